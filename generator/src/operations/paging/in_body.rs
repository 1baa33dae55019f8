//! Recognizes searches that send the token, the offset or the number of the page in their body.

use super::fields;
use super::kinds::{self, Next};
use super::names::READING;
use crate::model::{
    Api, Field, Format, Given, NextPage, Operation, PagePlace, Param, Shape, Style,
};
use crate::names::words;

/// Finds the way to the next page; none if the names do not say one.
pub fn find(api: &Api, operation: &Operation, response: &Shape) -> Option<Next> {
    let body = operation.body.as_ref()?;
    let has_properties = matches!(body.format, Format::Json | Format::Form);
    if !has_properties || !matches!(operation.method.as_str(), "POST" | "QUERY") {
        return None;
    }
    let properties = fields::fields(api, &body.shape).iter().filter_map(param);
    let properties: Vec<Param> = properties.collect();
    let found = fields::all(api, response);
    let deep = fields::deep(api, response);
    let token = kinds::token(properties.iter(), &found);
    let token = token.or_else(|| kinds::token(properties.iter(), &deep));
    let (kind, param, token) = match token {
        Some((param, token)) => (NextPage::Token, param, Some(token.path())),
        // What is not read may not be repeated with another number.
        None if is_reading(operation) => {
            let (kind, param) = kinds::counted(|| properties.iter())?;
            (kind, param, None)
        }
        None => return None,
    };
    let place = match (body.format, &param.shape) {
        (Format::Form, _) => PagePlace::Form,
        (_, Shape::String | Shape::Any) => PagePlace::BodyString,
        _ => PagePlace::BodyNumber,
    };
    let next = Next::new(kind, Some(param), token);
    Some(Next { place, ..next })
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
