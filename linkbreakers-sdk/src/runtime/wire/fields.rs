//! Objects: one visitor, one writer and one `Debug` printer for all types that name their fields.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Range;

use serde::de::{self, Deserializer, MapAccess, Visitor};
use serde::ser::{self, SerializeMap, Serializer};

use super::context::note::CALLER;
use super::context::{fit, limits, unknown};
use super::list::{EncodeElement, Item};
use super::plain::OptionalObject;
use super::{Decode, Element, Encode, Str, Wire};

/// An object that names its fields; implemented by the macro `object!`.
pub trait Fields: Default + fmt::Debug {
    /// The name of the type, for messages.
    const NAME: &'static str;
    /// Wire names of the fields that must be there: first those that only a response must hold, since the API
    /// takes none of them, then those without which nothing is read, then those that only a caller must give,
    /// since the API requires them of what it is sent.
    const REQUIRED: &'static [&'static str] = &[];
    /// The number of names in [`REQUIRED`](Self::REQUIRED) that responses must hold.
    const REQUIRED_IN_RESPONSES: usize = 0;
    /// The number of these that callers need not give.
    const ONLY_IN_RESPONSES: usize = 0;
    /// Wire names of the fields that `Debug` does not print.
    const REDACTED: &'static [&'static str] = &[];
    /// The memory that a value takes apart from where it is kept, in bytes.
    const ALLOCATED: usize = 0;

    /// Reads the value of `key` into its field.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the field.
    fn field<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<Found, M::Error>;

    /// Passes every field that is set to the sink.
    fn put_fields<S: Sink>(&self, sink: &mut S);
}

/// The outcome of reading one property of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// The type has no field for it; its value is still to be read.
    Unknown,
    /// The value was `null`, or what else means "absent" for the type.
    Absent,
    /// The field has a value now.
    Value,
}

/// A receiver of an object's fields: the wire, or `Debug`.
///
/// Returns no error, since checking for one after each field would be most of what a type costs to compile;
/// a sink that fails keeps its error.
pub trait Sink {
    /// Receives a field: its name in Rust, its name on the wire, its value.
    fn put<T: Wire>(&mut self, name: &str, wire: &str, value: &T);
}

impl<T: Fields> Wire for T {
    fn absent() -> Option<Self> {
        (T::REQUIRED_IN_RESPONSES == 0).then(T::default)
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode_fields(deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode_fields(self, serializer)
    }

    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OptionalObject(FieldsVisitor(PhantomData)))
    }
}

/// Reads an object.
pub(crate) fn decode_fields<'de, T: Fields, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(FieldsVisitor(PhantomData))
}

/// Writes an object.
pub(crate) fn encode_fields<T: Fields, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut writer = Writer {
        map: serializer.serialize_map(None)?,
        failed: None,
    };
    value.put_fields(&mut writer);
    match writer.failed {
        None => writer.map.end(),
        Some(error) => Err(error),
    }
}

/// A boxed object reads and writes as the object itself; the generator boxes all nested objects.
impl<T: Fields> Fields for Box<T> {
    const NAME: &'static str = T::NAME;
    const REQUIRED: &'static [&'static str] = T::REQUIRED;
    const REQUIRED_IN_RESPONSES: usize = T::REQUIRED_IN_RESPONSES;
    const ONLY_IN_RESPONSES: usize = T::ONLY_IN_RESPONSES;
    const ALLOCATED: usize = size_of::<T>();

    fn field<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<Found, M::Error> {
        T::field(self, key, map)
    }

    fn put_fields<S: Sink>(&self, sink: &mut S) {
        T::put_fields(self, sink);
    }
}

struct FieldsVisitor<T>(PhantomData<T>);

