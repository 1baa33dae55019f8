//! Keeps a regenerated API to its record: names and shapes stay as callers know them, what is new
//! is added around them, and what cannot be kept is reported as the break that it is.

use std::collections::{BTreeMap, BTreeSet};

use super::lock::{Lock, OperationLock, TypeLock};
use crate::model::{Api, Field, Kind, Operation, Output, Resource, Shape, Struct, Value};
use crate::{Warning, names};

/// The kind of warning that says that callers will break.
pub const BREAK: &str = "breaks-callers";
/// The kind of warning that says that the record won over the document.
const KEPT: &str = "kept-as-recorded";

/// Keeps the API to the record.
pub fn keep(api: &mut Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper { warnings };
    keeper.removed(api, lock);
    names_of_types(api, lock);
    keeper.types(api, lock);
    keeper.resources(api, lock);
    keeper.operations(api, lock);
}

/// Reports lists that were pages and no longer are, once it is known which are.
pub fn lost_pages(api: &Api, lock: &Lock, warnings: &mut Vec<Warning>) {
    let mut keeper = Keeper { warnings };
    for (_, op) in api.operations() {
        let paged = lock
            .operations
            .get(&op.id)
            .is_some_and(|known| known.items.is_some());
        if paged && op.paging.is_none() {
            keeper.warn(BREAK, &op.pointer, "answers in pages no longer".to_owned());
        }
    }
}

struct Keeper<'a> {
    warnings: &'a mut Vec<Warning>,
}

