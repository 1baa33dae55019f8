//! The format of the lock, `spec/surface.lock`: the names and shapes that callers already use.
//!
//! The lock holds everything that a change elsewhere in the document could alter: names of methods, types,
//! fields and variants, arguments of constructors, types of fields and responses.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::Error;
use crate::error::FAULT;
use crate::model::{
    Api, Choice, Events, Given, Known, KnownOperation, KnownType, Operation, Presence, RawBody,
    Sort, Type, TypeKind,
};

const HEADER: &str = "\
# The lock: names and shapes that callers already use. `cargo xtask regen` keeps them, and adds new ones here.
# Deleting a line releases its name at the next `cargo xtask regen`, which breaks callers.
";

/// The names and shapes that callers already use.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// Types of resources, by name of the resource.
    #[serde(default)]
    pub resources: BTreeMap<String, String>,
    /// Operations, by operationId.
    #[serde(default)]
    pub operations: BTreeMap<String, OperationLock>,
    /// Types, by component, or by JSON pointer of an inline schema.
    #[serde(default)]
    pub types: BTreeMap<String, TypeLock>,
}

/// An operation as callers know it.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct OperationLock {
    /// The call, `resource.method`.
    pub call: String,
    /// Name of the marker type.
    pub marker: String,
    /// Types of the arguments: ids of the path, then the body.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub arguments: Vec<String>,
    /// Type of the success response; the file calls it `answer`, as locks of older releases do.
    #[serde(rename = "answer")]
    pub response: String,
    /// Fields from the response to the items of a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<String>,
    /// Type of a body that is a setter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// Values of parameters of the path that are no arguments, by parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// Values that are sent for required parameters that the caller does not set, by parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub defaults: BTreeMap<String, String>,
    /// `name: Type` of setters, by parameter.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub setters: BTreeMap<String, String>,
}

impl OperationLock {
    /// Returns the type of the body. The first `ids` arguments are ids of the path.
    pub fn body_type(&self, ids: usize) -> Option<&String> {
        self.arguments.get(ids).or(self.body.as_ref())
    }
}

impl OperationLock {
    fn known(&self) -> KnownOperation {
        let is_any = |ty: &String| ty == "Json";
        let body = self.body.as_ref().or(self.arguments.last());
        KnownOperation {
            response: match self.response.as_str() {
                "PlainText" => Some(RawBody::Text),
                "Bytes" => Some(RawBody::Bytes),
                _ => None,
            },
            request: if self.setters.keys().any(|key| key.starts_with("part ")) {
                Some(RawBody::Parts)
            } else if body.is_some_and(is_any) {
                Some(RawBody::Bytes)
            } else {
                None
            },
        }
    }
}

/// A type as callers know it.
#[derive(Debug, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
pub struct TypeLock {
    /// Name in the SDK.
    pub name: String,
    /// Keys of other inline schemas that the type stands for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<String>,
    /// Properties that are arguments of `new`, in order, if the type has a `new`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub new: Option<Vec<String>>,
    /// Properties that responses must have, although callers know them as an `Option`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub in_responses: Vec<String>,
    /// The field for additional properties, `name: Type`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub additional: Option<String>,
    /// Properties that `new` sets by itself, with their values as JSON.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub constants: BTreeMap<String, String>,
    /// Defaults of plain fields that responses may lack, as JSON, by property.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub defaults: BTreeMap<String, String>,
    /// Setters that send null, by property.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub nulls: BTreeMap<String, String>,
    /// `name: Type` of fields, by property.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// Variants, by value.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<String, String>,
    /// Variants of a union, by type.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub variants: BTreeMap<String, String>,
    /// `Variant: Type` of the bodies of a response, by status, or of events, by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub cases: BTreeMap<String, String>,
}

impl TypeLock {
    fn known(&self) -> KnownType {
        let sorts = [
            (Sort::Cases, !self.cases.is_empty()),
            (Sort::Enum, !self.values.is_empty()),
            (Sort::Union, !self.variants.is_empty()),
            (Sort::Struct, !self.fields.is_empty() || self.new.is_some()),
        ];
        let sort = sorts.into_iter().find(|(_, is_it)| *is_it);
        KnownType {
            places: self.places.clone(),
            sort: sort.map(|(sort, _)| sort),
        }
    }

