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

use crate::model::Resource;
use crate::names::{self, Use};
use crate::schemas::Schemas;
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
    let paths = Paths::of(operations, schemas);
    let types = schemas.names();
    for (name, resource) in resources {
        resource.title = resource::title(name, resource);
        // The suffix keeps resources apart from types of the document in all but a few cases.
        let handle = format!("{}Api", names::type_name(name));
        resource.ty = names::free(handle, |name| types.contains(name));
        let nouns = names::words(name);
        let mut count: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        let full = words_of_methods(&resource.operations, &nouns, &paths);
        let short: Vec<Vec<String>> = full
            .iter()
            .map(|words| without_nouns(words, &nouns))
            .collect();
        for words in full.iter().chain(&short).collect::<BTreeSet<_>>() {
            let wanted = full
                .iter()
                .zip(&short)
                .filter(|(f, s)| *f == words || *s == words);
            count.insert(words.clone(), wanted.count());
        }
        let mut methods: BTreeSet<String> = reserved
            .get(name.as_str())
            .into_iter()
            .flatten()
            .cloned()
            .collect();
        let mut markers = BTreeSet::from([resource.ty.clone()]);
        for (i, operation) in resource.operations.iter_mut().enumerate() {
            let words = if count[&short[i]] == 1 {
                &short[i]
            } else {
                &full[i]
            };
            let method = names::snake(&words.join("_"), "call", Use::Method);
            operation.name = names::unique(method, &mut methods);
            let marker = names::type_name(&marker(&full[i], &nouns));
            let is_taken = |name: &str| types.contains(name) || markers.contains(name);
            operation.marker = names::free(marker, is_taken);
            markers.insert(operation.marker.clone());
            let mut setters = BTreeSet::from(["body".to_owned()]);
            for param in &mut operation.params {
                let setter = names::snake(&param.wire, "param", Use::Setter);
                param.ident = names::unique(setter, &mut setters);
            }
        }
    }
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