impl Keeper<'_> {
    fn warn(&mut self, code: &'static str, pointer: &str, message: String) {
        self.warnings.push(Warning {
            code,
            pointer: pointer.to_owned(),
            message,
        });
    }

    /// What is recorded and no longer there.
    fn removed(&mut self, api: &Api, lock: &Lock) {
        let ids: BTreeSet<&str> = api.operations().map(|(_, op)| op.id.as_str()).collect();
        for (id, known) in &lock.operations {
            if !ids.contains(id.as_str()) {
                self.warn(
                    BREAK,
                    "#/paths",
                    format!("`{}` is gone (operation `{id}`)", known.call),
                );
            }
        }
        for (key, known) in &lock.types {
            if !api.types.contains_key(key) {
                let message = format!("type `{}` is gone (schema `{key}`)", known.name);
                self.warn(BREAK, "#/components/schemas", message);
            }
        }
    }

    fn types(&mut self, api: &mut Api, lock: &Lock) {
        let keys: Vec<String> = api.types.keys().cloned().collect();
        for key in keys {
            let Some(known) = lock.types.get(&key) else {
                continue;
            };
            let pointer = api.types[&key].pointer.clone();
            let sent = api.types[&key].sent;
            let mut kind = std::mem::replace(&mut api.types[&key].kind, Kind::Enum(Vec::new()));
            match &mut kind {
                Kind::Struct(object) if known.values.is_empty() && known.variants.is_empty() => {
                    self.object(api, object, known, sent, &pointer);
                }
                Kind::Enum(values) if known.fields.is_empty() && known.new.is_none() => {
                    self.values(values, known, &pointer);
                }
                Kind::Union(union) if known.fields.is_empty() && known.values.is_empty() => {
                    for variant in &mut union.variants {
                        if let Some(ident) = known.variants.get(&api.rust(&variant.shape)) {
                            variant.ident.clone_from(ident);
                        }
                    }
                }
                _ => self.warn(
                    BREAK,
                    &pointer,
                    format!("`{}` is another kind of type now", known.name),
                ),
            }
            api.types[&key].kind = kind;
        }
    }

    fn object(
        &mut self,
        api: &Api,
        object: &mut Struct,
        known: &TypeLock,
        sent: bool,
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
        for field in &mut object.fields {
            let at = format!("{pointer}/properties/{}", field.wire);
            match known.fields.get(&field.wire) {
                Some(recorded) => self.field(api, field, recorded, &at),
                None => {
                    field.ident = names::unique(std::mem::take(&mut field.ident), &mut taken);
                    // `new` is recorded: one more argument would break its callers.
                    if known.new.is_some() && field.required {
                        field.required = false;
                        let message = format!(
                            "`{}` is required now, and has a setter only: `{}::new` is recorded without it",
                            field.ident, known.name
                        );
                        self.warn(KEPT, &at, message);
                    }
                }
            }
        }
        for (wire, recorded) in &known.fields {
            if !object.fields.iter().any(|field| field.wire == *wire) {
                let message = format!("field `{}::{}` is gone", known.name, split(recorded).0);
                self.warn(BREAK, pointer, message);
            }
        }
        if let (Some((ident, _)), Some(recorded)) = (&mut object.additional, &known.additional) {
            split(recorded).0.clone_into(ident);
        }
        if sent {
            object.constructor = match &known.new {
                Some(new) => new
                    .iter()
                    .filter(|wire| object.has(wire))
                    .cloned()
                    .collect(),
                None => object.required(),
            };
        }
    }

    /// A field keeps its name, its type where that still reads the wire, and whether it is always
    /// there.
    fn field(&mut self, api: &Api, field: &mut Field, recorded: &str, at: &str) {
        let (ident, ty) = split(recorded);
        ident.clone_into(&mut field.ident);
        let optional = ty
            .strip_prefix("Option<")
            .and_then(|ty| ty.strip_suffix('>'));
        let inner = optional.unwrap_or(ty);
        let inner = inner
            .strip_prefix("Box<")
            .and_then(|ty| ty.strip_suffix('>'))
            .unwrap_or(inner);
        match kept(api, inner, &field.shape) {
            Some(shape) => {
                if shape != field.shape {
                    let now = api.rust(&field.shape);
                    self.warn(
                        KEPT,
                        at,
                        format!("stays `{inner}`, though it could be `{now}`"),
                    );
                    field.shape = shape;
                }
            }
            None => {
                let now = api.rust(&field.shape);
                self.warn(BREAK, at, format!("`{ident}` was `{inner}` and is `{now}`"));
            }
        }
        if !matches!(field.shape, Shape::List(_)) {
            field.required = optional.is_none();
        }
    }

    fn values(&mut self, values: &mut [Value], known: &TypeLock, pointer: &str) {
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
        for (wire, ident) in &known.values {
            if !values.iter().any(|value| value.wire == *wire) {
                self.warn(
                    BREAK,
                    pointer,
                    format!("variant `{}::{ident}` is gone", known.name),
                );
            }
        }
    }

    /// Operations stay in the resource where they were, and resources keep their types.
    fn resources(&mut self, api: &mut Api, lock: &Lock) {
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

    fn operations(&mut self, api: &mut Api, lock: &Lock) {
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

/// Recorded types keep their names; a new type never takes one of them, or a marker's.
fn names_of_types(api: &mut Api, lock: &Lock) {
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

/// `name: Type`.
fn split(recorded: &str) -> (&str, &str) {
    recorded.split_once(": ").unwrap_or((recorded, ""))
}

/// The recorded type as a shape, where it still reads and writes what the document asks for.
fn kept(api: &Api, recorded: &str, now: &Shape) -> Option<Shape> {
    if api.rust(now) == recorded {
        return Some(now.clone());
    }
    let inner = |prefix: &str| recorded.strip_prefix(prefix)?.strip_suffix('>');
    match (recorded, now) {
        ("Value", _) => Some(Shape::Any),
        ("Object", Shape::Named(key)) if !api.is_enum(key) => Some(Shape::Object),
        ("Object", Shape::Map(_)) => Some(Shape::Object),
        ("String", Shape::Named(key)) if api.is_enum(key) => Some(Shape::String),
        ("String", Shape::Secret) => Some(Shape::String),
        ("Secret", Shape::String) => Some(Shape::Secret),
        ("i64", Shape::Int32) => Some(Shape::Int64),
        ("f64", Shape::Int32 | Shape::Int64) => Some(Shape::Float),
        (_, Shape::List(item)) => Some(Shape::List(Box::new(kept(api, inner("List<")?, item)?))),
        (_, Shape::Map(value)) => {
            let value = kept(api, inner("BTreeMap<String, ")?, value)?;
            Some(Shape::Map(Box::new(value)))
        }
        // An open enum holds any text, also that of another enum.
        (name, Shape::String | Shape::Named(_)) => {
            let text = match now {
                Shape::Named(key) => api.is_enum(key),
                _ => true,
            };
            let key = api
                .types
                .iter()
                .find(|(_, ty)| ty.name == name)
                .map(|(key, _)| key);
            key.filter(|key| text && api.is_enum(key))
                .map(|key| Shape::Named(key.clone()))
        }
        _ => None,
    }
}
