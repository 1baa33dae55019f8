//! Schemas: JSON Schema 2020-12 to what 3.0 has of it, one function a construct.

mod array;
mod boolean;
mod condition;
mod enumeration;
mod keywords;
mod number;
mod object;
mod reference;
mod string;
mod types;
mod union;

use self::keywords::Schema;
pub(super) use boolean::boolean;

use super::context::Context;
use crate::{Error, pointer::Pointer};

/// Lowers one schema, its parts not yet: they are visited after it, where they then stand.
pub(super) fn schema(
    context: &mut Context,
    schema: &mut Schema,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    if keywords::is_plain(schema) {
        return Ok(());
    }
    keywords::drop_notes(schema);
    reference::siblings(context, schema, pointer);
    if schema.len() == 1 && schema.contains_key("$ref") {
        return Ok(());
    }
    condition::drop(context, schema, pointer);
    object::boolean_properties(context, schema, pointer)?;
    object::patterns(context, schema, pointer);
    object::unevaluated(context, schema, pointer);
    object::names(context, schema, pointer);
    array::tuple(context, schema, pointer);
    array::contains(context, schema, pointer);
    boolean::boolean_parts(schema, pointer)?;
    enumeration::constant(schema);
    union::null(context, schema, pointer);
    types::list(schema);
    enumeration::null(schema);
    enumeration::typed(context, schema, pointer);
    types::null(schema);
    types::implied(schema);
    number::exclusive(schema);
    number::whole(schema);
    string::content(context, schema, pointer);
    string::examples(schema);
    Ok(())
}

/// `defaultMapping` of 3.2: which variant an unknown value is.
pub(super) fn discriminator(
    context: &mut Context,
    discriminator: &mut Schema,
    pointer: &Pointer<'_>,
) {
    if discriminator.shift_remove("defaultMapping").is_some() {
        context.warn(
            "default-mapping",
            &pointer.key("defaultMapping"),
            "values of an unknown variant are kept as they come",
        );
    }
}
