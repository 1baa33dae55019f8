//! Reads parameters: their style and shape. Some are left to the runtime, and some shapes are refused.
//! `template` reads the path, `styles` chooses the style, `credentials` recognizes keys and tokens.

mod credentials;
mod styles;
pub mod template;

use openapiv3::{Parameter, ParameterSchemaOrContent, SchemaKind, Type};
use serde_json::Value;

use self::styles::style;
pub use self::styles::{is_single, is_token};
use crate::lower::QUERY_STRING_MARK;
use crate::media_type::may_be_json;
use crate::model::{Auth, Given, Nested, Param, Shape, Style};
use crate::pointer::escape;
use crate::schemas::{Form, Node};
use crate::schemas::{Location, Schemas};
use crate::{Error, Warning, docs};

/// Headers that the runtime sets itself. OpenAPI requires parameters of the first three names to be ignored
/// (section "Parameter Object").
const RUNTIME_HEADERS: &[&str] = &["accept", "authorization", "content-type", "user-agent"];

/// Returns the location of a parameter, which belongs to its identity: the same name in another location is
/// another parameter.
pub fn location(param: &Parameter) -> &'static str {
    match param {
        Parameter::Path { .. } => "path",
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Cookie { .. } => "cookie",
    }
}

/// Reads a parameter. Returns `None` if the runtime sets it, or if it is left out.
pub fn read<'a>(
    param: &'a Parameter,
    pointer: &str,
    key: &str,
    auth: Auth,
    schemas: &mut Schemas<'a>,
) -> Result<Option<Param>, Error> {
    let data = param.parameter_data_ref();
    if is_runtime_header(param)
        || credentials::is_token(param, auth, pointer, schemas)
        || credentials::is_key(param, pointer, schemas)?
    {
        return Ok(None);
    }
    if is_left_out(param, pointer, schemas) {
        return Ok(None);
    }
    let (node, at, encoding) = schema(param, pointer, schemas)?;
    let location = Location {
        pointer: at,
        type_key: format!("{key}.{}", data.name),
        property: data.name.clone(),
    };
    let shape = match encoding {
        // No style can write null.
        Encoding::Style => shape(node.clone(), &location, schemas)?.without_nulls(),
        Encoding::Json => schemas.shape(node.clone(), &location)?,
        Encoding::JsonText => Shape::String,
    };
    let style = match encoding {
        Encoding::Style | Encoding::JsonText => style(param, &shape, pointer, schemas)?,
        Encoding::Json if data.extensions.contains_key(QUERY_STRING_MARK) => Style::QueryString,
        Encoding::Json => Style::QueryNested(Nested::Json),
    };
    if let Err(error) = check(&shape, style, schemas, pointer, &data.name) {
        if data.required || !style.is_header() {
            return Err(error);
        }
        schemas.warnings.push(Warning {
            code: "unsent-parameter",
            pointer: pointer.to_owned(),
            message: format!("{}; it is left out", error.problem()),
        });
        return Ok(None);
    }
    if let Parameter::Query {
        allow_reserved: true,
        ..
    } = param
    {
        schemas.warnings.push(Warning {
            code: "allow-reserved",
            pointer: format!("{pointer}/allowReserved"),
            message: "reserved characters are still percent-encoded".to_owned(),
        });
    }
    let constant = schemas.constant(&node).and_then(|value| text(&value));
    // The runtime refuses the others: with them the path would be another.
    let fixed = constant
        .clone()
        .filter(|value| style == Style::Path && !matches!(value.as_str(), "" | "." | ".."));
    // Callers never write it: a type of it would be in the SDK for nothing.
    let shape = match shape {
        Shape::Named(_) if fixed.is_some() => Shape::String,
        shape => shape,
    };
    let description = data.description.clone().unwrap_or_default();
    Ok(Some(Param {
        ident: String::new(),
        wire: data.name.clone(),
        style,
        required: data.required,
        given: match fixed {
            Some(_) => Given::AsConstant,
            None => Given::AsArgument,
        },
        default: fixed.or_else(|| default(&node)).or(constant),
        minimum: minimum(&node),
        deprecated: data.deprecated.unwrap_or_default(),
        docs: match shape.named() {
            Some(_) => docs::without_values(&description),
            None => description,
        },
        shape,
        media: None,
    }))
}

