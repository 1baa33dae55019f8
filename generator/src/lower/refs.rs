//! Resolves every `$ref` to a target in the document and of the right kind, or refuses it.
//!
//! Afterwards every reference is written `#/components/<section>/<name>`. A target deeper in the document
//! (`#/components/schemas/A/properties/b`, `$defs`, anchors) becomes a component.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use super::{hoist, names::Names};
use crate::{
    Error, Warning,
    grammar::{
        DOCUMENT, Findings, MAX_WARNINGS, ObjectKind, ObjectRule, Reference, SCHEMA, ValueRule, one,
    },
    pointer,
};

/// The maximum number of references in a document; each costs some twenty microseconds and two kilobytes, also in the
/// later stages. Microsoft Graph, the largest real document, has 105,000 in 47 MB.
const MAX_REFERENCES: usize = 500_000;

/// The references whose target depends on the schema that is read, in the words of JSON Schema.
const DYNAMIC: [&str; 2] = ["$dynamicRef", "$recursiveRef"];

/// Resolves and rewrites all references. Returns the new and old pointers of targets that became components.
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
    let targets = targets(document, findings, &names)?;
    refuse_cycles(findings, &targets)?;
    let moved = hoist::plan(document, &findings.references, &targets);
    for (reference, target) in findings.references.iter().zip(&targets) {
        rewrite(
            document,
            reference,
            moved.get(target.as_str()).unwrap_or(target),
        );
    }
    Ok(hoist::carry_out(document, &moved))
}

/// Removes references that lead nowhere useful and change no request. Returns a warning for each.
pub(super) fn drop_harmless(
    document: &mut Value,
    findings: &mut Findings,
) -> Result<Vec<Warning>, Error> {
    let names = Names::collect(document, &findings.named)?;
    let mut warnings = Vec::new();
    let mut dropped = Vec::new();
    // Most targets are referred to many times.
    let mut right: HashSet<(String, &str)> = HashSet::new();
    findings.references.retain(|reference| {
        let key = (reference.target.clone(), reference.expected.name);
        if names.are_global() && right.contains(&key) {
            return true;
        }
        let Err(problem) = target(document, reference, &names) else {
            right.insert(key);
            return true;
        };
        let Some((code, effect)) = harmless(document, reference, &names) else {
            return true;
        };
        let pointer = place(reference);
        if warnings.len() < MAX_WARNINGS {
            warnings.push(Warning {
                code,
                pointer: pointer.clone(),
                message: format!("{}; {effect}", problem.text(reference)),
            });
        }
        dropped.push(pointer);
        false
    });
    for pointer in dropped {
        pointer::remove(document, &pointer);
    }
    Ok(warnings)
}

/// Returns the code and the effect of leaving out a faulty reference; `None` if it matters.
fn harmless(
    document: &Value,
    reference: &Reference,
    names: &Names,
) -> Option<(&'static str, &'static str)> {
    if !reference.key.starts_with('$') {
        let effect = "the value selects the variant of its name, if there is one";
        return Some(("dead-mapping", effect));
    }
    let (at, target) = (&reference.pointer, &reference.target);
    let exists = !names.is_ambiguous(at, target) && names.locate(document, at, target).is_some();
    if !exists || reference.key != "$ref" {
        return None;
    }
    match reference.expected.object {
        ObjectKind::Schema => Some(("wrong-target", "the value is read as any JSON")),
        ObjectKind::Response if is_failure(document, at) => {
            Some(("wrong-target", "the failure is documented without a body"))
        }
        _ => None,
    }
}

/// Returns true if a pointer leads to the response of a failure: to one of its statuses, or to `default` beside
/// a success response.
fn is_failure(document: &Value, pointer: &str) -> bool {
    let Some((parent, status)) = pointer.rsplit_once('/') else {
        return false;
    };
    // The name of a component says nothing about its status.
    if parent == "#/components/responses" {
        return false;
    }
    let responses = pointer::get(document, parent).and_then(Value::as_object);
    let succeeds = responses.is_some_and(|map| map.keys().any(|status| status.starts_with('2')));
    status.starts_with(['4', '5']) || status == "default" && succeeds
}

/// Returns the pointer of each reference's target. Equal targets are looked up once if their meaning does not
/// depend on their position.
fn targets(document: &Value, findings: &Findings, names: &Names) -> Result<Vec<String>, Error> {
    let mut known: HashMap<(&str, &str), String> = HashMap::new();
    let mut targets = Vec::with_capacity(findings.references.len());
    for reference in &findings.references {
        let key = (reference.target.as_str(), reference.expected.name);
        let is_global = names.are_global() && !DYNAMIC.contains(&reference.key.as_str());
        let found = match known.get(&key).filter(|_| is_global) {
            Some(found) => found.clone(),
            None => {
                let found = target(document, reference, names)
                    .map_err(|problem| problem.error(document, reference))?;
                if is_global {
                    known.insert(key, found.clone());
                }
                found
            }
        };
        targets.push(found);
    }
    Ok(targets)
}

