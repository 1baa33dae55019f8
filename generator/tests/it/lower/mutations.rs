//! Real documents and fixtures, damaged at random positions.

use generator::{Output, overlay, read::read};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

use super::judge::{Sample, compile, has_location, judge, judge_generated, judged, runner};
use super::{cases::fixtures, pinned::shared};
use crate::support;

/// A change of a document: the position, the kind of change, and the position of another value that it uses.
type Mutation = (Index, u8, Index);

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    prop::collection::vec(any::<Mutation>(), 1..4)
}

/// The documents to damage. Four of five cases take a fixture, since real documents take longer.
struct Documents {
    small: Vec<Value>,
    real: Vec<Value>,
}

impl Documents {
    fn load() -> Self {
        let small = fixtures().into_iter().flat_map(|fixture| {
            fixture
                .cases
                .iter()
                .map(|case| case.document())
                .collect::<Vec<_>>()
        });
        let real = shared()
            .into_iter()
            .map(|(name, bytes)| read(&bytes, &name).expect("a good document"));
        Self {
            small: small.collect(),
            real: real.collect(),
        }
    }

    fn pick(&self, kind: u8, which: Index) -> Value {
        let list = if kind.is_multiple_of(5) && !self.real.is_empty() {
            &self.real
        } else {
            &self.small
        };
        which.get(list).clone()
    }
}

/// Collects the pointers of all values, in document order.
fn pointers(value: &Value, pointer: &str, all: &mut Vec<String>) {
    all.push(pointer.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            pointers(
                value,
                &format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1")),
                all,
            );
        }),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, value)| pointers(value, &format!("{pointer}/{at}"), all)),
        _ => {}
    }
}

fn mutate(document: &mut Value, (position, kind, other_position): &Mutation) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let other = document
        .pointer(other_position.get::<String>(&all))
        .cloned()
        .unwrap_or(Value::Null);
    let reference = format!("#{}", other_position.get::<String>(&all));
    let Some(target) = document.pointer_mut(position.get::<String>(&all)) else {
        return;
    };
    match kind % 12 {
        0 => *target = Value::Null,
        1 => *target = json!(true),
        2 => *target = json!(false),
        3 => *target = json!(-1.5),
        4 => *target = json!(""),
        5 => *target = json!([]),
        6 => *target = json!({}),
        7 => *target = json!({ "$ref": reference }),
        8 => *target = other,
        9 => *target = json!([target.clone(), other]),
        10 => {
            *target = json!({ "type": ["null", "string"], "anyOf": [target.clone(), { "type": "null" }], "$ref": reference })
        }
        _ => {
            if let (Value::Object(target), Value::Object(other)) = (target, other) {
                target.extend(other);
            }
        }
    }
}

