//! Lowers arrays: tuples, and keywords about some of the items.

use serde_json::{Value, json};

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// Turns a tuple (`prefixItems`, or `items` as a list before 2020-12) into a list: of the schema that all
/// items have, or of any JSON if they differ.
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
    let all_equal = prefix
        .iter()
        .chain(&others)
        .all(|item| Some(item) == prefix.first());
    let items = match prefix.into_iter().next().filter(|_| all_equal) {
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

/// Turns `unevaluatedItems` into `items` if nothing else describes the items.
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

/// Drops `contains`, a condition on single items that only the server checks.
pub(super) fn contains(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    schema.shift_remove("minContains");
    schema.shift_remove("maxContains");
    if schema.shift_remove("contains").is_some() {
        context.warn(
            "contains",
            &pointer.key("contains"),
            "`contains` is left out: only the server checks it",
        );
    }
}
