//! Collects the facts of the document that the runtime needs, and reads the hints that the overlay adds: those
//! under `info.x-sdk`, and those under `x-sdk` of an operation.

use std::collections::BTreeMap;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation};
use serde::Deserialize;

use super::servers::{base_url, path_prefix};
use crate::model::{Convention, ErrorShape, Info, PagingHint, Resource, Shape, TypeKind};
use crate::pointer::escape;
use crate::schemas::Schemas;
use crate::{Error, names};

// Names of properties that error bodies of APIs commonly have, in order of preference.
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

/// Hints for the SDK, for which OpenAPI has no field. An unknown hint is an error, so that none is
/// misspelled.
#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub struct Hints {
    /// The prefix of environment variables.
    env: Option<String>,
    /// The URL of a page that explains access tokens.
    help: Option<String>,
    /// The header in which the client names itself.
    client_header: Option<String>,
    /// Error codes after which a retry cannot help.
    never_retry: Vec<String>,
    presence: PresenceConvention,
    /// Method names reserved for hand-written helpers, by resource.
    pub reserved_methods: BTreeMap<String, Vec<String>>,
    /// Descriptions of resources; they replace those of the tags.
    resources: BTreeMap<String, String>,
}

/// Hints of one operation.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct OperationHints {
    /// The paging that the overlay declares; `operations/paging/hint.rs` describes and applies it.
    pub paging: Option<PagingHint>,
    /// The least time limit of an attempt, in seconds, if the API may take longer than the 30 seconds of the
    /// client.
    pub timeout: Option<u64>,
}

/// The largest time limit of a hint in seconds: an hour.
const LONGEST: u64 = 3600;

impl OperationHints {
    /// Reads the hints of an operation.
    ///
    /// # Errors
    ///
    /// Returns an error for a hint that does not exist, or whose value is wrong.
    pub fn read(operation: &Operation, pointer: &str) -> Result<Self, Error> {
        let Some(hints) = operation.extensions.get("x-sdk") else {
            return Ok(Self::default());
        };
        let hints = Self::deserialize(hints).map_err(|error| {
            Error::new(
                format!("{pointer}/x-sdk"),
                format!("the hints cannot be read: {error}"),
                "the hints of an operation are `timeout` in seconds, and `paging` with `by` (token, offset, page, url, link, header, last-id or none), `parameter`, `next`, `items`, `first`, `more`, `total` and `pages`",
            )
        })?;
        match hints.timeout {
            Some(seconds) if !(1..=LONGEST).contains(&seconds) => Err(Error::new(
                format!("{pointer}/x-sdk/timeout"),
                format!("a time limit of {seconds} seconds"),
                format!("give whole seconds from 1 to {LONGEST}"),
            )),
            _ => Ok(hints),
        }
    }
}

/// The hint `presence`: what the API means by a property that is absent from a response.
#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum PresenceConvention {
    #[default]
    Strict,
    Proto3,
}

impl Hints {
    /// Sets the descriptions of resources from the hint `resources`.
    ///
    /// # Errors
    ///
    /// Returns an error if this hint or `reserved-methods` names a resource that does not exist, so that outdated
    /// hints are noticed.
    pub fn describe(&self, resources: &mut IndexMap<String, Resource>) -> Result<(), Error> {
        let named = |hint: &'static str| move |name| (hint, name);
        let described = self.resources.keys().map(named("resources"));
        let reserved = self.reserved_methods.keys().map(named("reserved-methods"));
        for (hint, name) in described.chain(reserved) {
            if !resources.contains_key(name) {
                return Err(Error::new(
                    format!("#/info/x-sdk/{hint}/{}", escape(name)),
                    format!("no operation belongs to the resource `{name}`"),
                    "correct the name, or remove the hint from the overlay",
                ));
            }
        }
        for (name, docs) in &self.resources {
            resources[name].docs = docs.clone();
        }
        Ok(())
    }
}

/// Reads the hints of the document.
pub fn hints(document: &OpenAPI) -> Result<Hints, Error> {
    let Some(hints) = document.info.extensions.get("x-sdk") else {
        return Ok(Hints::default());
    };
    Hints::deserialize(hints).map_err(|error| {
        Error::new(
            "#/info/x-sdk",
            format!("the hints cannot be read: {error}"),
            "the known hints are `env`, `help`, `client-header`, `never-retry`, `presence`, `reserved-methods` and `resources`",
        )
    })
}

