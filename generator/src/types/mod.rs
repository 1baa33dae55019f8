//! Makes the Rust struct of every object among the named types.
//!
//! progenitor makes the structs: which Rust type a schema becomes, how lists, maps, optional and
//! nested types are written. But it would read the document its own way: it respells names, merges
//! `allOf` differently, and refuses or panics on constructs that this crate can read. So it never
//! sees the document. It gets one that holds nothing but what it is known to take, and the SDK's
//! names are put in afterwards:
//!
//! 1. `canonical`: the named types of the model, written as schemas `T0`, `T1`, .. with properties
//!    `f0`, `f1`, ..: progenitor leaves such names as they are, and a number finds its type and
//!    field again, whatever their real names are.
//! 2. `progenitor`: runs progenitor over that document, and picks the structs out of what it
//!    writes.
//! 3. `adapt`: replaces the numbers by the SDK's names, and the field types by the runtime's; adds
//!    docs and attributes.
//!
//! Enums and unions are written by `crate::emit`: those of the SDK are open, which progenitor's are
//! not. In step 1 they are placeholders that objects can refer to.

mod adapt;
mod canonical;
mod progenitor;

pub use progenitor::Items;

use crate::Error;
use crate::model::{Api, TypeKind};

/// Makes the Rust item of every object among the named types.
///
/// # Errors
///
/// Fails only on a generator bug: progenitor gets nothing that it is known to refuse.
pub fn items(api: &Api) -> Result<Items, Error> {
    let mut items = progenitor::items(api, &canonical::document(api))?;
    for (key, item) in &mut items {
        let ty = &api.types[key];
        if let TypeKind::Struct(object) = &ty.kind {
            adapt::names(item, ty, object);
            adapt::shapes(item, object, api);
            adapt::docs(item, ty, object);
            adapt::attributes(item, ty, object);
        }
    }
    Ok(items)
}
