//! The objects among the named types as Rust items: made by progenitor, then dressed one concern at a time.

mod adapt;
mod canonical;
mod progenitor;

pub use progenitor::Items;

use crate::Error;
use crate::model::{Api, Kind};

/// Makes the Rust item of every object among the named types.
///
/// # Errors
///
/// Where progenitor refuses what was proved fit for it: a fault of the generator.
pub fn items(api: &Api) -> Result<Items, Error> {
    let mut items = progenitor::items(api, &canonical::document(api))?;
    for (key, item) in &mut items {
        let ty = &api.types[key];
        if let Kind::Struct(object) = &ty.kind {
            adapt::names(item, ty, object);
            adapt::shapes(item, object, api);
            adapt::docs(item, ty, object);
            adapt::attributes(item, ty, object);
        }
    }
    Ok(items)
}
