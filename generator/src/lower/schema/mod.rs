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
use crate::{Error, pointer::Place};

/// Lowers one schema, its parts not yet: they are visited after it, where they then stand.
pub(super) fn schema(
    context: &mut Context,
    schema: &mut Schema,
    place: &Place<'_>,
) -> Result<(), Error> {
    if keywords::is_plain(schema) {
        return Ok(());
    }
    keywords::drop_notes(schema);
    reference::siblings(context, schema, place);
    if schema.len() == 1 && schema.contains_key("$ref") {
        return Ok(());
    }
    condition::drop(context, schema, place);
    object::boolean_properties(context, schema, place)?;
    object::patterns(context, schema, place);
    object::unevaluated(context, schema, place);
    object::names(context, schema, place);
    array::tuple(context, schema, place);
    array::contains(context, schema, place);
    boolean::boolean_parts(schema, place)?;
    enumeration::constant(schema);
    union::null(context, schema, place);
    types::list(schema);
    enumeration::null(schema);
    enumeration::typed(context, schema, place);
    types::null(schema);
    types::implied(schema);
    number::exclusive(schema);
    number::whole(schema);
    string::content(context, schema, place);
    string::examples(schema);
    Ok(())
}

/// `defaultMapping` of 3.2: which variant an unknown value is.
pub(super) fn discriminator(context: &mut Context, discriminator: &mut Schema, place: &Place<'_>) {
    if discriminator.shift_remove("defaultMapping").is_some() {
        context.warn(
            "default-mapping",
            &place.key("defaultMapping"),
            "values of an unknown variant are kept as they come",
        );
    }
}