/// Collects the facts of the document.
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
    let base_url = base_url(document);
    Info {
        version: document.info.version.clone(),
        path_prefix: path_prefix(resources),
        env: hints.env.unwrap_or_else(|| env(&title, &base_url)),
        base_url,
        help: hints.help.or(docs).or_else(contact).unwrap_or_default(),
        client_header: hints.client_header,
        never_retry: hints.never_retry,
        presence: match hints.presence {
            PresenceConvention::Strict => Convention::Strict,
            PresenceConvention::Proto3 => Convention::Proto3,
        },
        reserved_methods: hints.reserved_methods,
        error: error_shape(schemas, failure),
        title,
    }
}

/// Returns true for a word that titles of APIs have in common, or a version.
fn is_noise(word: &str) -> bool {
    let version = word.strip_prefix('v').unwrap_or(word);
    let version = !version.is_empty() && version.chars().all(|c| c.is_ascii_digit() || c == '.');
    version
        || [
            "api",
            "apis",
            "the",
            "rest",
            "restful",
            "http",
            "public",
            "service",
            "openapi",
            "specification",
            "reference",
            "documentation",
        ]
        .contains(&word)
}

/// Returns the prefix of environment variables: the title without common words, or else the name of the host.
fn env(title: &str, base_url: &str) -> String {
    let words = title
        .split(|c: char| !(c.is_alphanumeric() || c == '.'))
        .map(|word| word.trim_matches('.'))
        .filter(|word| word.is_ascii() && !is_noise(&word.to_ascii_lowercase()));
    let mut name = String::new();
    for word in words.map(shouty).filter(|word| !word.is_empty()) {
        if !name.is_empty() && name.len() + word.len() > MAX_NAME {
            break;
        }
        name.push_str(if name.is_empty() { "" } else { "_" });
        name.push_str(&word[..word.len().min(MAX_NAME)]);
    }
    if name.is_empty() {
        name = names::shouty(host(base_url));
    }
    match name.chars().next() {
        None => "API".to_owned(),
        // The name of an environment variable cannot begin with a digit.
        Some(first) if first.is_ascii_digit() => format!("API_{name}"),
        Some(_) => name,
    }
}

/// Returns a word of a title in capitals. One with two capitals is a brand, such as `GitHub`; with more of them
/// it is several words.
fn shouty(word: &str) -> String {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    if capitals == 2 && word.chars().all(|c| c.is_ascii_alphanumeric()) {
        return word.to_ascii_uppercase();
    }
    names::shouty(word)
}

/// The maximum length of the prefix, of which the name of a crate is made.
const MAX_NAME: usize = 40;

/// Returns the domain name in a host without its top level: `example` of `api.example.com`.
fn host(base_url: &str) -> &str {
    let host = base_url.split("//").nth(1).unwrap_or("");
    let host = host.split(['/', ':']).next().unwrap_or("");
    let mut labels = host.rsplit('.').skip(1);
    labels.next().unwrap_or("")
}

/// Returns the names under which error bodies have a code, a message and details. For each: the common names
/// that the described body has, or all common names if it has none of them.
fn error_shape(schemas: &Schemas<'_>, failure: Option<Shape>) -> ErrorShape {
    let key = failure.as_ref().and_then(Shape::named);
    let fields = match key.and_then(|key| schemas.ty(key)).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(object)) => object.fields.as_slice(),
        _ => &[],
    };
    let is_any = |_: &Shape| true;
    let is_string = |shape: &Shape| matches!(shape, Shape::String | Shape::Named(_));
    let pick = |names: &[&str], fits: fn(&Shape) -> bool| {
        let found = names.iter().filter(|name| {
            let mut fields = fields.iter();
            fields.any(|field| field.wire == **name && fits(&field.shape))
        });
        let mut found: Vec<String> = found.map(|name| (*name).to_owned()).collect();
        if found.is_empty() {
            found.extend(names.iter().map(|name| (*name).to_owned()));
        }
        found
    };
    ErrorShape {
        code: pick(CODE, is_string),
        message: pick(MESSAGE, is_string),
        details: pick(DETAILS, is_any),
    }
}
