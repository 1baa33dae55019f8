//! Finds inline types that are equal: the same properties, values or variants of equal types.
//!
//! A body is only equal to bodies of the same role: what is sent and what is returned stay apart.
//!
//! All inline types begin in one class. A class is split as long as its types differ, or contain types of
//! different classes, so that types that contain each other are compared too (partition refinement).

use std::collections::HashMap;
use std::fmt::Write;

use indexmap::IndexMap;

use super::groups::{Groups, Role};
use crate::model::{Case, Field, ResponseBody, Shape, Struct, Type, TypeKind};
use crate::names;

/// Returns the keys of equal inline types, in the order of the document; each key is in one list.
pub fn of<'t>(types: &'t IndexMap<String, Type>, groups: &Groups) -> Vec<Vec<&'t str>> {
    let inline: Vec<(&str, &Type)> = types
        .iter()
        .filter(|(_, ty)| ty.is_inline)
        .map(|(key, ty)| (key.as_str(), ty))
        .collect();
    let mut classes: HashMap<&str, usize> = inline.iter().map(|(key, _)| (*key, 0)).collect();
    let mut count = 1;
    loop {
        let mut found: HashMap<(Option<Role>, String), usize> = HashMap::new();
        let next: HashMap<&str, usize> = inline
            .iter()
            .map(|(key, ty)| {
                let role = groups.place(key).filter(|place| place.is_whole);
                let role = role.map(|place| place.role);
                let fresh = found.len();
                let class = found.entry((role, signature(ty, &classes)));
                (*key, *class.or_insert(fresh))
            })
            .collect();
        classes = next;
        if found.len() <= count {
            break;
        }
        count = found.len();
    }
    let mut out: Vec<Vec<&str>> = vec![Vec::new(); count];
    for (key, _) in &inline {
        if let Some(list) = out.get_mut(classes[key]) {
            list.push(key);
        }
    }
    out
}

/// Writes everything about a type that callers or the wire can tell, except for docs. They count only where they decide
/// how a list goes on.
fn signature(ty: &Type, classes: &HashMap<&str, usize>) -> String {
    let mut out = String::new();
    let _ = write!(out, "{} {:?} ", ty.deprecated, ty.takes);
    match &ty.kind {
        TypeKind::Struct(object) => properties(object, classes, &mut out),
        TypeKind::Enum(values) => {
            let values: Vec<&str> = values.iter().map(|value| value.wire.as_str()).collect();
            let _ = write!(out, "enum {values:?}");
        }
        TypeKind::Union(union) => {
            let _ = write!(out, "union {:?}", union.tag);
            for variant in &union.variants {
                let _ = write!(out, " {:?} ", variant.tags);
                shape(&variant.shape, classes, &mut out);
            }
        }
        TypeKind::ByStatus(bodies) => cases(bodies, classes, &mut out),
        TypeKind::Events(events) => {
            let _ = write!(out, "events {:?}", events.tag);
            cases(&events.cases, classes, &mut out);
        }
    }
    out
}

fn cases(cases: &[Case], classes: &HashMap<&str, usize>, out: &mut String) {
    out.push_str("cases");
    for Case { key, body, .. } in cases {
        let _ = match body {
            ResponseBody::JsonOrNull(_) => write!(out, " {key:?} null or "),
            body if body.shape().is_some() => write!(out, " {key:?} "),
            body => write!(out, " {key:?} {body:?}"),
        };
        if let Some(body) = body.shape() {
            shape(body, classes, out);
        }
    }
}

fn properties(object: &Struct, classes: &HashMap<&str, usize>, out: &mut String) {
    out.push_str("struct");
    for field in &object.fields {
        // Complete, so that a new member is decided on here: with equal ones two types become one.
        let Field {
            wire,
            shape: of,
            is_redacted,
            absence,
            constant,
            default,
            deprecated,
            is_url: _,
            // Follow from the rest.
            ident: _,
            null: _,
            presence: _,
            docs: _,
        } = field;
        let is_next_url = names::pages::is_next(wire) && field.is_called_url();
        let _ = write!(
            out,
            " {wire:?} {absence:?} {constant:?} {default:?} {deprecated} {is_redacted} {is_next_url} ",
        );
        shape(of, classes, out);
    }
    if let Some((_, values)) = &object.additional {
        out.push_str(" ..");
        shape(values, classes, out);
    }
}

fn shape(of: &Shape, classes: &HashMap<&str, usize>, out: &mut String) {
    let _ = match of {
        Shape::Named(key) => match classes.get(key.as_str()) {
            Some(class) => write!(out, "#{class}"),
            None => write!(out, "{key:?}"),
        },
        Shape::List(item) => {
            out.push('[');
            shape(item, classes, out);
            write!(out, "]")
        }
        Shape::Map(value) => {
            out.push('{');
            shape(value, classes, out);
            write!(out, "}}")
        }
        Shape::Nullable(value) => {
            out.push('?');
            shape(value, classes, out);
            Ok(())
        }
        plain => write!(out, "{plain:?}"),
    };
}
