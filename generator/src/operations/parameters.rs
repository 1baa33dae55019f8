//! Reads parameters: where each goes, which shapes it may have, and which are left to the runtime.

use openapiv3::{
    HeaderStyle, Parameter, ParameterData, ParameterSchemaOrContent, PathStyle, QueryStyle,
};

use crate::model::{Param, Shape, Style, TypeKind};
use crate::schemas::{Form, Node};
use crate::schemas::{Location, Schemas};
use crate::{Error, Warning, docs};

/// Headers that the runtime itself sets; OpenAPI says to ignore the first three.
const OWN_HEADERS: &[&str] = &["accept", "authorization", "content-type", "user-agent"];

/// Returns the location of a parameter; two of one name in different locations are two parameters.
pub fn location(param: &Parameter) -> &'static str {
    match param {
        Parameter::Path { .. } => "path",
        Parameter::Query { .. } => "query",
        Parameter::Header { .. } => "header",
        Parameter::Cookie { .. } => "cookie",
    }
}

/// Reads a parameter; returns `None` if it is left to the runtime, or left out.
pub fn read<'a>(
    param: &'a Parameter,
    pointer: &str,
    key: &str,
    schemas: &mut Schemas<'a>,
) -> Result<Option<Param>, Error> {
    let data = param.parameter_data_ref();
    if own_header(param) || is_key(param, pointer, schemas)? {
        return Ok(None);
    }
    let location = Location {
        pointer: format!("{pointer}/schema"),
        type_key: format!("{key}.{}", data.name),
        property: data.name.clone(),
    };
    let node = schema(data, pointer)?;
    let shape = shape(node.clone(), &location, schemas)?;
    let style = style(param, &shape, pointer)?;
    check(&shape, style, schemas, pointer, &data.name)?;
    if let Parameter::Query {
        allow_reserved: true,
        ..
    } = param
    {
        schemas.warnings.push(Warning {
            code: "allow-reserved",
            pointer: format!("{pointer}/allowReserved"),
            message: "reserved characters are percent-encoded all the same".to_owned(),
        });
    }
    let description = data.description.clone().unwrap_or_default();
    Ok(Some(Param {
        ident: String::new(),
        wire: data.name.clone(),
        style,
        required: data.required,
        default: default(&node),
        deprecated: data.deprecated.unwrap_or_default(),
        docs: match shape.named() {
            Some(_) => docs::without_values(&description),
            None => description,
        },
        shape,
        media: None,
    }))
}

/// Returns the default of a schema as a string; a list has none.
pub fn default(node: &Node<'_>) -> Option<String> {
    match node.schema()?.schema_data.default.as_ref()? {
        serde_json::Value::String(text) => Some(text.clone()),
        value @ (serde_json::Value::Bool(_) | serde_json::Value::Number(_)) => {
            Some(value.to_string())
        }
        _ => None,
    }
}

fn own_header(param: &Parameter) -> bool {
    let name = &param.parameter_data_ref().name;
    matches!(param, Parameter::Header { .. })
        && OWN_HEADERS.iter().any(|own| name.eq_ignore_ascii_case(own))
}

/// Returns whether a parameter would carry an API key, which the SDK never sends.
fn is_key(param: &Parameter, pointer: &str, schemas: &mut Schemas<'_>) -> Result<bool, Error> {
    let data = param.parameter_data_ref();
    let letters = data.name.chars().filter(char::is_ascii_alphanumeric);
    let plain = letters.collect::<String>().to_ascii_lowercase();
    let keyed = plain.contains("apikey") || plain == "accesstoken";
    if !keyed || matches!(param, Parameter::Path { .. }) {
        return Ok(false);
    }
    let what = format!("parameter `{}` would carry a key or a token", data.name);
    if data.required {
        return Err(Error::new(
            pointer,
            what,
            "the SDK sends a bearer access token and nothing else; remove the parameter in the overlay if the API takes one",
        ));
    }
    schemas.warnings.push(Warning {
        code: "key-parameter",
        pointer: pointer.to_owned(),
        message: format!("{what}; it is left out"),
    });
    Ok(true)
}

fn schema<'a>(data: &'a ParameterData, pointer: &str) -> Result<Node<'a>, Error> {
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Ok(Node::new(schema)),
        ParameterSchemaOrContent::Content(_) => Err(Error::new(
            pointer,
            format!(
                "parameter `{}` is written as a media type (`content`)",
                data.name
            ),
            "give it a `schema` in the overlay, such as `type: string`",
        )),
    }
}

