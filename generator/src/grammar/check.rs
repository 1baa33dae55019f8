//! Checks a document against the tables: a value that breaks its rule is an error with its pointer.
//!
//! A checked document can later be deserialized into `openapiv3` without an obscure failure. The check also
//! collects the `$ref`s, since it knows which object each position expects.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{DOCUMENT, ObjectKind, ObjectRule, Others, SCHEMA, ValueRule, one};
use crate::{Error, Warning, pointer::Pointer, read::MAX_JSON_BYTES};

/// What a check collects for later steps: references, warnings, and the parts that are named, misplaced or left out.
#[derive(Default)]
pub(crate) struct Findings {
    /// Every `$ref`, in document order.
    pub(crate) references: Vec<Reference>,
    /// Pointers of schemas that carry `$id`, `$anchor` or `$dynamicAnchor`.
    pub(crate) named: Vec<String>,
    /// Warnings about keys that are not part of the standard, and keys without a value.
    pub(crate) warnings: Vec<Warning>,
    /// Pointers of values of `allOf` and `type` that are or hold a schema which belongs elsewhere.
    pub(crate) misplaced: Vec<String>,
    /// The errors of parts that are left out, by pointer: they count if a `$ref` leads into the part.
    pub(super) left_out: HashMap<String, Error>,
    /// True for a document of 3.0, in which keys beside a `$ref` have no meaning.
    is_3_0: bool,
    /// The bytes of the pointers printed so far.
    printed: usize,
}

/// A `$ref`, and the object that its position expects.
pub(crate) struct Reference {
    /// Pointer of the object that holds the reference.
    pub(crate) pointer: String,
    /// The key that holds it: `$ref`, `$dynamicRef`, or a key of a discriminator's mapping.
    pub(crate) key: String,
    /// The target, as written.
    pub(crate) target: String,
    /// The object that the position expects.
    pub(crate) expected: &'static ObjectRule,
}

/// The keywords of schemas that only validate values.
const VALIDATION: &[&str] = &[
    "maxItems",
    "maxLength",
    "maxProperties",
    "minItems",
    "minLength",
    "minProperties",
    "multipleOf",
    "pattern",
    "uniqueItems",
];

/// Checks the whole document.
///
/// # Errors
///
/// Returns an error at the first value that breaks its rule, and if there are too many warnings.
pub(crate) fn check(document: &Value) -> Result<Findings, Error> {
    let version = document.get("openapi").and_then(Value::as_str);
    let mut findings = Findings {
        is_3_0: version.is_some_and(|version| version == "3.0" || version.starts_with("3.0.")),
        ..Findings::default()
    };
    findings.value(ValueRule::Object(&DOCUMENT), document, &Pointer::Root)?;
    findings.refuse_needed()?;
    findings.named.sort_unstable();
    findings.named.dedup();
    Ok(findings)
}

impl Findings {
    pub(super) fn value(
        &mut self,
        value_rule: ValueRule,
        value: &Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        if !value_rule.fits(value) {
            return Err(wrong(value_rule, value, pointer));
        }
        match (value_rule, value) {
            (ValueRule::Word(words), Value::String(word)) if !words.contains(&word.as_str()) => {
                Err(unknown_word(word, words, pointer))
            }
            (ValueRule::Object(rule), Value::Object(object)) => self.object(rule, object, pointer),
            (ValueRule::OrRef(rule), Value::Object(object)) => match object.get("$ref") {
                // The `$ref` of a path item is one of its own keys: others may be beside it.
                Some(_) if rule.object != ObjectKind::PathItem => {
                    self.reference(rule, object, pointer)
                }
                _ => self.object(rule, object, pointer),
            },
            (ValueRule::Schema, Value::Object(object)) => self.object(&SCHEMA, object, pointer),
            (ValueRule::List(value_rule), Value::Array(list)) => {
                let mut items = list.iter().enumerate();
                items.try_for_each(|(index, item)| {
                    self.value(*value_rule, item, &pointer.item(index))
                })
            }
            (ValueRule::Map(value_rule), Value::Object(object)) => {
                let mut entries = object.iter();
                entries
                    .try_for_each(|(key, value)| self.value(*value_rule, value, &pointer.key(key)))
            }
            (ValueRule::Either(one, other), value) => {
                let value_rule = if one.fits(value) { one } else { other };
                self.value(*value_rule, value, pointer)
            }
            _ => Ok(()),
        }
    }

