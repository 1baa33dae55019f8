//! Chooses the arguments of constructors.

use crate::model::{Api, TypeKind};

/// Lets every constructor take the required fields, in the order of the document. The record may
/// keep fewer later.
pub fn set(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let TypeKind::Struct(object) = &mut ty.kind {
            object.constructor = object.required();
        }
    }
}
