//! The named types as Rust items: made by progenitor, then dressed one concern at a time.

mod canonical;
mod dress;
mod progenitor;

use indexmap::IndexMap;

use crate::Error;
use crate::model::Api;

/// Items by the key of their type, as progenitor makes them, in the SDK's manners.
pub type Items = IndexMap<String, syn::Item>;

/// Makes the Rust item of every named type.
///
/// # Errors
///
/// Where progenitor refuses what was proved fit for it: a fault of the generator.
pub fn items(api: &Api) -> Result<Items, Error> {
    let mut items = progenitor::items(api, &canonical::document(api))?;
    for (key, item) in &mut items {
        let ty = &api.types[key];
        dress::shapes(item, ty, api);
        dress::docs(item, ty);
        dress::attributes(item, ty);
    }
    Ok(items)
}
