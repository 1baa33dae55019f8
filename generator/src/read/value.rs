//! Builds a JSON value from any deserializer. It refuses repeated keys, which serde_json and serde_yaml
//! accept, and limits the number of values.

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

/// The number of values that a document may still have, and what the values need to know of it.
pub(super) struct Budget<'text> {
    left: usize,
    limit: usize,
    format: Format,
    text: &'text str,
    numbers: Numbers,
}

/// The precision that numbers need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Numbers {
    /// As close as a float gets. Bounds and examples only check or explain values.
    Close,
    /// Exactly as written: they are values that the SDK sends, or reads in place of one that is absent.
    Exact,
}

impl<'text> Budget<'text> {
    /// Creates the budget of a document in this format.
    pub(super) fn new(format: Format, text: &'text str) -> Self {
        let limit = match format {
            Format::Json => MAX_VALUES,
            Format::Yaml => MAX_YAML_VALUES,
        };
        Self {
            left: limit,
            limit,
            format,
            text,
            numbers: Numbers::Close,
        }
    }

    /// Returns a number that has more digits than an integer of 64 bits; `None` if it has to be exact, and a
    /// float is not.
    ///
    /// Parsers hand over floats without their text. One that prints in 15 digits or fewer is taken to be what
    /// was written; any other has to stand in the text as it prints.
    fn float(&self, value: f64) -> Option<f64> {
        let printed = format!("{value:e}");
        let (mantissa, _) = printed.split_once('e').unwrap_or((&printed, ""));
        let digits = mantissa.bytes().filter(u8::is_ascii_digit).count();
        let plain = value.to_string();
        let is_written = || {
            let mut places = self.text.match_indices(&plain);
            places.any(|(at, _)| {
                let next = self.text[at + plain.len()..].bytes().next();
                !next
                    .is_some_and(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'e' | b'E'))
            })
        };
        let is_exact =
            self.numbers == Numbers::Close || digits <= f64::DIGITS as usize || is_written();
        is_exact.then_some(value)
    }
}

/// Builds one value, and deducts it from the budget of its document.
pub(super) struct Seed<'budget, 'text>(&'budget mut Budget<'text>);

impl<'budget, 'text> Seed<'budget, 'text> {
    pub(super) fn new(budget: &'budget mut Budget<'text>) -> Self {
        Self(budget)
    }

    /// Returns the seed of a value inside this one.
    fn inner(&mut self) -> Seed<'_, 'text> {
        Seed(self.0)
    }

    /// Builds the value of a key. Numbers are exact if they are the value, or in a list that is the value.
    fn value<'de, A: MapAccess<'de>>(&mut self, key: &str, map: &mut A) -> Result<Value, A::Error> {
        self.0.numbers = match key {
            "const" | "default" | "enum" => Numbers::Exact,
            _ => Numbers::Close,
        };
        let value = map.next_value_seed(self.inner());
        self.0.numbers = Numbers::Close;
        value
    }
}

/// Begins the messages of this module, so that `own_message` can tell them from the parser's own and cut off
/// what the parser puts before them. serde carries errors as strings only.
const MARK: char = '\u{1}';
const TWICE: &str = "is given twice";
const TOO_MANY: &str = "values, those that aliases repeat included";
const TAGGED: &str = "YAML tags such as !name are not part of OpenAPI";
const NOT_A_KEY: &str = "cannot be a key";
const NOT_A_NUMBER: &str = "is not a JSON number";
const TOO_LONG: &str = "has more digits than numbers hold here: 64 bits, or a float";

pub(super) const TOO_DEEP_HELP: &str =
    "no real document nests this deep; the file is damaged or malicious";

pub(super) fn too_deep() -> String {
    format!("the document nests deeper than {MAX_DEPTH} levels")
}

/// Returns the message without its mark, and its help, if it is one of this module's; `None` if the parser
/// itself reports the error.
pub(super) fn own_message(message: &str) -> Option<(&str, &'static str)> {
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
            "remove the tag; OpenAPI documents use JSON types only",
        ),
        (NOT_A_KEY, "use a string as the key, in quotes if necessary"),
        (
            TOO_LONG,
            "give a value that the API's own numbers can hold, or put it in quotes and make the schema a string",
        ),
        (
            NOT_A_NUMBER,
            "give a finite number, or put the value in quotes to make it a string",
        ),
    ];
    let help = table.iter().find(|(part, _)| message.contains(part));
    help.map(|(_, help)| (message, *help))
}

/// Returns the repeated key that a message names.
pub(super) fn repeated_key(message: &str) -> Option<&str> {
    message
        .strip_prefix("the key `")?
        .strip_suffix(TWICE)?
        .strip_suffix("` ")
}

impl<'de> DeserializeSeed<'de> for Seed<'_, '_> {
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

impl<'de> Visitor<'de> for Seed<'_, '_> {
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

    /// YAML's integers beyond 64 bits.
    #[allow(clippy::cast_precision_loss, reason = "checked where it matters")]
    fn visit_i128<E: serde::de::Error>(self, value: i128) -> Result<Value, E> {
        match self.0.numbers {
            Numbers::Close => self.visit_f64(value as f64),
            Numbers::Exact => Err(E::custom(format_args!("{MARK}{value} {TOO_LONG}"))),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "checked where it matters")]
    fn visit_u128<E: serde::de::Error>(self, value: u128) -> Result<Value, E> {
        match self.0.numbers {
            Numbers::Close => self.visit_f64(value as f64),
            Numbers::Exact => Err(E::custom(format_args!("{MARK}{value} {TOO_LONG}"))),
        }
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        let Some(value) = self.0.float(value) else {
            return Err(E::custom(format_args!(
                "{MARK}a number near {value:e} {TOO_LONG}"
            )));
        };
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
                merged.push(self.value(&key, &mut map)?);
                continue;
            }
            match object.entry(key) {
                serde_json::map::Entry::Vacant(entry) => {
                    let value = self.value(entry.key(), &mut map)?;
                    entry.insert(value);
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

/// Applies YAML's merge key, `<<: *base`: adds the keys of the bases that the object does not have.
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

/// Builds a key: a string, or an unquoted number or boolean of YAML (`200:`) as a string.
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
        f.write_str("a string as key")
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
