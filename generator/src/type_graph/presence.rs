//! Chooses how each field shows that its value may be absent.
//!
//! A property of a response is absent in one of two conventions, which the overlay names
//! (`info.x-sdk.presence`):
//!
//! - *strict*: what the document requires is there; anything else is an `Option`, or in types that are only
//!   received its default, if the document has one.
//! - *proto3*: servers leave out strings, lists, maps and enums that have their default, so in types that
//!   are only received those are plain fields. Numbers and booleans are written the same way, but absence
//!   may also mean that there is no such number (no limit is not a limit of 0), which the document does not
//!   tell: they are an `Option` unless they are required, or a hint says `implicit`. Times and objects have
//!   no default: they are an `Option`, or must be there if they are required.
//!
//! Types that are sent keep their `Option`s, since unset and empty differ in a change of something. What is
//! required of them has to be given by callers; a response may leave out what has a default, and it has nothing
//! that is `writeOnly`. By the strict convention it has what is required and `readOnly`.

use crate::Warning;
use crate::model::{
    Absence, Access, Api, Convention, Field, Presence, PresenceHint, Shape, TypeKind,
};
use crate::pointer::escape;

/// Chooses the presence of every field. Reports defaults that the SDK cannot apply.
pub fn choose(api: &mut Api, warnings: &mut Vec<Warning>) {
    drop_defaults(api, warnings);
    let chosen: Vec<Vec<Presence>> = api
        .types
        .values()
        .map(|ty| match &ty.kind {
            TypeKind::Struct(object) => {
                let direction = Direction::of(ty.sent, ty.received);
                let fields = object.fields.iter();
                fields.map(|field| of(api, field, direction)).collect()
            }
            _ => Vec::new(),
        })
        .collect();
    for (ty, chosen) in api.types.values_mut().zip(chosen) {
        if let TypeKind::Struct(object) = &mut ty.kind {
            for (field, presence) in object.fields.iter_mut().zip(chosen) {
                field.presence = presence;
            }
        }
    }
}

/// Forgets the defaults that are not applied: a field that has to be there, is sent, or is of another type.
fn drop_defaults(api: &mut Api, warnings: &mut Vec<Warning>) {
    let mut applied: Vec<Vec<bool>> = Vec::with_capacity(api.types.len());
    for ty in api.types.values() {
        let TypeKind::Struct(object) = &ty.kind else {
            applied.push(Vec::new());
            continue;
        };
        let is_read = api.info.presence == Convention::Strict
            && Direction::of(ty.sent, ty.received) == Direction::Responses;
        let is_applied = |field: &Field| {
            let Some(value) = field.default.as_ref() else {
                return false;
            };
            let is_meant = is_read && !field.absence.required;
            let fits = api.fits(&field.shape, value);
            if is_meant && !fits {
                let at = format!("{}/properties/{}", ty.pointer, escape(&field.wire));
                warnings.push(Warning::unread_default(&at, &field.wire));
            }
            is_meant && fits
        };
        applied.push(object.fields.iter().map(is_applied).collect());
    }
    for (ty, applied) in api.types.values_mut().zip(applied) {
        if let TypeKind::Struct(object) = &mut ty.kind {
            for (field, is_applied) in object.fields.iter_mut().zip(applied) {
                field.default.take_if(|_| !is_applied);
            }
        }
    }
}

/// The messages in which a type occurs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Requests,
    Responses,
    Both,
}

impl Direction {
    /// A type that no operation reaches may be sent one day: it keeps its `Option`s.
    fn of(sent: bool, received: bool) -> Self {
        if !received {
            Self::Requests
        } else if sent {
            Self::Both
        } else {
            Self::Responses
        }
    }
}

fn of(api: &Api, field: &Field, direction: Direction) -> Presence {
    let required = is_required(field.absence, direction);
    if direction == Direction::Both && is_required_in_requests(field.absence) {
        return Presence::RequiredInRequests;
    }
    match (api.info.presence, direction) {
        (Convention::Strict, Direction::Both) if is_required_in_responses(field) => {
            Presence::RequiredInResponses
        }
        (Convention::Strict, _) if required => Presence::Required,
        (Convention::Strict, _) if field.default.is_some() && !field.absence.nullable => {
            Presence::DefaultOfDocument
        }
        (Convention::Strict, _) => Presence::Optional,
        (Convention::Proto3, _) if required && !has_default(api, &field.shape) => {
            Presence::Required
        }
        (Convention::Proto3, Direction::Responses) => received(api, field, required),
        (Convention::Proto3, _) if required => Presence::RequiredOfCaller,
        (Convention::Proto3, _) => Presence::Optional,
    }
}

/// Returns whether a property has a value in every message of the direction.
fn is_required(absence: Absence, direction: Direction) -> bool {
    let left_out = match absence.access {
        Access::Both => false,
        Access::ReadOnly => direction != Direction::Responses,
        Access::WriteOnly => direction != Direction::Requests,
    };
    absence.required && !absence.nullable && !left_out
}

/// Returns whether a property has a value in every request, and in no response.
fn is_required_in_requests(absence: Absence) -> bool {
    absence.access == Access::WriteOnly && is_required(absence, Direction::Requests)
}

/// Returns whether a property has a value in every response, and in no request. Of arbitrary JSON `null` is a value,
/// which an `Option` cannot tell from absence.
fn is_required_in_responses(field: &Field) -> bool {
    let absence = field.absence;
    absence.access == Access::ReadOnly
        && is_required(absence, Direction::Responses)
        && !field.shape.is_any()
}

/// Returns the presence of a property that is only received and may be left out, by proto3.
fn received(api: &Api, field: &Field, required: bool) -> Presence {
    let is_string = field.shape == Shape::String;
    match field.absence.hint {
        Some(PresenceHint::Implicit) => return Presence::DefaultIfAbsent,
        Some(PresenceHint::Explicit) if is_string => return Presence::NoneIfEmpty,
        Some(PresenceHint::Explicit) => return Presence::Optional,
        None => {}
    }
    let is_implicit = match field.shape {
        // A list tells by itself whether it was there.
        Shape::List(_) => false,
        Shape::Bool | Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float => required,
        _ => has_default(api, &field.shape),
    };
    if is_implicit {
        Presence::DefaultIfAbsent
    } else {
        Presence::Optional
    }
}

/// Returns whether proto3 has a default for the shape, with which a property is left out.
pub fn has_default(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::Any | Shape::Object | Shape::Time | Shape::Date | Shape::File => false,
        Shape::Named(key) => match &api.types[key].kind {
            TypeKind::Enum(values) => values.iter().any(|value| api.is_default(value)),
            _ => false,
        },
        _ => true,
    }
}
