//! Chooses the arguments of constructors.

use crate::model::{Api, Choice, Constant, TypeKind};

/// Gives every constructor the required fields as arguments, in the order of the document, except those with
/// a single value: the constructor sets them itself. `surface` may reduce the arguments later to those of the
/// record.
pub fn set(api: &mut Api) {
    for ty in api.types.values_mut() {
        if let TypeKind::Struct(object) = &mut ty.kind {
            let fields = object.fields.iter();
            let constants = fields.filter_map(|field| {
                Some(Constant {
                    wire: field.wire.clone(),
                    value: field.required_constant()?,
                    choice: Choice::None,
                })
            });
            object.constants = constants.collect();
            object.constructor = object.required();
        }
    }
}
