//! Names in messages: those of the generated crate, which its callers know, or else those of the document.
//!
//! The record of a crate (`surface::Lock`) has the Rust name of everything in its document. [`Names`] holds that of
//! both documents; the newer one is asked first, since it is the crate that callers will have.

use serde_json::Value;

use super::rust_type::type_name;
use crate::surface::{self, Lock};
use crate::text::code;
use crate::threads::with_large_stack;

/// The names of two documents; none for a document that cannot be generated.
#[derive(Default)]
pub struct Names {
    new: Option<Lock>,
    old: Option<Lock>,
}

impl Names {
    /// Finds the names of two lowered documents, of crates that keep the names in `record`.
    pub fn of(old: &Value, new: &Value, record: &str) -> Self {
        let names = |document: &Value| {
            let record = Lock::parse(record).ok()?;
            with_large_stack(|| {
                let built = crate::stages_4_to_7(document, &record, &mut Vec::new());
                let (mut api, _) = built.ok()??;
                surface::keep(&mut api, &record, &mut Vec::new()).ok()?;
                Some(Lock::of(&api))
            })
            .ok()?
        };
        Self {
            new: names(new),
            old: names(old),
        }
    }

    fn find<'a, T>(&'a self, get: impl Fn(&'a Lock) -> Option<T>) -> Option<T> {
        let locks = [&self.new, &self.old];
        locks.into_iter().flatten().find_map(get)
    }

    /// Returns the call of an operation, such as `client.links().list()`; its operationId if no record has it.
    pub(super) fn call(&self, id: &str) -> String {
        let call = self.find(|lock| Some(&lock.operations.get(id)?.call));
        match call.and_then(|call| call.split_once('.')) {
            Some((resource, method)) => code(&format!("client.{resource}().{method}()")),
            None => code(id),
        }
    }

    /// Returns the setter of a parameter.
    pub(super) fn setter(&self, id: &str, parameter: &str) -> String {
        code(
            self.setter_parts(id, parameter)
                .map_or(parameter, |(name, _)| name),
        )
    }

    /// Returns the Rust type of a parameter.
    pub(super) fn setter_type(&self, id: &str, parameter: &str) -> Option<&str> {
        self.setter_parts(id, parameter).map(|(_, ty)| ty)
    }

    fn setter_parts(&self, id: &str, parameter: &str) -> Option<(&str, &str)> {
        self.find(|lock| {
            lock.operations
                .get(id)?
                .setters
                .get(parameter)?
                .split_once(": ")
        })
    }

    /// Returns the Rust name of a component.
    pub(super) fn ty(&self, component: &str) -> Option<&str> {
        self.find(|lock| Some(lock.types.get(component)?.name.as_str()))
    }

    /// Returns a field of a component with its type, such as `Link::short_name`.
    pub(super) fn field(&self, component: &str, property: &str) -> Option<(String, &str)> {
        self.find(|lock| {
            let object = lock.types.get(component)?;
            let (field, ty) = object.fields.get(property)?.split_once(": ")?;
            Some((format!("{}::{field}", object.name), ty))
        })
    }

    /// Returns true if callers of the older crate know a field of a component as an `Option`.
    pub(super) fn was_option(&self, component: &str, property: &str) -> bool {
        let field = || {
            let object = self.old.as_ref()?.types.get(component)?;
            Some(object.fields.get(property)?.contains(": Option<"))
        };
        field().unwrap_or_default()
    }

    /// Returns a field of a component for a message, by the names of the document if it has no others.
    pub(super) fn field_or_own(&self, component: &str, property: &str) -> String {
        code(&match self.field(component, property) {
            Some((field, _)) => field,
            None => format!("{}.{property}", self.own(component)),
        })
    }

    /// Returns the name of a component's type as a code span; made of the component's own name if the record has none.
    pub(super) fn ty_or_own(&self, component: &str) -> String {
        code(&self.own(component))
    }

    /// Returns the name of a component's type; made of the component's own name if the record has none.
    pub(super) fn own(&self, component: &str) -> String {
        self.ty(component)
            .map_or_else(|| type_name(component), str::to_owned)
    }

    /// Returns a value of an enum, such as `LinkState::Active`. The enum is given as a Rust type, which may be in a
    /// list or optional.
    pub(super) fn variant(&self, ty: &str, value: &str) -> Option<String> {
        let name = innermost(ty);
        self.find(|lock| {
            let mut types = lock.types.values().filter(|ty| ty.name == name);
            let variant = types.find_map(|ty| ty.values.get(value))?;
            Some(format!("{name}::{variant}"))
        })
    }
}

/// Returns the type inside of lists, maps, boxes and options.
fn innermost(ty: &str) -> &str {
    let mut ty = ty;
    while let Some((_, inner)) = ty.split_once('<') {
        let inner = inner.strip_suffix('>').unwrap_or(inner);
        ty = inner.strip_prefix("String, ").unwrap_or(inner);
    }
    ty
}
