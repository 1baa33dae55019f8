//! Reads request bodies: the format and media type of each, and the parts of multipart bodies.
//!
//! A new format is an arm of `format`. An operation whose media type has none is not refused: its body is bytes
//! that the caller encodes, and a body without schema is any JSON.

use openapiv3::{Encoding, MediaType, QueryStyle, RequestBody};

use super::media_types;
use super::parameters;
use crate::docs;
use crate::media_type::{essence, is_json, may_be_json};
use crate::model::{Body, Format, Given, Nested, Param, Passed, RawBody, Shape, Style, TypeKind};
use crate::pointer::escape;
use crate::schemas::{Form, Node};
use crate::schemas::{Location, Schemas};
use crate::{Error, Warning};

/// The media type of a file whose type is unknown.
const UNKNOWN: &str = "application/octet-stream";

/// The content of a request: a body, or the parts of a multipart body, which are set one by one.
#[derive(Default)]
pub struct RequestContent {
    pub body: Option<Body>,
    pub parts: Vec<Param>,
}

/// Reads a request body. Of several media types, it uses that of the record, or JSON, or else the first.
pub fn read<'a>(
    body: &'a RequestBody,
    pointer: &str,
    key: &str,
    known: Option<RawBody>,
    schemas: &mut Schemas<'a>,
) -> Result<RequestContent, Error> {
    let known = known.filter(|_| !takes_any_json(body, schemas));
    let Some((name, media)) = media_types::pick_known(&body.content, known) else {
        return Ok(RequestContent::default());
    };
    let at = format!("{pointer}/content/{}", escape(name));
    let location = Location {
        pointer: format!("{at}/schema"),
        type_key: format!("{key}.body"),
        property: String::new(),
    };
    let mut format = format(name, media, schemas);
    let mut styles = Vec::new();
    let mut shape = match (&media.schema, format) {
        (Some(schema), Format::Multipart) => {
            if let Some(parts) = parts(Node::new(schema), media, &at, &location, schemas)? {
                return Ok(RequestContent { body: None, parts });
            }
            Shape::Any
        }
        (_, Format::Bytes | Format::Multipart) => Shape::Any,
        (None, Format::Form) => Shape::Object,
        (None, Format::Json) => Shape::Any,
        (Some(schema), _) => schemas.shape(Node::new(schema), &location)?,
    };
    if format == Format::Form && is_object(&shape, schemas, MAX_CHOICES) {
        styles = media.encoding.iter().filter_map(style).collect();
    } else if format == Format::Form {
        // What is nested in an object is sent with its keys in brackets; of anything else only the caller knows.
        unencoded(&location.pointer, schemas);
        (format, shape) = (Format::Bytes, Shape::Any);
    }
    Ok(RequestContent {
        parts: Vec::new(),
        body: Some(Body {
            // An object without known properties may be empty, so it is not an argument.
            passed: if body.required && shape != Shape::Object {
                Passed::AsArgument
            } else {
                Passed::BySetter
            },
            media: media_type(name, format),
            format,
            shape,
            styles,
            docs: body.description.clone().unwrap_or_default(),
        }),
    })
}

/// Returns true if a body may be any JSON, of which the record says no more than of bytes.
fn takes_any_json<'a>(body: &'a RequestBody, schemas: &mut Schemas<'a>) -> bool {
    let mut json = body.content.iter().filter(|(name, _)| may_be_json(name));
    json.any(|(_, media)| {
        let schema = media.schema.as_ref();
        schema.is_none_or(|schema| {
            matches!(
                schemas.resolved(&Node::new(schema)),
                Form::Plain(Shape::Any)
            )
        })
    })
}

fn format<'a>(name: &str, media: &'a MediaType, schemas: &mut Schemas<'a>) -> Format {
    match essence(name).as_str() {
        "application/x-www-form-urlencoded" => Format::Form,
        "multipart/form-data" => Format::Multipart,
        // Any media type is accepted, so the schema decides.
        "*/*" | "application/*" => match media
            .schema
            .as_ref()
            .map(|s| schemas.resolved(&Node::new(s)))
        {
            None | Some(Form::Plain(Shape::String | Shape::Any)) => Format::Bytes,
            Some(_) => Format::Json,
        },
        _ if is_json(name) => Format::Json,
        _ => Format::Bytes,
    }
}

/// Returns the media type to send. One with `*` becomes a concrete type; if none fits (`image/*`), the caller
/// chooses.
fn media_type(name: &str, format: Format) -> String {
    let concrete = match essence(name).as_str() {
        "*/*" | "application/*" => Some(match format {
            Format::Json => "application/json",
            _ => UNKNOWN,
        }),
        "text/*" => Some("text/plain"),
        _ => None,
    };
    concrete.unwrap_or(name).to_owned()
}

/// Warns of a form that is no object, for which no encoding is standard.
fn unencoded(pointer: &str, schemas: &mut Schemas<'_>) {
    schemas.warnings.push(Warning {
        code: "form-bytes",
        pointer: pointer.to_owned(),
        message: "the body is a form, but not an object; it is passed as encoded bytes".to_owned(),
    });
}

/// The depth of choices of choices in a form. Deeper ones, and choices of themselves, are no objects.
const MAX_CHOICES: usize = 4;

