//! One success answer per operation, and the meaning of its failures.

use openapiv3::{
    MediaType, OpenAPI, Operation, Response, SchemaKind, StatusCode, StringFormat,
    Type as SchemaType, VariantOrUnknownOrEmpty,
};

use super::resolve::resolve;
use crate::Error;
use crate::docs;
use crate::model::{Output, Shape};
use crate::schemas::{Form, Node, form};
use crate::schemas::{Location, Schemas};

/// What an operation answers.
#[derive(Debug)]
pub struct Answers {
    /// On success.
    pub output: Output,
    /// The media types to ask for, where that is not plain from the output.
    pub accept: Option<String>,
    /// Otherwise: status and meaning.
    pub failures: Vec<(String, String)>,
    /// Shape of the body of a failure, as far as there is one.
    pub failure: Option<Shape>,
}

/// Any JSON: an answer of which the document says nothing more.
const ANY: Output = Output::Json(Shape::Any);

/// Picks the success answer: of several, the one of whose body most is said.
pub fn answers<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    pointer: &str,
    key: &str,
    schemas: &mut Schemas<'a>,
) -> Result<Answers, Error> {
    let entries = document.components.as_ref().map(|c| &c.responses);
    let location = |at: &str, what: &str| Location {
        pointer: at.to_owned(),
        type_key: format!("{key}.{what}"),
        property: String::new(),
    };
    let mut success: Option<(&StatusCode, &Response)> = None;
    let mut output = Output::Nothing;
    let mut failures = Vec::new();
    let mut failure = None;
    for (status, response) in &operation.responses.responses {
        let at = format!("{pointer}/responses/{status}");
        let response = resolve(entries, response, "responses", &at)?;
        if is_success(status) {
            if success.is_some_and(|(_, first)| same_body(first, response)) {
                continue;
            }
            let found = match status {
                // Whatever the document has there, HTTP has no body.
                StatusCode::Code(204 | 205) => Output::Nothing,
                _ => body(response, &location(&at, "response"), schemas)?,
            };
            match success {
                _ if found == Output::Nothing => continue,
                Some(_) if output == found || found == ANY => {}
                Some(_) if output == ANY => (success, output) = (Some((status, response)), found),
                Some((first, _)) => {
                    return Err(Error::new(
                        at,
                        format!("two success answers have different bodies: {first} and {status}"),
                        "keep one of them in the overlay (`remove` the other response's content)",
                    ));
                }
                None => (success, output) = (Some((status, response)), found),
            }
        } else if !is_followed(status) {
            failures.push((status.to_string(), meaning(response)));
            failure = failure.or(json(response, &location(&at, "failure"), schemas)?);
        }
    }
    if let Some(default) = &operation.responses.default {
        let at = format!("{pointer}/responses/default");
        let response = resolve(entries, default, "responses", &at)?;
        let statuses = || operation.responses.responses.keys();
        if statuses().any(|status| is_success(status) || is_followed(status)) {
            failures.push(("default".to_owned(), meaning(response)));
            failure = json(response, &location(&at, "failure"), schemas)?.or(failure);
        } else {
            // Where nothing else is said of success, this is.
            output = body(response, &location(&at, "response"), schemas)?;
            success = Some((&StatusCode::Range(2), response));
        }
    }
    Ok(Answers {
        accept: success.and_then(|(_, response)| accept(response, &output)),
        output,
        failures,
        failure,
    })
}

fn meaning(response: &Response) -> String {
    docs::sentence(&docs::first_paragraph(&response.description))
}

fn is_success(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
}

/// Whether the runtime goes on to another URL, or the status is none that ends a call.
fn is_followed(status: &StatusCode) -> bool {
    matches!(
        status,
        StatusCode::Code(100..=199 | 301 | 302 | 303 | 307 | 308) | StatusCode::Range(1 | 3)
    )
}

/// Whether two answers are described alike, whatever the words around.
fn same_body(one: &Response, other: &Response) -> bool {
    let schemas = |response: &Response| -> Vec<_> {
        let content = response.content.iter();
        content
            .map(|(name, media)| (name.clone(), media.schema.clone()))
            .collect()
    };
    schemas(one) == schemas(other)
}

/// What to ask for: every media type that the answer is read from, but for plain JSON.
fn accept(response: &Response, output: &Output) -> Option<String> {
    let names = response.content.keys().map(String::as_str);
    let names: Vec<&str> = match output {
        Output::Nothing => return None,
        Output::Json(_) => names.filter(|name| is_json(name)).collect(),
        Output::Text(_) | Output::Bytes(_) => names.collect(),
    };
    let json = matches!(output, Output::Json(_));
    let plain = |name: &&str| name.contains("*/") || (json && essence(name) == "application/json");
    (!names.iter().any(plain)).then(|| names.join(", "))
}

/// The media type to ask for: JSON where there is a choice.
pub fn pick<'a>(
    content: impl Iterator<Item = (&'a String, &'a MediaType)>,
) -> Option<(&'a str, &'a MediaType)> {
    let all: Vec<_> = content
        .map(|(name, media)| (name.as_str(), media))
        .collect();
    let json = all.iter().find(|(name, _)| is_json(name));
    json.or(all.first()).copied()
}

/// A media type without its parameters, in lower case.
pub fn essence(media_type: &str) -> String {
    let essence = media_type.split(';').next().unwrap_or("");
    essence.trim().to_ascii_lowercase()
}

/// Whether a media type is JSON, or may be.
pub fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

/// A body without a schema says nothing that a caller could read.
fn body<'a>(
    response: &'a Response,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<Output, Error> {
    let Some((name, media)) = pick(response.content.iter()) else {
        return Ok(Output::Nothing);
    };
    let schema = media.schema.as_ref().map(Node::new);
    let raw = schema.as_ref().is_some_and(is_binary);
    if is_json(name) && !(raw && essence(name) == "*/*") {
        let said = json(response, location, schemas)?.map(Output::Json);
        let any = schema.is_some() && essence(name) != "*/*";
        return Ok(said.unwrap_or(if any { ANY } else { Output::Nothing }));
    }
    let text = name.starts_with("text/")
        && schema.as_ref().is_none_or(|node| {
            !raw && matches!(
                form(node),
                Form::Plain(Shape::String | Shape::Any) | Form::Ref(_)
            )
        });
    Ok(match text {
        true => Output::Text(name.to_owned()),
        false => Output::Bytes(name.to_owned()),
    })
}

/// Whether a schema is raw bytes.
pub fn is_binary(node: &Node<'_>) -> bool {
    node.schema().is_some_and(|schema| {
        matches!(&schema.schema_kind, SchemaKind::Type(SchemaType::String(string))
            if string.format == VariantOrUnknownOrEmpty::Item(StringFormat::Binary))
    })
}

fn json<'a>(
    response: &'a Response,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<Option<Shape>, Error> {
    let media = pick(response.content.iter()).filter(|(name, _)| is_json(name));
    let Some(schema) = media.and_then(|(_, media)| media.schema.as_ref()) else {
        return Ok(None);
    };
    match form(&Node::new(schema)) {
        Form::Plain(Shape::Any) => Ok(None),
        _ => schemas.shape(Node::new(schema), location).map(Some),
    }
}
