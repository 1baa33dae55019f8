//! Resolves every `$ref` to a target in the document and of the right kind, or refuses it.
//!
//! Afterwards every reference is written `#/components/<section>/<name>`. What refers deeper into
//! the document (`#/components/schemas/A/properties/b`, `$defs`, anchors) is made a component.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{hoist, names::Names};
use crate::{
    Error,
    grammar::{DOCUMENT, Findings, ObjectRule, Reference, SCHEMA, ValueRule, one},
    pointer,
};

/// Most references in a document; each costs some ten microseconds.
const MAX_REFERENCES: usize = 100_000;

/// Resolves and rewrites all references; returns where hoisted schemas came from.
pub(super) fn resolve(
    document: &mut Value,
    findings: &Findings,
) -> Result<Vec<(String, String)>, Error> {
    if let Some(beyond) = findings.references.get(MAX_REFERENCES) {
        return Err(Error::new(
            beyond.pointer.clone(),
            format!("the document has more than {MAX_REFERENCES} references"),
            "split the document into several, and make a crate of each",
        ));
    }
    let names = Names::collect(document, &findings.named)?;
    let leads = leads(document, findings, &names)?;
    refuse_cycles(findings, &leads)?;
    let targets = hoist::plan(document, &findings.references, &leads);
    for (reference, lead) in findings.references.iter().zip(&leads) {
        rewrite(
            document,
            reference,
            targets.get(lead.as_str()).unwrap_or(lead),
        );
    }
    Ok(hoist::carry_out(document, &targets))
}

/// The target of each reference; each is looked up once.
fn leads(document: &Value, findings: &Findings, names: &Names) -> Result<Vec<String>, Error> {
    let mut known: HashMap<(&str, &str), String> = HashMap::new();
    let mut leads = Vec::with_capacity(findings.references.len());
    for reference in &findings.references {
        let key = (reference.target.as_str(), reference.expected.name);
        let found = match known.get(&key).filter(|_| names.are_global()) {
            Some(found) => found.clone(),
            None => {
                let found = lead(document, reference, names)?;
                known.insert(key, found.clone());
                found
            }
        };
        leads.push(found);
    }
    Ok(leads)
}

/// The pointer that a reference leads to, proved to be there and of the right kind.
fn lead(document: &Value, reference: &Reference, names: &Names) -> Result<String, Error> {
    let at = || format!("{}/{}", reference.pointer, pointer::escape(&reference.key));
    if reference.key == "$recursiveRef" {
        return Err(Error::new(
            at(),
            "`$recursiveRef` is of an older JSON Schema than OpenAPI uses",
            "write `$ref` to the component",
        ));
    }
    if names.is_ambiguous(&reference.pointer, &reference.target) {
        return Err(Error::new(
            at(),
            format!("several schemas could be meant by `{}`", reference.target),
            "refer to the component by `#/components/schemas/...`",
        ));
    }
    let Some(target) = names.locate(document, &reference.pointer, &reference.target) else {
        return Err(if reference.target.starts_with('#') {
            dangling(document, reference, at())
        } else {
            Error::new(
                at(),
                format!("`{}` is outside of this document", reference.target),
                "bundle it first, so that every $ref starts with `#/`: npx @redocly/cli bundle openapi.yaml -o bundled.yaml",
            )
        });
    };
    let found = rule_at(document, &target);
    if found.is_some_and(|rule| std::ptr::eq(rule, reference.expected)) {
        return Ok(target);
    }
    Err(Error::new(
        at(),
        format!(
            "`{}` is {}, but {} is needed here",
            reference.target,
            found.map_or("nothing that can be referred to".to_owned(), |rule| one(
                rule.name
            )),
            one(reference.expected.name),
        ),
        format!(
            "refer to one under #/components/{}/",
            reference.expected.section
        ),
    ))
}

