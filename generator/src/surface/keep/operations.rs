//! Keeps resources, their operations, what these take and what they answer.

use std::collections::BTreeSet;

use super::super::lock::{Lock, OperationLock};
use super::super::recorded::{kept, split};
use super::{BREAK, KEPT, Keeper};
use crate::model::{Api, Operation, Output, Resource};
use crate::names;

impl Keeper<'_> {
    /// Operations stay in the resource where they were, and resources keep their types.
    pub(super) fn resources(&mut self, api: &mut Api, lock: &Lock) {
        let mut moved: Vec<(String, Operation)> = Vec::new();
        for (name, resource) in &mut api.resources {
            let all = std::mem::take(&mut resource.operations);
            for op in all {
                let home = lock
                    .operations
                    .get(&op.id)
                    .and_then(|known| known.call.split_once('.'));
                match home {
                    Some((home, _)) if home != name => moved.push((home.to_owned(), op)),
                    _ => resource.operations.push(op),
                }
            }
        }
        for (home, op) in moved {
            self.warn(
                KEPT,
                &op.pointer,
                format!("stays with `{home}`, where it is recorded"),
            );
            let resource = api
                .resources
                .entry(home.clone())
                .or_insert_with(|| Resource {
                    title: home.replace('_', " "),
                    ..Resource::default()
                });
            resource.operations.push(op);
        }
        api.resources
            .retain(|_, resource| !resource.operations.is_empty());
        let mut taken: BTreeSet<String> = api.types.values().map(|ty| ty.name.clone()).collect();
        for (name, resource) in &mut api.resources {
            resource.ty = match lock.resources.get(name) {
                Some(ty) => ty.clone(),
                None if resource.ty.is_empty() => names::type_name(name),
                None => std::mem::take(&mut resource.ty),
            };
            if !lock.resources.contains_key(name) {
                resource.ty = names::unique(std::mem::take(&mut resource.ty), &mut taken);
            }
        }
    }

    pub(super) fn operations(&mut self, api: &mut Api, lock: &Lock) {
        let types: BTreeSet<String> = api.types.values().map(|ty| ty.name.clone()).collect();
        let mut resources = std::mem::take(&mut api.resources);
        for (name, resource) in &mut resources {
            let recorded = || {
                resource
                    .operations
                    .iter()
                    .filter_map(|op| lock.operations.get(&op.id))
            };
            let mut methods: BTreeSet<String> = recorded()
                .filter_map(|known| Some(known.call.split_once('.')?.1.to_owned()))
                .collect();
            methods.extend(
                api.info
                    .reserved_methods
                    .get(name)
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
            let mut markers = types.clone();
            markers.insert(resource.ty.clone());
            markers.extend(recorded().map(|known| known.marker.clone()));
            for op in &mut resource.operations {
                match lock.operations.get(&op.id) {
                    Some(known) => self.operation(api, op, known),
                    None => {
                        op.name = names::unique(std::mem::take(&mut op.name), &mut methods);
                        op.marker = names::unique(std::mem::take(&mut op.marker), &mut markers);
                    }
                }
            }
        }
        api.resources = resources;
    }

    fn operation(&mut self, api: &Api, op: &mut Operation, known: &OperationLock) {
        if let Some((_, name)) = known.call.split_once('.') {
            name.clone_into(&mut op.name);
        }
        op.marker.clone_from(&known.marker);
        self.arguments(api, op, known);
        self.answer(api, op, &known.answer);
        let mut taken: BTreeSet<String> = known
            .setters
            .values()
            .map(|setter| split(setter).0.to_owned())
            .collect();
        for param in &mut op.params {
            let Some(recorded) = known.setters.get(&param.key()) else {
                param.ident = names::unique(std::mem::take(&mut param.ident), &mut taken);
                continue;
            };
            let (ident, ty) = split(recorded);
            ident.clone_into(&mut param.ident);
            match kept(api, ty, &param.shape) {
                Some(shape) => param.shape = shape,
                None => {
                    let now = api.rust(&param.shape);
                    self.warn(
                        BREAK,
                        &op.pointer,
                        format!("setter `{ident}` took `{ty}` and takes `{now}`"),
                    );
                }
            }
        }
        for (wire, recorded) in &known.setters {
            if !op.params.iter().any(|param| param.key() == *wire) {
                let message = format!(
                    "setter `{}` is gone (parameter `{wire}`)",
                    split(recorded).0
                );
                self.warn(BREAK, &op.pointer, message);
            }
        }
    }

    /// Whether a body is an argument stays; the types of arguments stay where they can.
    fn arguments(&mut self, api: &Api, op: &mut Operation, known: &OperationLock) {
        let ids = op.ids.len();
        let pointer = op.pointer.clone();
        let recorded_body = known.arguments.get(ids).or(known.body.as_ref());
        if let Some(body) = &mut op.body {
            body.argument = known.arguments.len() > ids;
            if let Some(shape) = recorded_body.and_then(|ty| kept(api, ty, &body.shape)) {
                body.shape = shape;
            } else if let Some(ty) = recorded_body {
                let now = api.rust(&body.shape);
                self.warn(
                    BREAK,
                    &pointer,
                    format!("the body was `{ty}` and is `{now}`"),
                );
            }
        } else if recorded_body.is_some() {
            self.warn(BREAK, &pointer, "takes no body any longer".to_owned());
        }
        for (id, ty) in op.ids.iter_mut().zip(&known.arguments) {
            match kept(api, ty, &id.shape) {
                Some(shape) => id.shape = shape,
                None => {
                    let now = api.rust(&id.shape);
                    self.warn(
                        BREAK,
                        &pointer,
                        format!("id `{}` was `{ty}` and is `{now}`", id.ident),
                    );
                }
            }
        }
        if known.arguments.len() < ids {
            self.warn(
                BREAK,
                &pointer,
                "the path has more ids than before".to_owned(),
            );
        }
    }

    /// An answer of which nothing was known stays so: its callers may rely on the type.
    fn answer(&mut self, api: &Api, op: &mut Operation, recorded: &str) {
        let now = api.rust_output(&op.output);
        if now == recorded {
            return;
        }
        let kept = match (&op.output, recorded) {
            (Output::Json(_), "()") => Some(Output::Nothing),
            (Output::Json(shape), _) => kept(api, recorded, shape).map(Output::Json),
            _ => None,
        };
        match kept {
            Some(output) => {
                self.warn(
                    KEPT,
                    &op.pointer,
                    format!("still answers `{recorded}`, though it could be `{now}`"),
                );
                op.output = output;
            }
            None => self.warn(
                BREAK,
                &op.pointer,
                format!("answered `{recorded}` and answers `{now}`"),
            ),
        }
    }
}
