//! Compares pages by their items, to find an API that returns the same page again.
//!
//! Around the items there may be a time or the id of the request, which differ in each response. So only the
//! items are read, in the order of the page; the order of their properties and white space do not matter. If each
//! item has an id of its own, the ids alone count: other properties, such as a signed URL, may differ each time.

use std::fmt;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::de::{self, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// Properties that tell one item from another.
const IDS: &[&str] = &["id", "_id", "uuid", "guid"];

/// The content of a page, in constant memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Content {
    /// The hash of the items, or of their ids.
    pub(super) hash: u64,
    /// True if each item has an id of its own: then two pages with the same content are the same page.
    pub(super) has_ids: bool,
}

impl Content {
    /// Returns the content of a page whose items are at a path. A body without that path counts as a whole.
    pub(super) fn of(body: &[u8], path: &[&str]) -> Self {
        let mut json = serde_json::Deserializer::from_slice(body);
        let items = At(path).deserialize(&mut json).ok().flatten();
        items.unwrap_or_else(|| Self {
            hash: hash(body),
            has_ids: false,
        })
    }

    fn of_items(items: &[Item]) -> Self {
        let mut ids: Vec<u64> = items.iter().filter_map(|item| item.id).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        let has_ids = ids.len() == items.len() && !ids.is_empty();
        // A single id may be that of something else, of which each page has one more state.
        if has_ids && all > 1 {
            let hash = hash(ids);
            return Self { hash, has_ids };
        }
        let values: Vec<u64> = items.iter().map(|item| item.value).collect();
        let hash = hash(values);
        Self { hash, has_ids }
    }
}

fn hash(value: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

/// Reads the items at a path.
struct At<'p>(&'p [&'p str]);

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = Option<Content>;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Self::Value, D::Error> {
        json.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for At<'_> {
    type Value = Option<Content>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a page")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            match self.0.split_first() {
                Some((first, rest)) if *first == name => found = map.next_value_seed(At(rest))?,
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(ReadItem)? {
            items.push(item);
        }
        Ok(self.0.is_empty().then(|| Content::of_items(&items)))
    }
}

/// The hashes of an item and of its id.
struct Item {
    value: u64,
    id: Option<u64>,
}

/// Reads an item, or any value in it.
struct ReadItem;

impl<'de> DeserializeSeed<'de> for ReadItem {
    type Value = Item;

    fn deserialize<D: Deserializer<'de>>(self, json: D) -> Result<Item, D::Error> {
        json.deserialize_any(self)
    }
}

/// Returns the item that is one value without properties.
fn plain<E: de::Error>(value: impl Hash) -> Result<Item, E> {
    let value = hash(value);
    Ok(Item { value, id: None })
}

impl<'de> Visitor<'de> for ReadItem {
    type Value = Item;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Item, E> {
        plain(())
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Item, E> {
        plain(("bool", value))
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Item, E> {
        plain(("negative", value))
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Item, E> {
        plain(("number", value))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Item, E> {
        plain(("float", value.to_bits()))
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Item, E> {
        plain(("text", value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Item, A::Error> {
        let mut values = Vec::new();
        while let Some(item) = list.next_element_seed(Self)? {
            values.push(item.value);
        }
        plain(("list", values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Item, A::Error> {
        let (mut sum, mut id) = (0_u64, None);
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            let value = map.next_value_seed(Self)?.value;
            if IDS.contains(&&*name) && value != hash(()) {
                id = id.or(Some(value));
            }
            // A sum, because some servers write properties in another order each time.
            sum = sum.wrapping_add(hash((&*name, value)));
        }
        let value = hash(("object", sum));
        Ok(Item { value, id })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_equal_if_their_items_are() {
        for (one, other, is_same) in [
            (
                r#"{"a":{"b":[1]},"at":1}"#,
                r#"{"at":2,"a":{"n":0,"b":[ 1 ]}}"#,
                true,
            ),
            (r#"{"a":{"b":[1,2]}}"#, r#"{"a":{"b":[2,1]}}"#, false),
            (
                r#"{"a":{"b":[{"x":1,"y":2}]}}"#,
                r#"{"a":{"b":[{"y":2,"x":1}]}}"#,
                true,
            ),
            (
                r#"{"a":{"b":[{"x":1,"y":2}]}}"#,
                r#"{"a":{"b":[{"x":2,"y":1}]}}"#,
                false,
            ),
            (
                r#"{"a":{"b":[{"id":1,"url":"s"},{"id":2}]}}"#,
                r#"{"a":{"b":[{"id":2},{"id":1,"url":"t"}]}}"#,
                true,
            ),
            (
                r#"{"a":{"b":[{"id":1,"x":1},{"id":1,"x":2}]}}"#,
                r#"{"a":{"b":[{"id":1,"x":3},{"id":1,"x":4}]}}"#,
                false,
            ),
            (
                r#"{"a":{"b":[{"id":1,"x":1}]}}"#,
                r#"{"a":{"b":[{"id":1,"x":2}]}}"#,
                false,
            ),
            (r#"{"a":{"b":[1]}}"#, r#"{"a":{"b":["1"]}}"#, false),
            (r#"{"b":[1],"t":1}"#, r#"{"b":[1],"t":2}"#, false),
            ("not JSON", "not JSON", true),
        ] {
            let of = |body: &str| Content::of(body.as_bytes(), &["a", "b"]);
            assert_eq!(of(one) == of(other), is_same, "{one} {other}");
        }
    }
}
