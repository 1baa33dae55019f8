//! How values cross the wire: lenient in, strict out.
//!
//! A generated type only lists its own fields or values (`object!`, `open_enum!`); the loops, the
//! visitors and the leniency are written here once, so that a type costs little to compile.

pub(crate) mod caller;
mod fields;
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

pub use fields::{Field, Fields, Found, Rest, Sink};
pub use list::List;
pub use param::Param;
pub use plain::{PlainText, Str, Unknown};
pub use secret::Secret;
pub use union::Unmatched;

#[allow(unused_imports, reason = "not every API has objects, enums and unions")]
pub(crate) use self::{
    fields::{debug_fields, decode_fields, encode_fields, give_unless_default},
    macros::{object, open_enum},
    plain::{decode_enum, decode_enum_option},
    union::{fit, most, union},
};

/// A value as it is on the wire of the API.
///
/// Differs from serde's traits in its leniency: integers also come as strings, `null` stands for
/// "not there", and values that are newer than this crate are kept.
pub trait Wire: Sized + fmt::Debug {
    /// Reads the value.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the type.
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads the value where it may be missing: `null`, and what else means "missing" for the type.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the type.
    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_option(Nullable(PhantomData))
    }

    /// Reads the value as an item of a list: one that is missing is left out.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the type.
    fn decode_item<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        Self::decode_option(deserializer)
    }

    /// Returns the value that an empty or `null` response stands for; `None` if it stands for none. No
    /// value is invented: a number or a time that is not there is not zero.
    fn absent() -> Option<Self> {
        None
    }

    /// Whether there is anything to send; false for an unset list.
    fn is_set(&self) -> bool {
        true
    }
}

/// Reads `null` as nothing.
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
