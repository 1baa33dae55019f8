//! Arbitrary JSON, kept as its text, so that numbers of any size and precision survive.

use std::fmt::{self, Write};
use std::ops::Deref;
use std::str::FromStr;
use std::sync::OnceLock;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use serde_json::value::{RawValue, to_raw_value};

use super::Wire;
use super::context::{fit, limits, unknown};

/// Any JSON value: what the document leaves open.
///
/// Dereferences to [`serde_json::Value`], so that `json["name"].as_str()` reads it, and is made from all that
/// `Value` is made from. Other than a `Value` it is exact: integers beyond 64 bits and long decimals, which a
/// `Value` rounds, are received and sent digit by digit. [`text`](Self::text) returns them.
///
/// ```
/// use linkbreakers_sdk::Json;
///
/// let json: Json = r#"{"name": "a", "id": 123456789012345678901234567890}"#.parse()?;
/// assert_eq!(json["name"], "a");
/// assert!(json.text().contains("123456789012345678901234567890"));
/// assert_eq!(Json::from(vec![1, 2]).text(), "[1,2]");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub struct Json {
    text: Box<RawValue>,
    /// Parsed when it is first read.
    value: OnceLock<Value>,
}

impl Json {
    /// Converts any value that serde can write as JSON.
    ///
    /// # Errors
    ///
    /// Returns an error if JSON cannot represent the value, such as a map with keys that are no strings.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        to_raw_value(value).map(Self::from_text)
    }

    fn from_text(text: Box<RawValue>) -> Self {
        Self {
            text,
            value: OnceLock::new(),
        }
    }

    /// Returns the JSON itself.
    pub fn text(&self) -> &str {
        self.text.get()
    }

    /// Reads the value as another type.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the type.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.text())
    }

    /// Returns the value with its numbers rounded to what [`Value`] can hold. One beyond the range of `f64`,
    /// such as `1e400`, is a string of its digits.
    pub fn value(&self) -> &Value {
        self.value.get_or_init(|| {
            let text = self.text();
            let value = serde_json::from_str(text);
            value
                .or_else(|_| serde_json::from_str(&quote_immense_numbers(text)))
                .unwrap_or_default()
        })
    }

    /// Returns true if [`value`](Self::value) is the same value, with no number rounded.
    fn is_exact(&self) -> bool {
        tokens(self.text()).all(|(token, kind)| {
            // Decimals of 15 digits survive in an `f64`.
            let is_short = || token.len() <= 15 && !token.contains(['e', 'E']);
            let is_integer = || token.parse::<i64>().is_ok() || token.parse::<u64>().is_ok();
            kind != Token::Number || is_short() || is_integer()
        })
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::from(Value::Null)
    }
}

impl Clone for Json {
    fn clone(&self) -> Self {
        Self::from_text(self.text.clone())
    }
}

impl Deref for Json {
    type Target = Value;

    fn deref(&self) -> &Value {
        self.value()
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

/// Values are equal whatever their spelling; numbers that a [`Value`] would round are equal digit by digit.
impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        let same_text = self.text() == other.text();
        same_text || self.is_exact() && other.is_exact() && self.value() == other.value()
    }
}

impl PartialEq<Value> for Json {
    fn eq(&self, other: &Value) -> bool {
        self.is_exact() && self.value() == other
    }
}

impl<T: Into<Value>> From<T> for Json {
    fn from(value: T) -> Self {
        // A `Value` has string keys and finite numbers only, so this cannot fail.
        to_raw_value(&value.into()).map_or_else(|_| Self::default(), Self::from_text)
    }
}

/// Parses JSON.
impl FromStr for Json {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text: Box<RawValue> = serde_json::from_str(text)?;
        check_depth(text.get())?;
        Ok(Self::from_text(text))
    }
}

impl Json {
    /// Reads a value and the address of its text; 0 unless properties without a field are collected.
    #[allow(dead_code, reason = "not every API has unions")]
    pub(crate) fn decode_with_address<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<(Self, usize), D::Error> {
        if !unknown::is_collecting() {
            return Ok((Self::decode(deserializer)?, 0));
        }
        let raw = <&RawValue>::deserialize(deserializer)?;
        check_depth(raw.get())?;
        fit::note_untyped();
        Ok((Self::from_text(raw.to_owned()), raw.get().as_ptr() as usize))
    }
}

impl Wire for Json {
    const IS_ANY: bool = true;

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Only serde_json's deserializer hands out text.
        let json = if limits::is_json() {
            Self::from_text(Box::<RawValue>::deserialize(deserializer)?)
        } else {
            Self::from(Value::deserialize(deserializer)?)
        };
        check_depth(json.text())?;
        fit::note_untyped();
        Ok(json)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn decode_item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::decode(deserializer).map(Some)
    }
}

/// Reads the value exactly from a response. Other deserializers than the SDK's own go through [`Value`].
impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(deserializer)
    }
}

/// Writes the value exactly. Only serde_json can write numbers that a [`Value`] would round.
impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_exact() {
            self.value().serialize(serializer)
        } else {
            self.text.serialize(serializer)
        }
    }
}

/// Decodes JSON text, with [`Json`] in it exact.
pub(crate) fn decode_json<T: Wire>(
    text: &(impl AsRef<[u8]> + ?Sized),
) -> Result<T, serde_json::Error> {
    let mut deserializer = serde_json::Deserializer::from_slice(text.as_ref());
    let value = limits::from_json(|| T::decode(&mut deserializer))?;
    deserializer.end()?;
    Ok(value)
}

