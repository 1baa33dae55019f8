//! A choice of types: told apart by a property where the document names one, else by what fits.

use serde_json::Value;

use super::{Encode, Wire};

/// An answer that none of a union's types reads.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unmatched(#[allow(dead_code, reason = "not every API has unions")] pub(crate) Value);

/// Reads a value as one type of a union, and how much of it that type knows.
///
/// Reading is lenient, so that nearly every object reads as nearly every type: what tells is how
/// many of its properties come out again.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn fit<T: Wire>(value: &Value) -> Option<(T, usize)> {
    let read = T::decode(value).ok()?;
    let known = match (value, serde_json::to_value(Encode(&read)).ok()?) {
        (Value::Object(given), Value::Object(kept)) => {
            kept.keys().filter(|name| given.contains_key(*name)).count()
        }
        (given, kept) => usize::from(*given == kept),
    };
    Some((read, known + 1))
}

/// How much of a value a type can know at most.
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) fn most(value: &Value) -> usize {
    match value {
        Value::Object(given) => given.len() + 1,
        _ => 2,
    }
}

/// Declares a union that keeps answers it does not know.
#[allow(unused_macros, reason = "not every API has unions")]
macro_rules! union {
    ($(#[$doc:meta])* $name:ident by $tag:literal { $($variant:ident($ty:ty) = $($value:literal)|+),* $(,)? }) => {
        $crate::runtime::wire::union!(@type $(#[$doc])* $name { $($variant($ty),)* });

        impl $name {
            #[allow(deprecated, reason = "makes the answer that is not named")]
            fn read(value: ::serde_json::Value) -> Self {
                match value.get($tag).and_then(::serde_json::Value::as_str) {
                    $($(Some($value))|+ => {
                        if let Some((read, _)) = $crate::runtime::wire::fit(&value) {
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
            #[allow(deprecated, reason = "makes the answer that is not named")]
            fn read(value: ::serde_json::Value) -> Self {
                let (mut best, most) = (0, $crate::runtime::wire::most(&value));
                let mut found = None;
                // The first that knows all of it is the last that is tried.
                $(if best < most {
                    if let Some((read, known)) = $crate::runtime::wire::fit::<$ty>(&value) {
                        if known > best {
                            best = known;
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
            #[deprecated(note = "this answer may become a variant of its own; match `_`")]
            Other($crate::runtime::wire::Unmatched),
        }

        $(impl From<$ty> for $name {
            fn from(value: $ty) -> Self {
                Self::$variant(Box::new(value))
            }
        })*

        impl Default for $name {
            #[allow(deprecated, reason = "makes the answer that is not named")]
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

            #[allow(deprecated, reason = "writes the answer that is not named")]
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
