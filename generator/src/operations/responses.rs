//! Reads the responses of an operation: the body of the success response, and the meaning of the failures.

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
    /// The body of the success response.
    pub success: ResponseBody,
    /// The `Accept` header, if it is not the default of the body.
    pub accept: Option<String>,
    /// True if the success response has the header `Link`.
    pub has_link_header: bool,
    /// The status and meaning of each failure.
    pub failures: Vec<(String, String)>,
    /// The shape of an error body, if the document describes one.
    pub failure: Option<Shape>,
}

/// A response body of any JSON.
const ANY: ResponseBody = ResponseBody::Json(Shape::Any);

/// Reads the responses. Of several success responses it uses the one whose body is described best.
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
                // These have no body in HTTP (RFC 9110, sections 15.3.5 and 15.3.6), whatever the document
                // says.
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
                        format!(
                            "two success responses have different bodies: {first} and {status}"
                        ),
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
            // Without another success response, `default` is it.
            output = body(response, &location(&at, "response"), schemas)?;
            chosen = Some((&StatusCode::Range(2), response));
        }
    }
    Ok(Responses {
        accept: chosen.and_then(|(_, response)| accept(response, &output)),
        has_link_header: chosen.is_some_and(|(_, response)| {
            let mut headers = response.headers.keys();
            headers.any(|name| name.eq_ignore_ascii_case("link"))
        }),
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

/// Returns true if a status does not end the call: the runtime follows a redirect, or waits for the final
/// response.
fn is_followed(status: &StatusCode) -> bool {
    matches!(
        status,
        StatusCode::Code(100..=199 | 301 | 302 | 303 | 307 | 308) | StatusCode::Range(1 | 3)
    )
}

/// Returns true if two responses have the same media types and schemas; descriptions may differ.
fn same_body(one: &Response, other: &Response) -> bool {
    let schemas = |response: &Response| -> Vec<_> {
        let content = response.content.iter();
        content
            .map(|(name, media)| (name.clone(), media.schema.clone()))
            .collect()
    };
    schemas(one) == schemas(other)
}

/// Returns the `Accept` header: all media types that the response can be read from. `None` if it is plain
/// JSON, for which the runtime has a default, or if any media type is accepted.
fn accept(response: &Response, output: &ResponseBody) -> Option<String> {
    let names = response.content.keys().map(String::as_str);
    let names: Vec<&str> = match output {
        ResponseBody::None => return None,
        ResponseBody::Json(_) => names.filter(|name| is_json(name)).collect(),
        ResponseBody::Text(_) | ResponseBody::Bytes(_) => names.collect(),
    };
    let json = matches!(output, ResponseBody::Json(_));
    let is_default =
        |name: &&str| name.contains("*/") || (json && essence(name) == "application/json");
    (!names.iter().any(is_default)).then(|| names.join(", "))
}

/// Reads the body of a success response. JSON without a schema counts as no body: the document describes
/// nothing that a caller could read.
fn body<'a>(
    response: &'a Response,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<ResponseBody, Error> {
    let Some((name, media)) = pick(response.content.iter()) else {
        return Ok(ResponseBody::None);
    };
    let schema = media.schema.as_ref().map(Node::new);
    let is_raw = schema.as_ref().is_some_and(is_binary);
    if is_json(name) && !(is_raw && essence(name) == "*/*") {
        let described = json(response, location, schemas)?.map(ResponseBody::Json);
        let is_any = schema.is_some() && essence(name) != "*/*";
        return Ok(described.unwrap_or(if is_any { ANY } else { ResponseBody::None }));
    }
    let is_text = name.starts_with("text/")
        && schema.as_ref().is_none_or(|node| {
            !is_raw
                && matches!(
                    form(node),
                    Form::Plain(Shape::String | Shape::Any) | Form::Ref(_)
                )
        });
    Ok(if is_text {
        ResponseBody::Text(name.to_owned())
    } else {
        ResponseBody::Bytes(name.to_owned())
    })
}

/// Returns the shape of a JSON body; `None` if the response is not JSON, or any JSON.
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