/// Refuses other parameters of the query, and a query of the path, beside one that is the whole query string: OpenAPI 3.2
/// forbids them, and together they would be neither.
pub fn check_query_string(params: &[Param], path: &str, pointer: &str) -> Result<(), Error> {
    let whole = params.iter().find(|p| p.style == Style::QueryString);
    let others = params.iter().filter(|param| param.style.is_query()).count() > 1;
    match whole {
        Some(whole) if others || path.contains('?') => Err(Error::new(
            pointer,
            format!(
                "parameter `{}` is the whole query string, but the operation has another query",
                whole.wire
            ),
            "remove the parameter or the others by an overlay action, as the API expects",
        )),
        _ => Ok(()),
    }
}

/// Returns the default of a schema as a string; a list has none.
pub fn default(node: &Node<'_>) -> Option<String> {
    text(node.keyword(|data| data.default.as_ref())?)
}

/// Returns the least value of a schema of numbers.
fn minimum(node: &Node<'_>) -> Option<i64> {
    match &node.schema()?.schema_kind {
        SchemaKind::Type(Type::Integer(integer)) => integer
            .minimum
            .map(|least| least.saturating_add(i64::from(integer.exclusive_minimum))),
        _ => None,
    }
}

/// Returns a scalar as a string.
pub fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

fn is_runtime_header(param: &Parameter) -> bool {
    let name = &param.parameter_data_ref().name;
    let mut headers = RUNTIME_HEADERS.iter();
    matches!(param, Parameter::Header { .. })
        && headers.any(|header| name.eq_ignore_ascii_case(header))
}

/// The encoding of a parameter's value.
enum Encoding {
    /// By its `style`.
    Style,
    /// As JSON, by its `content`.
    Json,
    /// As JSON that the caller writes.
    JsonText,
}

/// Returns the schema of a parameter, its pointer, and the encoding of the value. A single value that its
/// `content` describes is sent as it is, like any other: servers do not expect the quotes of JSON.
fn schema<'a>(
    param: &'a Parameter,
    pointer: &str,
    schemas: &mut Schemas<'a>,
) -> Result<(Node<'a>, String, Encoding), Error> {
    let data = param.parameter_data_ref();
    let content = match &data.format {
        ParameterSchemaOrContent::Schema(schema) => {
            let at = format!("{pointer}/schema");
            return Ok((Node::new(schema), at, Encoding::Style));
        }
        ParameterSchemaOrContent::Content(content) => content,
    };
    let described = content.first().and_then(|(name, media)| {
        let at = format!("{pointer}/content/{}/schema", escape(name));
        Some((name, Node::new(media.schema.as_ref()?), at))
    });
    if let Some((name, node, at)) = described {
        let is_single = is_scalar(&schemas.resolved(&node));
        match param {
            Parameter::Query { .. } if may_be_json(name) => return Ok((node, at, Encoding::Json)),
            Parameter::Header { .. } | Parameter::Path { .. }
                if may_be_json(name) && !is_single =>
            {
                let (code, part) = match param {
                    Parameter::Header { .. } => ("json-header", "header"),
                    _ => ("json-path", "path parameter"),
                };
                schemas.warnings.push(Warning {
                    code,
                    pointer: pointer.to_owned(),
                    message: format!("the {part} `{}` takes JSON as a string", data.name),
                });
                return Ok((node, at, Encoding::JsonText));
            }
            _ if is_single && may_be_json(name) => {
                return Ok((node, at, Encoding::Style));
            }
            _ => {}
        }
    }
    Err(Error::new(
        pointer,
        format!(
            "parameter `{}` is described by a media type (`content`) that is not JSON in a query",
            data.name
        ),
        "give it a `schema` in the overlay, such as `type: string`",
    ))
}

