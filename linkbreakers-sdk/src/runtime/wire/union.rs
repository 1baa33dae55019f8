//! Unions (`oneOf`, `anyOf`): the type is selected by the discriminator if the document has one, otherwise
//! by the best fit. A value that fits none is kept whole.

#![allow(dead_code, reason = "not every API has unions")]

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::context::fit::{self, Fit};
use super::context::memo::{self, ReadUnion};
use super::context::{limits, unknown};
use super::{Json, Str, Wire, decode_json};

/// A JSON value that none of a union's types can read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Unmatched(pub(crate) Json);

/// The types of a union that have been tried for a value, and the one that fits best so far.
pub(crate) struct Selection<'a, U> {
    json: &'a Json,
    /// The address of the discriminator, which the union names even if its types do not.
    discriminator: usize,
    best: Option<ReadUnion<U>>,
}

impl<'a, U> Selection<'a, U> {
    pub(crate) fn new(json: &'a Json) -> Self {
        Self {
            json,
            discriminator: 0,
            best: None,
        }
    }

    /// Returns the string in the discriminator.
    pub(crate) fn discriminator(&mut self, name: &'static str) -> Option<String> {
        let found = property(self.json, name)?;
        self.discriminator = found.get().as_ptr() as usize;
        serde_json::from_str(found.get()).ok()
    }

    /// Reads the value as `T`, unless a type before it fits perfectly.
    pub(crate) fn consider<T: Wire>(&mut self, variant: fn(Box<T>) -> U) {
        let best = self.best.as_ref().map(|best| best.fit);
        if best.is_some_and(Fit::is_perfect) {
            return;
        }
        let (read, unknown) = unknown::apart(|| decode_variant(self.json));
        let Some((read, fit)) = read.filter(|(_, fit)| !fit.is_foreign()) else {
            return;
        };
        if best.is_none_or(|best| fit.key() < best.key()) {
            let value = variant(Box::new(read));
            self.best = Some(ReadUnion {
                value,
                fit,
                unknown,
            });
        }
    }

    /// Returns the value as the type that fits best; none if it fits no type.
    pub(crate) fn selected(self) -> Option<U> {
        // A union around this one wants to know.
        match self.best {
            Some(mut best) => {
                fit::note(best.fit);
                best.unknown.retain(|(at, _)| *at != self.discriminator);
                unknown::add(best.unknown, 0, 0);
                Some(best.value)
            }
            None => {
                fit::note_contradiction();
                None
            }
        }
    }
}

/// Reads a value as one type of a union, and measures how well it fits.
fn decode_variant<T: Wire>(json: &Json) -> Option<(T, Fit)> {
    // Each attempt counts, since unions in unions multiply them.
    limits::charge::<serde_json::Error>(size_of::<T>()).ok()?;
    let (read, fit) = fit::measure(|| decode_json(json.text()));
    Some((read.ok()?, fit))
}

/// Reads the value of a union: from its text, as the union's `read` decides.
pub(crate) fn decode_union<'de, U: Clone + 'static, D: Deserializer<'de>>(
    deserializer: D,
    read: fn(Json) -> U,
) -> Result<U, D::Error> {
    // Arbitrary JSON fits badly; what the union makes of it is measured below.
    let (json, address) = fit::measure(|| Json::decode_with_address(deserializer)).0?;
    limits::charge(json.text().len())?;
    let text = fit::is_measuring().then(|| json.text().into());
    let read = memo::once(text, || {
        let start = json.text().as_ptr() as usize;
        let ((value, fit), found) = unknown::apart(|| fit::measure(|| read(json)));
        let place = |(address, text): unknown::Found| (address.wrapping_sub(start), text);
        ReadUnion {
            value,
            fit,
            unknown: found.into_iter().map(place).collect(),
        }
    });
    fit::note(read.fit);
    unknown::add(read.unknown, 0, address);
    // The types that were tried swallow the error of a limit.
    limits::charge(0)?;
    Ok(read.value)
}

/// Returns the string in a property; none if there is no such string.
pub(crate) fn discriminator(json: &Json, name: &'static str) -> Option<String> {
    serde_json::from_str(property(json, name)?.get()).ok()
}

fn property<'a>(json: &'a Json, name: &'static str) -> Option<&'a RawValue> {
    let mut deserializer = serde_json::Deserializer::from_str(json.text());
    deserializer.deserialize_map(Property(name)).ok()?
}

/// Finds a property of an object, such as the discriminator of a union, and returns its JSON text. Of a repeated one
/// the last counts.
struct Property(&'static str);

impl<'de> Visitor<'de> for Property {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<Str<'de>>()? {
            if key.0 == self.0 {
                found = Some(map.next_value()?);
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Declares a union that keeps values that none of its types can read.
#[allow(unused_macros, reason = "not every API has unions")]
macro_rules! union {
    ($(#[$doc:meta])* $name:ident by $tag:literal { $($variant:ident($($ty:tt)+) = $($value:literal)|+),* $(,)? }) => {
        $crate::runtime::wire::union!(@type $(#[$doc])* $name { $($variant($($ty)+),)* });

        impl $name {
            #[allow(deprecated, reason = "builds a value without a variant")]
            fn read(json: $crate::runtime::wire::Json) -> Self {
                let mut selection = $crate::runtime::wire::Selection::new(&json);
                match selection.discriminator($tag).as_deref() {
                    $($(Some($value))|+ => selection.consider::<$($ty)+>(Self::$variant),)*
                    _ => {}
                }
                let selected = selection.selected();
                selected.unwrap_or_else(|| Self::Other($crate::runtime::wire::Unmatched(json)))
            }
        }
    };
    ($(#[$doc:meta])* $name:ident { $($variant:ident($($ty:tt)+)),* $(,)? }) => {
        $crate::runtime::wire::union!(@type $(#[$doc])* $name { $($variant($($ty)+),)* });

        impl $name {
            #[allow(deprecated, reason = "builds a value without a variant")]
            fn read(json: $crate::runtime::wire::Json) -> Self {
                let mut selection = $crate::runtime::wire::Selection::new(&json);
                $(selection.consider::<$($ty)+>(Self::$variant);)*
                let selected = selection.selected();
                selected.unwrap_or_else(|| Self::Other($crate::runtime::wire::Unmatched(json)))
            }
        }
    };
    (@type $(#[$doc:meta])* $name:ident { $($variant:ident($($ty:tt)+),)* }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($variant(Box<$($ty)+>),)*
            #[doc(hidden)]
            #[deprecated(note = "a later version may name this value in a variant; match `_`")]
            Other($crate::runtime::wire::Unmatched),
        }

        $(impl From<$($ty)+> for $name {
            fn from(value: $($ty)+) -> Self {
                Self::$variant(Box::new(value))
            }
        }
        $crate::runtime::wire::union!(@from $name $variant $($ty)+);)*

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
                $crate::runtime::wire::decode_union(deserializer, Self::read)
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
    // What callers have at hand: a literal for a string, a vector for a list.
    (@from $name:ident $variant:ident String) => {
        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                Self::$variant(Box::new(value.to_owned()))
            }
        }
    };
    (@from $name:ident $variant:ident List<$item:ty>) => {
        impl From<Vec<$item>> for $name {
            fn from(value: Vec<$item>) -> Self {
                Self::$variant(Box::new(value.into()))
            }
        }
    };
    (@from $($other:tt)*) => {};
}
#[allow(unused_imports, reason = "not every API has unions")]
pub(crate) use union;
