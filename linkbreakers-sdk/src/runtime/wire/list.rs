//! Lists, which may be unset in requests and responses, and the values that lists and maps hold.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::Wire;
use super::context::{fit, limits};

/// A list that may be unset; reads like a slice.
///
/// An unset list is not sent, so the API keeps its value; an empty one is sent and clears it.
///
/// ```
/// use linkbreakers_sdk::List;
///
/// let unset = List::<String>::default();
/// let empty = List::<String>::from([]);
/// assert!(unset.is_empty() && empty.is_empty());
/// assert!(!unset.is_set() && empty.is_set());
/// ```
///
/// Where the document says that items may be `null`, this is a `List<Option<T>>`, which keeps their positions. Of
/// other lists `null` is no item: in a response it is left out.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct List<T>(Option<Vec<T>>);

impl<T> List<T> {
    /// Returns true if the list is set, even if it is empty.
    pub fn is_set(&self) -> bool {
        self.0.is_some()
    }

    /// Returns the items; an empty vector if the list is unset.
    pub fn into_vec(self) -> Vec<T> {
        self.0.unwrap_or_default()
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Some(items) => items.fmt(f),
            None => f.write_str("unset"),
        }
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.0.as_deref().unwrap_or_default()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(Some(items.into_iter().collect()))
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(Some(items))
    }
}

impl<T, const N: usize> From<[T; N]> for List<T> {
    fn from(items: [T; N]) -> Self {
        Self(Some(items.into()))
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.into_vec().into_iter()
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.get_or_insert_default().extend(items);
    }
}

impl<T: Element> Wire for List<T> {
    const NEEDS_BODY: bool = true;

    fn absent() -> Option<Self> {
        Some(Self::default())
    }

    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::decode_option(deserializer).map(Self)
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(EncodeElement))
    }

    fn is_set(&self) -> bool {
        Self::is_set(self)
    }
}

impl<T: Element> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode(serializer)
    }
}

impl<'de, T: Element> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::decode(deserializer)
    }
}

struct Items<T>(PhantomData<T>);

impl<'de, T: Element> Visitor<'de> for Items<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<S: SeqAccess<'de>>(self, mut seq: S) -> Result<Vec<T>, S::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element_seed(Item(PhantomData))? {
            limits::charge(size_of::<T>())?;
            match item {
                Some(item) => items.push(item),
                // `null` is not an item of the type; it is left out.
                None => fit::note_lenient(),
            }
        }
        Ok(items)
    }
}

/// Deserializes an item, of which `null` is one only if it is a value of the type.
pub(super) struct Item<T>(pub(super) PhantomData<T>);

impl<'de, T: Element> DeserializeSeed<'de> for Item<T> {
    type Value = Option<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        T::decode_element(deserializer)
    }
}

impl<T: Element> Wire for Vec<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(Items(PhantomData))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(EncodeElement))
    }
}

/// A value of a list or a map: of a type, or of an `Option` of it where the document says that it may be `null`.
///
/// An `Option` is no [`Wire`] value itself, since of a field it says that the field may be left out.
pub trait Element: Sized + fmt::Debug {
    /// True for arbitrary JSON.
    const IS_ANY: bool = false;

    /// Reads the value; returns none for one that is left out.
    ///
    /// # Errors
    ///
    /// Returns an error if the value does not have the shape of the type.
    fn decode_element<'de, D: Deserializer<'de>>(deserializer: D)
    -> Result<Option<Self>, D::Error>;

    /// Writes the value.
    ///
    /// # Errors
    ///
    /// Returns the error of the serializer.
    fn encode_element<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
}

impl<T: Wire> Element for T {
    const IS_ANY: bool = T::IS_ANY;

    fn decode_element<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        T::decode_item(deserializer)
    }

    fn encode_element<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.encode(serializer)
    }
}

/// A value that may be `null`. None is left out: in a list its position may matter, in a map its key.
impl<T: Wire> Element for Option<T> {
    fn decode_element<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<Self>, D::Error> {
        T::decode_option(deserializer).map(Some)
    }

    fn encode_element<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => value.encode(serializer),
            None => serializer.serialize_unit(),
        }
    }
}

/// Writes an [`Element`], also as a value of its own.
pub(crate) struct EncodeElement<'a, T>(pub(crate) &'a T);

impl<T: Element> fmt::Debug for EncodeElement<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl<T: Element> Wire for EncodeElement<'_, T> {
    fn decode<'de, D: Deserializer<'de>>(_: D) -> Result<Self, D::Error> {
        Err(de::Error::custom("a borrowed value is written only"))
    }

    fn encode<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode_element(serializer)
    }
}

impl<T: Element> Serialize for EncodeElement<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.encode_element(serializer)
    }
}
