//! Reads the responses of an operation: the body of a success, and the meaning of its failures.

use openapiv3::{OpenAPI, Operation, Response, StatusCode};

use super::media_types::{essence, is_binary, is_json, pick};
use super::resolve::resolve;
use crate::Error;
use crate::docs;
use crate::model::{ResponseBody, Shape};
use crate::schemas::{Form, Location, Node, Schemas, form};

/// The responses of an operation.
#[derive(Debug)]
pub struct Responses {
    /// The body of a success.
    pub success: ResponseBody,
    /// The media types to ask for, unless the body of a success says enough.
    pub accept: Option<String>,
    /// Status and meaning of each failure.
    pub failures: Vec<(String, String)>,
    /// Shape of the body of a failure, if the document describes one.
    pub failure: Option<Shape>,
}

/// Any JSON: a response of which the document says nothing more.
const ANY: ResponseBody = ResponseBody::Json(Shape::Any);

/// Reads the responses. Of several successes, the one whose body is described best is used.
pub fn read<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    pointer: &str,
    key: &str,
    schemas: &mut Schemas<'a>,
) -> Result<Responses, Error> {
    let entries = document.components.as_ref().map(|c| &c.responses);
    let location = |at: &str, what: &str| Location {
        pointer: at.to_owned(),
        type_key: format!("{key}.{what}"),
        property: String::new(),
    };
    let mut chosen: Option<(&StatusCode, &Response)> = None;
    let mut output = ResponseBody::None;
    let mut failures = Vec::new();
    let mut failure = None;
    for (status, response) in &operation.responses.responses {
        let at = format!("{pointer}/responses/{status}");
        let response = resolve(entries, response, "responses", &at)?;
        if is_success(status) {
            if chosen.is_some_and(|(_, first)| same_body(first, response)) {
                continue;
            }
            let found = match status {
                // Whatever the document has there, HTTP has no body.
                StatusCode::Code(204 | 205) => ResponseBody::None,
                _ => body(response, &location(&at, "response"), schemas)?,
            };
            match chosen {
                _ if found == ResponseBody::None => continue,
                Some(_) if output == found || found == ANY => {}
                Some(_) if output == ANY => (chosen, output) = (Some((status, response)), found),
                Some((first, _)) => {
                    return Err(Error::new(
                        at,
                        format!("two success answers have different bodies: {first} and {status}"),
                        "keep one of them in the overlay (`remove` the other response's content)",
                    ));
                }
                None => (chosen, output) = (Some((status, response)), found),
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
            chosen = Some((&StatusCode::Range(2), response));
        }
    }
    Ok(Responses {
        accept: chosen.and_then(|(_, response)| accept(response, &output)),
        success: output,
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

/// Returns whether a status is no end of a call: the runtime goes on to another URL, or waits.
fn is_followed(status: &StatusCode) -> bool {
    matches!(
        status,
        StatusCode::Code(100..=199 | 301 | 302 | 303 | 307 | 308) | StatusCode::Range(1 | 3)
    )
}

/// Returns whether two responses have the same bodies, whatever their descriptions say.
fn same_body(one: &Response, other: &Response) -> bool {
    let schemas = |response: &Response| -> Vec<_> {
        let content = response.content.iter();
        content
            .map(|(name, media)| (name.clone(), media.schema.clone()))
            .collect()
    };
    schemas(one) == schemas(other)
}

/// Returns the media types to ask for: each that the response is read from, unless it is plain
/// JSON.
fn accept(response: &Response, output: &ResponseBody) -> Option<String> {
    let names = response.content.keys().map(String::as_str);
    let names: Vec<&str> = match output {
        ResponseBody::None => return None,
        ResponseBody::Json(_) => names.filter(|name| is_json(name)).collect(),
        ResponseBody::Text(_) | ResponseBody::Bytes(_) => names.collect(),
    };
    let json = matches!(output, ResponseBody::Json(_));
    let plain = |name: &&str| name.contains("*/") || (json && essence(name) == "application/json");
    (!names.iter().any(plain)).then(|| names.join(", "))
}

/// Reads the body of a success. One without a schema says nothing that a caller could read.
fn body<'a>(
    response: &'a Response,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<ResponseBody, Error> {
    let Some((name, media)) = pick(response.content.iter()) else {
        return Ok(ResponseBody::None);
    };
    let schema = media.schema.as_ref().map(Node::new);
    let raw = schema.as_ref().is_some_and(is_binary);
    if is_json(name) && !(raw && essence(name) == "*/*") {
        let said = json(response, location, schemas)?.map(ResponseBody::Json);
        let any = schema.is_some() && essence(name) != "*/*";
        return Ok(said.unwrap_or(if any { ANY } else { ResponseBody::None }));
    }
    let text = name.starts_with("text/")
        && schema.as_ref().is_none_or(|node| {
            !raw && matches!(
                form(node),
                Form::Plain(Shape::String | Shape::Any) | Form::Ref(_)
            )
        });
    Ok(if text {
        ResponseBody::Text(name.to_owned())
    } else {
        ResponseBody::Bytes(name.to_owned())
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
