//! Replaces types of responses by status whose bodies have become one type, which tells callers as much.

use indexmap::IndexMap;

use crate::model::{Known, Resource, ResponseBody, Type, TypeKind};

/// Replaces such a type by the type of the bodies, unless callers already know it.
pub fn unite(
    types: &mut IndexMap<String, Type>,
    resources: &mut IndexMap<String, Resource>,
    known: &Known,
) {
    let operations = resources
        .values_mut()
        .flat_map(|resource| &mut resource.operations);
    for operation in operations {
        let ResponseBody::ByStatus(shape) = &operation.response else {
            continue;
        };
        let key = shape.named().unwrap_or_default();
        if let Some(only) = types.get(key).and_then(only_body)
            && !known.types.contains_key(key)
        {
            operation.response = only.clone();
        }
    }
    types.retain(|key, ty| known.types.contains_key(key) || only_body(ty).is_none());
}

/// Returns the body of all statuses if it is the same.
fn only_body(ty: &Type) -> Option<&ResponseBody> {
    let TypeKind::ByStatus(bodies) = &ty.kind else {
        return None;
    };
    let (first, others) = bodies.split_first()?;
    let same = others.iter().all(|other| other.body == first.body);
    same.then_some(&first.body)
}
