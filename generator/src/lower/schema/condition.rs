//! Drops conditions between parts of a value. The server checks them; they change no type.

use super::{super::context::Context, keywords::Schema};
use crate::pointer::Pointer;

/// Drops `if` with its branches, and the `dependent...` keywords.
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
                format!("`{key}` is left out: only the server checks it"),
            );
        }
    }
}
