//! Tells whose an inline type is: the role of its place, and the resource of the operation.
//!
//! That two bodies are equal may be chance. A request body and a response are never one type, and those of different
//! resources only if so many are equal that callers would rather know them as one.

use std::collections::HashMap;

use indexmap::IndexMap;

use crate::model::{Resource, ResponseBody, Shape, Type, TypeKind};
use crate::names::{schema_type, singular, words};

/// The role of an inline type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    Response,
    Request,
    Event,
}

/// The place of an inline type: its role, and the resource; events have none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Place<'g> {
    pub role: Role,
    pub owner: &'g str,
    /// True for a whole body or an item of it, false for a part of one.
    pub is_whole: bool,
}

/// The roles and resources of inline types that are whole bodies, by key.
pub struct Groups(HashMap<String, (Role, String)>);

/// The number of places from which on equal types are no chance.
pub const MANY: usize = 4;

/// The number of properties that still make a name.
const FEW: usize = 2;

impl Groups {
    pub fn of(types: &IndexMap<String, Type>, resources: &IndexMap<String, Resource>) -> Self {
        let mut groups = Self(HashMap::new());
        for (owner, resource) in resources {
            for operation in &resource.operations {
                let body = operation.body.iter().map(|body| &body.shape);
                groups.add(types, body, Role::Request, owner);
                let response = operation.response.shape();
                groups.add(types, response.into_iter(), Role::Response, owner);
                let by_status = match &operation.response {
                    ResponseBody::ByStatus(shape) => shape.named().and_then(|key| types.get(key)),
                    _ => None,
                };
                let cases = by_status.into_iter().flat_map(Type::shapes);
                groups.add(types, cases, Role::Response, owner);
            }
        }
        let events = types
            .values()
            .filter(|ty| matches!(ty.kind, TypeKind::Events(_)));
        groups.add(types, events.flat_map(Type::shapes), Role::Event, "");
        groups
    }

    fn add<'s>(
        &mut self,
        types: &IndexMap<String, Type>,
        bodies: impl Iterator<Item = &'s Shape>,
        role: Role,
        owner: &str,
    ) {
        for key in bodies.filter_map(Shape::named) {
            if types.get(key).is_some_and(|ty| ty.is_inline) {
                self.0.insert(key.to_owned(), (role, owner.to_owned()));
            }
        }
    }

    /// Returns the place of an inline type; `None` inside of a component or a parameter.
    pub fn place(&self, key: &str) -> Option<Place<'_>> {
        let ends = key.match_indices('.').map(|(at, _)| at);
        let mut ends = std::iter::once(key.len()).chain(ends.rev());
        ends.find_map(|end| {
            let (role, owner) = self.0.get(&key[..end])?;
            Some(Place {
                role: *role,
                owner,
                is_whole: end == key.len(),
            })
        })
    }
}

/// Returns a name for equal bodies of many operations, by what they hold; `None` if that is too much for a name.
pub fn neutral_name(ty: &Type, role: Role) -> Option<String> {
    let TypeKind::Struct(object) = &ty.kind else {
        return None;
    };
    if object.fields.is_empty() || object.fields.len() > FEW {
        return None;
    }
    let nouns = object.fields.iter().map(|field| {
        let mut words = words(&field.wire);
        if let Some(last) = words.last_mut() {
            *last = singular(last);
        }
        words.join("_")
    });
    let nouns: Vec<String> = nouns.collect();
    let role = match role {
        Role::Response => "response",
        Role::Request => "body",
        Role::Event => "event",
    };
    Some(schema_type(&format!("{}_{role}", nouns.join("_"))))
}
