//! Keeps resources and their operations: names, arguments, setters and responses.

use std::collections::BTreeSet;

use super::super::lock::{Lock, OperationLock};
use super::super::recorded::{option, split};
use super::keeper::Keeper;
use crate::model::{Api, Given, Operation, Param, Passed, Resource, ResponseBody, Shape, Style};
use crate::names::{self, Use};

impl Keeper<'_> {
    /// Returns operations to the resource that the lock names, and gives resources the types of the lock.
    ///
    /// Resources that have no operations afterwards are removed.
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
            self.kept(
                &op.pointer,
                format!("stays in resource `{home}`, as in the lock"),
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

    /// Applies the lock to each operation that it holds, and gives new ones names that are still free.
    pub(super) fn operations(&mut self, api: &mut Api, lock: &Lock) {
        // The names of types, and for each resource those of its own markers besides.
        let mut taken: BTreeSet<String> = api.types.values().map(|ty| ty.name.clone()).collect();
        let mut resources = std::mem::take(&mut api.resources);
        for (name, resource) in &mut resources {
            let locked = || {
                resource
                    .operations
                    .iter()
                    .filter_map(|op| lock.operations.get(&op.id))
            };
            let mut methods: BTreeSet<String> = locked()
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
            let recorded = locked().map(|known| &known.marker);
            let mut own: Vec<String> = recorded.chain([&resource.ty]).cloned().collect();
            own.retain(|name| taken.insert(name.clone()));
            for op in &mut resource.operations {
                match lock.operations.get(&op.id) {
                    Some(known) => self.operation(api, op, known),
                    None => {
                        op.name = names::unique(std::mem::take(&mut op.name), &mut methods);
                        op.marker = names::unique(std::mem::take(&mut op.marker), &mut taken);
                        own.push(op.marker.clone());
                    }
                }
            }
            for name in own {
                taken.remove(&name);
            }
        }
        api.resources = resources;
    }

    /// Gives an operation the names, arguments, setters and response of the lock.
    fn operation(&mut self, api: &Api, op: &mut Operation, known: &OperationLock) {
        if let Some((_, name)) = known.call.split_once('.') {
            name.clone_into(&mut op.name);
        }
        op.marker.clone_from(&known.marker);
        give_ids(op, known);
        self.arguments(api, op, known);
        self.setters(api, op, known);
        self.response(api, op, &known.response);
    }

    /// Keeps the recorded type of a response while it can hold what the document describes. Text, bytes and
    /// responses by status are taken from the document; `losses` reports the break.
    fn response(&mut self, api: &Api, op: &mut Operation, recorded: &str) {
        if let Some(response) = self.body(api, &op.response, recorded, &op.pointer) {
            op.response = response;
        }
    }

    /// Returns the recorded type of a body if the document describes another that it can hold.
    ///
    /// `()` stays too: a value in its place would change the type that callers name.
    pub(super) fn body(
        &mut self,
        api: &Api,
        body: &ResponseBody,
        recorded: &str,
        pointer: &str,
    ) -> Option<ResponseBody> {
        let now = api.rust_response(body);
        if now == recorded {
            return None;
        }
        if let (Some(_), "()") = (body.shape(), recorded) {
            self.still_returns(recorded, &now, pointer);
            return Some(ResponseBody::None);
        }
        let shape = body.json()?;
        let (ty, is_option) = option(recorded);
        let shape = self.shape(api, ty, shape)?;
        let may_be_null = matches!(body, ResponseBody::JsonOrNull(_));
        // Any JSON and lists hold `null` by themselves.
        if may_be_null && !is_option && !matches!(shape, Shape::Any | Shape::List(_)) {
            self.plain_response(api, (recorded, &now), &shape, pointer);
        } else {
            self.still_returns(recorded, &now, pointer);
        }
        Some(if is_option {
            ResponseBody::JsonOrNull(shape)
        } else {
            ResponseBody::Json(shape)
        })
    }

    fn still_returns(&mut self, recorded: &str, now: &str, pointer: &str) {
        let message = format!("still returns `{recorded}`; the document describes `{now}`");
        self.kept(pointer, message);
    }

    /// Keeps the body an argument or a setter, and the types of arguments if they still fit the document.
    fn arguments(&mut self, api: &Api, op: &mut Operation, known: &OperationLock) {
        let ids = op.arguments().count();
        if let Some(body) = &mut op.body {
            body.passed = if known.arguments.len() > ids {
                Passed::AsArgument
            } else {
                Passed::BySetter
            };
            let recorded = known.body_type(ids);
            if let Some(shape) = recorded.and_then(|ty| self.shape(api, ty, &body.shape)) {
                body.shape = shape;
            }
        }
        let ids = op.ids.iter_mut();
        let arguments = ids.filter(|id| id.given == Given::AsArgument);
        for (id, ty) in arguments.zip(&known.arguments) {
            if let Some(shape) = self.shape(api, ty, &id.shape) {
                id.shape = shape;
            }
        }
    }

    /// Gives setters their recorded names, types that still fit, and defaults that the document dropped; new
    /// setters are named around them.
    fn setters(&mut self, api: &Api, op: &mut Operation, known: &OperationLock) {
        let recorded = known.setters.values();
        let mut taken: BTreeSet<String> =
            recorded.map(|setter| split(setter).0.to_owned()).collect();
        let ids = op.ids.iter_mut();
        let ids = ids.filter(|id| id.given == Given::BySetter);
        for param in op.params.iter_mut().chain(ids) {
            let Some(recorded) = known.setters.get(&param.key()) else {
                param.ident = names::unique(std::mem::take(&mut param.ident), &mut taken);
                continue;
            };
            let (ident, ty) = split(recorded);
            ident.clone_into(&mut param.ident);
            if let Some(shape) = self.shape(api, ty, &param.shape) {
                param.shape = shape;
            }
            // Callers may rely on a value that was sent when they set none.
            if param.default.is_none() {
                param.default = known.defaults.get(&param.key()).cloned();
            }
        }
    }
}

/// Keeps the parameters of the path that are arguments, and gives a setter to those that were constants once.
fn give_ids(op: &mut Operation, known: &OperationLock) {
    let is_new = |id: &Param| !known.constants.contains_key(&id.wire);
    let new = || op.ids.iter().filter(|id| is_new(id));
    // Each parameter that was no constant may have been an argument; only one more can be the body.
    let takes_body =
        op.body.is_some() && known.body.is_none() && known.arguments.len() > new().count();
    let recorded = known.arguments.len() - usize::from(takes_body);
    let given = new().filter(|id| id.given == Given::AsArgument).count();
    // Callers pass it, although it has only one value by now.
    let mut missing = recorded.saturating_sub(given);
    for id in &mut op.ids {
        let is_constant = id.given == Given::AsConstant;
        match known.constants.get(&id.wire) {
            None if is_constant && missing > 0 => {
                id.given = Given::AsArgument;
                missing -= 1;
            }
            Some(value) if id.style == Style::Path => {
                if !is_constant {
                    id.default = Some(value.clone());
                }
                if !is_constant || known.setters.contains_key(&id.key()) {
                    id.given = Given::BySetter;
                    id.ident = names::snake(&id.wire, "param", Use::Setter);
                }
            }
            _ => {}
        }
    }
}
