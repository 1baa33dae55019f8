//! Keeps fields plain that callers know as plain, though the document no longer promises a value.
//!
//! No value is invented for one that a response lacks. What can say nothing, such as a string or a map, reads as
//! empty. A number, a time or an object cannot: `0` and `1970-01-01` would be statements that nobody made. The
//! response is refused then, with the path, until a human releases the field to become an `Option`.

use serde_json::Value;

use super::super::lock::TypeLock;
use super::keeper::Keeper;
use crate::Warning;
use crate::model::{
    Absence, Access, Api, Convention, Field, Presence, PresenceHint, Shape, TypeKind,
};
use crate::type_graph;

/// The messages in which a type occurs.
#[derive(Clone, Copy)]
pub(super) struct Messages {
    pub sent: bool,
    pub as_json: bool,
    pub received: bool,
}

/// The fields of a type that stay plain against the document.
pub(super) struct PlainFields {
    is_only_sent: bool,
    /// Read as empty where a response lacks them.
    empty: Vec<String>,
    /// Required, since their type cannot say that there is no value.
    required: Vec<String>,
}

impl PlainFields {
    pub(super) fn of(messages: Messages) -> Self {
        Self {
            is_only_sent: messages.sent && !messages.received,
            empty: Vec::new(),
            required: Vec::new(),
        }
    }

    /// Keeps a field plain. `default` is the recorded one; `is_argument` is true if `new` takes it.
    pub(super) fn keep(
        &mut self,
        api: &Api,
        field: &mut Field,
        default: Option<Value>,
        is_argument: bool,
    ) {
        if !self.is_only_sent && !is_argument && is_promised(api, field) {
            field.presence = Presence::RequiredOfResponse;
            return;
        }
        let is_explained = field.absence.explained && !field.absence.nullable;
        let default = default.filter(|_| is_explained || self.is_only_sent);
        field.presence = if default.is_none() && !self.is_only_sent && !says_nothing(api, field) {
            self.required.push(field.ident.clone());
            Presence::Required
        } else if is_argument {
            // What callers give is sent, even if it is the default.
            Presence::Kept
        } else if default.is_some() {
            field.default = default;
            Presence::DefaultOfDocument
        } else {
            Presence::DefaultIfAbsent
        };
        let reads_as_empty = matches!(field.presence, Presence::Kept | Presence::DefaultIfAbsent);
        if reads_as_empty && !self.is_only_sent {
            self.empty.push(field.ident.clone());
        }
    }
}

/// Returns whether every response has the value by the document, although requests do not.
fn is_promised(api: &Api, field: &Field) -> bool {
    let Absence {
        required,
        nullable,
        access,
        ..
    } = field.absence;
    let may_be_left_out =
        api.info.presence == Convention::Proto3 && type_graph::has_default(api, &field.shape);
    required && !nullable && access == Access::ReadOnly && !may_be_left_out
}

/// Returns whether the default of a field's type says that there is no value: by proto3 it does, otherwise only if
/// it is empty.
fn says_nothing(api: &Api, field: &Field) -> bool {
    match api.info.presence {
        Convention::Proto3 => {
            field.absence.hint == Some(PresenceHint::Implicit)
                || type_graph::has_default(api, &field.shape)
        }
        Convention::Strict => matches!(
            field.shape,
            Shape::String | Shape::Secret | Shape::Any | Shape::Object | Shape::Map(_)
        ),
    }
}

/// Returns whether an empty response has the default of its type, as the runtime's `Wire::absent` says.
fn reads_as_empty(api: &Api, shape: &Shape) -> bool {
    let Shape::Named(key) = shape else {
        return matches!(
            shape,
            Shape::Object | Shape::Map(_) | Shape::List(_) | Shape::Any
        );
    };
    match &api.types[key].kind {
        TypeKind::Struct(object) => {
            let mut fields = object.fields.iter();
            !fields.any(|field| field.presence.is_in_responses())
        }
        TypeKind::Union(_) => true,
        TypeKind::Enum(_) | TypeKind::ByStatus(_) | TypeKind::Events(_) => false,
    }
}

impl Keeper<'_> {
    /// Reports a response that stays plain although it may be `null`.
    pub(super) fn plain_response(
        &mut self,
        api: &Api,
        (recorded, now): (&str, &str),
        shape: &Shape,
        pointer: &str,
    ) {
        let consequence = if reads_as_empty(api, shape) {
            "reads as empty".to_owned()
        } else {
            format!("is refused; write `{now}` in its place in the lock to return that")
        };
        self.warn(Warning {
            code: Warning::KEPT_PLAIN,
            pointer: pointer.to_owned(),
            message: format!(
                "the response `{recorded}` stays plain, though it may be `null` or have no body by the document: that {consequence}"
            ),
        });
    }

    /// Reports the fields of a type that stay plain against the document.
    pub(super) fn plain_fields(&mut self, plain: &PlainFields, known: &TypeLock, pointer: &str) {
        for (fields, consequence) in [
            (&plain.empty, "reads as empty"),
            (
                &plain.required,
                "is refused; delete the lines of these fields in the lock to make each an `Option`",
            ),
        ] {
            if fields.is_empty() {
                continue;
            }
            let fields = fields.join("`, `");
            let name = &known.name;
            self.warn(Warning {
                code: Warning::KEPT_PLAIN,
                pointer: pointer.to_owned(),
                message: format!(
                    "the fields `{fields}` of `{name}` stay plain, though a response may lack them by the document: one that does {consequence}"
                ),
            });
        }
    }
}