fn documents_survive(cases: u32, repeatable: bool) {
    let documents = Documents::load();
    let strategy = (any::<u8>(), any::<Index>(), mutations());
    let outcome = runner(cases, repeatable).run(&strategy, |(kind, which, mutations)| {
        let mut document = documents.pick(kind, which);
        mutations
            .iter()
            .for_each(|mutation| mutate(&mut document, mutation));
        judged(document.to_string().as_bytes(), || judge(&document))
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

/// Bytes to insert into texts: those with a meaning in JSON or YAML.
const EDITS: &[u8] = b"{}[]:,\"'\n\t &*-?#!|>%@`~<=0e.\0\xff";

/// Reads texts that are cut off, have bytes inserted or removed, or parts repeated.
fn texts_survive(cases: u32, repeatable: bool) {
    let mut texts: Vec<Vec<u8>> = Documents::load()
        .small
        .iter()
        .map(|value| value.to_string().into_bytes())
        .collect();
    texts.extend(
        Documents::load()
            .small
            .iter()
            .filter_map(|value| serde_yaml::to_string(value).ok().map(String::into_bytes)),
    );
    texts.extend(
        shared()
            .into_iter()
            .map(|(_, bytes)| bytes)
            .filter(|bytes| bytes.len() < 100_000),
    );
    let strategy = (
        any::<Index>(),
        prop::collection::vec((any::<Index>(), 0_u8..4, any::<u8>()), 1..4),
    );
    let outcome = runner(cases, repeatable).run(&strategy, |(which, edits)| {
        let mut bytes = which.get(&texts).clone();
        for (at, kind, byte) in edits {
            let at = at.index(bytes.len().max(1));
            match kind {
                0 => bytes.truncate(at),
                1 => bytes.insert(at.min(bytes.len()), EDITS[byte as usize % EDITS.len()]),
                2 => drop(bytes.drain(at..(at + byte as usize).min(bytes.len()))),
                _ => {
                    let part = bytes[at..(at + byte as usize).min(bytes.len())].repeat(2);
                    bytes.splice(at..at, part);
                }
            }
        }
        judged(&bytes, || match read(&bytes, "api") {
            Ok(document) => judge(&document),
            Err(error) => has_location(&error),
        })
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

/// Generates SDKs from damaged documents with operations and types. Returns every `keep`th of the accepted
/// ones, to be compiled.
fn generated_documents_survive(cases: u32, repeatable: bool, keep: usize) -> Vec<Output> {
    let mut documents = Documents::load();
    documents.small = ["hazards", "apis"]
        .into_iter()
        .flat_map(support::fixtures)
        .map(|fixture| read(fixture.text.as_bytes(), &fixture.name).expect("a good document"))
        .collect();
    // At most two mutations: with more, most documents would be refused before anything is generated.
    let strategy = (
        any::<u8>(),
        any::<Index>(),
        prop::collection::vec(any::<Mutation>(), 1..3),
    );
    let sample = Sample::new(keep);
    let outcome = runner(cases, repeatable).run(&strategy, |(kind, which, mutations)| {
        // Real documents take a second each: one in fifty.
        let mut document = documents.pick(if kind < 5 { 0 } else { 1 }, which);
        mutations
            .iter()
            .for_each(|mutation| mutate(&mut document, mutation));
        let text = document.to_string();
        let output = judged(text.as_bytes(), || judge_generated(&document))?;
        let small = output.filter(|output| output.types < 100);
        small.into_iter().for_each(|output| sample.take(output));
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    sample.of_more_than(cases as usize / 10)
}

/// Applies the damaged overlay of the project to documents that it was not written for.
fn overlays_survive(cases: u32, repeatable: bool) {
    let text = include_str!("../../../../spec/overlay.yaml");
    let overlay: Value = serde_yaml::from_str(text).expect("the overlay");
    let documents = Documents::load();
    let strategy = (any::<Index>(), mutations());
    let outcome = runner(cases, repeatable).run(&strategy, |(which, mutations)| {
        let mut overlay = overlay.clone();
        mutations
            .iter()
            .for_each(|mutation| mutate(&mut overlay, mutation));
        let mut document = documents.pick(1, which);
        let text = overlay.to_string();
        judged(text.as_bytes(), || {
            match overlay::apply(&mut document, &text, "overlay") {
                Ok(()) => judge(&document),
                Err(error) => has_location(&error),
            }
        })
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn mutated_documents_are_lowered_or_refused_with_a_location() {
    support::on_a_stack(64, || documents_survive(500, true));
}

#[test]
fn mutated_texts_are_read_or_refused_with_a_location() {
    support::on_a_stack(64, || texts_survive(500, true));
}

#[test]
fn mutated_overlays_are_applied_or_refused_with_a_location() {
    support::on_a_stack(64, || overlays_survive(500, true));
}

#[test]
fn mutated_documents_are_generated_or_refused_with_a_location() {
    let sample = support::on_a_stack(1, || generated_documents_survive(500, true, 10));
    compile("mutated", sample);
}

#[test]
#[ignore = "runs 10,000 new cases, which takes minutes; run it by hand"]
fn many_mutations() {
    support::on_a_stack(64, || {
        documents_survive(10_000, false);
        texts_survive(10_000, false);
        overlays_survive(10_000, false);
    });
    let sample = support::on_a_stack(1, || generated_documents_survive(10_000, false, 100));
    compile("many_mutated", sample);
}
