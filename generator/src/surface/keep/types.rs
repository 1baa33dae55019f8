//! Keeps the names of types, and their fields, values and variants.

use std::collections::{BTreeMap, BTreeSet};

use super::super::lock::{Lock, TypeLock};
use super::super::recorded::{field_type, split};
use super::keeper::Keeper;
use super::presence::{Messages, PlainFields};
use crate::Warning;
use crate::model::{
    Api, Case, Choice, Constant, EnumValue, Events, Field, Presence, Shape, Struct, TypeKind,
};
use crate::pointer::escape;
use crate::{names, type_graph};

impl Keeper<'_> {
    /// Gives types their names from the lock. New types take none of these, nor that of a resource or marker.
    pub fn names_of_types(&self, api: &mut Api, lock: &Lock) {
        let mut taken: BTreeSet<String> = lock.resources.values().cloned().collect();
        taken.extend(lock.operations.values().map(|known| known.marker.clone()));
        let kept: BTreeMap<&String, String> = lock
            .types
            .iter()
            .filter(|(key, _)| api.types.contains_key(*key))
            .map(|(key, ty)| (key, ty.name.clone()))
            .collect();
        taken.extend(kept.values().cloned());
        for (key, ty) in &mut api.types {
            ty.name = match kept.get(key) {
                Some(name) => name.clone(),
                None => names::unique(std::mem::take(&mut ty.name), &mut taken),
            };
        }
    }

    pub(super) fn types(&mut self, api: &mut Api, lock: &Lock) {
        let keys: Vec<String> = api.types.keys().cloned().collect();
        for key in keys {
            let Some(known) = lock.types.get(&key) else {
                continue;
            };
            let pointer = api.types[&key].pointer.clone();
            let messages = Messages {
                sent: api.types[&key].sent,
                as_json: api.types[&key].sent_as_json,
                received: api.types[&key].received,
            };
            // The type is taken out of the API while it changes, since the API is read meanwhile.
            let standin = TypeKind::Struct(Struct::default());
            let mut kind = std::mem::replace(&mut api.types[&key].kind, standin);
            if known.describes(&kind) {
                match &mut kind {
                    TypeKind::Struct(object) => self.object(api, object, known, messages, &pointer),
                    TypeKind::Enum(values) => keep_values(values, known),
                    TypeKind::Union(union) => {
                        for variant in &mut union.variants {
                            if let Some(ident) = known.variants.get(&api.rust(&variant.shape)) {
                                variant.ident.clone_from(ident);
                            }
                        }
                    }
                    TypeKind::ByStatus(cases) | TypeKind::Events(Events { cases, .. }) => {
                        self.cases(api, cases, known, &pointer);
                    }
                }
            }
            api.types[&key].kind = kind;
        }
    }

    fn cases(&mut self, api: &Api, cases: &mut [Case], known: &TypeLock, pointer: &str) {
        let recorded = known.cases.values();
        let mut taken: BTreeSet<String> = recorded.map(|known| split(known).0.to_owned()).collect();
        for case in cases {
            let Some(recorded) = known.cases.get(&case.key) else {
                case.ident = names::unique(std::mem::take(&mut case.ident), &mut taken);
                continue;
            };
            let (ident, ty) = split(recorded);
            ident.clone_into(&mut case.ident);
            if let Some(kept) = self.body(api, &case.body, ty, pointer) {
                case.body = kept;
            }
        }
    }

    fn object(
        &mut self,
        api: &Api,
        object: &mut Struct,
        known: &TypeLock,
        messages: Messages,
        pointer: &str,
    ) {
        let mut taken: BTreeSet<String> = known
            .fields
            .values()
            .map(|field| split(field).0.to_owned())
            .collect();
        taken.extend(
            known
                .additional
                .iter()
                .map(|field| split(field).0.to_owned()),
        );
        taken.extend(known.nulls.values().cloned());
        let mut plain = PlainFields::of(messages);
        for field in &mut object.fields {
            let at = format!("{pointer}/properties/{}", escape(&field.wire));
            match known.fields.get(&field.wire) {
                Some(recorded) => self.field(api, field, (recorded, known, &at), &mut plain),
                None => {
                    field.ident = names::unique(std::mem::take(&mut field.ident), &mut taken);
                    // `new` is in the lock: one more argument would break its callers.
                    let is_argument =
                        field.presence.is_required() && field.required_constant().is_none();
                    let recorded = known.new.as_ref();
                    if is_argument && recorded.is_some_and(|new| !new.contains(&field.wire)) {
                        field.presence = Presence::Optional;
                        let message = format!(
                            "`{}` is required now, but `{}::new` stays without it: callers set it by its setter",
                            field.ident, known.name
                        );
                        self.kept(&at, message);
                    }
                }
            }
        }
        if let (Some((ident, shape)), Some(recorded)) = (&mut object.additional, &known.additional)
        {
            let (name, ty) = split(recorded);
            name.clone_into(ident);
            self.additional(api, shape, ty, pointer);
        }
        self.plain_fields(&plain, known, pointer);
        if messages.sent {
            object.constructor = match &known.new {
                Some(new) => new
                    .iter()
                    .filter(|wire| object.has(wire))
                    .cloned()
                    .collect(),
                None => object.required(),
            };
            keep_constants(object, known);
            for field in &mut object.fields {
                field.null = known.nulls.get(&field.wire).cloned();
            }
            if messages.as_json {
                type_graph::name_null_setters(object, &mut taken);
            }
        }
    }

    /// Values of additional properties keep their type where that still reads the wire.
    fn additional(&mut self, api: &Api, value: &mut Shape, recorded: &str, pointer: &str) {
        let Some(kept) = self.shape(api, recorded, value) else {
            return;
        };
        if kept != *value {
            let now = api.rust(value);
            let at = format!("{pointer}/additionalProperties");
            self.kept(
                &at,
                format!("stays `{recorded}`; the document describes `{now}`"),
            );
            *value = kept;
        }
    }

    /// A field keeps its name, its type where that still reads the wire, and whether it is always
    /// there.
    fn field(
        &mut self,
        api: &Api,
        field: &mut Field,
        (recorded, known, at): (&str, &TypeLock, &str),
        plain: &mut PlainFields,
    ) {
        let new = known.new.as_ref();
        let (ident, ty) = split(recorded);
        ident.clone_into(&mut field.ident);
        let (ty, optional) = field_type(ty);
        let default = known.defaults.get(&field.wire);
        let default = default.and_then(|value| serde_json::from_str(value).ok());
        if let Some(shape) = self.shape(api, ty, &field.shape)
            && shape != field.shape
        {
            let now = api.rust(&field.shape);
            self.kept(at, format!("stays `{ty}`; the document describes `{now}`"));
            field.shape = shape;
        }
        // A list tells by itself whether it was there.
        let is_list = matches!(field.shape, Shape::List(_));
        let is_option = optional && !is_list;
        if is_option && field.presence.is_plain() || field.presence == Presence::RequiredInResponses
        {
            // A record of before the type was sent has no `new`: its lists are there if the document says so.
            let was_strict = known.in_responses.contains(&field.wire) || is_list && new.is_none();
            field.presence = if was_strict && field.presence.is_in_responses() {
                Presence::RequiredInResponses
            } else {
                Presence::Optional
            };
        }
        if !is_list && !optional && !field.presence.is_plain() {
            let is_argument = new.is_some_and(|new| new.contains(&field.wire));
            plain.keep(api, field, default, is_argument);
        }
        if field.presence.is_in_responses() {
            field.default = None;
        }
        let unread = field
            .default
            .take_if(|value| !api.fits(&field.shape, value));
        if unread.is_some() {
            self.warn(Warning::unread_default(at, &field.wire));
        }
    }
}

