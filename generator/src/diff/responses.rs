//! Compares the bodies of success responses. If they differ by status, callers have an enum of them, and each
//! status is compared with itself.

use std::collections::BTreeMap;

use serde_json::Value;

use super::changes::Found;
use super::document::{Document, content, content_like, is_same_type};
use super::rust_type::{RustType, is_nullable, rust_type};
use super::schemas::{Direction, Nulls, Pair, compare as compare_schemas, compare_response};
use crate::media_type::may_be_json;
use crate::text;

/// A media type and the schema of its content.
type Body<'a> = (&'a str, &'a Value);

/// The bodies of an operation's success responses.
enum Bodies<'a> {
    None,
    /// Of all statuses that have one.
    One(Body<'a>),
    /// By status; some have none.
    ByStatus(BTreeMap<&'a str, Option<Body<'a>>>),
}

/// Compares the success responses of an operation; `name` is that of its method.
pub(super) fn compare<'a>(
    old: (&Document<'a>, &'a Value),
    new: (&Document<'a>, &'a Value),
    pointer: &str,
    name: &str,
    found: &mut Found<'_>,
) {
    let types = Types {
        old: old.0,
        new: new.0,
        pointer,
    };
    let called = format!("the response of {name}");
    match (bodies(old.0, old.1, None), bodies(new.0, new.1, Some(old))) {
        (Bodies::None, Bodies::None) => {}
        (_, Bodies::None) => {
            found.broken(pointer, format!("{name} no longer returns a body"));
        }
        (Bodies::None, Bodies::One((_, schema))) => {
            let ty = types.rust(schema, found);
            found.broken(pointer, format!("{name} returns {} now", text::code(&ty)));
        }
        (Bodies::One(old), Bodies::One(new)) => types.body(old, new, name, &called, found),
        (Bodies::ByStatus(_), Bodies::One((_, schema))) => {
            let ty = types.rust(schema, found);
            let ty = text::code(&ty);
            let message = format!("{name} returns {ty} for every status now, no longer an enum");
            found.broken(pointer, message);
        }
        (Bodies::None | Bodies::One(_), Bodies::ByStatus(all)) => {
            let variants: Vec<String> = all
                .iter()
                .map(|(status, body)| match body {
                    Some((_, schema)) => {
                        format!("{} for {status}", text::code(&types.rust(schema, found)))
                    }
                    None => format!("nothing for {status}"),
                })
                .collect();
            let variants = variants.join(", ");
            found.broken(
                pointer,
                format!("{name} returns an enum by status now: {variants}"),
            );
        }
        (Bodies::ByStatus(old), Bodies::ByStatus(new)) => {
            types.statuses(&old, &new, name, found);
        }
    }
}

/// The documents whose types are compared, and where.
struct Types<'p, 'a> {
    old: &'p Document<'a>,
    new: &'p Document<'a>,
    pointer: &'p str,
}

impl<'a> Types<'_, 'a> {
    /// Returns a type of the newer document, as callers name it.
    fn rust(&self, schema: &'a Value, found: &Found<'_>) -> String {
        let ty = rust_type(self.new, schema);
        let holds_null = matches!(ty, RustType::List(_) | RustType::Plain("Json"));
        let ty = ty.rust(&|name| found.names.own(name));
        if is_nullable(self.new, schema) && !holds_null {
            format!("Option<{ty}>")
        } else {
            ty
        }
    }

    fn statuses(
        &self,
        old: &BTreeMap<&'a str, Option<Body<'a>>>,
        new: &BTreeMap<&'a str, Option<Body<'a>>>,
        name: &str,
        found: &mut Found<'_>,
    ) {
        for (status, body) in old {
            let called = format!("the response of {name} for {status}");
            match (body, new.get(status)) {
                (_, None) => {
                    found.removed(self.pointer, format!("{name} no longer returns {status}"));
                }
                (Some(old), Some(Some(new))) => self.body(*old, *new, name, &called, found),
                (Some(_), Some(None)) => {
                    found.broken(self.pointer, format!("{called} no longer has a body"));
                }
                (None, Some(Some(_))) => {
                    found.eased(
                        self.pointer,
                        format!("{called} has a body, which is not read"),
                    );
                }
                (None, Some(None)) => {}
            }
        }
        for (status, body) in new {
            if !old.contains_key(status) {
                let ty = body.map(|(_, schema)| text::code(&self.rust(schema, found)));
                let ty = ty.unwrap_or_else(|| "nothing".to_owned());
                found.added(self.pointer, format!("{name} may return {ty} for {status}"));
            }
        }
    }

    fn body(
        &self,
        (old_media, old): Body<'a>,
        (new_media, new): Body<'a>,
        name: &str,
        called: &str,
        found: &mut Found<'_>,
    ) {
        if old_media != new_media {
            let (new, old) = (text::code(new_media), text::code(old_media));
            found.broken(
                self.pointer,
                format!("{name} returns {new}, no longer {old}"),
            );
            return;
        }
        let inside = |value: &'a Value| value.get("schema").unwrap_or(value);
        let pair = Pair {
            old: (self.old, inside(old)),
            new: (self.new, inside(new)),
            pointer: self.pointer.to_owned(),
            name: called.to_owned(),
            component: None,
            ty: None,
            direction: Direction::Received,
            nulls: Nulls::Kept,
        };
        compare_schemas(&pair, found);
        if may_be_json(new_media) {
            compare_response(&pair, found);
        }
    }
}

/// Returns the bodies of the success responses. A body of any JSON does not differ from others.
///
/// Of several media types, callers keep the one that they know from the older document.
fn bodies<'a>(
    document: &Document<'a>,
    operation: &'a Value,
    older: Option<(&Document<'a>, &'a Value)>,
) -> Bodies<'a> {
    let known = |status: &str| {
        let (document, operation) = older?;
        let response = operation.get("responses")?.get(status)?;
        content(document.resolve(response)).map(|(media, _)| media)
    };
    let responses = operation.get("responses").and_then(Value::as_object);
    let all = || responses.into_iter().flatten();
    // Without a status of success or a redirect, `default` is the success response.
    let is_default_success = all().all(|(status, _)| !status.starts_with(['2', '3']));
    let good: BTreeMap<&str, Option<Body<'a>>> = all()
        .filter(|(status, _)| {
            status.starts_with('2') || is_default_success && status.as_str() == "default"
        })
        .map(|(status, response)| {
            // They have no body in HTTP, whatever the document says.
            let is_empty = matches!(status.as_str(), "204" | "205");
            let response = document.resolve(response);
            let body = match known(status) {
                Some(known) => content_like(response, known),
                None => content(response),
            };
            let body = body.filter(|_| !is_empty);
            (status.as_str(), body)
        })
        .collect();
    let mut described = good
        .values()
        .flatten()
        .filter(|(_, schema)| rust_type(document, schema) != RustType::Plain("Json"));
    let Some(first) = described.next() else {
        return Bodies::None;
    };
    if described.any(|other| !is_same_type(first, other)) {
        return Bodies::ByStatus(good);
    }
    Bodies::One(*first)
}
