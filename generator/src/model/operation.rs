//! Operations with their parameters, bodies and responses.

use super::paging::{Paging, PagingHint};
use super::shape::Shape;

/// One operation: what is sent and read, and the names of its method and marker in the SDK.
#[derive(Debug)]
pub struct Operation {
    /// The operationId, or method and path if the document has none.
    pub id: String,
    /// The JSON pointer of the operation.
    pub pointer: String,
    /// The first tag, or `""`.
    pub tag: String,
    /// The HTTP method in capitals.
    pub method: String,
    /// The path template as in the document.
    pub path: String,
    /// The server, if it is not the API's: a path at the API's origin, or a URL; otherwise `""`.
    pub server: String,
    /// The name of the method on the resource.
    pub name: String,
    /// The name of the marker type.
    pub marker: String,
    /// The first line of its docs.
    pub summary: String,
    /// The rest of its docs.
    pub description: String,
    /// True if the document marks it deprecated.
    pub deprecated: bool,
    /// The use that it has for a token.
    pub auth: Auth,
    /// True if it takes an `Idempotency-Key`, whose value the runtime makes.
    pub idempotency_key: bool,
    /// The least time limit of an attempt, in seconds, by the overlay's hint.
    pub timeout: Option<u64>,
    /// Path parameters, in the order of the path.
    pub ids: Vec<Param>,
    /// Query and header parameters, and parts of a multipart body.
    pub params: Vec<Param>,
    /// The request body.
    pub body: Option<Body>,
    /// The body of a success response.
    pub response: ResponseBody,
    /// The `Accept` header, if it is not the default of the response body.
    pub accept: Option<String>,
    /// The documented failures: status and meaning.
    pub failures: Vec<(String, String)>,
    /// The names of the headers that the document declares for its success response.
    pub response_headers: Vec<String>,
    /// The overlay's hint about its pages.
    pub paging_hint: Option<PagingHint>,
    /// The pages of its response, if it returns a list in pages.
    pub paging: Option<Paging>,
}

/// The use that an operation has for the client's token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Auth {
    /// It refuses callers without one.
    Required,
    /// It takes one, or none.
    Optional,
    /// It is open to anybody, by `security: []`.
    None,
}

/// A parameter of an operation.
#[derive(Clone, Debug)]
pub struct Param {
    /// The name on the wire.
    pub wire: String,
    /// The name in the SDK.
    pub ident: String,
    /// Location and format on the wire.
    pub style: Style,
    /// Its shape.
    pub shape: Shape,
    /// True if the API requires it.
    pub required: bool,
    /// The value that is sent if the parameter is required and the caller sets none.
    pub default: Option<String>,
    /// The least value of a number, if the document says it.
    pub minimum: Option<i64>,
    /// The way in which it gets its value, if it is in the path.
    pub given: Given,
    /// True if the document marks it deprecated.
    pub deprecated: bool,
    /// Its description in the document.
    pub docs: String,
    /// The media type of a file part, for a file without one of its own; that of a part that is sent as JSON.
    pub media: Option<String>,
}

/// The way in which a parameter of the path gets its value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Given {
    /// As an argument of the method.
    #[default]
    AsArgument,
    /// By a setter: it was a constant when callers were first given the method, and has several values by now.
    BySetter,
    /// Not by the caller, since it has only one value.
    AsConstant,
}

/// Location and format of a parameter on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// One segment of the path.
    Path,
    /// A list or an object in the path, or a value with a label or a name before it.
    PathStyled(PathStyle, Explode),
    /// `name=a&name=b`.
    Query,
    /// `name=a,b`.
    QueryJoined,
    /// An object or a nested list in the query, or a list with other separators.
    QueryNested(Nested),
    /// JSON as the whole query string.
    QueryString,
    /// A header: a single value, or a list joined by commas.
    Header,
    /// An object in a header.
    HeaderObject(Explode),
    /// A part of a multipart body.
    Part,
}

/// The formats of objects and lists in a query or a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nested {
    /// `name[key]=value`, `name[]=value`.
    Brackets,
    /// `key=value` for each key.
    Exploded,
    /// `name=key,value`.
    Commas,
    /// `name=a|b`.
    Pipes,
    /// `name=a b`.
    Spaces,
    /// `name={"key":"value"}`.
    Json,
}

/// The styles of values in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PathStyle {
    /// `a,b`.
    Simple,
    /// `.a,b`.
    Label,
    /// `;name=a,b`.
    Matrix,
}

/// Selects between joined values and separate ones, for a list or an object in a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Explode {
    /// All are one value.
    No,
    /// Each has the separator of the style, and the values of an object their key.
    Yes,
}

impl Style {
    /// Returns true if the parameter is in the path.
    pub fn is_path(self) -> bool {
        matches!(self, Self::Path | Self::PathStyled(..))
    }

    /// Returns true if the parameter is a header.
    pub fn is_header(self) -> bool {
        matches!(self, Self::Header | Self::HeaderObject(_))
    }

