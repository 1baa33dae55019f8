//! The API as the emitter sees it: resources, operations and types, every reference resolved.
//!
//! A string here is either on the wire (names, values, templates) or in the SDK (identifiers); the
//! two never mix in one field.
//!
//! - this file: the API, its facts and resources,
//! - `operation`: operations, parameters, bodies, responses, pages,
//! - `types`: named types: objects, enums, unions,
//! - `shape`: what a value is, named or not,
//! - `rust`: how a shape is written in Rust.

mod operation;
mod rust;
mod shape;
mod types;

use std::collections::BTreeMap;

use indexmap::IndexMap;

pub use operation::{Body, Format, Operation, Paging, Param, Passed, ResponseBody, Style};
pub use shape::Shape;
pub use types::{
    Absence, Access, EnumValue, Field, Presence, PresenceHint, Struct, Type, TypeKind, Union,
    Variant,
};

/// A whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// Facts of the document that the runtime needs.
    pub info: Info,
    /// Groups of operations, by their name in snake case.
    pub resources: IndexMap<String, Resource>,
    /// Named types by key: the component's name, or the location of an inline schema.
    pub types: IndexMap<String, Type>,
}

/// Facts of the document that the runtime needs.
#[derive(Debug, Default)]
pub struct Info {
    /// Title of the API.
    pub title: String,
    /// Version of the API.
    pub version: String,
    /// URL of the first server, without a slash at the end; just the path if the server URL is
    /// relative.
    pub base_url: String,
    /// Version segment that all paths share, such as `/v1`; may be empty.
    pub path_prefix: String,
    /// Prefix of the environment variables, in capitals.
    pub env: String,
    /// URL of a page that explains access tokens; may be empty.
    pub help: String,
    /// Header in which a client names itself, if the API has one.
    pub client_header: Option<String>,
    /// Error codes after which a retry is of no use.
    pub never_retry: Vec<String>,
    /// Properties of the error body, best first.
    pub error: ErrorShape,
    /// What the API means by a property that is absent from a response.
    pub presence: Convention,
    /// Method names kept for hand-written helpers, by resource.
    pub reserved_methods: BTreeMap<String, Vec<String>>,
}

/// A convention about properties that are absent from responses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Convention {
    /// Properties are required and nullable as the document says.
    #[default]
    Strict,
    /// The JSON form of proto3: strings, lists and enums are left out if they have their default.
    Proto3,
}

/// Names of the properties of an error body, best first.
#[derive(Debug, Default)]
pub struct ErrorShape {
    /// The code that is more specific than the status.
    pub code: Vec<String>,
    /// The description of the error.
    pub message: Vec<String>,
    /// Further information.
    pub details: Vec<String>,
}

/// A group of operations.
#[derive(Debug, Default)]
pub struct Resource {
    /// Name of its type in the SDK.
    pub ty: String,
    /// Its description, from the document's tag.
    pub docs: String,
    /// The tag that most of its operations carry.
    pub title: String,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
}

impl Api {
    /// Iterates over all operations, each with the name of its resource.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.resources.iter().flat_map(|(name, resource)| {
            resource
                .operations
                .iter()
                .map(move |operation| (name.as_str(), operation))
        })
    }
}
