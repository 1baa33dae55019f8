//! Recognizes searches that send the token, the offset or the number of the page in their body.

use super::fields::{self, Found};
use super::kinds::{self, Next};
use super::names::READING;
use crate::model::{Api, Field, Format, Given, Operation, PagePlace, Param, Shape, Style};
use crate::names::words;

/// Finds the way by a token in the body.
pub fn by_token(api: &Api, operation: &Operation, found: &[Found<'_>]) -> Option<Next> {
    let (format, properties) = properties(api, operation)?;
    let (param, token) = kinds::token(properties.iter(), found)?;
    let place = place(format, param);
    Some(Next {
        place,
        ..Next::by_token(param, token)
    })
}

/// Finds the way by an offset or the number of the page in the body.
pub fn by_number(api: &Api, operation: &Operation, found: &[Found<'_>]) -> Option<Next> {
    // What is not read may not be repeated with another number.
    if !is_reading(operation) {
        return None;
    }
    let (format, properties) = properties(api, operation)?;
    let (kind, param) = kinds::counted(|| properties.iter(), found)?;
    let place = place(format, param);
    Some(Next {
        place,
        ..Next::new(kind, Some(param), None)
    })
}

/// Returns the format of a body and its properties as parameters; none if it has none that a walk could set.
pub fn properties(api: &Api, operation: &Operation) -> Option<(Format, Vec<Param>)> {
    let body = operation.body.as_ref()?;
    let has_properties = matches!(body.format, Format::Json | Format::Form);
    if !has_properties || !matches!(operation.method.as_str(), "POST" | "QUERY") {
        return None;
    }
    let properties = fields::fields(api, &body.shape).iter().filter_map(param);
    Some((body.format, properties.collect()))
}

/// Returns where a property of a body is.
pub fn place(format: Format, param: &Param) -> PagePlace {
    match (format, &param.shape) {
        (Format::Form, _) => PagePlace::Form,
        (_, Shape::String | Shape::Any) => PagePlace::BodyString,
        _ => PagePlace::BodyNumber,
    }
}

/// Returns a property as a parameter, by which kinds of pages are recognized.
fn param(field: &Field) -> Option<Param> {
    let is_single = kinds::is_scalar(&field.shape) || field.shape == Shape::Any;
    is_single.then(|| Param {
        wire: field.wire.clone(),
        ident: field.ident.clone(),
        style: Style::Query,
        shape: field.shape.clone(),
        required: field.presence.is_plain(),
        default: None,
        minimum: None,
        given: Given::default(),
        deprecated: field.deprecated,
        docs: field.docs.clone(),
        media: None,
    })
}

/// Returns true if the path or the id of an operation says that it reads.
fn is_reading(operation: &Operation) -> bool {
    let last = operation.path.rsplit('/').next().unwrap_or_default();
    let said = words(last).into_iter().chain(words(&operation.id));
    let mut said = said.map(|word| word.to_ascii_lowercase());
    operation.method == "QUERY" || said.any(|word| READING.contains(&word.as_str()))
}