    /// Returns true if the parameter is in the query.
    pub fn is_query(self) -> bool {
        matches!(
            self,
            Self::Query | Self::QueryJoined | Self::QueryNested(_) | Self::QueryString
        )
    }
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// Its format on the wire.
    pub format: Format,
    /// Its media type.
    pub media: String,
    /// The formats of a form's properties, where the document states another than the usual one.
    pub styles: Vec<(String, Nested)>,
    /// Its shape.
    pub shape: Shape,
    /// An argument of the method, or a setter.
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
    /// Returns true if the body is an argument of the method.
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
    /// Any other media type, as bytes.
    Bytes,
}

/// The body of a success response.
#[derive(Clone, Debug, PartialEq)]
pub enum ResponseBody {
    /// No body, or one that the document does not describe.
    None,
    /// JSON.
    Json(Shape),
    /// JSON, or `null` or no body, which is no value.
    JsonOrNull(Shape),
    /// A string of the given media type.
    Text(String),
    /// Bytes of the given media type.
    Bytes(String),
    /// One of several bodies, by the status: a named type.
    ByStatus(Shape),
}

impl ResponseBody {
    /// Returns true if the body is JSON, or there is none: typed mocks can write no other (`emit/types/by_status`).
    pub fn is_json(&self) -> bool {
        match self {
            Self::None | Self::Json(_) | Self::JsonOrNull(_) | Self::ByStatus(_) => true,
            Self::Text(_) | Self::Bytes(_) => false,
        }
    }

    /// Returns the shape of the body, if it is a type of the document.
    pub fn shape(&self) -> Option<&Shape> {
        match self {
            Self::Json(shape) | Self::JsonOrNull(shape) | Self::ByStatus(shape) => Some(shape),
            Self::None | Self::Text(_) | Self::Bytes(_) => None,
        }
    }

    /// Returns the shape of the body, to change it.
    pub fn shape_mut(&mut self) -> Option<&mut Shape> {
        match self {
            Self::Json(shape) | Self::JsonOrNull(shape) | Self::ByStatus(shape) => Some(shape),
            Self::None | Self::Text(_) | Self::Bytes(_) => None,
        }
    }

    /// Returns the body of a response that may be `null`, or have none. Any JSON and lists hold `null` by themselves:
    /// as it is, and as a list without items.
    pub fn or_null(self) -> Self {
        match self {
            Self::Json(shape) if !matches!(shape, Shape::Any | Shape::List(_)) => {
                Self::JsonOrNull(shape)
            }
            body => body,
        }
    }

    /// Returns the shape of the body, if it is JSON of the same shape for every status.
    pub fn json(&self) -> Option<&Shape> {
        match self {
            Self::Json(shape) | Self::JsonOrNull(shape) => Some(shape),
            Self::None | Self::Text(_) | Self::Bytes(_) | Self::ByStatus(_) => None,
        }
    }
}

impl Param {
    /// Returns the key of the parameter in the record: its name, with its location if another parameter may
    /// have the same name.
    pub fn key(&self) -> String {
        let wire = &self.wire;
        match self.style {
            Style::Path | Style::PathStyled(..) => format!("path {wire}"),
            Style::Query | Style::QueryJoined | Style::QueryNested(_) | Style::QueryString => {
                wire.clone()
            }
            Style::Header | Style::HeaderObject(_) => format!("header {wire}"),
            Style::Part => format!("part {wire}"),
        }
    }
}

impl Operation {
    /// Returns the media type of the body, unless its format implies it.
    pub fn content_type(&self) -> Option<&str> {
        let body = self.body.as_ref()?;
        let media = body.media.as_str();
        match body.format {
            Format::Json => Some(media).filter(|media| *media != "application/json"),
            Format::Bytes => Some(media),
            Format::Form | Format::Multipart => None,
        }
    }

    /// Returns true if its request has setters of its own.
    pub fn has_setters(&self) -> bool {
        let body = self.body.as_ref();
        self.setters().next().is_some() || body.is_some_and(|body| !body.is_argument())
    }

    /// Iterates over the parameters of the path that are arguments of the method.
    pub fn arguments(&self) -> impl Iterator<Item = &Param> {
        let ids = self.ids.iter();
        ids.filter(|id| id.given == Given::AsArgument)
    }

    /// Iterates over the parameters that have a setter.
    pub fn setters(&self) -> impl Iterator<Item = &Param> {
        let ids = self.ids.iter();
        let ids = ids.filter(|id| id.given == Given::BySetter);
        self.params.iter().chain(ids)
    }

    /// Iterates over the shapes of its parameters, body and response.
    pub fn shapes(&self) -> impl Iterator<Item = &Shape> {
        let body = self.body.iter().map(|body| &body.shape);
        let response = self.response.shape();
        self.ids
            .iter()
            .chain(&self.params)
            .map(|param| &param.shape)
            .chain(body)
            .chain(response)
    }
    /// Iterates over the shapes of its parameters, body and response, to change them.
    pub fn shapes_mut(&mut self) -> impl Iterator<Item = &mut Shape> {
        let body = self.body.iter_mut().map(|body| &mut body.shape);
        let response = self.response.shape_mut();
        self.ids
            .iter_mut()
            .chain(&mut self.params)
            .map(|param| &mut param.shape)
            .chain(body)
            .chain(response)
    }
}