fn dangling(document: &Value, reference: &Reference, at: String) -> Error {
    let (parent, name) = reference
        .target
        .rsplit_once('/')
        .unwrap_or(("#", &reference.target));
    let siblings = pointer::get(document, parent).and_then(Value::as_object);
    let likely = siblings.and_then(|map| map.keys().find(|key| key.eq_ignore_ascii_case(name)));
    Error::new(
        at,
        format!("`{}` leads nowhere", reference.target),
        match likely {
            Some(likely) => format!("did you mean `{parent}/{likely}`?"),
            None => format!("define {name}, or remove the reference"),
        },
    )
}

/// Returns the rule for the object at a pointer; `None` if there is no object of the standard.
fn rule_at(document: &Value, target: &str) -> Option<&'static ObjectRule> {
    let mut value_rule = ValueRule::Object(&DOCUMENT);
    let mut value = document;
    for step in target.strip_prefix('#')?.split('/').skip(1) {
        let key = pointer::unescape(step);
        value = match value {
            Value::Array(list) => list.get(key.parse::<usize>().ok()?)?,
            Value::Object(map) => map.get(&key)?,
            _ => return None,
        };
        value_rule = inside(value_rule, &key)?;
        if let ValueRule::Either(one, other) = value_rule {
            value_rule = if one.fits(value) { *one } else { *other };
        }
    }
    object_rule(value_rule)
}

fn inside(value_rule: ValueRule, key: &str) -> Option<ValueRule> {
    match value_rule {
        ValueRule::Object(rule) | ValueRule::OrRef(rule) => rule.rule_of(key),
        ValueRule::Schema => SCHEMA.rule_of(key),
        ValueRule::Map(value_rule) | ValueRule::List(value_rule) => Some(*value_rule),
        _ => None,
    }
}

fn object_rule(value_rule: ValueRule) -> Option<&'static ObjectRule> {
    match value_rule {
        ValueRule::Object(rule) | ValueRule::OrRef(rule) => Some(rule),
        ValueRule::Schema => Some(&SCHEMA),
        _ => None,
    }
}

/// Refuses a `$ref` that leads back to itself over other `$ref`s alone.
fn refuse_cycles(findings: &Findings, leads: &[String]) -> Result<(), Error> {
    let mut next: HashMap<&str, &str> = HashMap::new();
    for (reference, lead) in findings.references.iter().zip(leads) {
        if reference.key.starts_with('$') {
            next.insert(&reference.pointer, lead);
        }
    }
    let mut safe: HashSet<&str> = HashSet::new();
    for (reference, lead) in findings.references.iter().zip(leads) {
        // Most references lead to something that is no reference itself.
        if !next.contains_key(lead.as_str()) {
            continue;
        }
        let mut chain: Vec<&str> = Vec::new();
        let mut on_chain: HashSet<&str> = HashSet::new();
        let mut pointer = reference.pointer.as_str();
        while let Some(target) = next.get(pointer) {
            if safe.contains(pointer) {
                break;
            }
            chain.push(pointer);
            if !on_chain.insert(pointer) {
                return Err(Error::new(
                    format!("{pointer}/$ref"),
                    format!("the $ref leads back to itself: {}", story(&chain, pointer)),
                    "give one of them a definition of its own",
                ));
            }
            pointer = target;
        }
        safe.extend(chain);
    }
    Ok(())
}

fn story(chain: &[&str], pointer: &str) -> String {
    let start = chain.iter().position(|step| *step == pointer).unwrap_or(0);
    let steps = &chain[start..];
    match steps.len() {
        0..=6 => steps.join(" -> "),
        len => format!(
            "{} -> ({} more) -> {pointer}",
            steps[..3].join(" -> "),
            len - 4
        ),
    }
}

fn rewrite(document: &mut Value, reference: &Reference, target: &str) {
    if reference.target == target && reference.key != "$dynamicRef" {
        return;
    }
    if let Some(Value::Object(object)) = pointer::get_mut(document, &reference.pointer) {
        let key = if reference.key == "$dynamicRef" {
            "$ref"
        } else {
            &reference.key
        };
        object.shift_remove("$dynamicRef");
        object.insert(key.to_owned(), Value::String(target.to_owned()));
    }
}
