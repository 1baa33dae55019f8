//! Objects: one visitor, one writer and one printer for every type that names its fields.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::{Decode, Encode, Str, Wire};

/// An object by its fields; the macro `object!` implements it from a list of names.
pub trait Fields: Default + fmt::Debug {
    /// Name of the type, for messages.
    const NAME: &'static str;

    /// Reads the value of `key` into its field; false where there is no such field.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the field.
    fn field<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<bool, M::Error>;

    /// Gives every field that is set.
    fn each<S: Sink>(&self, sink: &mut S);
}

/// Where the fields of an object go: to the wire, or into `Debug`.
///
/// Tells of no failure, so that the code of a type need not look for one after each field, which is
/// most of what such code costs to compile.
pub trait Sink {
    /// Takes a field: its name in Rust, its name on the wire, its value.
    fn put<T: Wire>(&mut self, name: &str, wire: &str, value: &T);
}

impl<T: Fields> Wire for T {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode_fields(deserializer)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        encode_fields(self, serializer)
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
    value.each(&mut writer);
    match writer.failed {
        None => writer.map.end(),
        Some(error) => Err(error),
    }
}

/// Boxed objects are what they hold; nested ones are always boxed.
impl<T: Fields> Fields for Box<T> {
    const NAME: &'static str = T::NAME;

    fn field<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<bool, M::Error> {
        T::field(self, key, map)
    }

    fn each<S: Sink>(&self, sink: &mut S) {
        T::each(self, sink);
    }
}

struct FieldsVisitor<T>(PhantomData<T>);

impl<'de, T: Fields> Visitor<'de> for FieldsVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object ({})", T::NAME)
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<T, M::Error> {
        let mut value = T::default();
        while let Some(key) = map.next_key::<Str<'de>>()? {
            if !value.field(&key.0, &mut map)? {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(value)
    }
}

/// Writes fields to the wire; after a failure no more of them.
struct Writer<M: SerializeMap> {
    map: M,
    failed: Option<M::Error>,
}

impl<M: SerializeMap> Sink for Writer<M> {
    fn put<T: Wire>(&mut self, _: &str, wire: &str, value: &T) {
        if self.failed.is_none() {
            self.failed = self.map.serialize_entry(wire, &Encode(value)).err();
        }
    }
}

/// Prints an object for `Debug`: the fields that are set, as what they hold.
#[allow(dead_code, reason = "not every API has objects")]
pub(crate) fn debug_fields<T: Fields>(value: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut printer = f.debug_struct(T::NAME);
    value.each(&mut printer);
    printer.finish()
}

impl Sink for fmt::DebugStruct<'_, '_> {
    fn put<T: fmt::Debug>(&mut self, name: &str, _: &str, value: &T) {
        self.field(name, value);
    }
}

/// A field of an object: how it reads, and whether it is sent.
pub trait Field: Sized {
    /// Reads the next value of the map; true, as what [`Fields::field`] gives.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the field.
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<bool, M::Error>;

    /// Gives the field, if it is set.
    fn give<S: Sink>(&self, name: &str, wire: &str, sink: &mut S);
}

/// Optional: `null` unsets it, unset is not sent.
impl<T: Wire> Field for Option<T> {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<bool, M::Error> {
        *self = map.next_value_seed(Decode(PhantomData))?;
        Ok(true)
    }

    fn give<S: Sink>(&self, name: &str, wire: &str, sink: &mut S) {
        if let Some(value) = self {
            sink.put(name, wire, value);
        }
    }
}

/// Required, or a list: sent unless it is unset; `null` in an answer reads as the default.
impl<T: Wire + Default> Field for T {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<bool, M::Error> {
        *self = map
            .next_value_seed(Decode(PhantomData))?
            .unwrap_or_default();
        Ok(true)
    }

    fn give<S: Sink>(&self, name: &str, wire: &str, sink: &mut S) {
        if self.is_set() {
            sink.put(name, wire, self);
        }
    }
}

/// What an object holds beside the properties it names.
pub trait Rest {
    /// Reads the next value of the map as that of `key`; true, as what [`Fields::field`] gives.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the type's additional properties.
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<bool, M::Error>;

    /// Gives all of them.
    fn give_rest<S: Sink>(&self, sink: &mut S);
}

impl Rest for serde_json::Map<String, Value> {
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<bool, M::Error> {
        self.insert(key.to_owned(), map.next_value()?);
        Ok(true)
    }

    fn give_rest<S: Sink>(&self, sink: &mut S) {
        self.iter()
            .for_each(|(key, value)| sink.put(key, key, value));
    }
}

impl<T: Wire> Rest for BTreeMap<String, T> {
    fn read_rest<'de, M: MapAccess<'de>>(
        &mut self,
        key: &str,
        map: &mut M,
    ) -> Result<bool, M::Error> {
        if let Some(value) = map.next_value_seed(Decode(PhantomData))? {
            self.insert(key.to_owned(), value);
        }
        Ok(true)
    }

    fn give_rest<S: Sink>(&self, sink: &mut S) {
        self.iter()
            .for_each(|(key, value)| sink.put(key, key, value));
    }
}
