//! Values of query parameters, and how they are written into the URL.

use super::path;

/// The value of a query parameter.
#[derive(Clone, Debug)]
pub(crate) enum QueryValue {
    /// One value.
    One(String),
    /// Several in one parameter (`explode: false`), at least one.
    Joined(Vec<String>),
}

impl QueryValue {
    /// Writes the value percent-encoded. The commas between joined values stay, and those inside of a value
    /// are encoded, so that the API can tell them apart (OpenAPI 3.1, style `form`).
    pub(crate) fn encode(&self, into: &mut String) {
        match self {
            Self::One(value) => path::encode(value, into),
            Self::Joined(values) => encode_joined(values, into),
        }
    }
}

/// Writes values percent-encoded, with commas between.
pub(crate) fn encode_joined(values: &[String], into: &mut String) {
    for (at, value) in values.iter().enumerate() {
        if at > 0 {
            into.push(',');
        }
        path::encode(value, into);
    }
}
