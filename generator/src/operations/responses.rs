//! Reads the responses of an operation: the body of the success response, and the meaning of the failures.

use openapiv3::{OpenAPI, Operation, Response, StatusCode};

use super::media_types::{accept, is_binary, pick, pick_known};
use super::resolve::resolve;
use super::statuses::{self, Success};
use crate::Error;
use crate::docs;
use crate::media_type::{essence, is_json, may_be_json};
use crate::model::{RawBody, ResponseBody, Shape, TypeKind};
use crate::schemas::{Form, Location, Node, Schemas, form};

/// The responses of an operation.
#[derive(Debug)]
pub struct Responses {
    /// The body of the success response.
    pub success: ResponseBody,
    /// The `Accept` header, if it is not the default of the body.
    pub accept: Option<String>,
    /// The names of the headers of the success response.
    pub headers: Vec<String>,
    /// The status and meaning of each failure.
    pub failures: Vec<(String, String)>,
    /// The shape of an error body, if the document describes one.
    pub failure: Option<Shape>,
}

/// The step from an operation to its response, in the keys of types.
const RESPONSE: &str = "response";

/// A response body of any JSON.
const ANY: ResponseBody = ResponseBody::Json(Shape::Any);

/// Reads the responses; `known` is the body that the record has, unless it is JSON. If the bodies of several success responses differ, the body depends on the status.
pub fn read<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    (pointer, key): (&str, &str),
    known: Option<RawBody>,
    schemas: &mut Schemas<'a>,
) -> Result<Responses, Error> {
    let entries = document.components.as_ref().map(|c| &c.responses);
    let location = |at: &str, what: &str| Location {
        pointer: at.to_owned(),
        type_key: format!("{key}.{what}"),
        property: String::new(),
    };
    let mut all = Vec::new();
    for (status, response) in &operation.responses.responses {
        let at = format!("{pointer}/responses/{status}");
        all.push((status, resolve(entries, response, "responses", &at)?, at));
    }
    let differ = differ(&all, known);
    let mut successes: Vec<Success<'a>> = Vec::new();
    let mut failures = Vec::new();
    let mut failure = None;
    for (status, response, at) in all {
        if is_success(status) {
            let same = successes
                .iter()
                .find(|other| statuses::same_body(other.response, response));
            let body = match same {
                _ if statuses::is_without_body(status) => ResponseBody::None,
                Some(same) if !statuses::is_without_body(&same.status) => same.body.clone(),
                // The type of all bodies together has the name of the response.
                _ if differ => body(
                    response,
                    known,
                    &location(&at, &statuses::name(status)),
                    schemas,
                )?,
                _ => body(response, known, &location(&at, RESPONSE), schemas)?,
            };
            successes.push(Success {
                status: status.clone(),
                response,
                body,
            });
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
            successes.push(Success {
                status: StatusCode::Range(2),
                response,
                body: body(response, known, &location(&at, RESPONSE), schemas)?,
            });
        }
    }
    let chosen = statuses::only(&successes);
    let (success, accept) = match chosen {
        Some(None) => (ResponseBody::None, None),
        Some(Some(only)) => {
            let body = only.body.clone();
            let may_have_none = successes
                .iter()
                .any(|success| statuses::is_without_body(&success.status));
            let body = if may_have_none { body.or_null() } else { body };
            (body, accept(only.response, &only.body))
        }
        None => {
            let location = location(&format!("{pointer}/responses"), RESPONSE);
            let kind = TypeKind::ByStatus(statuses::variants(&successes));
            let body = ResponseBody::ByStatus(schemas.add(&location, kind));
            (body, statuses::accept_all(&successes))
        }
    };
    let chosen = chosen.flatten();
    Ok(Responses {
        accept,
        headers: chosen
            .map(|only| only.response.headers.keys().cloned().collect())
            .unwrap_or_default(),
        success,
        failures,
        failure,
    })
}

/// Returns true if success responses have different bodies as far as the document says, before any is read.
fn differ(all: &[(&StatusCode, &Response, String)], known: Option<RawBody>) -> bool {
    let mut described = all
        .iter()
        .filter(|(status, response, _)| {
            is_success(status)
                && !statuses::is_without_body(status)
                && is_described(response, known)
        })
        .map(|(_, response, _)| *response);
    let first = described.next();
    first.is_some_and(|first| described.any(|other| !statuses::same_body(first, other)))
}

/// Returns true if a response has a body of more than any JSON.
fn is_described(response: &Response, known: Option<RawBody>) -> bool {
    let Some((name, media)) = pick_known(&response.content, known) else {
        return false;
    };
    let schema = media.schema.as_ref().map(Node::new);
    !may_be_json(name) || schema.is_some_and(|node| !matches!(form(&node), Form::Plain(Shape::Any)))
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

/// Reads the body of a success response. JSON without a schema counts as no body: the document describes
/// nothing that a caller could read.
fn body<'a>(
    response: &'a Response,
    known: Option<RawBody>,
    location: &Location,
    schemas: &mut Schemas<'a>,
) -> Result<ResponseBody, Error> {
    let Some((name, media)) = pick_known(&response.content, known) else {
        return Ok(ResponseBody::None);
    };
    let schema = media.schema.as_ref().map(Node::new);
    let is_raw = schema.as_ref().is_some_and(is_binary);
    if is_json(name) || may_be_json(name) && !is_raw {
        let admits_null = schema
            .as_ref()
            .is_some_and(|node| schemas.admits_null(node));
        let described = json(response, location, schemas)?.map(ResponseBody::Json);
        let described = described.map(|body| if admits_null { body.or_null() } else { body });
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
    let media = pick(response.content.iter()).filter(|(name, _)| may_be_json(name));
    let Some(schema) = media.and_then(|(_, media)| media.schema.as_ref()) else {
        return Ok(None);
    };
    match form(&Node::new(schema)) {
        Form::Plain(Shape::Any) => Ok(None),
        _ => schemas.shape(Node::new(schema), location).map(Some),
    }
}
