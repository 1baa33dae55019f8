//! Renames types that are named after an operationId, once operations have names that callers know better.

use std::collections::{BTreeSet, HashMap};

use indexmap::IndexMap;

use super::methods::{has_id, only_spells_path};
use super::words::without_articles;
use super::{by_path, marker};
use crate::model::Resource;
use crate::names;
use crate::schemas::Schemas;

/// Renames bodies of services, and inline types of operations whose ids only spell a path, or have words that the
/// names of operations lack.
pub fn name_types(resources: &IndexMap<String, Resource>, schemas: &mut Schemas<'_>) {
    name_bodies(resources, schemas);
    name_inline(resources, schemas);
}

/// Returns the names that a type cannot have: those of operations and of types.
fn taken(resources: &IndexMap<String, Resource>, schemas: &Schemas<'_>) -> BTreeSet<String> {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let markers = operations.map(|operation| operation.marker.clone());
    markers.chain(schemas.names().iter().cloned()).collect()
}

/// Renames bodies that are named after a service and its method (`LinksServiceUpdateBody`) to the name of the
/// operation (`UpdateLinkRequest`): callers know operations, not services.
fn name_bodies(resources: &IndexMap<String, Resource>, schemas: &mut Schemas<'_>) {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let mut taken = taken(resources, schemas);
    let services: BTreeSet<&str> = operations
        .filter_map(|operation| Some(operation.id.split_once("Service_")?.0))
        .collect();
    for key in schemas.keys() {
        let of_service = services.iter().find_map(|service| {
            let rest = key.strip_prefix(service)?.strip_prefix("Service")?;
            Some((*service, rest.strip_suffix("Body")?))
        });
        let Some((service, method)) = of_service.filter(|(_, method)| !method.is_empty()) else {
            continue;
        };
        let marker = marker(&names::words(method), &names::words(service));
        let name = names::type_name(&format!("{marker}Request"));
        if taken.insert(name.clone()) {
            schemas.rename(&key, name);
        }
    }
}

/// Renames inline types that begin with an operationId which only spells a path, such as `PostCustomersBody` of the
/// operation `CreateCustomer`, or which has articles or a version, such as `RetrieveAPageResponse` of `RetrievePage`.
fn name_inline(resources: &IndexMap<String, Resource>, schemas: &mut Schemas<'_>) {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let renamed = operations.filter(|operation| {
        let words = names::words(&operation.id);
        only_spells_path(operation) || without_articles(&words).len() < words.len()
    });
    let markers: HashMap<String, &str> = renamed
        .map(|operation| {
            let key = if has_id(operation) {
                operation.id.clone()
            } else {
                by_path::words_of(&operation.id).join("_")
            };
            (names::schema_type(&key), operation.marker.as_str())
        })
        .collect();
    let mut taken = taken(resources, schemas);
    for key in schemas.keys() {
        let Some(ty) = schemas.ty(&key).filter(|ty| ty.is_inline) else {
            continue;
        };
        // The longest id counts: of `GetCustomers` and `GetCustomersCustomer`, a type begins with both.
        let ends = ty
            .name
            .char_indices()
            .filter(|(_, c)| c.is_ascii_uppercase());
        let ends: Vec<usize> = ends.map(|(at, _)| at).chain([ty.name.len()]).collect();
        let found = ends.iter().rev().find_map(|&end| {
            let marker = markers.get(ty.name.get(..end)?)?;
            Some(format!("{marker}{}", &ty.name[end..]))
        });
        if let Some(name) = found
            && taken.insert(name.clone())
        {
            schemas.rename(&key, name);
        }
    }
}
