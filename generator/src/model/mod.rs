//! The model of an API: resources, operations and types, with all references resolved. `schemas` and
//! `operations` build it, `type_graph` and `surface` change it, `emit` and `types` write it as Rust.
//!
//! A string in the model is either on the wire (names, values, templates) or in the SDK (identifiers), never
//! both.
//!
//! - this file: the API, its facts and resources,
//! - `operation`: operations, parameters, bodies, responses,
//! - `paging`: lists with pages,
//! - `types`: named types: objects, enums, unions,
//! - `known`: what the record says of operations and types,
//! - `shape`: the shape of a value, with or without a named type,
//! - `rust`: shapes as Rust types,
//! - `time`: dates and times of the document.

mod known;
mod operation;
mod paging;
mod rust;
mod shape;
pub mod time;
mod types;

use std::collections::BTreeMap;

use indexmap::IndexMap;

pub use known::{Known, KnownOperation, KnownType, RawBody, Sort};
pub use operation::{
    Auth, Body, Explode, Format, Given, Nested, Operation, Param, Passed, PathStyle, ResponseBody,
    Style,
};
pub use paging::{By, Clue, NextPage, PagePlace, Paging, PagingHint, Path, Step};
pub use shape::Shape;
pub use types::{
    Absence, Access, Case, Choice, Constant, EnumValue, Events, Field, Presence, PresenceHint,
    Struct, Takes, Type, TypeKind, Union, Variant,
};

/// The model of one API: its facts, resources with operations, and named types.
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
    /// The title of the API.
    pub title: String,
    /// The version of the API.
    pub version: String,
    /// The URL of the first server, without a trailing slash; just the path if the server URL is relative,
    /// and empty if there is no server.
    pub base_url: String,
    /// The version segment that all paths share, such as `/v1`; may be empty.
    pub path_prefix: String,
    /// The prefix of the environment variables, in capitals.
    pub env: String,
    /// The URL of a page that explains access tokens; may be empty.
    pub help: String,
    /// The header in which a client names itself, if the API has one.
    pub client_header: Option<String>,
    /// Error codes after which a retry cannot help.
    pub never_retry: Vec<String>,
    /// The properties of error bodies.
    pub error: ErrorShape,
    /// The convention for a property that is absent from a response.
    pub presence: Convention,
    /// Method names reserved for hand-written helpers, by resource.
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

/// The names of the properties of an error body, in order of preference.
#[derive(Debug, Default)]
pub struct ErrorShape {
    /// Those that hold the code, which is more specific than the status.
    pub code: Vec<String>,
    /// Those that hold the description of the error.
    pub message: Vec<String>,
    /// Further information.
    pub details: Vec<String>,
}

/// A group of operations.
#[derive(Debug, Default)]
pub struct Resource {
    /// The name of its type in the SDK.
    pub ty: String,
    /// Its description, from the document's tag or a hint of the overlay.
    pub docs: String,
    /// The tag that most of its operations carry.
    pub title: String,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
}

impl Api {
    /// Returns the values of enums that have another name in the docs of operations: type and variant by that
    /// name.
    pub fn aliases(&self) -> BTreeMap<&str, (&str, &str)> {
        let mut out = BTreeMap::new();
        for ty in self.types.values() {
            if let TypeKind::Enum(values) = &ty.kind {
                for value in values {
                    if let Some(alias) = &value.alias {
                        out.insert(alias.as_str(), (ty.name.as_str(), value.ident.as_str()));
                    }
                }
            }
        }
        out
    }

    /// Returns the name of the type of all events that the API sends to its callers, if there is one.
    pub fn events(&self) -> Option<&str> {
        let mut types = self.types.values();
        let events = types.find(|ty| matches!(ty.kind, TypeKind::Events(_)))?;
        Some(&events.name)
    }

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
