//! Finds schemas in the place of a list of them (`allOf`) or of the name of a type (`type`, as in drafts up to 3 of
//! JSON Schema), and puts them where they belong. Each means one thing only.

use serde_json::{Map, Value, json};

use super::check::found;
use super::{Findings, ValueRule, by_index};
use crate::{
    Error, Warning,
    pointer::{self, Pointer},
};

/// Keywords that tell a schema from other objects.
const OF_SCHEMAS: &[&str] = &[
    "$ref",
    "type",
    "properties",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
];

fn is_schema(value: &Value) -> bool {
    value.is_object() && OF_SCHEMAS.iter().any(|key| value.get(*key).is_some())
}

impl Findings {
    /// Returns true if the value of a keyword is, or may hold, a schema that belongs elsewhere.
    pub(super) fn is_misplaced(key: &str, value: &Value) -> bool {
        match key {
            "allOf" => !value.is_array(),
            "type" => match value {
                Value::Array(list) => {
                    let fits = |item: &Value| item.is_string() || is_schema(item);
                    list.iter().any(is_schema) && list.iter().all(fits)
                }
                value => is_schema(value),
            },
            _ => false,
        }
    }

    /// Notes a misplaced schema. Anything else that is no list in `allOf` composes nothing.
    pub(super) fn misplaced(
        &mut self,
        value_rule: ValueRule,
        value: &Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        if !value.is_array() && is_schema(value) {
            let misplaced = self.print(pointer)?;
            self.misplaced.push(misplaced);
            return self.value(ValueRule::Schema, value, pointer);
        }
        if let Value::Array(list) = value {
            let misplaced = self.print(pointer)?;
            self.misplaced.push(misplaced);
            let mut items = list.iter().enumerate();
            return items.try_for_each(|(index, item)| {
                let value_rule = match item {
                    Value::String(_) => value_rule,
                    _ => ValueRule::Schema,
                };
                self.value(value_rule, item, &pointer.item(index))
            });
        }
        if by_index(value).is_some() {
            let misplaced = self.print(pointer)?;
            self.misplaced.push(misplaced);
            return self.value(ValueRule::Map(&ValueRule::Schema), value, pointer);
        }
        let message = format!(
            "expected a list of schemas, found {}; `allOf` is left out",
            found(value)
        );
        self.warn("wrong-composition", pointer, message)
    }
}

/// The schemas that were put where they belong.
#[derive(Default)]
pub(crate) struct Mended {
    /// A warning for each.
    pub(crate) warnings: Vec<Warning>,
    /// The new and the old pointer of each, in the order of the moves.
    pub(crate) moves: Vec<(String, String)>,
}

impl Mended {
    /// Puts misplaced schemas where they belong. The document has to be checked again: a schema within another may
    /// have moved with it.
    pub(crate) fn mend(&mut self, document: &mut Value, misplaced: &[String]) {
        // The innermost first, whose pointers change with those around them.
        for at in misplaced.iter().rev() {
            let Some((parent, key)) = at.rsplit_once('/') else {
                continue;
            };
            let schema = pointer::get_mut(document, parent).and_then(Value::as_object_mut);
            let Some(schema) = schema.filter(|schema| schema.contains_key(key)) else {
                continue;
            };
            let message = if key == "type" {
                self.move_type(schema, parent);
                "expected the name of a type, found a schema; it is read as a part of `allOf`"
            } else {
                self.list_of(schema, parent);
                "expected a list of schemas, found an object; it is read as a list"
            };
            self.warnings.push(Warning {
                code: "wrong-composition",
                pointer: at.clone(),
                message: message.to_owned(),
            });
        }
    }

    /// Makes a list of the value of `allOf` if it is none, and returns it.
    fn list_of<'s>(
        &mut self,
        schema: &'s mut Map<String, Value>,
        parent: &str,
    ) -> Option<&'s mut Vec<Value>> {
        let value = schema.entry("allOf").or_insert_with(|| json!([]));
        if !value.is_array() && !is_schema(value) && by_index(value).is_none() {
            // Composes nothing, as it does where it stands alone.
            self.warnings.push(Warning {
                code: "wrong-composition",
                pointer: format!("{parent}/allOf"),
                message: "expected a list of schemas; `allOf` is left out".to_owned(),
            });
            *value = json!([]);
        }
        if !value.is_array() {
            *value = Value::Array(by_index(value).unwrap_or_else(|| {
                let at = format!("{parent}/allOf");
                self.moves.push((format!("{at}/0"), at));
                vec![value.take()]
            }));
        }
        value.as_array_mut()
    }

    /// Moves the value of `type` to `allOf`: a schema, or a list of which a value may be any.
    fn move_type(&mut self, schema: &mut Map<String, Value>, parent: &str) {
        let value = schema.shift_remove("type").unwrap_or_default();
        let Some(list) = self.list_of(schema, parent) else {
            return;
        };
        let (new, old) = (
            format!("{parent}/allOf/{}", list.len()),
            format!("{parent}/type"),
        );
        self.moves.push((new.clone(), old.clone()));
        list.push(match value {
            Value::Array(items) => {
                let places = 0..items.len();
                self.moves
                    .extend(places.map(|at| (format!("{new}/anyOf/{at}"), format!("{old}/{at}"))));
                let each = items.into_iter().map(|item| match item {
                    Value::String(word) => json!({ "type": word }),
                    item => item,
                });
                json!({ "anyOf": each.collect::<Vec<_>>() })
            }
            value => value,
        });
    }
}
