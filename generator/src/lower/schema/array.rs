//! Lists: tuples, and rules about some of the items.

use serde_json::{Value, json};

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// A tuple (`prefixItems`, or `items` as a list before 2020-12) becomes a list of what all items
/// share.
pub(super) fn tuple(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let key = if schema.contains_key("prefixItems") {
        "prefixItems"
    } else {
        "items"
    };
    let rest_key = if key == "prefixItems" {
        "items"
    } else {
        "additionalItems"
    };
    let Some(Value::Array(prefix)) = schema.get(key).cloned() else {
        schema.shift_remove("additionalItems");
        unevaluated(schema, pointer, context);
        return;
    };
    schema.shift_remove(key);
    let rest = schema
        .shift_remove(rest_key)
        .or_else(|| schema.shift_remove("unevaluatedItems"));
    schema.shift_remove("unevaluatedItems");
    if rest == Some(Value::Bool(false)) {
        schema
            .entry("maxItems")
            .or_insert_with(|| json!(prefix.len()));
    }
    let others = rest.filter(|rest| !rest.is_boolean());
    let same = prefix
        .iter()
        .chain(&others)
        .all(|item| Some(item) == prefix.first());
    let items = match prefix.into_iter().next().filter(|_| same) {
        Some(item) => {
            context.moved(&pointer.key("items"), &pointer.key(key).item(0));
            item
        }
        None => {
            context.warn(
                "tuple",
                &pointer.key(key),
                "the items of the tuple differ; each is read as any JSON",
            );
            json!({})
        }
    };
    schema.insert("items".to_owned(), items);
}

/// `unevaluatedItems` is `items` where nothing else describes the list.
fn unevaluated(schema: &mut Schema, pointer: &Pointer<'_>, context: &mut Context) {
    let Some(rest) = schema.shift_remove("unevaluatedItems") else {
        return;
    };
    if !["items", "allOf", "anyOf", "oneOf"]
        .iter()
        .any(|key| schema.contains_key(*key))
    {
        context.moved(&pointer.key("items"), &pointer.key("unevaluatedItems"));
        schema.insert("items".to_owned(), rest);
    }
}

/// Drops `contains`: only the server checks what at least one item must be.
pub(super) fn contains(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    schema.shift_remove("minContains");
    schema.shift_remove("maxContains");
    if schema.shift_remove("contains").is_some() {
        context.warn(
            "contains",
            &pointer.key("contains"),
            "which items must be there is not checked",
        );
    }
}
