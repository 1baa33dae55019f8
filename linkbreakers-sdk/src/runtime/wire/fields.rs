//! Objects: one visitor and one loop for every type that names its fields.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use super::{Decode, Encode, Str, Wire};

/// An object by its fields; the macro `object!` implements it from a list of names.
pub trait Fields: Default {
    /// Name of the type, for messages.
    const NAME: &'static str;

    /// Reads the value of `key` into its field; false where there is no such field.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the field.
    fn field<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<bool, M::Error>;

    /// Writes every field that is set.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn each<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
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
    let mut map = serializer.serialize_map(None)?;
    value.each(&mut map)?;
    map.end()
}

/// A field of an object: how it reads, and whether it is sent.
pub trait Field: Sized {
    /// Reads the next value of the map.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the field.
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<(), M::Error>;

    /// Writes the field, if it is set.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn write_field<M: SerializeMap>(&self, name: &'static str, map: &mut M)
    -> Result<(), M::Error>;
}

/// Optional: `null` unsets it, unset is not sent.
impl<T: Wire> Field for Option<T> {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<(), M::Error> {
        *self = map.next_value_seed(Decode(PhantomData))?;
        Ok(())
    }

    fn write_field<M: SerializeMap>(
        &self,
        name: &'static str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        match self {
            Some(value) => map.serialize_entry(name, &Encode(value)),
            None => Ok(()),
        }
    }
}

/// Required: always sent; `null` in an answer reads as the default.
impl<T: Wire + Default> Field for T {
    fn read_field<'de, M: MapAccess<'de>>(&mut self, map: &mut M) -> Result<(), M::Error> {
        *self = map
            .next_value_seed(Decode(PhantomData))?
            .unwrap_or_default();
        Ok(())
    }

    fn write_field<M: SerializeMap>(
        &self,
        name: &'static str,
        map: &mut M,
    ) -> Result<(), M::Error> {
        map.serialize_entry(name, &Encode(self))
    }
}

/// What an object holds beside the properties it names.
pub trait Rest {
    /// Reads the next value of the map as that of `key`.
    ///
    /// # Errors
    ///
    /// Where the value has another shape than the type's additional properties.
    fn get<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error>;

    /// Writes all of them.
    ///
    /// # Errors
    ///
    /// Those of the serializer.
    fn put<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl Rest for serde_json::Map<String, Value> {
    fn get<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        self.insert(key.to_owned(), map.next_value()?);
        Ok(())
    }

    fn put<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter()
            .try_for_each(|(key, value)| map.serialize_entry(key, value))
    }
}

impl<T: Wire> Rest for BTreeMap<String, T> {
    fn get<'de, M: MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<(), M::Error> {
        if let Some(value) = map.next_value_seed(Decode(PhantomData))? {
            self.insert(key.to_owned(), value);
        }
        Ok(())
    }

    fn put<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter()
            .try_for_each(|(key, value)| map.serialize_entry(key, &Encode(value)))
    }
}
