//! Chooses the arguments of constructors.

use crate::model::{Api, TypeKind};

/// Gives every constructor the required fields as arguments, in the order of the document. `surface` may
/// reduce them later to those of the record.
pub fn set(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let TypeKind::Struct(object) = &mut ty.kind {
            object.constructor = object.required();
        }
    }
}
