//! Real documents and fixtures with something wrong at random places.

use generator::{Output, overlay, read::read};
use proptest::{prelude::*, sample::Index};
use serde_json::{Value, json};

use super::judge::{Sample, compile, judge, judge_whole, judged, placed, runner};
use super::{cases::fixtures, pinned::shared};
use crate::support;

/// What is done to a document: where, what, with what.
type Mutation = (Index, u8, Index);

fn mutations() -> impl Strategy<Value = Vec<Mutation>> {
    prop::collection::vec(any::<Mutation>(), 1..4)
}

/// Documents as values: four of five cases take a fixture, since real ones take their time.
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

/// Pointers of all values, in document order.
fn pointers(value: &Value, place: &str, all: &mut Vec<String>) {
    all.push(place.to_owned());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            pointers(
                value,
                &format!("{place}/{}", key.replace('~', "~0").replace('/', "~1")),
                all,
            );
        }),
        Value::Array(list) => list
            .iter()
            .enumerate()
            .for_each(|(at, value)| pointers(value, &format!("{place}/{at}"), all)),
        _ => {}
    }
}

fn mutate(document: &mut Value, (place, what, with): &Mutation) {
    let mut all = Vec::new();
    pointers(document, "", &mut all);
    let other = document
        .pointer(with.get::<String>(&all))
        .cloned()
        .unwrap_or(Value::Null);
    let reference = format!("#{}", with.get::<String>(&all));
    let Some(target) = document.pointer_mut(place.get::<String>(&all)) else {
        return;
    };
    match what % 12 {
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

/// What is put into texts: all that JSON or YAML takes for more than text.
const EDITS: &[u8] = b"{}[]:,\"'\n\t &*-?#!|>%@`~<=0e.\0\xff";

/// Texts: cut, with bytes replaced, with parts repeated.
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
        for (at, what, byte) in edits {
            let at = at.index(bytes.len().max(1));
            match what {
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
            Err(error) => placed(&error),
        })
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

/// Documents with operations and types, all of which is generated; of what is accepted, every
/// `keep`th is kept to be compiled.
fn whole_documents_survive(cases: u32, repeatable: bool, keep: usize) -> Vec<Output> {
    let mut documents = Documents::load();
    documents.small = support::fixtures("hazards")
        .into_iter()
        .map(|fixture| read(fixture.text.as_bytes(), &fixture.name).expect("a good document"))
        .collect();
    // One thing wrong leaves more to be generated than several.
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
        let output = judged(text.as_bytes(), || judge_whole(&document))?;
        let small = output.filter(|output| output.types < 100);
        small.into_iter().for_each(|output| sample.take(output));
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
    sample.of_more_than(cases as usize / 10)
}

/// The overlay of the project with something wrong, on documents that it is not meant for.
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
                Err(error) => placed(&error),
            }
        })
    });
    outcome.unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn mutated_documents_are_lowered_or_refused_with_their_place() {
    support::on_a_stack(64, || documents_survive(500, true));
}

#[test]
fn mutated_texts_are_read_or_refused_with_their_place() {
    support::on_a_stack(64, || texts_survive(500, true));
}

#[test]
fn mutated_overlays_are_applied_or_refused_with_their_place() {
    support::on_a_stack(64, || overlays_survive(500, true));
}

#[test]
fn mutated_documents_are_generated_or_refused_with_their_place() {
    let sample = support::on_a_stack(1, || whole_documents_survive(500, true, 10));
    compile("mutated", sample);
}

#[test]
#[ignore = "10,000 new cases each time: minutes, for the night"]
fn many_mutations() {
    support::on_a_stack(64, || {
        documents_survive(10_000, false);
        texts_survive(10_000, false);
        overlays_survive(10_000, false);
    });
    let sample = support::on_a_stack(1, || whole_documents_survive(10_000, false, 100));
    compile("many_mutated", sample);
}
