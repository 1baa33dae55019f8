//! Names resources, methods, markers and setters.
//!
//! 1. [`resource()`] sorts operations into resources: by operationId, else by tag ([`Tags`]: unless all
//!    have the same), else by path. [`shorten`] takes versions and common first words off their names.
//! 2. [`methods`] finds the words of each method: those of the operationId that follow the resource, without
//!    articles and versions. An id that only spells its method and path is replaced by the usual verbs
//!    ([`by_path`]): `GetCustomersCustomer` becomes `get`, `customer`.
//! 3. [`name`] makes names of them, without nouns that repeat the resource: `LinksService_ListLinks` becomes
//!    `links.list`. Markers keep these nouns (`ListLinks`).
//! 4. [`name_types`] names bodies and inline types after operations.
//!
//! Callers use all these names: a changed rule renames them, except those in the lock (`surface`).

mod by_path;
mod conventions;
mod methods;
mod resource;
mod tags;
mod types;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase;
use indexmap::IndexMap;

use crate::model::{Operation, Resource};
use crate::names::{self, Use};
use crate::schemas::Schemas;
use crate::threads;
use by_path::Paths;
pub use by_path::words_of;
use methods::words_of_methods;
pub use resource::{resource, shorten};
pub use tags::Tags;
pub use types::name_types;
use words::{same_noun, without_nouns};

/// Verbs of operations that return several items, so that their markers keep a plural noun.
const PLURAL_VERBS: &[&str] = &["list", "search", "find"];

/// Names resources, methods, markers and setters.
///
/// Methods whose short names collide keep the nouns of their resource. Markers and resources never share a
/// name with a type, nor methods with hand-written ones, which `reserved` lists by resource.
pub fn name(
    resources: &mut IndexMap<String, Resource>,
    schemas: &Schemas<'_>,
    reserved: &BTreeMap<String, Vec<String>>,
) {
    let operations = resources.values().flat_map(|resource| &resource.operations);
    let paths = Paths::of(operations, schemas.types());
    let types = schemas.names();
    let all: Vec<(&String, &Resource)> = resources.iter().collect();
    let named = threads::map(&all, |(name, resource)| {
        let reserved = reserved.get(name.as_str()).map_or(&[][..], Vec::as_slice);
        named(name, resource, &paths, types, reserved)
    });
    for (resource, named) in resources.values_mut().zip(named) {
        resource.title = named.title;
        resource.ty = named.ty;
        for (operation, call) in resource.operations.iter_mut().zip(named.calls) {
            operation.name = call.method;
            operation.marker = call.marker;
            for (param, setter) in operation.params.iter_mut().zip(call.setters) {
                param.ident = setter;
            }
        }
    }
}

/// The names of a resource.
struct Named {
    title: String,
    ty: String,
    calls: Vec<Call>,
}

/// The names of an operation.
struct Call {
    method: String,
    marker: String,
    setters: Vec<String>,
}

/// Finds the names of a resource. `types` are the names of all types, `reserved` those of hand-written methods.
fn named(
    name: &str,
    resource: &Resource,
    paths: &Paths<'_>,
    types: &BTreeSet<String>,
    reserved: &[String],
) -> Named {
    // The suffix keeps resources apart from types of the document in all but a few cases.
    let handle = format!("{}Api", names::type_name(name));
    let ty = names::free(handle, |name| types.contains(name));
    let nouns = names::words(name);
    let full = words_of_methods(&resource.operations, &nouns, paths);
    let words = full.iter().map(|words| without_nouns(words, &nouns));
    let short: Vec<Vec<String>> = words.collect();
    let mut count: BTreeMap<&[String], usize> = BTreeMap::new();
    for (full, short) in full.iter().zip(&short) {
        *count.entry(full).or_default() += 1;
        if short != full {
            *count.entry(short).or_default() += 1;
        }
    }
    let mut methods: BTreeSet<String> = reserved.iter().cloned().collect();
    let mut markers = BTreeSet::from([ty.clone()]);
    let named = resource.operations.iter().zip(full.iter().zip(&short));
    let calls = named.map(|(operation, (full, short))| {
        let is_free = count[short.as_slice()] == 1;
        let words = if is_free { short } else { full };
        let method = names::snake(&words.join("_"), "call", Use::Method);
        let marker = names::type_name(&marker(full, &nouns));
        let is_taken = |name: &str| types.contains(name) || markers.contains(name);
        let marker = names::free(marker, is_taken);
        markers.insert(marker.clone());
        Call {
            method: names::unique(method, &mut methods),
            marker,
            setters: setters(operation),
        }
    });
    Named {
        title: resource::title(name, resource),
        calls: calls.collect(),
        ty,
    }
}

/// Names the setters of an operation, in the order of its parameters.
fn setters(operation: &Operation) -> Vec<String> {
    let mut taken = BTreeSet::from(["body".to_owned()]);
    let setters = operation.params.iter().map(|param| {
        let setter = names::snake(&param.wire, "param", Use::Setter);
        names::unique(setter, &mut taken)
    });
    setters.collect()
}

/// Returns the name of a marker in camel case. A lone verb gets the nouns of its resource, since markers are
/// also read without it: `ListLinks`, and in the singular `GetLink` unless the verb is in `PLURAL_VERBS`.
fn marker(words: &[String], nouns: &[String]) -> String {
    let mut words = words.to_vec();
    if let [verb] = words.as_slice() {
        let mut nouns = nouns.to_vec();
        if let Some(last) = nouns.last_mut()
            && !PLURAL_VERBS.contains(&verb.as_str())
        {
            *last = names::singular(last);
        }
        if !same_noun(std::slice::from_ref(verb), &nouns) {
            words.extend(nouns);
        }
    }
    words.join("_").to_upper_camel_case()
}
