//! Formats values as strings, for parameters in paths, queries, headers and form parts.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};

use super::time;

/// A value that can be a parameter: in the path, the query, a header or a form part.
pub trait Param {
    /// Returns the value as a string, not yet percent-encoded.
    #[doc(hidden)]
    fn to_param(&self) -> Cow<'_, str>;

    /// Returns the reason why the value cannot be sent.
    #[doc(hidden)]
    fn problem(&self) -> Option<Cow<'static, str>> {
        None
    }
}

impl<T: Param + ?Sized> Param for &T {
    fn to_param(&self) -> Cow<'_, str> {
        T::to_param(self)
    }

    fn problem(&self) -> Option<Cow<'static, str>> {
        T::problem(self)
    }
}

impl Param for str {
    fn to_param(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl Param for String {
    fn to_param(&self) -> Cow<'_, str> {
        self.as_str().into()
    }
}

impl Param for DateTime<Utc> {
    fn to_param(&self) -> Cow<'_, str> {
        time::to_text(self).into()
    }
}

macro_rules! displayed {
    ($($ty:ty),*) => {$(
        impl Param for $ty {
            fn to_param(&self) -> Cow<'_, str> {
                self.to_string().into()
            }
        }
    )*};
}
displayed!(i32, i64, u64, bool, NaiveDate);

impl Param for f64 {
    fn to_param(&self) -> Cow<'_, str> {
        self.to_string().into()
    }

    fn problem(&self) -> Option<Cow<'static, str>> {
        (!self.is_finite())
            .then_some("is NaN or infinite, which no API reads; give a number".into())
    }
}
