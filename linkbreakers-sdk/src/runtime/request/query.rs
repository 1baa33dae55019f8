//! Values of query parameters, and how they are written into the URL.

use super::nested::Pair;
use super::path;

/// The value of a query parameter.
#[derive(Clone, Debug)]
pub(crate) enum QueryValue {
    /// One value.
    One(String),
    /// Several in one parameter (`explode: false`), at least one.
    Joined(Vec<String>),
    /// Pairs with names of their own, which a structured value becomes.
    Pairs(Vec<Pair>),
    /// The whole query string, percent-encoded.
    Whole(String),
}

impl QueryValue {
    /// Writes the parameter with a separator before each of its pairs, percent-encoded. The commas between
    /// joined values stay, and those inside of a value are encoded, so that the API can tell them apart (OpenAPI
    /// 3.1, style `form`).
    pub(crate) fn write(&self, name: &str, separator: &mut char, into: &mut String) {
        let mut begin = |into: &mut String| {
            into.push(*separator);
            *separator = '&';
        };
        match self {
            Self::One(value) => {
                begin(into);
                path::encode(name, into);
                into.push('=');
                path::encode(value, into);
            }
            Self::Joined(values) => {
                begin(into);
                path::encode(name, into);
                into.push('=');
                encode_joined(values, into);
            }
            Self::Whole(value) => {
                begin(into);
                into.push_str(value);
            }
            Self::Pairs(pairs) => {
                for (name, value) in pairs {
                    begin(into);
                    into.push_str(name);
                    into.push('=');
                    into.push_str(value);
                }
            }
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