    fn object(
        &mut self,
        rule: &'static ObjectRule,
        object: &Map<String, Value>,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        for (key, value) in object {
            if rule.object != ObjectKind::Schema && key.starts_with("x-") {
                continue;
            }
            match rule.rule_of(key) {
                Some(ValueRule::Any) => {}
                Some(_) if value.is_null() && !rule.required.contains(&key.as_str()) => {
                    let message = format!("`{key}` has no value; it is read as absent");
                    self.warn("empty-key", &pointer.key(key), message)?;
                }
                // Later stages do not read them, so a wrong value changes nothing.
                Some(value_rule)
                    if rule.object == ObjectKind::Schema
                        && VALIDATION.contains(&key.as_str())
                        && !value_rule.fits(value) =>
                {
                    let message = format!(
                        "expected {}, found {}; `{key}` is left out",
                        value_rule.describe(),
                        found(value)
                    );
                    self.warn("wrong-validation", &pointer.key(key), message)?;
                }
                Some(value_rule)
                    if rule.object == ObjectKind::Schema && Self::is_misplaced(key, value) =>
                {
                    self.misplaced(value_rule, value, &pointer.key(key))?;
                }
                Some(ValueRule::Map(value_rule))
                    if rule.object == ObjectKind::Schema && key == "definitions" =>
                {
                    self.definitions(*value_rule, value, &pointer.key(key))?;
                }
                Some(value_rule)
                    if rule.object == ObjectKind::Schema
                        && self.is_3_0
                        && key != "$ref"
                        && object.contains_key("$ref") =>
                {
                    let message = format!(
                        "`{key}` beside $ref has no meaning in OpenAPI 3.0; it is left out"
                    );
                    self.optional(value_rule, value, &pointer.key(key), "beside-ref", message)?;
                }
                Some(value_rule) => {
                    self.value(value_rule, value, &pointer.key(key))?;
                    if key.starts_with('$') {
                        self.collect(rule, key, value, pointer)?;
                    }
                }
                None => self.unknown(rule, key, pointer)?,
            }
        }
        for key in rule.required {
            if !object.contains_key(*key) {
                return Err(Error::new(
                    pointer.print(),
                    format!("the {} has no `{key}`", rule.name),
                    format!("add `{key}`; the standard requires it"),
                ));
            }
        }
        if rule.object == ObjectKind::Discriminator {
            self.mapping(object, pointer)?;
        }
        Ok(())
    }

    /// Handles a key that is not in the table: warns, or returns an error if it may be misspelled and its
    /// value matters.
    fn unknown(
        &mut self,
        rule: &ObjectRule,
        key: &str,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        let pointer = pointer.key(key);
        let form = match &rule.others {
            Others::Ignored => return Ok(()),
            Others::Form(_, form, _) => form,
            // `GET` would be left out as an unknown key, and its operation with it.
            Others::Unknown
                if rule.object == ObjectKind::PathItem
                    && rule.rule_of(&key.to_lowercase()).is_some() =>
            {
                "methods are written in lower case"
            }
            Others::Unknown => {
                let message = format!("`{key}` is not a key of {}; it is left out", one(rule.name));
                return self.warn("unknown-key", &pointer, message);
            }
        };
        Err(Error::new(
            pointer.print(),
            format!("`{key}` is not a key of {}: {form}", one(rule.name)),
            "correct the key, or prefix it with `x-` if it is an extension",
        ))
    }

    /// Collects a key of an object if it is a reference of a schema or a path item, or the `$id` or an anchor of a
    /// schema. References of other objects are collected by `reference`.
    fn collect(
        &mut self,
        rule: &'static ObjectRule,
        key: &str,
        value: &Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        match (rule.object, key) {
            (ObjectKind::Schema, "$ref" | "$dynamicRef" | "$recursiveRef")
            | (ObjectKind::PathItem, "$ref") => {
                self.refer(rule, key, Some(value), pointer)?;
            }
            (ObjectKind::Schema, "$id" | "$anchor" | "$dynamicAnchor") => {
                let named = self.print(pointer)?;
                self.named.push(named);
            }
            _ => {}
        }
        Ok(())
    }

    /// Collects the references of a discriminator's mapping. A plain name is the name of a component and is
    /// resolved later.
    fn mapping(
        &mut self,
        discriminator: &Map<String, Value>,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        let Some(Value::Object(mapping)) = discriminator.get("mapping") else {
            return Ok(());
        };
        for (key, target) in mapping {
            if target
                .as_str()
                .is_some_and(|target| target.starts_with("#/"))
            {
                self.refer(&SCHEMA, key, Some(target), &pointer.key("mapping"))?;
            }
        }
        Ok(())
    }

