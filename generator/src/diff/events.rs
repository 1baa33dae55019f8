//! Compares the events that an API sends to its callers, which lowering has put among the operations.

use std::collections::BTreeMap;

use serde_json::Value;

use super::changes::Found;
use super::document::{Document, content};
use super::schemas::{Direction, Nulls, Pair, compare as compare_schemas};
use crate::lower::EVENT_MARK;
use crate::text;

/// Compares all events.
pub(super) fn compare(old: &Document<'_>, new: &Document<'_>, found: &mut Found<'_>) {
    let (before, after) = (by_name(old), by_name(new));
    for (name, (pointer, event)) in &before {
        let called = format!("the event {}", text::code(name));
        let Some((at, newer)) = after.get(name) else {
            found.removed(pointer, format!("{called} is gone"));
            continue;
        };
        match (body(old, event), body(new, newer)) {
            (Some((_, before)), Some((_, after))) => compare_schemas(
                &Pair {
                    old: (old, before),
                    new: (new, after),
                    pointer: at.clone(),
                    name: called,
                    component: None,
                    ty: None,
                    direction: Direction::Received,
                    nulls: Nulls::Kept,
                },
                found,
            ),
            (Some(_), None) => found.broken(at, format!("{called} no longer has a body")),
            (None, Some(_)) => found.eased(at, format!("{called} has a body, which is not read")),
            (None, None) => {}
        }
    }
    for (name, (pointer, _)) in &after {
        if !before.contains_key(name) {
            found.added(pointer, format!("new event {}", text::code(name)));
        }
    }
}

/// Returns the pointer and the operation of each event.
fn by_name<'a>(document: &Document<'a>) -> BTreeMap<&'a str, (String, &'a Value)> {
    let events = document.events().into_iter();
    let named = events.filter_map(|event| {
        let name = event.value.get(EVENT_MARK)?.as_str()?;
        Some((name, (event.pointer, event.value)))
    });
    named.collect()
}

fn body<'a>(document: &Document<'a>, event: &'a Value) -> Option<(&'a str, &'a Value)> {
    content(document.resolve(event.get("requestBody")?))
}
