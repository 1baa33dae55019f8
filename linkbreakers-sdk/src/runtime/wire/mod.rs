//! Converts generated types to and from JSON: reads leniently, writes strictly.
//!
//! serde's derives would make an SDK of hundreds of types slow to compile, and would reject a response at
//! the first surprise. So a generated type only lists its fields or values in a macro (`object!`,
//! `open_enum!`, `union!`), and the loops, the visitors and the leniency are written here once.
//!
//! A response passes these stages; a request passes them in reverse, without the leniency:
//!
//! 1. `operation::from_body` starts [`Wire::decode_option`] on the body.
//! 2. An object reads key by key. Each key goes to the field that the macro names for it; unknown keys go to
//!    the field for additional properties, or are skipped.
//! 3. A field reads its value by the [`Wire`] implementation of its type. `null` reads as unset, or as the
//!    default of a plain field; so do empty strings for numbers, times and enums. If a required field got no
//!    value, the object is an error: no value is invented.
//! 4. An enum keeps a value that this version of the crate does not name. A union reads its JSON as each of its
//!    types, selects the one that fits best, and keeps what fits none.
//! 5. What is allocated on the way counts against the limits of the response, which end decoding with an error.
//!
//! The file for each part:
//!
//! | File | Content |
//! |---|---|
//! | `absence` | fields that callers set to `null`, or that have a default in the document |
//! | `context` | notes for the decoder: who wrote the JSON, how much it may become, how well it fits its type |
//! | `enums` | `open_enum!`, and the values that it does not name |
//! | `macros` | `object!`: the code that each generated object adds |
//! | `fields` | objects: the traits behind `object!`, and the one visitor, writer and `Debug` printer |
//! | `union` | `union!`: selects the type of a `oneOf` or `anyOf` |
//! | `list`, `map` | lists, which may be unset, and objects with arbitrary keys; their values may be `null` |
//! | `number`, `time`, `plain` | numbers, dates and times, and strings and booleans |
//! | `json` | arbitrary JSON, with numbers of any size |
//! | `secret` | strings that are redacted and wiped |
//! | `param` | values as strings, for paths, queries, headers and form parts |
//!
//! A new scalar type implements [`Wire`], and [`Param`] if parameters can have it.

mod absence;
pub(crate) mod context;
mod enums;
mod fields;
mod json;
mod list;
mod macros;
mod map;
mod number;
mod param;
mod plain;
mod secret;
mod time;
mod union;

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Visitor};
use serde::ser::{Serialize, Serializer};

pub use absence::Nulls;
pub use enums::{OpenEnum, Origin, Unknown, UnknownValue};
pub use fields::{Field, Fields, Found, Rest, Sink};
pub use json::Json;
pub(crate) use json::decode_json;
pub(crate) use list::EncodeElement;
pub use list::{Element, List};
pub use param::{Param, ParamText};
pub use plain::{PlainText, Str};
pub use secret::Secret;
#[allow(unused_imports, reason = "not every API has times in a path")]
pub(crate) use time::to_text as time_text;
pub use union::Unmatched;

#[allow(unused_imports, reason = "not every API has objects, enums and unions")]
pub(crate) use self::{
    absence::{
        put_or_noted_null, put_or_null, put_unless_equal, put_unless_null,
        put_unless_null_or_default, read_nullable, read_or_keep,
    },
    enums::{
        decode_enum, decode_enum_option, encode_enum, enum_param, from_caller, open_enum, parse,
    },
    fields::{debug_fields, decode_fields, encode_fields, put_unless_default, read_none_if_empty},
    macros::object,
    union::{Selection, decode_union, discriminator, union},
};

/// A value that can be sent to the API and read from its responses.
///
/// More lenient than serde's traits: integers may be strings, `null` means that the value is missing, and
/// values that are newer than this crate are kept.
pub trait Wire: Sized + fmt::Debug {
    /// True if a response without a byte is no value: a list or a map that was not sent is not empty.
    const NEEDS_BODY: bool = false;
    /// True for arbitrary JSON.
    const IS_ANY: bool = false;

    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the type.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns the error of the serializer.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a value that may be missing: returns none for `null`, and for whatever else means "missing" for
    /// the type, such as an empty string for a number.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the type.
    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(Nullable(PhantomData))
    }

    /// Reads an item of a list or a plain field; returns none for an item that is left out.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the type.
    fn decode_item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::decode_option(deserializer)
    }

    /// Returns the value that an empty or `null` response stands for; `None` if it stands for none. No
    /// value is invented: a number or a time that is not there is not zero.
    fn absent() -> Option<Self> {
        None
    }

    /// Returns true if the value is sent; false for an unset list.
    fn is_set(&self) -> bool {
        true
    }
}

/// Reads a value or `null`, which is none.
struct Nullable<T>(PhantomData<T>);

impl<'de, T: Wire> Visitor<'de> for Nullable<T> {
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::decode(deserializer).map(Some)
    }
}

/// Serializes a [`Wire`] value.
pub(crate) struct Encode<'a, T>(pub(crate) &'a T);

impl<T: Wire> Serialize for Encode<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode(serializer)
    }
}

/// Deserializes a [`Wire`] value that may be missing.
pub(crate) struct Decode<T>(pub(crate) PhantomData<T>);

impl<'de, T: Wire> DeserializeSeed<'de> for Decode<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode_option(deserializer)
    }
}