/// Returns true if a parameter is left out with a warning: an optional cookie, or a header without a name.
fn is_left_out(param: &Parameter, pointer: &str, schemas: &mut Schemas<'_>) -> bool {
    let data = param.parameter_data_ref();
    let message = match param {
        Parameter::Cookie { .. } if !data.required => {
            format!(
                "parameter `{}` is a cookie, which the SDK does not send; it is left out",
                data.name
            )
        }
        Parameter::Header { .. } if data.name.trim().is_empty() => {
            "a header without a name cannot be sent; it is left out".to_owned()
        }
        _ => return false,
    };
    schemas.warnings.push(Warning {
        code: "unsent-parameter",
        pointer: pointer.to_owned(),
        message,
    });
    true
}

/// Returns the shape of a parameter. URLs and headers hold only strings, so a union of scalars is a string, unless
/// all are numbers, and a union of a scalar and a list is a list.
fn shape<'a>(
    node: Node<'a>,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<Shape, Error> {
    let mut lists = match schemas.resolved(&node) {
        Form::List(Some(items)) => vec![items],
        Form::Union(choices, _) => {
            let mut lists = Vec::new();
            for choice in &choices {
                match schemas.resolved(choice) {
                    Form::List(Some(items)) => lists.push(items),
                    form if is_scalar(&form) => {}
                    _ => return schemas.shape(node, location),
                }
            }
            if lists.is_empty() {
                return Ok(of_scalars(&choices, schemas));
            }
            lists
        }
        _ => return schemas.shape(node, location),
    };
    let items = lists.swap_remove(0);
    let item = match schemas.resolved(&items) {
        Form::Union(choices, _) if choices.iter().all(|c| is_scalar(&schemas.resolved(c))) => {
            of_scalars(&choices, schemas)
        }
        _ => schemas.shape(items, &location.inner("items", "item"))?,
    };
    Ok(Shape::List(Box::new(match item {
        Shape::Any => Shape::String,
        item => item,
    })))
}

/// Returns the shape of a union of scalars.
fn of_scalars<'a>(choices: &[Node<'a>], schemas: &mut Schemas<'a>) -> Shape {
    if is_of_numbers(choices, schemas) {
        Shape::Float
    } else {
        Shape::String
    }
}

/// Returns true for a union of integers and other numbers.
pub(super) fn is_of_numbers<'a>(choices: &[Node<'a>], schemas: &mut Schemas<'a>) -> bool {
    let mut forms = choices.iter().map(|choice| schemas.resolved(choice));
    forms.all(|form| matches!(form, Form::Plain(shape) if shape.is_number()))
}

fn is_scalar(form: &Form<'_>) -> bool {
    matches!(form, Form::Enum(_)) || matches!(form, Form::Plain(shape) if *shape != Shape::Object)
}

/// Refuses shapes without a standard encoding. Headers and paths are single values, or lists or objects of them.
fn check(
    shape: &Shape,
    style: Style,
    schemas: &Schemas<'_>,
    pointer: &str,
    name: &str,
) -> Result<(), Error> {
    let is_supported = match (shape, style) {
        (_, Style::QueryNested(_) | Style::QueryString) => true,
        (Shape::List(item), _) => is_single(item, schemas),
        (_, Style::PathStyled(..) | Style::HeaderObject(_)) => true,
        _ => is_single(shape, schemas),
    };
    if is_supported {
        return Ok(());
    }
    let kind = match style {
        Style::Path | Style::PathStyled(..) | Style::Header => "a nested list",
        _ => "an object or a nested list",
    };
    let location = match style {
        Style::Path | Style::PathStyled(..) => "the path",
        Style::Header => "a header",
        _ => "a query",
    };
    Err(Error::new(
        pointer,
        format!("parameter `{name}` is {kind}, which has no standard encoding in {location}"),
        "give it `type: string` in the overlay, and serialize the value where you call the operation",
    ))
}
