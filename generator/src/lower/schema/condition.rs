//! Conditions between parts of a value: checks of the server, without a trace on the wire.

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// `if` with its branches, and the `dependent...` keywords, go.
pub(super) fn drop(context: &mut Context, schema: &mut Schema, pointer: &Pointer<'_>) {
    schema.shift_remove("then");
    schema.shift_remove("else");
    for key in [
        "if",
        "dependentRequired",
        "dependentSchemas",
        "dependencies",
    ] {
        if schema.shift_remove(key).is_some() {
            context.warn(
                "condition",
                &pointer.key(key),
                format!("`{key}` is a check that the server makes; no type is made of it"),
            );
        }
    }
}