    fn reference(
        &mut self,
        rule: &'static ObjectRule,
        object: &Map<String, Value>,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        for (key, value) in object {
            match key.as_str() {
                "$ref" | "summary" | "description" => {
                    self.value(ValueRule::Text, value, &pointer.key(key))?
                }
                key if key.starts_with("x-") => {}
                key => {
                    let message = format!("`{key}` beside $ref has no meaning; it is left out");
                    self.warn("unknown-key", &pointer.key(key), message)?;
                }
            }
        }
        self.refer(rule, "$ref", object.get("$ref"), pointer)
    }

    fn refer(
        &mut self,
        expected: &'static ObjectRule,
        key: &str,
        target: Option<&Value>,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        if let Some(Value::String(target)) = target {
            let pointer = self.print(pointer)?;
            self.references.push(Reference {
                pointer,
                key: key.to_owned(),
                target: target.clone(),
                expected,
            });
        }
        Ok(())
    }

    /// Prints a pointer that is kept.
    pub(super) fn print(&mut self, pointer: &Pointer<'_>) -> Result<String, Error> {
        let printed = pointer.print();
        self.printed += printed.len();
        if self.printed > MAX_POINTER_BYTES {
            return Err(Error::new(
                printed.chars().take(200).collect::<String>(),
                "the names around references, up to the root, are longer than any real document's",
                "shorten the names of paths and components, or split the document",
            ));
        }
        Ok(printed)
    }

    /// Adds a warning about a key that is left out. Too many of them are an error: the file is hardly an
    /// OpenAPI document then.
    pub(super) fn warn(
        &mut self,
        code: &'static str,
        pointer: &Pointer<'_>,
        message: String,
    ) -> Result<(), Error> {
        if self.warnings.len() == MAX_WARNINGS {
            return Err(Error::new(
                pointer.print(),
                format!("more than {MAX_WARNINGS} keys are empty or not part of the standard"),
                "the file is damaged or not an OpenAPI document; fetch it again",
            ));
        }
        let pointer = self.print(pointer)?;
        self.warnings.push(Warning {
            code,
            pointer,
            message,
        });
        Ok(())
    }
}

/// The maximum size of all pointers that are kept of a document, in bytes: each may repeat a name that fills it.
pub(crate) const MAX_POINTER_BYTES: usize = 2 * MAX_JSON_BYTES;

/// The maximum number of warnings about a document.
pub(crate) const MAX_WARNINGS: usize = 10_000;

fn wrong(value_rule: ValueRule, value: &Value, pointer: &Pointer<'_>) -> Error {
    let help = match (value_rule, value) {
        (ValueRule::Text | ValueRule::Word(_), Value::Number(_) | Value::Bool(_)) => {
            "put it in quotes; without them it is not a string".to_owned()
        }
        // In JSON Schema draft 3, `required` was a flag of each property.
        (ValueRule::List(ValueRule::Text), Value::Bool(_))
            if matches!(pointer, Pointer::Key(_, "required")) =>
        {
            "list the names of the required properties in the object that has them".to_owned()
        }
        (ValueRule::List(_), _) if !value.is_null() => {
            "put it in a list, even if it is the only one".to_owned()
        }
        (_, Value::Null) => "give a value, or remove the key".to_owned(),
        _ => "correct the document, or add an overlay action that corrects it".to_owned(),
    };
    Error::new(
        pointer.print(),
        format!("expected {}, found {}", value_rule.describe(), found(value)),
        help,
    )
}

fn unknown_word(word: &str, words: &[&str], pointer: &Pointer<'_>) -> Error {
    let likely = words.iter().find(|known| known.eq_ignore_ascii_case(word));
    Error::new(
        pointer.print(),
        format!("`{word}` is not known here"),
        match likely {
            Some(known) => format!("write it `{known}`"),
            None => format!("use one of {}", words.join(", ")),
        },
    )
}

pub(super) fn found(value: &Value) -> String {
    match value {
        Value::Null => "nothing (null)".to_owned(),
        Value::Bool(value) => format!("`{value}`"),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) if text.chars().count() <= 30 => format!("the string {text:?}"),
        Value::String(_) => "a string".to_owned(),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}
