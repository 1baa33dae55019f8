//! The API as the emitter sees it: resources, operations and types, every reference resolved.
//!
//! What is here is either on the wire (names, values, templates) or in the SDK (identifiers); the
//! two never mix in one field.

mod rust;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

/// A whole API.
#[derive(Debug, Default)]
pub struct Api {
    /// Facts of the document that the runtime needs.
    pub info: Info,
    /// Groups of operations, by their name in snake case.
    pub resources: IndexMap<String, Resource>,
    /// Named types by key: the component's name, or the place of an inline schema.
    pub types: IndexMap<String, Type>,
}

/// Facts of the document that the runtime needs.
#[derive(Debug, Default)]
pub struct Info {
    /// Title of the API.
    pub title: String,
    /// Version of the API.
    pub version: String,
    /// First server, without a slash at the end; of one that is no whole URL the path alone.
    pub base_url: String,
    /// Version segment that all paths share, such as `/v1`, or nothing.
    pub path_prefix: String,
    /// Prefix of the environment variables, in capitals.
    pub env: String,
    /// Page that explains access tokens, or nothing.
    pub help: String,
    /// Header in which a client names itself, if the API has one.
    pub client_header: Option<String>,
    /// Error codes after which a retry is of no use.
    pub never_retry: Vec<String>,
    /// Properties of the error body, best first.
    pub error: ErrorShape,
    /// Method names kept for hand-written helpers, by resource.
    pub reserved_methods: BTreeMap<String, Vec<String>>,
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
    /// What it is for, from the document's tag.
    pub docs: String,
    /// The tag that most of its operations carry.
    pub title: String,
    /// Operations in the order of the document.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Debug)]
pub struct Operation {
    /// The operationId, or the method and path where the document has none.
    pub id: String,
    /// JSON pointer of the operation.
    pub pointer: String,
    /// First tag, or nothing.
    pub tag: String,
    /// HTTP method in capitals.
    pub method: String,
    /// Path as in the document.
    pub path: String,
    /// Name of the method on the resource.
    pub name: String,
    /// Name of the marker type.
    pub marker: String,
    /// First line of its docs.
    pub summary: String,
    /// The rest of its docs.
    pub description: String,
    /// Whether the document marks it deprecated.
    pub deprecated: bool,
    /// Whether it needs a token.
    pub authenticated: bool,
    /// Whether it takes an `Idempotency-Key`.
    pub idempotency_key: bool,
    /// Ids in the order of the path.
    pub ids: Vec<Param>,
    /// Query and header parameters, and parts of a multipart body.
    pub params: Vec<Param>,
    /// What is sent.
    pub body: Option<Body>,
    /// What a success answer is.
    pub output: Output,
    /// The media types to ask for, where that is not plain from what the answer is.
    pub accept: Option<String>,
    /// Documented failures: status and meaning.
    pub failures: Vec<(String, String)>,
    /// Where the pages of a list are.
    pub paging: Option<Paging>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Param {
    /// Name on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// How it is sent.
    pub style: Style,
    /// What it is.
    pub shape: Shape,
    /// Whether the API requires it.
    pub required: bool,
    /// Value that is sent where the caller gives none and the API requires one.
    pub default: Option<String>,
    /// Whether the document marks it deprecated.
    pub deprecated: bool,
    /// What it means.
    pub docs: String,
    /// Of a part: the media type of a file that does not say its own.
    pub media: Option<String>,
}

/// How a parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One segment of the path.
    Path,
    /// `name=a&name=b`.
    Query,
    /// `name=a,b`.
    QueryJoined,
    /// A header.
    Header,
    /// A part of a multipart body.
    Part,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// How it is written.
    pub format: Format,
    /// Its media type.
    pub media: String,
    /// Of a form: lists that are one value, with commas between.
    pub joined: Vec<String>,
    /// What it is.
    pub shape: Shape,
    /// Whether it is an argument of the method; a setter otherwise.
    pub argument: bool,
    /// What it means.
    pub docs: String,
}

/// How a request body is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `application/json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`.
    Multipart,
    /// Anything else, as it is.
    Bytes,
}

/// What a success answer is.
#[derive(Clone, Debug, PartialEq)]
pub enum Output {
    /// No body, or one that says nothing.
    Nothing,
    /// JSON.
    Json(Shape),
    /// Text of the given media type.
    Text(String),
    /// Bytes of the given media type.
    Bytes(String),
}