impl<'de, T: Fields> Visitor<'de> for FieldsVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        if T::ALLOCATED > 0 {
            limits::charge(T::ALLOCATED)?;
        }
        let mut value = T::default();
        let mut seen = Seen::default();
        while let Some(key) = map.next_key::<Str<'de>>()? {
            match value.field(&key.0, &mut map)? {
                Found::Unknown => {
                    seen.unknown += 1;
                    unknown::skip(&mut map)?;
                }
                Found::Value if !T::REQUIRED.is_empty() => seen.mark(T::REQUIRED, &key.0),
                Found::Value | Found::Absent => {}
            }
            seen.properties += 1;
        }
        let of_responses = (T::ONLY_IN_RESPONSES, T::REQUIRED_IN_RESPONSES);
        match seen.first_missing(T::REQUIRED, of_responses) {
            Some(name) => Err(de::Error::missing_field(name)),
            None => Ok(value),
        }
    }
}

/// The properties of an object that have been read; the required ones by their positions among the required.
#[derive(Default)]
struct Seen {
    first: u128,
    /// Positions from 128 on; no real type gets there.
    more: Vec<usize>,
    /// The position after the last one read. Most servers write fields in the order of the document.
    next: usize,
    properties: u32,
    unknown: u32,
}

impl Seen {
    fn mark(&mut self, names: &[&str], key: &str) {
        let at = if names.get(self.next) == Some(&key) {
            self.next
        } else {
            match names.iter().position(|name| *name == key) {
                Some(at) => at,
                None => return,
            }
        };
        self.next = at + 1;
        match at {
            0..128 => self.first |= 1 << at,
            _ => self.more.push(at),
        }
    }

    /// Returns the first required field that was not read. Responses must hold the first `all` of `names`, of
    /// which callers need not give the first `only`.
    fn first_missing(
        &self,
        names: &[&'static str],
        (only, all): (usize, usize),
    ) -> Option<&'static str> {
        if fit::is_measuring() {
            self.measure(names, only);
        }
        if names.is_empty() {
            return None;
        }
        let end = if CALLER.holds() { names.len() } else { all };
        self.missing(names, not_asked(only)..end).next()
    }

    /// Returns the names of a part of the required fields that were not read.
    fn missing<'a>(
        &'a self,
        names: &'a [&'static str],
        part: Range<usize>,
    ) -> impl Iterator<Item = &'static str> + 'a {
        let is_seen = |at: usize| match at {
            0..128 => self.first & (1 << at) != 0,
            _ => self.more.contains(&at),
        };
        part.filter(move |at| !is_seen(*at)).map(|at| names[at])
    }

    /// Tells the union that selects a type how well this one fits.
    #[cold]
    fn measure(&self, names: &[&'static str], only_in_responses: usize) {
        let asked = not_asked(only_in_responses)..names.len();
        let missing = self.missing(names, asked).count();
        fit::note(fit::Fit {
            missing: u32::try_from(missing).unwrap_or(u32::MAX),
            known: self.properties - self.unknown,
            unknown: self.unknown,
            ..Default::default()
        });
    }
}

/// Returns how many of the first required fields need not be there: those that only responses hold, in any other JSON.
fn not_asked(only_in_responses: usize) -> usize {
    if only_in_responses == 0 || limits::is_response() && !CALLER.holds() {
        0
    } else {
        only_in_responses
    }
}

/// Writes fields to the wire until the first error.
struct Writer<M: SerializeMap> {
    map: M,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> Sink for Writer<M> {
    fn put<T: Wire>(&mut self, _: &str, wire: &str, value: &T) {
        if self.failed.is_none() {
            let written = self.map.serialize_entry(wire, &Encode(value));
            self.failed = written.err().map(|error| located(wire, error));
        }
    }
}

/// Puts the name of a field before the error of its value, so that the message holds the path to it.
#[cold]
fn located<E: ser::Error>(wire: &str, error: E) -> E {
    E::custom(format!("{wire}: {error}"))
}

/// Prints an object for `Debug`: only the fields that are set, optional ones without `Some`.
#[allow(dead_code, reason = "not every API has objects")]
pub(crate) fn debug_fields<T: Fields>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = Printer {
        fields: f.debug_struct(T::NAME),
        redacted: T::REDACTED,
    };
    value.put_fields(&mut printer);
    printer.fields.finish()
}