/// What is wrong with a reference.
enum Problem {
    /// Its target does not exist. The help is searched only for the one that is reported: a document may have as many
    /// of them as components, and each search compares all names.
    Dangling,
    Other(Error),
}

impl Problem {
    fn text(&self, reference: &Reference) -> String {
        match self {
            Problem::Dangling => format!("`{}` does not exist", reference.target),
            Problem::Other(error) => error.problem().to_owned(),
        }
    }

    fn error(self, document: &Value, reference: &Reference) -> Error {
        match self {
            Problem::Dangling => dangling(document, reference, self.text(reference)),
            Problem::Other(error) => error,
        }
    }
}

/// Returns the pointer of the key that holds a reference.
fn place(reference: &Reference) -> String {
    format!("{}/{}", reference.pointer, pointer::escape(&reference.key))
}

/// Returns the pointer of a reference's target, which exists and is of the expected kind.
fn target(document: &Value, reference: &Reference, names: &Names) -> Result<String, Problem> {
    if let Some(root) = names.dynamic_root(document, reference) {
        return Ok(root);
    }
    if names.is_ambiguous(&reference.pointer, &reference.target) {
        return Err(Problem::Other(Error::new(
            place(reference),
            format!(
                "`{}` is ambiguous: several schemas have this anchor",
                reference.target
            ),
            "refer to the component by `#/components/schemas/...`",
        )));
    }
    let Some(target) = names.locate(document, &reference.pointer, &reference.target) else {
        return Err(if reference.target.starts_with('#') {
            Problem::Dangling
        } else {
            Problem::Other(Error::new(
                place(reference),
                format!("`{}` is outside this document", reference.target),
                "bundle it first, so that every $ref starts with `#/`: npx @redocly/cli bundle openapi.yaml -o bundled.yaml",
            ))
        });
    };
    let found = rule_at(document, &target);
    if found.is_some_and(|rule| std::ptr::eq(rule, reference.expected)) {
        return Ok(target);
    }
    Err(Problem::Other(Error::new(
        place(reference),
        format!(
            "`{}` is {}, but {} is needed here",
            reference.target,
            found.map_or(
                "not something that a $ref can point to".to_owned(),
                |rule| one(rule.name)
            ),
            one(reference.expected.name),
        ),
        format!(
            "refer to one under #/components/{}/",
            reference.expected.section
        ),
    )))
}

fn dangling(document: &Value, reference: &Reference, problem: String) -> Error {
    let (parent, name) = reference
        .target
        .rsplit_once('/')
        .unwrap_or(("#", &reference.target));
    let siblings = pointer::get(document, parent).and_then(Value::as_object);
    let likely = siblings.and_then(|map| map.keys().find(|key| key.eq_ignore_ascii_case(name)));
    Error::new(
        place(reference),
        problem,
        match likely {
            Some(likely) => format!("did you mean `{parent}/{likely}`?"),
            None => format!("define {name}, or remove the reference"),
        },
    )
}

/// Returns the rule for the object at a pointer; `None` if no object of the standard is there.
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

/// Refuses cycles that consist of `$ref`s alone: they define nothing, and following them would never end.
fn refuse_cycles(findings: &Findings, targets: &[String]) -> Result<(), Error> {
    let mut next: HashMap<&str, &str> = HashMap::new();
    for (reference, target) in findings.references.iter().zip(targets) {
        if reference.key.starts_with('$') {
            next.insert(&reference.pointer, target);
        }
    }
    // Pointers from which every chain is known to end, so that none is followed twice.
    let mut safe: HashSet<&str> = HashSet::new();
    for (reference, target) in findings.references.iter().zip(targets) {
        // The target of most references is not a reference itself.
        if !next.contains_key(target.as_str()) {
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
                    format!(
                        "the $ref leads back to itself: {}",
                        shown_chain(&chain, pointer)
                    ),
                    "replace one of the references by a definition",
                ));
            }
            pointer = target;
        }
        safe.extend(chain);
    }
    Ok(())
}

/// Prints a cycle of references, shortened if it is long.
fn shown_chain(chain: &[&str], pointer: &str) -> String {
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
    let is_dynamic = DYNAMIC.contains(&reference.key.as_str());
    if reference.target == target && !is_dynamic {
        return;
    }
    if let Some(Value::Object(object)) = pointer::get_mut(document, &reference.pointer) {
        let key = if is_dynamic { "$ref" } else { &reference.key };
        for key in DYNAMIC {
            object.shift_remove(key);
        }
        object.insert(key.to_owned(), Value::String(target.to_owned()));
    }
}
