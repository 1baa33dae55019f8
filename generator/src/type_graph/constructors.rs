//! Chooses the arguments of constructors.

use crate::model::{Api, Kind};

/// Lets every constructor take the required fields, in the order of the document. The record may keep
/// fewer later.
pub fn set(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let Kind::Struct(object) = &mut ty.kind {
            object.constructor = object.required();
        }
    }
}