/// Prints the fields of an object.
struct Printer<'a, 'b> {
    fields: fmt::DebugStruct<'a, 'b>,
    redacted: &'static [&'static str],
}

impl Sink for Printer<'_, '_> {
    fn put<T: fmt::Debug>(&mut self, name: &str, wire: &str, value: &T) {
        if self.redacted.contains(&wire) {
            self.fields.field(name, &format_args!("[redacted]"));
        } else {
            self.fields.field(name, value);
        }
    }
}

/// A field of an object: reads itself, and decides if it is sent.
pub trait Field: Sized {
    /// Reads the next value of the map.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the field.
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<Found, M::Error>;

    /// Passes the field to the sink if it is set.
    fn put_if_set<S: Sink>(&self, name: &str, wire: &str, sink: &mut S);
}

/// An optional field: `null` unsets it; it is sent if it is set.
impl<T: Wire> Field for Option<T> {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<Found, M::Error> {
        *self = map.next_value_seed(Decode(PhantomData))?;
        Ok(found(self.is_some()))
    }

    fn put_if_set<S: Sink>(&self, name: &str, wire: &str, sink: &mut S) {
        if let Some(value) = self {
            sink.put(name, wire, value);
        }
    }
}

/// A plain field or a list: sent unless it is an unset list. `null` leaves the default, and is an error
/// only if the field is required; of arbitrary JSON it is a value, as in lists.
impl<T: Wire + Default> Field for T {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<Found, M::Error> {
        let value: Option<T> = map.next_value_seed(Item(PhantomData))?;
        let found = found(value.is_some());
        *self = value.unwrap_or_default();
        Ok(found)
    }

    fn put_if_set<S: Sink>(&self, name: &str, wire: &str, sink: &mut S) {
        if self.is_set() {
            sink.put(name, wire, self);
        }
    }
}

fn found(value: bool) -> Found {
    if value { Found::Value } else { Found::Absent }
}

/// Reads an optional string that is also absent if it is empty.
#[allow(dead_code, reason = "not every API has such fields")]
pub(crate) fn read_none_if_empty<'de, M: MapAccess<'de>>(
    field: &mut Option<String>,
    map: &mut M,
) -> Result<Found, M::Error> {
    *field = map.next_value_seed(Decode(PhantomData))?;
    *field = field.take().filter(|text: &String| !text.is_empty());
    Ok(found(field.is_some()))
}

/// Passes a field to the sink unless it has its default, by which proto3 means that it is absent.
#[allow(dead_code, reason = "not every API leaves defaults out")]
pub(crate) fn put_unless_default<T, S>(value: &T, name: &str, wire: &str, sink: &mut S)
where
    T: Wire + Default + PartialEq,
    S: Sink,
{
    if *value != T::default() {
        sink.put(name, wire, value);
    }
}

/// A map that holds the additional properties of an object: reads them one by one, and writes them.
pub trait Rest {
    /// Reads the next value of the map as that of `key`.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the additional properties.
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<Found, M::Error>;

    /// Passes all of them to the sink.
    fn put_rest<S: Sink>(&self, sink: &mut S);
}

impl<T: Element> Rest for BTreeMap<String, T> {
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<Found, M::Error> {
        limits::charge_entry::<T, _>()?;
        fit::note_untyped();
        // `null` is a value of arbitrary JSON and of an `Option`, and of nothing else.
        if let Some(value) = map.next_value_seed(Item(PhantomData))? {
            self.insert(key.to_owned(), value);
        }
        Ok(Found::Value)
    }

    fn put_rest<S: Sink>(&self, sink: &mut S) {
        self.iter()
            .for_each(|(key, value)| sink.put(key, key, &EncodeElement(value)));
    }
}
