//! Numbers, which responses may hold as decimal strings too (protobuf's JSON form of 64-bit integers).

use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserializer, Visitor};
use serde::ser::{self, Serializer};

use super::Wire;
use super::context::fit;

/// A number type, and its conversions from what JSON can hold.
trait Number: Sized {
    /// Completes "expected .." in error messages.
    const EXPECTED: &'static str;
    const HAS_FRACTIONS: bool = false;
    fn from_i64(value: i64) -> Option<Self>;
    /// Converts a value that exceeds `i64`.
    fn from_u64(value: u64) -> Option<Self>;
    fn from_f64(value: f64) -> Option<Self>;
    fn parse(text: &str) -> Option<Self>;
}

struct NumberVisitor<T>(PhantomData<T>);

impl<T: Number> Visitor<'_> for NumberVisitor<T> {
    /// None for an empty string, which some responses have for a missing number.
    type Value = Option<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(T::EXPECTED)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Self::Value, E> {
        match T::from_i64(value) {
            Some(number) => Ok(Some(number)),
            None => Err(E::invalid_value(de::Unexpected::Signed(value), &self)),
        }
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Self::Value, E> {
        match i64::try_from(value) {
            Ok(value) => self.visit_i64(value),
            Err(_) => match T::from_u64(value) {
                Some(number) => Ok(Some(number)),
                None => Err(E::invalid_value(de::Unexpected::Unsigned(value), &self)),
            },
        }
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Self::Value, E> {
        if !T::HAS_FRACTIONS {
            fit::note_lenient();
        }
        match T::from_f64(value) {
            Some(number) => Ok(Some(number)),
            None => Err(E::invalid_value(de::Unexpected::Float(value), &self)),
        }
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Self::Value, E> {
        fit::note_lenient();
        let text = value.trim();
        match T::parse(text) {
            Some(number) => Ok(Some(number)),
            None if text.is_empty() => Ok(None),
            None => Err(E::invalid_value(de::Unexpected::Str(value), &self)),
        }
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// The smallest float above every `i64`. Floats above 2^53 are not exact, but nothing better is available.
const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

macro_rules! integer {
    ($($ty:ident)*) => {$(
        impl Number for $ty {
            const EXPECTED: &'static str = concat!("an integer (", stringify!($ty), "), or a string that holds one");

            fn from_i64(value: i64) -> Option<Self> {
                Self::try_from(value).ok()
            }

            fn from_u64(value: u64) -> Option<Self> {
                Self::try_from(value).ok()
            }

            #[allow(clippy::cast_possible_truncation, reason = "the bounds are checked")]
            fn from_f64(value: f64) -> Option<Self> {
                (value.fract() == 0.0 && (-TWO_TO_63..TWO_TO_63).contains(&value))
                    .then_some(value as i64)
                    .and_then(Self::from_i64)
            }

            fn parse(text: &str) -> Option<Self> {
                text.parse().ok().or_else(|| text.parse().ok().and_then(Self::from_f64))
            }
        }
    )*};
}

macro_rules! wire {
    ($ty:ident, $serialize:ident, $check:expr) => {
        impl Wire for $ty {
            fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = Self::decode_option(deserializer)?;
                value.ok_or_else(|| {
                    de::Error::custom(concat!("there is no value for ", stringify!($ty)))
                })
            }

            fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $check(*self).map_err(ser::Error::custom)?;
                serializer.$serialize(*self)
            }

            fn decode_option<'de, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<Self>, D::Error> {
                deserializer.deserialize_any(NumberVisitor(PhantomData))
            }
        }
    };
}

impl Number for f64 {
    const EXPECTED: &'static str = "a number, or a string that holds one";
    const HAS_FRACTIONS: bool = true;

    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON numbers are doubles anyway"
    )]
    fn from_i64(value: i64) -> Option<Self> {
        Some(value as Self)
    }

    #[allow(
        clippy::cast_precision_loss,
        reason = "JSON numbers are doubles anyway"
    )]
    fn from_u64(value: u64) -> Option<Self> {
        Some(value as Self)
    }

    fn from_f64(value: f64) -> Option<Self> {
        Some(value)
    }

    fn parse(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

integer!(i32 i64 u64);
/// Integers are always written as they are.
#[allow(clippy::unnecessary_wraps, reason = "as for floats")]
fn any<T>(_: T) -> Result<(), &'static str> {
    Ok(())
}

/// JSON has no such numbers, and serde_json would write `null` in their place, which says something else.
fn finite(value: f64) -> Result<(), &'static str> {
    if value.is_finite() {
        Ok(())
    } else {
        Err("NaN and infinity cannot be sent")
    }
}

wire!(i32, serialize_i32, any);
wire!(i64, serialize_i64, any);
wire!(u64, serialize_u64, any);
wire!(f64, serialize_f64, finite);
