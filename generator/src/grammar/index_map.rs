//! Reads a map by index as the list that it stands for: some converters write the items of `allOf` that way.

use serde_json::{Map, Value};

/// The largest index of a map that is read as a list.
const MAX_INDEX: usize = 100;

/// Returns the list that a map by index, such as `{"0": .., "3": ..}`, stands for; schemas that are left out
/// are any JSON. `None` if the value is no such map.
pub(crate) fn by_index(value: &Value) -> Option<Vec<Value>> {
    let map = value.as_object().filter(|map| !map.is_empty())?;
    let mut list = Vec::new();
    for (key, schema) in map {
        let index: usize = key.parse().ok().filter(|index| *index <= MAX_INDEX)?;
        if list.len() <= index {
            list.resize(index + 1, Value::Object(Map::new()));
        }
        list[index] = schema.clone();
    }
    Some(list)
}