/// Returns the shape of a parameter. A URL holds only strings: a choice of scalars is a string, and
/// a choice between a scalar and a list is a list.
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
                return Ok(Shape::String);
            }
            lists
        }
        _ => return schemas.shape(node, location),
    };
    let items = lists.swap_remove(0);
    let item = match schemas.resolved(&items) {
        Form::Union(choices, _) if choices.iter().all(|c| is_scalar(&schemas.resolved(c))) => {
            Shape::String
        }
        _ => schemas.shape(items, &location.inner("items", "item"))?,
    };
    Ok(Shape::List(Box::new(match item {
        Shape::Any => Shape::String,
        item => item,
    })))
}

fn is_scalar(form: &Form<'_>) -> bool {
    matches!(form, Form::Enum(_)) || matches!(form, Form::Plain(shape) if *shape != Shape::Object)
}

fn style(param: &Parameter, shape: &Shape, pointer: &str) -> Result<Style, Error> {
    let data = param.parameter_data_ref();
    let refuse = |what: &str, help: &str| {
        Err(Error::new(
            pointer,
            format!("parameter `{}` {what}", data.name),
            help,
        ))
    };
    match param {
        Parameter::Path {
            style: PathStyle::Simple,
            ..
        } => Ok(Style::Path),
        Parameter::Path { .. } => refuse(
            "has a style that is not supported (only `simple` is)",
            "give it `style: simple` in the overlay if the API takes that",
        ),
        Parameter::Header { .. } if !is_token(&data.name) => refuse(
            "is in a header whose name cannot be one",
            "names of headers are letters, digits and hyphens; mend it in the overlay",
        ),
        Parameter::Header {
            style: HeaderStyle::Simple,
            ..
        } => Ok(Style::Header),
        Parameter::Cookie { .. } => refuse(
            "is a cookie, which the SDK does not send",
            "remove it in the overlay if the API works without it",
        ),
        Parameter::Query { style, .. } => match style {
            QueryStyle::Form if data.explode == Some(false) => Ok(Style::QueryJoined),
            QueryStyle::Form => Ok(Style::Query),
            // Styles differ in how lists and objects are written.
            QueryStyle::SpaceDelimited | QueryStyle::PipeDelimited | QueryStyle::DeepObject
                if !matches!(
                    shape,
                    Shape::List(_) | Shape::Map(_) | Shape::Object | Shape::Named(_)
                ) =>
            {
                Ok(Style::Query)
            }
            QueryStyle::DeepObject => refuse(
                "is a `deepObject`, which is not supported",
                &format!(
                    "describe each key in the overlay as a parameter of its own, such as `{}[key]`",
                    data.name
                ),
            ),
            _ => refuse(
                "has a style that is not supported (only `form` is)",
                "give it `style: form` in the overlay if the API takes that, or `type: string`, and write the value out where you call it",
            ),
        },
    }
}

/// Returns whether a text can be the name of a header.
fn is_token(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}

/// Returns whether a shape is one value: text, a number, an enum.
pub fn is_single(shape: &Shape, schemas: &Schemas<'_>) -> bool {
    match shape {
        Shape::Named(key) => schemas
            .ty(key)
            .is_some_and(|ty| matches!(ty.kind, TypeKind::Enum(_))),
        Shape::List(_) | Shape::Map(_) | Shape::Object => false,
        _ => true,
    }
}

/// Refuses shapes that have no agreed form: a parameter is one value, or a list outside of the
/// path.
fn check(
    shape: &Shape,
    style: Style,
    schemas: &Schemas<'_>,
    pointer: &str,
    name: &str,
) -> Result<(), Error> {
    let fine = match (shape, style) {
        (Shape::List(_), Style::Path) => false,
        (Shape::List(item), _) => is_single(item, schemas),
        _ => is_single(shape, schemas),
    };
    if fine {
        return Ok(());
    }
    let (what, location) = match style {
        Style::Path => ("an object or a list", "the path"),
        Style::Header => ("an object or a nested list", "a header"),
        _ => ("an object or a nested list", "a query"),
    };
    Err(Error::new(
        pointer,
        format!("parameter `{name}` is {what}, which has no agreed form in {location}"),
        "give it `type: string` in the overlay, and write the value out where you call it",
    ))
}
