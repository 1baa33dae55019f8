//! Operations.

use super::shape::Shape;

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
    /// Set if the document marks it deprecated.
    pub deprecated: bool,
    /// Set if it needs a token.
    pub authenticated: bool,
    /// Set if it takes an `Idempotency-Key`.
    pub idempotency_key: bool,
    /// Path parameters, in the order of the path.
    pub ids: Vec<Param>,
    /// Query and header parameters, and parts of a multipart body.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<Body>,
    /// The body of a success response.
    pub response: ResponseBody,
    /// The media types to ask for, unless the response body says enough.
    pub accept: Option<String>,
    /// Documented failures: status and meaning.
    pub failures: Vec<(String, String)>,
    /// The location of items and tokens, of a list with pages.
    pub paging: Option<Paging>,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Param {
    /// Name on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// Location and format on the wire.
    pub style: Style,
    /// Its shape.
    pub shape: Shape,
    /// Set if the API requires it.
    pub required: bool,
    /// Value that is sent where the caller gives none and the API requires one.
    pub default: Option<String>,
    /// Set if the document marks it deprecated.
    pub deprecated: bool,
    /// Its description in the document.
    pub docs: String,
    /// Media type of a file part, for a file that does not state its own.
    pub media: Option<String>,
}

/// Location and format of a parameter on the wire.
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
    /// Its format on the wire.
    pub format: Format,
    /// Its media type.
    pub media: String,
    /// Properties of a form whose lists are sent as one value, with commas between.
    pub joined: Vec<String>,
    /// Its shape.
    pub shape: Shape,
    /// The way in which the caller passes it.
    pub passed: Passed,
    /// Its description in the document.
    pub docs: String,
}

/// The ways to pass a request body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passed {
    /// As an argument of the method.
    AsArgument,
    /// By a setter, since the API can do without it.
    BySetter,
}

impl Body {
    /// Returns whether the body is an argument of the method.
    pub fn is_argument(&self) -> bool {
        self.passed == Passed::AsArgument
    }
}

/// The format of a request body.
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

/// The body of a success response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// No body, or one that says nothing.
    None,
    /// JSON.
    Json(Shape),
    /// A string of the given media type.
    Text(String),
    /// Bytes of the given media type.
    Bytes(String),
}

/// The location of items, and of the token of the next page, in the response of a list operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// Key of the item's type, or its shape.
    pub item: Shape,
    /// Fields from the response to the items, by identifier.
    pub items: Vec<String>,
    /// Fields from the response to the token of the next page, by identifier.
    pub next: Vec<String>,
}

impl Param {
    /// Returns the key of the record: its name, with its location where another parameter may share
    /// the name.
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
    /// Iterates over every shape that it mentions.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let body = self.body.iter().map(|body| &body.shape);
        let response = match &self.response {
            ResponseBody::Json(shape) => Some(shape),
            _ => None,
        };
        self.ids
            .iter()
            .chain(&self.params)
            .map(|param| &param.shape)
            .chain(body)
            .chain(response)
    }
}
