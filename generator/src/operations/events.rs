//! Reads the events that an API sends to its callers (webhooks and callbacks, which `lower::events` has marked)
//! into one type with a variant for each.

use std::collections::BTreeSet;

use openapiv3::{OpenAPI, Operation, RequestBody};
use serde_json::Value;

use super::media_types::pick;
use super::resolve::resolve;
use crate::lower::EVENT_MARK;
use crate::media_type::may_be_json;
use crate::model::{Case, Events, Field, ResponseBody, Shape, TypeKind};
use crate::pointer::escape;
use crate::schemas::{Location, Node, Schemas};
use crate::{Error, Warning, docs, names};

/// The names that the type of all events may have.
const NAMES: [&str; 3] = ["WebhookEvent", "EventDelivery", "DeliveredEvent"];

/// The key of the type of all events, which no component has.
const KEY: &str = "(events)";

/// Returns the name of the event that an operation stands for.
pub fn name(operation: &Operation) -> Option<&str> {
    operation.extensions.get(EVENT_MARK).and_then(Value::as_str)
}

/// Reads one event. If that fails it is left out, with a warning.
pub fn read<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    pointer: &str,
    schemas: &mut Schemas<'a>,
    cases: &mut Vec<Case>,
) {
    let name = name(operation).unwrap_or_default();
    match body(document, operation, name, pointer, schemas) {
        Ok(body) => cases.push(Case {
            key: name.to_owned(),
            ident: String::new(),
            docs: describe(operation),
            body,
        }),
        Err(error) => schemas.warnings.push(Warning {
            code: "event",
            pointer: error.pointer().unwrap_or(pointer).to_owned(),
            message: format!("the event is left out: {}", error.problem()),
        }),
    }
}

fn describe(operation: &Operation) -> String {
    let texts = [&operation.summary, &operation.description];
    let texts = texts.into_iter().flatten();
    let first = texts.map(|text| docs::first_paragraph(text));
    first
        .into_iter()
        .find(|text| !text.is_empty())
        .unwrap_or_default()
}

fn body<'a>(
    document: &'a OpenAPI,
    operation: &'a Operation,
    name: &str,
    pointer: &str,
    schemas: &mut Schemas<'a>,
) -> Result<ResponseBody, Error> {
    let Some(body) = &operation.request_body else {
        return Ok(ResponseBody::None);
    };
    let at = format!("{pointer}/requestBody");
    let entries = document.components.as_ref().map(|c| &c.request_bodies);
    let body: &RequestBody = resolve(entries, body, "requestBodies", &at)?;
    let Some((media, content)) = pick(body.content.iter()) else {
        return Ok(ResponseBody::None);
    };
    let at = format!("{at}/content/{}", escape(media));
    if !may_be_json(media) {
        let problem = format!("its body is {}, not JSON", docs::code(media));
        return Err(Error::new(at, problem, "read it without the SDK"));
    }
    let Some(schema) = &content.schema else {
        return Ok(ResponseBody::Json(Shape::Any));
    };
    let mut words = names::words(name);
    if words.last().is_none_or(|last| last != "event") {
        words.push("event".to_owned());
    }
    let location = Location {
        pointer: format!("{at}/schema"),
        type_key: words.join("_"),
        property: String::new(),
    };
    schemas
        .shape(Node::new(schema), &location)
        .map(ResponseBody::Json)
}

/// Adds the type of all events, if there are any.
pub fn add(mut cases: Vec<Case>, schemas: &mut Schemas<'_>) {
    if cases.is_empty() {
        return;
    }
    let mut taken = BTreeSet::new();
    for case in &mut cases {
        case.ident = names::unique(names::variant(&case.key), &mut taken);
    }
    let tag = tag(&cases, schemas);
    let kind = TypeKind::Events(Events { tag, cases });
    schemas.add_named(KEY, &NAMES, "#", kind);
}

/// Returns the property of all bodies that names the event: each body allows values that no other does.
fn tag(cases: &[Case], schemas: &Schemas<'_>) -> Option<(String, Vec<Vec<String>>)> {
    let (first, _) = cases.split_first()?;
    let candidates = fields(first, schemas)?
        .iter()
        .map(|field| field.wire.clone());
    candidates.into_iter().find_map(|wire| {
        let values: Option<Vec<Vec<String>>> = cases
            .iter()
            .map(|case| values(case, &wire, schemas))
            .collect();
        let values = values?;
        let mut seen = BTreeSet::new();
        let differ = values.iter().flatten().all(|value| seen.insert(value));
        differ.then_some((wire, values))
    })
}

/// Returns the properties of the body of an event.
fn fields<'s>(case: &Case, schemas: &'s Schemas<'_>) -> Option<&'s [Field]> {
    match schemas.ty(case.body.shape()?.named()?).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(object)) => Some(&object.fields),
        _ => None,
    }
}

/// Returns the values that a property may have in the body of an event; only that of the event's own name, if
/// it is among them: `crm.lead.created` for `LeadCreated`.
fn values(case: &Case, wire: &str, schemas: &Schemas<'_>) -> Option<Vec<String>> {
    let field = fields(case, schemas)?
        .iter()
        .find(|field| field.wire == wire)?;
    if let Some(constant) = &field.constant {
        return constant.as_str().map(|value| vec![value.to_owned()]);
    }
    let Shape::Named(key) = &field.shape else {
        return None;
    };
    let Some(TypeKind::Enum(values)) = schemas.ty(key).map(|ty| &ty.kind) else {
        return None;
    };
    let values: Vec<String> = values.iter().map(|value| value.wire.clone()).collect();
    let name = names::words(&case.key);
    let mut named = values
        .iter()
        .filter(|value| names::words(value).ends_with(&name));
    match (named.next(), named.next()) {
        (Some(only), None) => Some(vec![only.clone()]),
        _ => Some(values),
    }
}