    /// Returns true if the lock has this type as the same sort: object, enum, union, response by status or events.
    pub fn describes(&self, kind: &TypeKind) -> bool {
        match kind {
            TypeKind::ByStatus(_) | TypeKind::Events(_) => !self.cases.is_empty(),
            _ if !self.cases.is_empty() => false,
            TypeKind::Struct(_) => self.values.is_empty() && self.variants.is_empty(),
            TypeKind::Enum(_) => self.fields.is_empty() && self.new.is_none(),
            TypeKind::Union(_) => self.fields.is_empty() && self.values.is_empty(),
        }
    }
}

impl Lock {
    /// Parses a lock.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not a lock that [`Lock::print`] writes.
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
                    "the lock of the surface cannot be parsed: {}",
                    error.message()
                ),
                "restore the file from version control; only `cargo xtask regen` writes it",
            )
        })
    }

    /// Prints the lock as TOML, under a comment that explains it.
    ///
    /// # Errors
    ///
    /// Fails only on a generator bug.
    pub fn print(&self) -> Result<String, Error> {
        let text = toml::to_string(self).map_err(|error| {
            Error::new(
                "#",
                format!("the lock of the surface cannot be printed: {error}"),
                FAULT,
            )
        })?;
        Ok(format!("{HEADER}\n{text}"))
    }

    /// Returns what stages need that run before the lock is applied.
    pub(crate) fn known(&self) -> Known {
        let operations = self.operations.iter();
        let types = self.types.iter();
        Known {
            operations: operations
                .map(|(id, operation)| (id.clone(), operation.known()))
                .collect(),
            types: types.map(|(key, ty)| (key.clone(), ty.known())).collect(),
        }
    }

    /// Builds the lock of an API.
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
    let ids = op.arguments().map(|id| &id.shape);
    let constants = op.ids.iter().filter(|id| id.given != Given::AsArgument);
    let arguments = arguments.iter().map(|body| &body.shape);
    OperationLock {
        call: format!("{resource}.{}", op.name),
        marker: op.marker.clone(),
        arguments: ids.chain(arguments).map(|shape| api.rust(shape)).collect(),
        response: api.rust_response(&op.response),
        items: op.paging.as_ref().map(|paging| {
            let steps = paging.items.iter().map(|step| step.ident.as_str());
            steps.collect::<Vec<_>>().join(".")
        }),
        body: body.first().map(|body| api.rust(&body.shape)),
        constants: constants
            .filter_map(|id| Some((id.wire.clone(), id.default.clone()?)))
            .collect(),
        defaults: op
            .params
            .iter()
            .filter(|param| param.required)
            .filter_map(|param| Some((param.key(), param.default.clone()?)))
            .collect(),
        setters: op
            .setters()
            .map(|p| (p.key(), format!("{}: {}", p.ident, api.rust(&p.shape))))
            .collect(),
    }
}

fn type_lock(api: &Api, ty: &Type) -> TypeLock {
    let mut out = TypeLock {
        name: ty.name.clone(),
        places: ty.places.clone(),
        ..TypeLock::default()
    };
    match &ty.kind {
        TypeKind::Struct(object) => {
            out.new = ty.sent.then(|| object.constructor.clone());
            if ty.sent {
                let constants = object.constants.iter();
                out.constants = constants
                    .filter(|constant| constant.choice != Choice::Before)
                    .map(|constant| (constant.wire.clone(), constant.value.to_string()))
                    .collect();
            }
            let plain = object
                .fields
                .iter()
                .filter(|field| field.presence == Presence::DefaultOfDocument);
            out.defaults = plain
                .filter_map(|field| Some((field.wire.clone(), field.default.as_ref()?.to_string())))
                .collect();
            let strict = object.fields.iter();
            out.in_responses = strict
                .filter(|field| field.presence == Presence::RequiredInResponses)
                .map(|field| field.wire.clone())
                .collect();
            let nulls = object.fields.iter();
            out.nulls = nulls
                .filter_map(|field| Some((field.wire.clone(), field.null.clone()?)))
                .collect();
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
        TypeKind::ByStatus(cases) | TypeKind::Events(Events { cases, .. }) => {
            out.cases = cases
                .iter()
                .map(|case| {
                    let ty = api.rust_response(&case.body);
                    (case.key.clone(), format!("{}: {ty}", case.ident))
                })
                .collect();
        }
    }
    out
}
