//! Lowers the keys beside a `$ref`: constraints of their own since 3.1, without meaning before.

use serde_json::{Value, json};

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// Keys that describe and never constrain; kept in 3.0 as well, where they do no harm.
const DESCRIBE: &[&str] = &[
    "title",
    "description",
    "default",
    "deprecated",
    "readOnly",
    "writeOnly",
    "nullable",
    "example",
    "examples",
    "externalDocs",
];

/// `{$ref, more}` becomes `{allOf: [{$ref}], more}`.
pub(super) fn siblings(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let Some(reference) = schema.get("$ref").cloned() else {
        return;
    };
    let target = reference.as_str().unwrap_or_default();
    // A type that the target has anyway says nothing.
    if schema.contains_key("type") && schema.get("type") == context.types.get(target) {
        schema.shift_remove("type");
    }
    if context.is_3_0 {
        drop_constraints(context, schema, pointer);
    }
    if schema.len() == 1 {
        return;
    }
    schema.shift_remove("$ref");
    let mut parts = vec![json!({ "$ref": reference })];
    if let Some(Value::Array(others)) = schema.shift_remove("allOf") {
        for index in 0..others.len() {
            let all_of = pointer.key("allOf");
            context.moved(&all_of.item(index + 1), &all_of.item(index));
        }
        parts.extend(others);
    }
    schema.insert("allOf".to_owned(), Value::Array(parts));
}

fn drop_constraints(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    let kept = |key: &str| key == "$ref" || key.starts_with("x-") || DESCRIBE.contains(&key);
    for key in schema
        .keys()
        .filter(|key| !kept(key))
        .cloned()
        .collect::<Vec<_>>()
    {
        schema.shift_remove(&key);
        context.warn(
            "beside-ref",
            &pointer.key(&key),
            format!("`{key}` beside $ref has no meaning in OpenAPI 3.0; left out"),
        );
    }
}
