//! Lowers schemas from JSON Schema 2020-12 to the subset that OpenAPI 3.0 has: one function for each
//! construct.
//!
//! [`schema`] calls them in their order. The order matters where one function writes keywords that another
//! reads:
//!
//! 1. `reference` moves keys beside a `$ref` into `allOf`, so that the others see a schema without `$ref`.
//! 2. `union` removes `null` alternatives. What it merges into the schema, the others lower with the rest.
//! 3. `condition`, `object` and `array` drop or translate keywords that 3.0 lacks; `boolean` then replaces
//!    the `true` and `false` that remain as schemas.
//! 4. `enumeration::constant` writes `const` as an `enum`.
//! 5. `types` and `enumeration` make one `type` of them, and add a missing one.
//! 6. `number` and `string` follow: the bounds of an integer are integers.
//!
//! `keywords` recognizes the schemas that need none of this.

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

/// Lowers one schema without its parts. The walk visits them afterwards, in the places that they have then.
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
    union::null(context, schema, pointer);
    condition::drop(context, schema, pointer);
    object::boolean_properties(context, schema, pointer)?;
    object::patterns(context, schema, pointer);
    object::unevaluated(context, schema, pointer);
    object::names(context, schema, pointer);
    array::tuple(context, schema, pointer);
    array::contains(context, schema, pointer);
    boolean::boolean_parts(schema, pointer)?;
    enumeration::constant(schema);
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

/// Lowers a discriminator: drops `defaultMapping` of 3.2, which chooses a variant for unknown values.
pub(super) fn discriminator(
    context: &mut Context,
    discriminator: &mut Schema,
    pointer: &Pointer<'_>,
) {
    if discriminator.shift_remove("defaultMapping").is_some() {
        context.warn(
            "default-mapping",
            &pointer.key("defaultMapping"),
            "values of an unknown variant are kept as JSON",
        );
    }
}
