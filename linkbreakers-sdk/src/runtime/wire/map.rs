//! Objects with arbitrary keys and values of one type.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::Serializer;

use super::list::EncodeElement;
use super::plain::OptionalObject;
use super::{Element, Rest, Str, Wire};

struct Entries<T>(PhantomData<T>);

impl<'de, T: Element> Visitor<'de> for Entries<T> {
    type Value = BTreeMap<String, T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key::<Str<'de>>()? {
            entries.read_rest(&key.0, &mut map)?;
        }
        Ok(entries)
    }
}

impl<T: Element> Wire for BTreeMap<String, T> {
    // Documents describe the response of a write that returns nothing as an object of anything.
    const NEEDS_BODY: bool = !T::IS_ANY;

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Entries(PhantomData))
    }

    fn decode_option<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
        deserializer.deserialize_any(OptionalObject(Entries(PhantomData)))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter().map(|(key, value)| (key, EncodeElement(value))))
    }
}
