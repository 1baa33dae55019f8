//! Formats values as strings, for parameters in paths, queries, headers and form parts.

use std::borrow::Cow;

use chrono::{DateTime, NaiveDate, Utc};

use super::{Secret, time};

/// A parameter as a string, not yet percent-encoded, or the reason why it cannot be sent.
pub type ParamText<'a> = Result<Cow<'a, str>, Cow<'static, str>>;

/// A value that can be a parameter: in the path, the query, a header or a form part.
pub trait Param {
    /// Returns the value as a string, or the reason why it cannot be sent.
    #[doc(hidden)]
    fn to_param(&self) -> ParamText<'_>;
}

impl<T: Param + ?Sized> Param for &T {
    fn to_param(&self) -> ParamText<'_> {
        T::to_param(self)
    }
}

impl Param for str {
    fn to_param(&self) -> ParamText<'_> {
        Ok(self.into())
    }
}

impl Param for String {
    fn to_param(&self) -> ParamText<'_> {
        Ok(self.as_str().into())
    }
}

impl Param for Secret {
    fn to_param(&self) -> ParamText<'_> {
        Ok(self.expose().into())
    }
}

impl Param for DateTime<Utc> {
    fn to_param(&self) -> ParamText<'_> {
        Ok(time::to_text(self).into())
    }
}

macro_rules! displayed {
    ($($ty:ty),*) => {$(
        impl Param for $ty {
            fn to_param(&self) -> ParamText<'_> {
                Ok(self.to_string().into())
            }
        }
    )*};
}
displayed!(i32, i64, u64, bool, NaiveDate);

impl Param for f64 {
    fn to_param(&self) -> ParamText<'_> {
        if self.is_finite() {
            Ok(self.to_string().into())
        } else {
            Err("is NaN or infinite, which no API reads; give a number".into())
        }
    }
}
