//! Builds the Rust struct of every object among the named types.
//!
//! progenitor writes the structs: it decides how lists, maps, optional and nested types are written in Rust.
//! It never sees the document itself, because it would change names, merge `allOf` differently, and refuse or
//! panic on constructs that this crate can read. Instead it gets a canonical document of constructs that it
//! is known to accept, and the names of the SDK are put in afterwards:
//!
//! 1. `canonical` writes the named types of the model as schemas `T0`, `T1`, .. with properties `f0`, `f1`,
//!    .. progenitor does not change such names, and the numbers identify types and fields afterwards.
//! 2. `progenitor` runs progenitor over that document, and extracts the structs from its output.
//! 3. `adapt` replaces the numbers by the names of the SDK, and the field types by those of the runtime; it
//!    adds docs and attributes.
//!
//! `crate::emit` writes enums and unions, which in the SDK are open (they keep unknown values) and in
//! progenitor's output are not. In step 1 they are placeholders that objects can refer to.

mod adapt;
mod canonical;
mod progenitor;

pub use progenitor::Items;

use crate::Error;
use crate::model::{Api, TypeKind};

/// Builds the Rust struct of every object among the named types.
///
/// # Errors
///
/// Fails only on a generator bug: the canonical document contains nothing that progenitor is known to refuse.
pub fn items(api: &Api) -> Result<Items, Error> {
    let mut items = progenitor::items(api, &canonical::document(api))?;
    for (key, item) in &mut items {
        let ty = &api.types[key];
        if let TypeKind::Struct(object) = &ty.kind {
            adapt::names(item, ty, object);
            adapt::shapes(item, object, api);
            adapt::docs(item, ty, object, api);
            adapt::attributes(item, ty, object);
            adapt::nulls(item, object);
        }
    }
    Ok(items)
}