/// Keeps the names of variants. New values lose the prefix that those in the lock share.
fn keep_values(values: &mut [EnumValue], known: &TypeLock) {
    let recorded: Vec<String> = known.values.keys().cloned().collect();
    let prefix = names::common_prefix(&recorded, &known.name);
    let prefix = recorded.first().map_or("", |first| &first[..prefix]);
    let mut taken: BTreeSet<String> = known.values.values().cloned().collect();
    for value in values.iter_mut() {
        if let Some(ident) = known.values.get(&value.wire) {
            value.ident.clone_from(ident);
            continue;
        }
        let short = value.wire.strip_prefix(prefix);
        let short = short.filter(|short| short.starts_with(|c: char| c.is_ascii_alphabetic()));
        value.ident = names::unique(names::variant(short.unwrap_or(&value.wire)), &mut taken);
    }
}

/// Keeps what `new` sets by itself. A property that had one value and has several now still gets that one:
/// callers of `new` never gave it, and the API may require it.
fn keep_constants(object: &mut Struct, known: &TypeLock) {
    let constructor = &object.constructor;
    let constants = &mut object.constants;
    constants.retain(|constant| !constructor.contains(&constant.wire));
    for constant in constants.iter_mut() {
        let is_known = known.fields.contains_key(&constant.wire);
        if known.new.is_some() && is_known && !known.constants.contains_key(&constant.wire) {
            constant.choice = Choice::Before;
        }
    }
    for field in &object.fields {
        let recorded = known.constants.get(&field.wire);
        let value = recorded.and_then(|value| serde_json::from_str(value).ok());
        let is_there = constants.iter().any(|constant| constant.wire == field.wire);
        if let (Some(value), false) = (value, is_there) {
            constants.push(Constant {
                wire: field.wire.clone(),
                value,
                // Required no longer, it still has no other value.
                choice: if field.constant.is_some() {
                    Choice::None
                } else {
                    Choice::Now
                },
            });
        }
    }
}