/// The most levels of nesting, as of serde_json.
const DEPTH: usize = 127;

/// Refuses text that is nested too deeply to be parsed; serde_json takes it as long as it is text.
fn check_depth<E: de::Error>(text: &str) -> Result<(), E> {
    let mut depth = 0_usize;
    for (_, kind) in tokens(text) {
        match kind {
            Token::Open => depth += 1,
            Token::Close => depth = depth.saturating_sub(1),
            Token::Number => {}
        }
        if depth > DEPTH {
            return Err(E::custom("it is nested too deeply"));
        }
    }
    Ok(())
}

/// Puts numbers beyond the range of `f64` into quotes.
fn quote_immense_numbers(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    let mut copied = 0;
    for (token, kind) in tokens(text) {
        if kind == Token::Number && !token.parse().is_ok_and(f64::is_finite) {
            let at = token.as_ptr() as usize - text.as_ptr() as usize;
            _ = write!(quoted, "{}\"{token}\"", &text[copied..at]);
            copied = at + token.len();
        }
    }
    quoted.push_str(&text[copied..]);
    quoted
}

/// The kinds of tokens that the checks of a JSON text need: brackets for its depth, numbers for what they can hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Token {
    Open,
    Close,
    Number,
}

/// Returns the tokens of valid JSON outside of strings.
fn tokens(text: &str) -> impl Iterator<Item = (&str, Token)> {
    let bytes = text.as_bytes();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < bytes.len() {
            let start = at;
            at += 1;
            let kind = match bytes[start] {
                b'"' => {
                    while at < bytes.len() && bytes[at] != b'"' {
                        at += if bytes[at] == b'\\' { 2 } else { 1 };
                    }
                    at += 1;
                    continue;
                }
                b'{' | b'[' => Token::Open,
                b'}' | b']' => Token::Close,
                b'-' | b'0'..=b'9' => {
                    while matches!(
                        bytes.get(at),
                        Some(b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-')
                    ) {
                        at += 1;
                    }
                    Token::Number
                }
                _ => continue,
            };
            return Some((&text[start..at], kind));
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::{List, Object};

    /// Numbers that a `Value` rounds or refuses.
    const NUMBERS: [&str; 6] = [
        "123456789012345678901234567890",
        "-9223372036854775809",
        "3.14159265358979323846264338327950288",
        "1e400",
        "0.1000000000000000055511151231257827",
        "1.50",
    ];

    #[test]
    fn numbers_survive_digit_by_digit() {
        for number in NUMBERS {
            let text = format!(r#"{{"a":[{{"b":{number}}}]}}"#);
            for written in [
                written::<Json>(&text),
                written::<Object>(&text),
                written::<List<Json>>(&format!("[{text}]")),
            ] {
                assert!(written.contains(number) || number == "1.50", "{written}");
            }
        }
    }

    fn written<T: Wire>(text: &str) -> String {
        let value: T = decode_json(text).unwrap();
        serde_json::to_string(&crate::runtime::wire::Encode(&value)).unwrap()
    }

    #[test]
    fn a_value_reads_like_that_of_serde_json() {
        let json: Json = r#"{"name": "a\"1e400", "n": [1, 1e400], "deep": {"x": null}}"#
            .parse()
            .unwrap();
        assert_eq!(json["name"], "a\"1e400");
        assert_eq!(json["n"][1], "1e400", "beyond the range of f64");
        assert!(json["deep"]["x"].is_null() && json.get("deep").is_some());
        let read: Vec<u8> = Json::from(vec![1, 2]).read().unwrap();
        assert_eq!(read, [1, 2]);
        assert_eq!(Json::new("text").unwrap(), Value::from("text"));
        assert_eq!(
            format!("{:?} {}", Json::default(), Json::from(2.5)),
            "null 2.5"
        );
    }

    #[test]
    fn equality_is_that_of_the_value() {
        let json = |text: &str| text.parse::<Json>().unwrap();
        assert_eq!(json(r#"{"a": 1, "b": 2}"#), json(r#"{"b":2,"a":1}"#));
        assert_eq!(json("18446744073709551615"), Json::from(u64::MAX));
        // As `f64` these are equal.
        assert_ne!(json("18446744073709551616"), json("18446744073709551617"));
        assert_ne!(
            json("18446744073709551616"),
            Value::from(18446744073709551616_f64)
        );
    }

    #[test]
    fn deep_nesting_is_an_error() {
        for depth in [127, 128, 100_000] {
            let text = "[".repeat(depth) + &"]".repeat(depth);
            assert_eq!(decode_json::<Json>(&text).is_ok(), depth == 127);
            assert_eq!(text.parse::<Json>().is_ok(), depth == 127);
        }
        for text in ["", "{", "[1,]", "nul", r#""a"#, "1 2"] {
            assert!(text.parse::<Json>().is_err(), "{text}");
        }
    }

    #[test]
    fn other_formats_are_read_and_written_as_values() {
        let json: Json = serde_json::from_value(serde_json::json!({"a": [1]})).unwrap();
        assert_eq!(json.text(), r#"{"a":[1]}"#);
        assert_eq!(
            serde_json::to_value(&json).unwrap(),
            serde_json::json!({"a": [1]})
        );
    }
}