/// Where a list operation keeps its items and the token of the next page.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Key of the item's type, or its shape.
    pub item: Shape,
    /// Fields from the answer to the items, by identifier.
    pub items: Vec<String>,
    /// Fields from the answer to the token of the next page, by identifier.
    pub next: Vec<String>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// Any JSON object.
    Object,
    /// Text.
    String,
    /// Text that is never printed.
    Secret,
    /// A truth value.
    Bool,
    /// 32 bits with sign.
    Int32,
    /// 64 bits with sign.
    Int64,
    /// 64 bits without sign.
    Uint64,
    /// A number.
    Float,
    /// A point in time.
    Time,
    /// A day.
    Date,
    /// Bytes with a name and a media type.
    File,
    /// A named type, by key.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// A map from text.
    Map(Box<Shape>),
}

impl Shape {
    /// The key of the named type in it, however deep.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// The same in Rust, where a map of anything is any object.
    pub fn simplest(self) -> Self {
        match self {
            Self::Map(inner) if *inner == Self::Any => Self::Object,
            Self::Map(inner) => Self::Map(Box::new(inner.simplest())),
            Self::List(inner) => Self::List(Box::new(inner.simplest())),
            shape => shape,
        }
    }
}

/// A named type.
#[derive(Debug)]
pub struct Type {
    /// Name in the SDK.
    pub name: String,
    /// JSON pointer of the schema.
    pub pointer: String,
    /// What it means.
    pub docs: String,
    /// Whether the document marks it deprecated.
    pub deprecated: bool,
    /// What it is made of.
    pub kind: Kind,
    /// Whether an operation sends it.
    pub sent: bool,
    /// Resources whose operations reach it.
    pub reach: BTreeSet<String>,
}

/// What a named type is made of.
#[derive(Debug)]
pub enum Kind {
    /// An object with properties.
    Struct(Struct),
    /// A choice of values.
    Enum(Vec<Value>),
    /// A choice of types.
    Union(Union),
}

/// An object with properties.
#[derive(Debug, Default)]
pub struct Struct {
    /// Its properties in the order of the document.
    pub fields: Vec<Field>,
    /// Arguments of `new`, by their names on the wire.
    pub constructor: Vec<String>,
    /// What other properties are, and the field that keeps them.
    pub additional: Option<(String, Shape)>,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// What it is.
    pub shape: Shape,
    /// Whether it is always there: an argument of `new`, and no `Option`.
    pub required: bool,
    /// Whether the document marks it deprecated.
    pub deprecated: bool,
    /// What it means.
    pub docs: String,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct Value {
    /// Text on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// What it means.
    pub docs: String,
}

/// A choice of types.
#[derive(Debug)]
pub struct Union {
    /// Property that tells them apart, if there is one.
    pub tag: Option<String>,
    /// The choices.
    pub variants: Vec<Variant>,
}

/// A choice of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Name in the SDK.
    pub ident: String,
    /// Values of the tag that mean it.
    pub tags: Vec<String>,
    /// What it is.
    pub shape: Shape,
}

impl Api {
    /// Every operation with the name of its resource.
    pub fn operations(&self) -> impl Iterator<Item = (&str, &Operation)> {
        self.resources.iter().flat_map(|(name, resource)| {
            resource
                .operations
                .iter()
                .map(move |operation| (name.as_str(), operation))
        })
    }
}

impl Param {
    /// What it is recorded by: its name, which parameters in different places may share.
    pub fn key(&self) -> String {
        let wire = &self.wire;
        match self.style {
            Style::Path | Style::Query | Style::QueryJoined => wire.clone(),
            Style::Header => format!("header {wire}"),
            Style::Part => format!("part {wire}"),
        }
    }
}

impl Operation {
    /// Every shape that it mentions.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let body = self.body.iter().map(|body| &body.shape);
        let output = match &self.output {
            Output::Json(shape) => Some(shape),
            _ => None,
        };
        self.ids
            .iter()
            .chain(&self.params)
            .map(|param| &param.shape)
            .chain(body)
            .chain(output)
    }
}

impl Struct {
    /// Whether there is a property of this name.
    pub fn has(&self, wire: &str) -> bool {
        self.fields.iter().any(|field| field.wire == wire)
    }

    /// Names of the properties that are always there.
    pub fn required(&self) -> Vec<String> {
        let required = self.fields.iter().filter(|field| field.required);
        required.map(|field| field.wire.clone()).collect()
    }
}

impl Union {
    /// Puts variants that take any object last: they would come before those that know it.
    pub fn sort(&mut self) {
        self.variants.sort_by_key(|variant| {
            matches!(variant.shape, Shape::Any | Shape::Object | Shape::Map(_))
        });
    }
}

impl Type {
    /// Every shape that it mentions.
    pub fn shapes(&self) -> Vec<&Shape> {
        match &self.kind {
            Kind::Enum(_) => Vec::new(),
            Kind::Struct(object) => {
                let additional = object.additional.iter().map(|(_, shape)| shape);
                let fields = object.fields.iter().map(|field| &field.shape);
                fields.chain(additional).collect()
            }
            Kind::Union(union) => union.variants.iter().map(|v| &v.shape).collect(),
        }
    }
}