/// Returns true if every value of a shape is an object.
fn is_object(shape: &Shape, schemas: &Schemas<'_>, depth: usize) -> bool {
    match shape {
        Shape::Object | Shape::Map(_) => true,
        Shape::Named(key) => match schemas.ty(key).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(_)) => true,
            Some(TypeKind::Union(union)) if depth > 0 => {
                let mut variants = union.variants.iter();
                variants.all(|variant| is_object(&variant.shape, schemas, depth - 1))
            }
            _ => false,
        },
        _ => false,
    }
}

/// Returns the format of a form's property, if its `encoding` states another than the usual one.
///
/// A content type counts only where there is no style (section "Encoding Object"). `lower` has filled in the
/// default of `explode`.
fn style((name, encoding): (&String, &Encoding)) -> Option<(String, Nested)> {
    let is_json = encoding.content_type.as_deref().is_some_and(may_be_json);
    let format = match (&encoding.style, encoding.explode) {
        (None, true) if is_json => Nested::Json,
        (None | Some(QueryStyle::Form), false) => Nested::Commas,
        (Some(QueryStyle::Form), true) => Nested::Exploded,
        (Some(QueryStyle::DeepObject), _) => Nested::Brackets,
        (Some(QueryStyle::PipeDelimited), false) => Nested::Pipes,
        (Some(QueryStyle::SpaceDelimited), false) => Nested::Spaces,
        _ => return None,
    };
    Some((name.clone(), format))
}

/// Returns the parts of a multipart body, one for each property; `None` if the schema has no properties.
fn parts<'a>(
    node: Node<'a>,
    media: &'a MediaType,
    at: &str,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<Option<Vec<Param>>, Error> {
    let Some(properties) = schemas.properties(&node, location)? else {
        return Ok(None);
    };
    let mut out = Vec::with_capacity(properties.known.len());
    for (&name, property) in &properties.known {
        if property.says(|data| data.read_only) {
            continue;
        }
        let location = location.inner(&format!("properties/{}", escape(name)), name);
        let encoding = media.encoding.get(name);
        let content = encoding.and_then(|encoding| encoding.content_type.as_deref());
        let at = format!("{at}/encoding/{}/contentType", escape(name));
        let (item, is_list) = match schemas.resolved(property) {
            Form::List(Some(items)) => (items, true),
            _ => (property.clone(), false),
        };
        let file = is_file(&item, content, schemas);
        let json = json_type(content).filter(|_| !file);
        let scalar = match schemas.resolved(&item) {
            _ if file => Some(Shape::File),
            Form::Union(choices, _)
                if json.is_none() && parameters::is_of_numbers(&choices, schemas) =>
            {
                Some(Shape::Float)
            }
            _ => None,
        };
        let shape = match scalar {
            Some(scalar) if is_list => Shape::List(Box::new(scalar)),
            Some(scalar) => scalar,
            None => schemas.shape(property.clone(), &location)?,
        };
        let shape = match shape {
            // Each item is a part, and none is null.
            Shape::List(item) if json.is_none() => Shape::List(Box::new(item.not_null())),
            shape => shape,
        };
        check_part(&shape, content, &at, name)?;
        let media = content.filter(|_| file).unwrap_or(UNKNOWN);
        let is_concrete = !media.contains([',', '*']);
        let mut docs = docs::markdown(property.description());
        if !is_concrete {
            docs.push_str(&format!(
                "\n\nIts media type is one of {}; choose one by `FilePart::media_type`.",
                docs::code(media)
            ));
        }
        out.push(Param {
            wire: name.to_owned(),
            ident: String::new(),
            style: Style::Part,
            required: properties.required.contains(&name),
            default: parameters::default(property)
                .or_else(|| parameters::text(&schemas.constant(property)?))
                .filter(|_| !is_list && !file && json.is_none()),
            minimum: None,
            given: Given::default(),
            deprecated: property.says(|data| data.deprecated),
            docs,
            shape,
            media: Some(match json {
                Some(json) => json.to_owned(),
                None => if is_concrete { media } else { UNKNOWN }.to_owned(),
            }),
        });
    }
    Ok(Some(out))
}

/// Returns the media type of a part that is JSON: of several the first, and none that is a pattern.
fn json_type(content: Option<&str>) -> Option<&str> {
    let types = content?.split(',').map(str::trim);
    types
        .into_iter()
        .find(|name| is_json(name) && !name.contains('*'))
}

/// Returns true if a property is a file: a string of raw bytes or of a content type other than plain text and
/// JSON, or anything without a type unless its content type is JSON.
fn is_file<'a>(node: &Node<'a>, content: Option<&str>, schemas: &mut Schemas<'a>) -> bool {
    let is_binary = media_types::is_binary(node);
    let is_text = |content: &str| content.starts_with("text/plain") || may_be_json(content);
    match schemas.resolved(node) {
        Form::Plain(Shape::String) => is_binary || content.is_some_and(|content| !is_text(content)),
        Form::Plain(Shape::Any) => content.is_none_or(|content| !may_be_json(content)),
        _ => false,
    }
}

/// Refuses objects and nested lists as parts whose content type is not JSON.
fn check_part(shape: &Shape, content: Option<&str>, at: &str, name: &str) -> Result<(), Error> {
    let inner = match shape {
        Shape::List(item) => item,
        shape => shape,
    };
    let is_nested = matches!(inner, Shape::Object | Shape::Map(_) | Shape::List(_));
    match content {
        Some(content) if is_nested && !may_be_json(content) => Err(Error::new(
            at,
            format!("part `{name}` is an object that is sent as {content}"),
            "objects are sent as JSON; give the property `type: string` in the overlay, and serialize it where you call the operation",
        )),
        _ => Ok(()),
    }
}
