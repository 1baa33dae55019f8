//! Reports every name and shape of the lock that the API no longer has. Each loss breaks callers.
//!
//! Runs after `keep`, so a difference that is left here is one that the lock could not bridge.

use std::collections::BTreeSet;

use super::lock::{Lock, OperationLock, TypeLock};
use super::recorded::{field_type, split};
use crate::Warning;
use crate::model::{Api, Case, EnumValue, Events, Operation, Struct, Type, TypeKind};
use crate::pointer::escape;

/// The code of warnings about changes that break callers.
const BREAK: &str = "breaks-callers";

/// Reports the differences that remain between the lock and an API to which it was applied.
pub fn report(api: &Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut losses = Losses { api, warnings };
    losses.removed(lock);
    for (key, ty) in &api.types {
        if let Some(known) = lock.types.get(key) {
            losses.ty(ty, known);
        }
    }
    for (_, op) in api.operations() {
        if let Some(known) = lock.operations.get(&op.id) {
            losses.arguments(op, known);
            losses.setters(op, known);
            losses.response(op, known);
        }
    }
}

struct Losses<'a> {
    api: &'a Api,
    warnings: &'a mut Vec<Warning>,
}

impl Losses<'_> {
    fn lost(&mut self, pointer: &str, message: String) {
        self.warnings.push(Warning {
            code: BREAK,
            pointer: pointer.to_owned(),
            message,
        });
    }

    /// Reports operations and types that the document no longer has.
    fn removed(&mut self, lock: &Lock) {
        let ids: BTreeSet<&str> = self
            .api
            .operations()
            .map(|(_, op)| op.id.as_str())
            .collect();
        for (id, known) in &lock.operations {
            if !ids.contains(id.as_str()) {
                let message = format!("`{}` is gone (operation `{id}`)", known.call);
                self.lost("#/paths", message);
            }
        }
        for (key, known) in &lock.types {
            if !self.api.types.contains_key(key) {
                let message = format!("type `{}` is gone (schema `{key}`)", known.name);
                self.lost("#/components/schemas", message);
            }
        }
    }

    fn ty(&mut self, ty: &Type, known: &TypeLock) {
        match &ty.kind {
            kind if !known.describes(kind) => {
                let message = format!(
                    "`{}` changed its kind (object, enum, union, response by status or events)",
                    known.name
                );
                self.lost(&ty.pointer, message);
            }
            TypeKind::Struct(object) => self.fields(object, known, &ty.pointer),
            TypeKind::Enum(values) => self.values(values, known, &ty.pointer),
            TypeKind::Union(_) => {}
            TypeKind::ByStatus(cases) | TypeKind::Events(Events { cases, .. }) => {
                self.cases(cases, known, &ty.pointer);
            }
        }
    }

    fn cases(&mut self, cases: &[Case], known: &TypeLock, pointer: &str) {
        for (key, recorded) in &known.cases {
            let (ident, was) = split(recorded);
            let variant = format!("variant `{}::{ident}`", known.name);
            match cases.iter().find(|case| case.key == *key) {
                None => self.lost(pointer, format!("{variant} is gone (of {key})")),
                Some(case) => {
                    let now = self.api.rust_response(&case.body);
                    if was != now {
                        self.lost(pointer, format!("{variant} was `{was}` and is `{now}`"));
                    }
                }
            }
        }
    }

    fn fields(&mut self, object: &Struct, known: &TypeLock, pointer: &str) {
        for field in &object.fields {
            let Some(recorded) = known.fields.get(&field.wire) else {
                continue;
            };
            let (ident, ty) = split(recorded);
            let (was, now) = (field_type(ty).0, self.api.rust(&field.shape));
            if was != now {
                let at = format!("{pointer}/properties/{}", escape(&field.wire));
                self.lost(&at, format!("`{ident}` was `{was}` and is `{now}`"));
            }
        }
        for (wire, recorded) in &known.fields {
            if !object.has(wire) {
                let message = format!("field `{}::{}` is gone", known.name, split(recorded).0);
                self.lost(pointer, message);
            }
        }
    }

    fn values(&mut self, values: &[EnumValue], known: &TypeLock, pointer: &str) {
        for (wire, ident) in &known.values {
            if !values.iter().any(|value| value.wire == *wire) {
                let message = format!("variant `{}::{ident}` is gone", known.name);
                self.lost(pointer, message);
            }
        }
    }

    fn arguments(&mut self, op: &Operation, known: &OperationLock) {
        let ids = op.arguments().count();
        match (&op.body, known.body_type(ids)) {
            (Some(body), Some(was)) => {
                let now = self.api.rust(&body.shape);
                if *was != now {
                    self.lost(&op.pointer, format!("the body was `{was}` and is `{now}`"));
                }
            }
            (None, Some(_)) => self.lost(&op.pointer, "no longer takes a body".to_owned()),
            (_, None) => {}
        }
        for (id, was) in op.arguments().zip(&known.arguments) {
            let now = self.api.rust(&id.shape);
            if *was != now {
                let message = format!("id `{}` was `{was}` and is `{now}`", id.ident);
                self.lost(&op.pointer, message);
            }
        }
        if known.arguments.len() < ids {
            let message = "the path has more ids than before".to_owned();
            self.lost(&op.pointer, message);
        }
    }

    fn setters(&mut self, op: &Operation, known: &OperationLock) {
        for (key, recorded) in &known.setters {
            let (ident, was) = split(recorded);
            match op.setters().find(|param| param.key() == *key) {
                Some(param) => {
                    let now = self.api.rust(&param.shape);
                    if was != now {
                        let message = format!("setter `{ident}` took `{was}` and takes `{now}`");
                        self.lost(&op.pointer, message);
                    }
                }
                None => {
                    let message = format!("setter `{ident}` is gone (parameter `{key}`)");
                    self.lost(&op.pointer, message);
                }
            }
        }
    }

    fn response(&mut self, op: &Operation, known: &OperationLock) {
        let (was, now) = (&known.response, self.api.rust_response(&op.response));
        if *was != now {
            self.lost(
                &op.pointer,
                format!("returned `{was}` and now returns `{now}`"),
            );
        }
        if known.items.is_some() && op.paging.is_none() {
            self.lost(&op.pointer, "no longer returns pages".to_owned());
        }
    }
}
