//! One success answer per operation, and the meaning of its failures.

use openapiv3::{MediaType, OpenAPI, Operation, Response, StatusCode};

use super::schemas::{Place, Schemas, resolve};
use super::shapes::{Form, Node, form};
use crate::Error;
use crate::model::{Output, Shape};
use crate::text;

/// What an operation answers.
#[derive(Debug)]
pub struct Answers {
    /// On success.
    pub output: Output,
    /// Otherwise: status and meaning.
    pub failures: Vec<(String, String)>,
    /// Shape of the body of a failure, as far as there is one.
    pub failure: Option<Shape>,
}

/// Picks the success answer: of several, the one with a body.
pub fn answers<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    pointer: &str,
    key: &str,
    schemas: &mut Schemas<'a>,
) -> Result<Answers, Error> {
    let entries = document.components.as_ref().map(|c| &c.responses);
    let mut output: Option<(String, Output)> = None;
    let mut failures = Vec::new();
    let mut failure = None;
    for (status, response) in &operation.responses.responses {
        let at = format!("{pointer}/responses/{status}");
        let response = resolve(entries, response, "responses", &at)?;
        let success = is_success(status);
        let place = Place {
            pointer: at.clone(),
            key: format!("{key}.{}", if success { "response" } else { "failure" }),
            property: String::new(),
        };
        if !success {
            failures.push((
                status.to_string(),
                text::sentence(&text::first_paragraph(&response.description)),
            ));
            failure = failure.or(json(response, &place, schemas)?);
            continue;
        }
        let found = body(response, &place, schemas)?;
        match &output {
            _ if found == Output::Nothing => {}
            Some((_, first)) if *first == found => {}
            Some((first, _)) => {
                return Err(Error::new(
                    at,
                    format!("two success answers have different bodies: {first} and {status}"),
                    "keep one of them in the overlay (`remove` the other response's content)",
                ));
            }
            None => output = Some((status.to_string(), found)),
        }
    }
    if let Some(default) = &operation.responses.default {
        let at = format!("{pointer}/responses/default");
        let response = resolve(entries, default, "responses", &at)?;
        let place = Place {
            pointer: at,
            key: format!("{key}.failure"),
            property: String::new(),
        };
        failures.push((
            "default".to_owned(),
            text::sentence(&text::first_paragraph(&response.description)),
        ));
        failure = json(response, &place, schemas)?.or(failure);
    }
    Ok(Answers {
        output: output.map_or(Output::Nothing, |(_, output)| output),
        failures,
        failure,
    })
}

fn is_success(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(200..=299) | StatusCode::Range(2))
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

/// Whether a media type is JSON, or may be.
pub fn is_json(media_type: &str) -> bool {
    let essence = media_type
        .split(';')
        .next()
        .unwrap_or("")
        .trim()
        .to_ascii_lowercase();
    essence == "application/json" || essence.ends_with("+json") || essence == "*/*"
}

/// A body without a schema says nothing that a caller could read.
fn body<'a>(
    response: &'a Response,
    place: &Place,
    schemas: &mut Schemas<'a>,
) -> Result<Output, Error> {
    let Some((name, media)) = pick(response.content.iter()) else {
        return Ok(Output::Nothing);
    };
    if is_json(name) {
        return Ok(json(response, place, schemas)?.map_or(Output::Nothing, Output::Json));
    }
    let text = name.starts_with("text/")
        && media.schema.as_ref().is_none_or(|schema| {
            matches!(
                form(&Node::new(schema)),
                Form::Plain(Shape::String | Shape::Any) | Form::Ref(_)
            )
        });
    Ok(match text {
        true => Output::Text(name.to_owned()),
        false => Output::Bytes(name.to_owned()),
    })
}

fn json<'a>(
    response: &'a Response,
    place: &Place,
    schemas: &mut Schemas<'a>,
) -> Result<Option<Shape>, Error> {
    let media = pick(response.content.iter()).filter(|(name, _)| is_json(name));
    let Some(schema) = media.and_then(|(_, media)| media.schema.as_ref()) else {
        return Ok(None);
    };
    match form(&Node::new(schema)) {
        Form::Plain(Shape::Any) => Ok(None),
        _ => schemas.shape(Node::new(schema), place).map(Some),
    }
}
