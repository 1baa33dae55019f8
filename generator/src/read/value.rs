//! Builds a JSON value from any deserializer. Refuses keys that are given twice, which serde_json
//! and serde_yaml let pass.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Map, Number, Value};

use super::limits::{MAX_DEPTH, MAX_VALUES, MAX_YAML_VALUES};

/// The format of the text that a value is built from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Json,
    Yaml,
}

/// The number of values that one document may still build.
pub(super) struct Budget {
    left: usize,
    limit: usize,
    format: Format,
}

impl Budget {
    /// A full budget, as large as documents of this format may be.
    pub(super) fn new(format: Format) -> Self {
        let limit = match format {
            Format::Json => MAX_VALUES,
            Format::Yaml => MAX_YAML_VALUES,
        };
        Self {
            left: limit,
            limit,
            format,
        }
    }
}

/// Builds one value, and takes it from the budget of its document.
pub(super) struct Seed<'budget>(&'budget mut Budget);

impl<'budget> Seed<'budget> {
    pub(super) fn new(budget: &'budget mut Budget) -> Self {
        Self(budget)
    }

    /// The seed of a value inside this one.
    fn inner(&mut self) -> Seed<'_> {
        Seed(self.0)
    }
}

/// Stands before messages of this module: what a parser puts in front of them is cut off there.
const MARK: char = '\u{1}';
const TWICE: &str = "is given twice";
const TOO_MANY: &str = "values, those that aliases repeat included";
const TAGGED: &str = "YAML tags such as !name are not part of OpenAPI";
const NOT_A_KEY: &str = "cannot be a key";
const NOT_A_NUMBER: &str = "is no number of JSON";

pub(super) const TOO_DEEP_HELP: &str =
    "no real document nests like this; the file is damaged or made to harm";

pub(super) fn too_deep() -> String {
    format!("the document nests deeper than {MAX_DEPTH} levels")
}

/// A message of this module, as it was given, and the way out; `None` if the parser itself
/// complains.
pub(super) fn own(message: &str) -> Option<(&str, &'static str)> {
    let (_, message) = message.split_once(MARK)?;
    let table = [
        (
            TWICE,
            "remove one of the two, or rename it; parsers disagree on which one counts",
        ),
        (
            TOO_MANY,
            "split the document, or make components of what aliases repeat and refer to them with $ref",
        ),
        (
            TAGGED,
            "remove the tag; OpenAPI documents use the types of JSON only",
        ),
        (NOT_A_KEY, "give a text as key, in quotes if need be"),
        (
            NOT_A_NUMBER,
            "give a finite number, or put the text in quotes",
        ),
    ];
    let help = table.iter().find(|(part, _)| message.contains(part));
    help.map(|(_, help)| (message, *help))
}

/// The key that a message says is given twice.
pub(super) fn repeated_key(message: &str) -> Option<&str> {
    message
        .strip_prefix("the key `")?
        .strip_suffix(TWICE)?
        .strip_suffix("` ")
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        match self.0.left.checked_sub(1) {
            Some(left) => self.0.left = left,
            None => {
                return Err(D::Error::custom(format_args!(
                    "{MARK}the document has more than {} {TOO_MANY}",
                    self.0.limit
                )));
            }
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of JSON")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom(format_args!("{MARK}{value} {NOT_A_NUMBER}")))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom(format_args!("{MARK}{TAGGED}")))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut list: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = list.next_element_seed(self.inner())? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        let mut merged = Vec::new();
        while let Some(key) = map.next_key_seed(Key)? {
            if self.0.format == Format::Yaml && key == "<<" {
                merged.push(map.next_value_seed(self.inner())?);
                continue;
            }
            match object.entry(key) {
                serde_json::map::Entry::Vacant(entry) => {
                    entry.insert(map.next_value_seed(self.inner())?);
                }
                serde_json::map::Entry::Occupied(entry) => {
                    return Err(A::Error::custom(format_args!(
                        "{MARK}the key `{}` {TWICE}",
                        entry.key()
                    )));
                }
            }
        }
        merge(&mut object, merged);
        Ok(Value::Object(object))
    }
}

/// YAML's `<<: *base`: keys of the bases that the object itself does not give.
fn merge(object: &mut Map<String, Value>, bases: Vec<Value>) {
    for base in bases {
        match base {
            Value::Array(list) => merge(object, list),
            Value::Object(base) => {
                for (key, value) in base {
                    object.entry(key).or_insert(value);
                }
            }
            _ => {}
        }
    }
}

/// A key: text, or in YAML a plain number or boolean (`200:`), read as the text it is.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = String;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<String, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text as key")
    }

    fn visit_str<E>(self, value: &str) -> Result<String, E> {
        Ok(value.to_owned())
    }

    fn visit_string<E>(self, value: String) -> Result<String, E> {
        Ok(value)
    }

    fn visit_bool<E>(self, value: bool) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_i64<E>(self, value: i64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_u64<E>(self, value: u64) -> Result<String, E> {
        Ok(value.to_string())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<String, E> {
        Err(E::custom(format_args!(
            "{MARK}the number {value} {NOT_A_KEY}"
        )))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<String, E> {
        Err(E::custom(format_args!("{MARK}null {NOT_A_KEY}")))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<String, A::Error> {
        Err(A::Error::custom(format_args!("{MARK}a list {NOT_A_KEY}")))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<String, A::Error> {
        Err(A::Error::custom(format_args!(
            "{MARK}an object {NOT_A_KEY}"
        )))
    }
}
