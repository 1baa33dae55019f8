//! Unions (`oneOf`, `anyOf`): the type is selected by the discriminator if the document has one, otherwise
//! by the best match.

use serde_json::Value;

use super::{Encode, Wire};

/// A JSON value that none of a union's types can read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unmatched(#[allow(dead_code, reason = "not every API has unions")] pub(crate) Value);

/// Reads a value as one type of a union; returns it with a score of how much of the value it knows.
///
/// Reading is lenient, so that nearly every object reads as nearly every type. The score is therefore one
/// plus the number of properties that are still there when the result is written again.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn decode_variant<T: Wire>(value: &Value) -> Option<(T, usize)> {
    let read = T::decode(value).ok()?;
    let known = match (value, serde_json::to_value(Encode(&read)).ok()?) {
        (Value::Object(given), Value::Object(kept)) => {
            kept.keys().filter(|name| given.contains_key(*name)).count()
        }
        (given, kept) => usize::from(*given == kept),
    };
    // One more than the properties, so that a type that reads but knows none beats no type at all.
    Some((read, known + 1))
}

/// Returns the score of a type that knows all of a value.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn max_score(value: &Value) -> usize {
    match value {
        Value::Object(given) => given.len() + 1,
        _ => 2,
    }
}

/// Declares a union that keeps values that none of its types can read.
#[allow(unused_macros, reason = "not every API has unions")]
macro_rules! union {
    ($(#[$doc:meta])* $name:ident by $tag:literal { $($variant:ident($ty:ty) = $($value:literal)|+),* $(,)? }) => {
        $crate::runtime::wire::union!(@type $(#[$doc])* $name { $($variant($ty),)* });

        impl $name {
            #[allow(deprecated, reason = "builds a value without a variant")]
            fn read(value: ::serde_json::Value) -> Self {
                match value.get($tag).and_then(::serde_json::Value::as_str) {
                    $($(Some($value))|+ => {
                        if let Some((read, _)) = $crate::runtime::wire::decode_variant(&value) {
                            return Self::$variant(Box::new(read));
                        }
                    })*
                    _ => {}
                }
                Self::Other($crate::runtime::wire::Unmatched(value))
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($variant:ident($ty:ty)),* $(,)? }) => {
        $crate::runtime::wire::union!(@type $(#[$doc])* $name { $($variant($ty),)* });

        impl $name {
            #[allow(deprecated, reason = "builds a value without a variant")]
            fn read(value: ::serde_json::Value) -> Self {
                let (mut best, max) = (0, $crate::runtime::wire::max_score(&value));
                let mut found = None;
                // Stops at the first type that knows all of it.
                $(if best < max {
                    if let Some((read, score)) = $crate::runtime::wire::decode_variant::<$ty>(&value) {
                        if score > best {
                            best = score;
                            found = Some(Self::$variant(Box::new(read)));
                        }
                    }
                })*
                let _ = best;
                found.unwrap_or_else(|| Self::Other($crate::runtime::wire::Unmatched(value)))
            }
        }
    };
    (@type $(#[$doc:meta])* $name:ident { $($variant:ident($ty:ty),)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($variant(Box<$ty>),)*
            #[doc(hidden)]
            #[deprecated(note = "a later version may name this value in a variant; match `_`")]
            Other($crate::runtime::wire::Unmatched),
        }

        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(Box::new(value))
            }
        })*

        impl Default for $name {
            #[allow(deprecated, reason = "builds a value without a variant")]
            fn default() -> Self {
                Self::Other($crate::runtime::wire::Unmatched::default())
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn absent() -> Option<Self> {
                Some(Self::default())
            }

            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer).map(Self::read)
            }

            #[allow(deprecated, reason = "writes a value without a variant")]
            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => $crate::runtime::wire::Wire::encode(&**value, serializer),)*
                    Self::Other(value) => ::serde::Serialize::serialize(&value.0, serializer),
                }
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <Self as $crate::runtime::wire::Wire>::encode(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::runtime::wire::Wire>::decode(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "not every API has unions")]
pub(crate) use union;
