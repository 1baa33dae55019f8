//! `spec/surface.lock`: names and shapes once given to callers.
//!
//! Recorded is what could come out differently because the rest of the document changed: names of
//! methods, types, fields and variants, arguments of constructors, types of fields and responses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::error::FAULT;
use crate::model::{Api, Operation, Type, TypeKind};

const HEADER: &str = "\
# Names and shapes once given to callers; `cargo xtask regen` keeps to them and adds what is new.
# Written by it too. To take something back is to break callers: delete its line, and regenerate.
";

/// The record.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Types of resources, by name.
    #[serde(default)]
    pub resources: BTreeMap<String, String>,
    /// By operationId.
    #[serde(default)]
    pub operations: BTreeMap<String, OperationLock>,
    /// By component, or by the location of an inline schema.
    #[serde(default)]
    pub types: BTreeMap<String, TypeLock>,
}

/// An operation as callers know it.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OperationLock {
    /// `resource.method`.
    pub call: String,
    /// Marker type.
    pub marker: String,
    /// Types of the arguments: ids of the path, then the body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// Type of the success response; called `answer` in the file, which older records share.
    #[serde(rename = "answer")]
    pub response: String,
    /// Fields from the response to the items of a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// Type of a body that is a setter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// `name: Type` of setters, by parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub setters: BTreeMap<String, String>,
}

impl OperationLock {
    /// Returns the type of the body, of an operation with this many ids in its path.
    pub fn body_type(&self, ids: usize) -> Option<&String> {
        self.arguments.get(ids).or(self.body.as_ref())
    }
}

/// A type as callers know it.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TypeLock {
    /// Name in the SDK.
    pub name: String,
    /// Arguments of `new`, by property, where there is a `new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Vec<String>>,
    /// The field that keeps other properties, `name: Type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional: Option<String>,
    /// `name: Type` of fields, by property.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// Variants, by value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// Variants of a union, by type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<String, String>,
}

impl TypeLock {
    /// Returns whether this is the record of such a type: an object, an enum or a union.
    pub fn describes(&self, kind: &TypeKind) -> bool {
        match kind {
            TypeKind::Struct(_) => self.values.is_empty() && self.variants.is_empty(),
            TypeKind::Enum(_) => self.fields.is_empty() && self.new.is_none(),
            TypeKind::Union(_) => self.fields.is_empty() && self.values.is_empty(),
        }
    }
}

impl Lock {
    /// Reads a record.
    ///
    /// # Errors
    ///
    /// Fails if it is not what [`Lock::print`] writes.
    pub fn parse(text: &str) -> Result<Self, Error> {
        toml::from_str(text).map_err(|error| {
            let before = error
                .span()
                .map_or("", |span| text.get(..span.start).unwrap_or(""));
            let line = before.matches('\n').count() + 1;
            let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
            Error::at(
                line,
                column,
                format!(
                    "the record of the surface does not read: {}",
                    error.message()
                ),
                "restore it from version control; it is written by `cargo xtask regen` only",
            )
        })
    }

    /// Writes the record.
    ///
    /// # Errors
    ///
    /// Fails only on a generator bug.
    pub fn print(&self) -> Result<String, Error> {
        let text = toml::to_string(self).map_err(|error| {
            Error::new(
                "#",
                format!("the record of the surface cannot be written: {error}"),
                FAULT,
            )
        })?;
        Ok(format!("{HEADER}\n{text}"))
    }

    /// The record of an API.
    pub fn of(api: &Api) -> Self {
        Self {
            resources: api
                .resources
                .iter()
                .map(|(name, r)| (name.clone(), r.ty.clone()))
                .collect(),
            operations: api
                .operations()
                .map(|(resource, op)| (op.id.clone(), operation(api, resource, op)))
                .collect(),
            types: api
                .types
                .iter()
                .map(|(key, ty)| (key.clone(), type_lock(api, ty)))
                .collect(),
        }
    }
}

fn operation(api: &Api, resource: &str, op: &Operation) -> OperationLock {
    let (arguments, body): (Vec<_>, Vec<_>) = op.body.iter().partition(|body| body.is_argument());
    let ids = op.ids.iter().map(|id| &id.shape);
    let arguments = arguments.iter().map(|body| &body.shape);
    OperationLock {
        call: format!("{resource}.{}", op.name),
        marker: op.marker.clone(),
        arguments: ids.chain(arguments).map(|shape| api.rust(shape)).collect(),
        response: api.rust_response(&op.response),
        items: op.paging.as_ref().map(|paging| paging.items.join(".")),
        body: body.first().map(|body| api.rust(&body.shape)),
        setters: op
            .params
            .iter()
            .map(|p| (p.key(), format!("{}: {}", p.ident, api.rust(&p.shape))))
            .collect(),
    }
}

fn type_lock(api: &Api, ty: &Type) -> TypeLock {
    let mut out = TypeLock {
        name: ty.name.clone(),
        ..TypeLock::default()
    };
    match &ty.kind {
        TypeKind::Struct(object) => {
            out.new = ty.sent.then(|| object.constructor.clone());
            out.additional = object
                .additional
                .as_ref()
                .map(|(ident, shape)| format!("{ident}: {}", api.rust(shape)));
            let fields = object.fields.iter();
            out.fields = fields
                .map(|f| {
                    (
                        f.wire.clone(),
                        format!("{}: {}", f.ident, api.rust_field(f)),
                    )
                })
                .collect();
        }
        TypeKind::Enum(values) => {
            out.values = values
                .iter()
                .map(|v| (v.wire.clone(), v.ident.clone()))
                .collect();
        }
        TypeKind::Union(union) => {
            let variants = union.variants.iter();
            out.variants = variants
                .map(|v| (api.rust(&v.shape), v.ident.clone()))
                .collect();
        }
    }
    out
}
