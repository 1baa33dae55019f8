//! Facts of the document that the runtime needs: where the API is, what its errors look like, and
//! the hints that the overlay puts under `info.x-sdk`.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::OpenAPI;
use serde::Deserialize;

use super::schemas::Schemas;
use crate::model::{ErrorShape, Info, Kind, Resource, Shape};
use crate::pointer::escape;
use crate::{Error, names};

/// Names that error bodies use, best first.
const CODE: &[&str] = &[
    "codeType",
    "code_type",
    "errorCode",
    "error_code",
    "code",
    "type",
    "reason",
];
const MESSAGE: &[&str] = &[
    "message",
    "error_description",
    "detail",
    "description",
    "title",
    "error",
];
const DETAILS: &[&str] = &["details", "errors"];

/// Hints for the SDK, which no standard field of OpenAPI carries.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Hints {
    env: Option<String>,
    help: Option<String>,
    client_header: Option<String>,
    never_retry: Vec<String>,
    /// Method names kept for hand-written helpers, by resource.
    pub reserved_methods: BTreeMap<String, Vec<String>>,
    /// What resources are for, where the document's tags do not say it.
    resources: BTreeMap<String, String>,
}

impl Hints {
    /// Says of the resources what they are for. A resource that is not there any more is an error,
    /// so that no hint outlives its reason.
    pub fn describe(&self, resources: &mut IndexMap<String, Resource>) -> Result<(), Error> {
        let named = |hint: &'static str| move |name| (hint, name);
        let about = self.resources.keys().map(named("resources"));
        let reserved = self.reserved_methods.keys().map(named("reserved-methods"));
        for (hint, name) in about.chain(reserved) {
            if !resources.contains_key(name) {
                return Err(Error::new(
                    format!("#/info/x-sdk/{hint}/{}", escape(name)),
                    format!("no operation is in a resource `{name}`"),
                    "correct the name, or take the hint out of the overlay",
                ));
            }
        }
        for (name, docs) in &self.resources {
            resources[name].docs = docs.clone();
        }
        Ok(())
    }
}

/// Reads the hints.
pub fn hints(document: &OpenAPI) -> Result<Hints, Error> {
    let Some(hints) = document.info.extensions.get("x-sdk") else {
        return Ok(Hints::default());
    };
    Hints::deserialize(hints).map_err(|error| {
        Error::new(
            "#/info/x-sdk",
            format!("the hints do not read: {error}"),
            "known are `env`, `help`, `client-header`, `never-retry`, `reserved-methods` and `resources`",
        )
    })
}

/// Reads the facts.
pub fn info(
    document: &OpenAPI,
    hints: Hints,
    resources: &IndexMap<String, Resource>,
    schemas: &Schemas<'_>,
    failure: Option<Shape>,
) -> Info {
    let title = document.info.title.trim().to_owned();
    let docs = document.external_docs.as_ref().map(|docs| docs.url.clone());
    let contact = || {
        document
            .info
            .contact
            .as_ref()
            .and_then(|contact| contact.url.clone())
    };
    Info {
        version: document.info.version.clone(),
        base_url: base_url(document),
        path_prefix: path_prefix(resources),
        env: hints.env.unwrap_or_else(|| env(&title)),
        help: hints.help.or(docs).or_else(contact).unwrap_or_default(),
        client_header: hints.client_header,
        never_retry: hints.never_retry,
        reserved_methods: hints.reserved_methods,
        error: error_shape(schemas, failure),
        title,
    }
}

/// The prefix of environment variables: the title without what every API's title says.
fn env(title: &str) -> String {
    let words: Vec<String> = names::words(title)
        .into_iter()
        .filter(|word| !["api", "the", "rest", "public", "service"].contains(&word.as_str()))
        .collect();
    match words.is_empty() {
        true => "API".to_owned(),
        false => names::shouty(&words.join("_")),
    }
}

/// The first server, its variables at their defaults; nothing where it is not a whole URL.
fn base_url(document: &OpenAPI) -> String {
    let Some(server) = document.servers.first() else {
        return String::new();
    };
    let mut url = server.url.clone();
    for (name, variable) in server.variables.iter().flatten() {
        url = url.replace(&format!("{{{name}}}"), &variable.default);
    }
    if !url.starts_with("https://") && !url.starts_with("http://") {
        return String::new();
    }
    url.trim_end_matches('/').to_owned()
}

/// The version segment that every path begins with.
fn path_prefix(resources: &IndexMap<String, Resource>) -> String {
    let mut paths = resources
        .values()
        .flat_map(|r| &r.operations)
        .map(|op| op.path.as_str());
    let first = |path: &str| path.split('/').nth(1).unwrap_or("").to_owned();
    let Some(prefix) = paths.next().map(first) else {
        return String::new();
    };
    let version = prefix.strip_prefix('v').unwrap_or("");
    let is_version = !version.is_empty() && version.chars().all(|c| c.is_ascii_digit());
    if is_version && paths.all(|path| first(path) == prefix) {
        return format!("/{prefix}");
    }
    String::new()
}

fn error_shape(schemas: &Schemas<'_>, failure: Option<Shape>) -> ErrorShape {
    let key = failure.as_ref().and_then(Shape::named);
    let fields = match key.and_then(|key| schemas.ty(key)).map(|ty| &ty.kind) {
        Some(Kind::Struct(object)) => object.fields.as_slice(),
        _ => &[],
    };
    let pick = |names: &[&str], textual: bool| {
        let found = names.iter().filter(|name| {
            fields.iter().any(|field| {
                let text = matches!(field.shape, Shape::String | Shape::Named(_));
                field.wire == **name && (text || !textual)
            })
        });
        let mut found: Vec<String> = found.map(|name| (*name).to_owned()).collect();
        if found.is_empty() {
            found.extend(names.iter().map(|name| (*name).to_owned()));
        }
        found
    };
    ErrorShape {
        code: pick(CODE, true),
        message: pick(MESSAGE, true),
        details: pick(DETAILS, false),
    }
}
