//! Values that read as they are: text, truth, any JSON; and text that is borrowed where it can be.

use std::borrow::Cow;
use std::fmt;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::Wire;

macro_rules! plain {
    ($($ty:ty $(= $absent:expr)?),*) => {$(
        impl Wire for $ty {
            $(fn absent() -> Option<Self> {
                Some($absent)
            })?

            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::deserialize(deserializer)
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.serialize(serializer)
            }
        }
    )*};
}
plain!(String, bool, Map<String, Value> = Map::new());

/// Any JSON; `null` is a value of its own where one is expected and in lists, and "not there" where
/// it may be missing.
impl Wire for Value {
    fn absent() -> Option<Self> {
        Some(Self::Null)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.serialize(serializer)
    }

    fn decode_item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::decode(deserializer).map(Some)
    }
}

/// Text borrowed from the answer where it has no escapes: what keys and enum values are read as.
#[derive(Debug)]
pub struct Str<'de>(pub Cow<'de, str>);

impl<'de> Deserialize<'de> for Str<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrow;

        impl<'de> Visitor<'de> for Borrow {
            type Value = Str<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Str<'de>, E> {
                Ok(Str(Cow::Borrowed(value)))
            }

            fn visit_str<E: de::Error>(self, value: &str) -> Result<Str<'de>, E> {
                Ok(Str(Cow::Owned(value.to_owned())))
            }
        }

        deserializer.deserialize_str(Borrow)
    }
}

/// Reads the value of an enum.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn decode_enum<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    Str::deserialize(deserializer).map(|text| T::from(&text.0))
}

/// Reads the value of an enum where it may be missing; then it also comes as an empty string.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn decode_enum_option<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: for<'a> From<&'a str>,
    D: Deserializer<'de>,
{
    let text = Option::<Str<'de>>::deserialize(deserializer)?;
    Ok(text
        .filter(|text| !text.0.is_empty())
        .map(|text| T::from(&text.0)))
}

/// An enum value that this version of the crate does not name.
///
/// Cannot be made or taken apart outside of the crate: the value may become a variant of its own, and
/// code that matched on it would then fall silent. Read it with the enum's `as_str()`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Unknown(pub(crate) Box<str>);

/// An answer that is text and not JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct PlainText(pub String);

impl PlainText {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for PlainText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<PlainText> for String {
    fn from(text: PlainText) -> Self {
        text.0
    }
}
