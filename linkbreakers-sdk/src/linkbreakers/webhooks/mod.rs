//! Parses deliveries of webhooks (here), and verifies their signatures (`signature`).
//!
//! The document says only which kinds of workflow steps trigger a delivery. The guide shows `event_type` and `data`
//! with `visitor` and `form_responses`; neither says the name and format of a signature header. So nothing here
//! relies on one shape: members are looked for in all known places, and the complete body is kept.

#[cfg(feature = "hashes")]
mod signature;

#[cfg(feature = "hashes")]
pub use signature::{Encoding, Verifier, verify};

use serde_json::{Map, Value};

use crate::Error;
#[cfg(feature = "events")]
use crate::types::Event;
#[cfg(feature = "links")]
use crate::types::Link;
#[cfg(feature = "visitors")]
use crate::types::Visitor;
use crate::types::WorkflowStepKind;

/// A delivery of a webhook.
///
/// The complete body is kept. The methods read single members, and return none if they are missing or have another
/// shape.
///
/// ```
/// use linkbreakers_sdk::webhook_delivery::Delivery;
///
/// # fn main() -> Result<(), linkbreakers_sdk::Error> {
/// let body = br#"{"event_type": "form.submitted", "data": {"form_responses": {"email": "ada@example.com"}}}"#;
/// let delivery = Delivery::parse(body)?;
/// assert_eq!(delivery.event_type(), Some("form.submitted"));
/// assert_eq!(delivery.form_responses().and_then(|form| form["email"].as_str()), Some("ada@example.com"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Delivery(Map<String, Value>);

impl Delivery {
    /// Parses the body of a delivery.
    ///
    /// # Errors
    ///
    /// Returns an error if it is not a JSON object.
    pub fn parse(body: impl AsRef<[u8]>) -> Result<Self, Error> {
        serde_json::from_slice(body.as_ref())
            .map(Self)
            .map_err(|source| {
                Error::invalid("body", "of the delivery is not a JSON object").caused_by(source)
            })
    }

    /// Returns what happened, such as `link.scanned` or `form.submitted`, from the member `event_type`, `eventType` or
    /// `type`.
    pub fn event_type(&self) -> Option<&str> {
        ["event_type", "eventType", "type"]
            .iter()
            .find_map(|name| self.0.get(*name)?.as_str())
    }

    /// Returns the kind of workflow step that caused the delivery, from the member `kind`, `trigger` or
    /// `type`. Keeps a kind that this version does not name.
    pub fn kind(&self) -> Option<WorkflowStepKind> {
        ["kind", "trigger", "type"]
            .iter()
            .find_map(|name| self.0.get(*name)?.as_str())
            .map(WorkflowStepKind::from)
    }

    /// Returns what the delivery is about: the member `data`, or the complete body if it has none.
    pub fn data(&self) -> &Map<String, Value> {
        match self.0.get("data") {
            Some(Value::Object(data)) => data,
            _ => &self.0,
        }
    }

    /// Returns the answers to a form, by the names of its fields, from the member `form_responses` or `formResponses`.
    pub fn form_responses(&self) -> Option<&Map<String, Value>> {
        let form = self.member(&["form_responses", "formResponses"])?;
        form.as_object()
    }

    /// Returns the event, from the member `event` or, if there is none, from the data itself; none if it has
    /// no id. Needs the feature `events`.
    #[cfg(feature = "events")]
    #[inline]
    pub fn event(&self) -> Option<Event> {
        let data = || Value::from(self.data().clone());
        let event = self.member(&["event"]).cloned().unwrap_or_else(data);
        let event: Event = read(event)?;
        (!event.id.is_empty()).then_some(event)
    }

    /// Returns the visitor, from the member `visitor` of the data or else of the body; none if it is no object. Needs the feature `visitors`.
    #[cfg(feature = "visitors")]
    #[inline]
    pub fn visitor(&self) -> Option<Visitor> {
        read(self.member(&["visitor"])?.clone())
    }

    /// Returns the link, from the member `link` of the data or else of the body; none if it is no object. Needs the feature `links`.
    #[cfg(feature = "links")]
    #[inline]
    pub fn link(&self) -> Option<Link> {
        read(self.member(&["link"])?.clone())
    }

    /// Returns the complete body.
    pub fn raw(&self) -> &Map<String, Value> {
        &self.0
    }

    /// Returns the first of these members, of the data or else of the body.
    fn member(&self, names: &[&str]) -> Option<&Value> {
        let objects = [self.data(), &self.0];
        let members = objects
            .into_iter()
            .flat_map(|object| names.iter().filter_map(|name| object.get(*name)));
        members.into_iter().find(|value| !value.is_null())
    }
}

/// Reads a resource of which the names may be written as in `first_name`, where the API itself writes `firstName`. A
/// member of another shape than in the API is left out; `raw` has it.
#[cfg(any(feature = "events", feature = "links", feature = "visitors"))]
#[inline]
fn read<T: serde::de::DeserializeOwned>(value: Value) -> Option<T> {
    let mut value = value;
    rename(&mut value);
    if let Some(object) = value.as_object_mut() {
        object.retain(|name, member| {
            let alone = Map::from_iter([(name.clone(), member.clone())]);
            serde_json::from_value::<T>(alone.into()).is_ok()
        });
        return serde_json::from_value(value).ok();
    }
    None
}

/// Renames the properties of a resource and of those inside of it. What the user named stays: the keys of
/// `attributes` and `metadata`, where these are maps.
#[cfg(any(feature = "events", feature = "links", feature = "visitors"))]
fn rename(value: &mut Value) {
    match value {
        Value::Object(object) => {
            for (name, mut value) in std::mem::take(object) {
                let is_named_by_user =
                    value.is_object() && matches!(name.as_str(), "attributes" | "metadata");
                if !is_named_by_user {
                    rename(&mut value);
                }
                object.entry(camel_case(&name)).or_insert(value);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(rename),
        _ => {}
    }
}

#[cfg(any(feature = "events", feature = "links", feature = "visitors"))]
fn camel_case(name: &str) -> String {
    let mut words = name.split('_');
    let mut out = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        out.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(letters.as_str());
    }
    out
}
