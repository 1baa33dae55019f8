//! Enums that stay open: a value that is newer than the crate is kept when it comes in a response, and a
//! typing error of a caller is refused before it is sent.
//!
//! A string may be any value of the future, but where a caller writes one it is more often a mistake, which
//! the API would refuse after a round trip, or take for something else. Setters return no `Result`, so a
//! string is converted at once and remembers where it came from ([`Origin`]); the call reports it.
//!
//! - this file: the trait behind `open_enum!`, and everything that needs to be compiled only once
//! - `macros`: `open_enum!`, the code that each enum adds

mod macros;

use std::fmt::{self, Write};
use std::hash::{Hash, Hasher};

use serde::de::{Deserialize, Deserializer};
use serde::ser::{self, Serializer};

use super::context::fit;
use super::{ParamText, Str};

#[allow(unused_imports, reason = "not every API has enums")]
pub(crate) use self::macros::open_enum;

/// An enum of the API; implemented by the macro `open_enum!`.
pub trait OpenEnum: Sized {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// The known values, as they are on the wire.
    const VALUES: &'static [&'static str];
    /// True if the API takes any string, of which some are known.
    const TAKES_ANY: bool = false;

    /// Returns the value that is this string on the wire; one without a variant remembers its origin.
    fn read(value: &str, origin: Origin) -> Self;

    /// Returns the value, if it has no variant.
    fn as_other(&self) -> Option<&Unknown>;
}

/// An enum value that this version of the crate does not name.
///
/// Cannot be built or matched outside of the crate: if a later version gave the value a variant, code that
/// matched on this type would no longer see it. Read it with the enum's `as_str()`.
#[derive(Clone)]
pub struct Unknown {
    pub(crate) value: Box<str>,
    origin: Origin,
}

impl Unknown {
    #[allow(dead_code, reason = "not every API has enums")]
    pub(crate) fn new(value: &str, origin: Origin) -> Self {
        let value = value.into();
        Self { value, origin }
    }
}

/// The source of a value that has no variant, which decides if it is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A response, or a caller who knows that the value is new (`unknown`).
    Accepted,
    /// A string of the caller, or nothing at all: probably a mistake.
    Unchecked,
}

/// Values are equal if they are the same on the wire, wherever they come from.
impl PartialEq for Unknown {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Eq for Unknown {}

impl Hash for Unknown {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl fmt::Debug for Unknown {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Unknown").field(&self.value).finish()
    }
}

/// A string that is none of the known values of an enum.
///
/// [`Display`](fmt::Display) names the known values, those that resemble the string first. A value that is
/// newer than this version of the crate is sent by the enum's `unknown(..)`.
///
/// Converts into [`Error`](crate::Error), so that `?` works beside calls:
///
/// ```
/// # mod types {
/// #     #[derive(Debug)]
/// #     pub struct State;
/// #     impl std::str::FromStr for State {
/// #         type Err = linkbreakers_sdk::UnknownValue;
/// #         fn from_str(_: &str) -> Result<Self, Self::Err> { Ok(Self) }
/// #     }
/// # }
/// # use types::State;
/// fn state(from: &str) -> Result<State, linkbreakers_sdk::Error> {
///     Ok(from.parse()?)
/// }
/// # assert!(state("a").is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownValue {
    pub(crate) name: &'static str,
    problem: String,
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.problem)
    }
}

impl std::error::Error for UnknownValue {}

/// Converts a string of a caller. What is no known value is refused when it is sent.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn from_caller<T: OpenEnum>(value: &str) -> T {
    let origin = if T::TAKES_ANY {
        Origin::Accepted
    } else {
        Origin::Unchecked
    };
    T::read(value, origin)
}

/// Converts a string, or refuses it if it is no known value.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn parse<T: OpenEnum>(value: &str) -> Result<T, UnknownValue> {
    let parsed: T = from_caller(value);
    match problem(&parsed) {
        None => Ok(parsed),
        Some(problem) => Err(UnknownValue {
            name: T::NAME,
            problem,
        }),
    }
}

/// Returns the reason why a value cannot be sent.
fn problem<T: OpenEnum>(value: &T) -> Option<String> {
    let unknown = value.as_other()?;
    (unknown.origin == Origin::Unchecked).then(|| refusal(&unknown.value, T::NAME, T::VALUES))
}

/// The number of known values that a message lists.
const LISTED: usize = 40;

/// Writes why a string is refused. Compiled once, since it is long and nearly never called.
#[cold]
fn refusal(value: &str, name: &str, values: &[&str]) -> String {
    let mut out = if value.is_empty() {
        format!("no value of {name} is set; its values are ")
    } else {
        format!("{value:?} is no value of {name}")
    };
    let letters = |text: &str| -> String {
        let letters = text.chars().filter(|c| c.is_alphanumeric());
        letters.flat_map(char::to_lowercase).collect()
    };
    let wanted = letters(value);
    // Values often have a prefix in common that people leave out, or are written in another case.
    let similar = |known: &&&str| !wanted.is_empty() && letters(known).ends_with(&wanted);
    if let Some(similar) = values.iter().find(similar) {
        let _ = write!(out, "; did you mean {similar:?}? Its values are ");
    } else if !value.is_empty() {
        out.push_str("; its values are ");
    }
    for (at, known) in values.iter().take(LISTED).enumerate() {
        let comma = if at == 0 { "" } else { ", " };
        let _ = write!(out, "{comma}{known:?}");
    }
    if values.len() > LISTED {
        let _ = write!(out, " and {} more", values.len() - LISTED);
    }
    let _ = write!(out, ". Send a newer value as `{name}::unknown(..)`");
    out
}

/// Returns the value of an enum for a parameter, unless it is a mistake of the caller.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn enum_param<'a, T: OpenEnum>(value: &T, text: &'a str) -> ParamText<'a> {
    match problem(value) {
        None => Ok(text.into()),
        Some(problem) => Err(problem.into()),
    }
}

/// Writes the value of an enum, unless it is a mistake of the caller.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn encode_enum<T: OpenEnum, S: Serializer>(
    value: &T,
    text: &str,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match problem(value) {
        None => serializer.serialize_str(text),
        Some(problem) => Err(ser::Error::custom(problem)),
    }
}

/// Builds a value of a response. One without a variant fits the type less well, which unions consider.
fn received<T: OpenEnum>(text: &str) -> T {
    let value = T::read(text, Origin::Accepted);
    if value.as_other().is_some() {
        match T::VALUES {
            [_] => fit::note_contradiction(),
            _ => fit::note_lenient(),
        }
    }
    value
}

/// Reads the value of an enum.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn decode_enum<'de, T: OpenEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    Str::deserialize(deserializer).map(|text| received(&text.0))
}

/// Reads the value of an enum that may be missing; an empty string means missing, too.
#[allow(dead_code, reason = "not every API has enums")]
pub(crate) fn decode_enum_option<'de, T: OpenEnum, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let text = Option::<Str<'de>>::deserialize(deserializer)?;
    Ok(text
        .filter(|text| !text.0.is_empty() || T::VALUES.contains(&""))
        .map(|text| received(&text.0)))
}
