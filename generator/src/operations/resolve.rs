//! Looks up references to parameters, bodies and responses.

use indexmap::IndexMap;
use openapiv3::ReferenceOr;

use crate::Error;
use crate::pointer::unescape;

/// Returns the entry of `components` that a node is or refers to, through references to references.
pub fn resolve<'a, T>(
    entries: Option<&'a IndexMap<String, ReferenceOr<T>>>,
    node: &'a ReferenceOr<T>,
    section: &str,
    pointer: &str,
) -> Result<&'a T, Error> {
    let prefix = format!("#/components/{section}/");
    let mut node = node;
    for _ in 0..64 {
        let reference = match node {
            ReferenceOr::Item(item) => return Ok(item),
            ReferenceOr::Reference { reference } => reference,
        };
        let name = reference.strip_prefix(&prefix).map(unescape);
        node = name
            .and_then(|name| entries?.get(&name))
            .ok_or_else(|| {
                Error::new(
                    pointer,
                    format!("`$ref` leads nowhere: {reference}"),
                    format!("references here must name an entry of `#/components/{section}`; bundle the document first"),
                )
            })?;
    }
    Err(Error::new(
        pointer,
        "`$ref` leads in a circle",
        "make one of the references a definition",
    ))
}
