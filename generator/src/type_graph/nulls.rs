//! Names the setters that send null.

use std::collections::BTreeSet;

use crate::model::{Api, Struct, TypeKind};
use crate::names;

/// Names a setter for each property that may be null, of a type that is sent as JSON. Queries and forms have no null.
pub fn set(api: &mut Api) {
    for ty in api.types.values_mut().filter(|ty| ty.sent_as_json) {
        if let TypeKind::Struct(object) = &mut ty.kind {
            name(object, &mut BTreeSet::new());
        }
    }
}

/// Names the setters that have no name yet, around the names of fields and those that are taken.
pub fn name(object: &mut Struct, taken: &mut BTreeSet<String>) {
    taken.extend(object.fields.iter().map(|field| field.ident.clone()));
    taken.extend(object.additional.iter().map(|(ident, _)| ident.clone()));
    for field in &mut object.fields {
        if field.takes_null() && field.null.is_none() {
            // A name like `type_` ends in an underscore already.
            let name = field.ident.trim_end_matches('_');
            field.null = Some(names::unique(format!("{name}_null"), taken));
        }
    }
}
