//! Compares types of the lock with those of the document.

use crate::model::{Api, Shape, Struct, TypeKind};

/// Splits an entry `name: Type` of the lock.
pub fn split(recorded: &str) -> (&str, &str) {
    recorded.split_once(": ").unwrap_or((recorded, ""))
}

/// Splits the type of a field into the type of its values, and true if it is an `Option`.
pub fn field_type(recorded: &str) -> (&str, bool) {
    let (ty, is_option) = option(recorded);
    (strip(ty, "Box<").unwrap_or(ty), is_option)
}

/// Splits a type into that of its values, and true if it is an `Option`.
pub fn option(recorded: &str) -> (&str, bool) {
    let optional = strip(recorded, "Option<");
    (optional.unwrap_or(recorded), optional.is_some())
}

/// Returns the argument of a generic type, such as `Option<`.
fn strip<'a>(ty: &'a str, generic: &str) -> Option<&'a str> {
    ty.strip_prefix(generic)?.strip_suffix('>')
}

/// Returns the type of the lock as a shape, if it still reads and writes what the document describes.
pub fn kept(api: &Api, recorded: &str, now: &Shape) -> Option<Shape> {
    if api.rust(now) == recorded {
        return Some(now.clone());
    }
    let inner = |generic: &str| strip(recorded, generic);
    match (recorded, now) {
        ("Json", _) => Some(Shape::Any),
        (_, Shape::Nullable(value)) if !recorded.starts_with("Option<") => {
            kept(api, recorded, value)
        }
        (_, now) if recorded.starts_with("Option<") => {
            let value = kept(api, inner("Option<")?, &now.clone().not_null())?;
            Some(Shape::Nullable(Box::new(value)))
        }
        ("Object", Shape::Named(key)) if !api.is_enum(key) => Some(Shape::Object),
        ("Object", Shape::Map(_)) => Some(Shape::Object),
        ("String", Shape::Named(key)) if api.is_enum(key) => Some(Shape::String),
        ("String", Shape::Secret) => Some(Shape::String),
        ("Secret", Shape::String) => Some(Shape::Secret),
        ("i64", Shape::Int32) => Some(Shape::Int64),
        ("f64", Shape::Int32 | Shape::Int64 | Shape::Uint64) => Some(Shape::Float),
        ("f64", Shape::Named(key)) if is_of_numbers(api, key) => Some(Shape::Float),
        (_, Shape::List(item)) => Some(Shape::List(Box::new(kept(api, inner("List<")?, item)?))),
        (_, Shape::Map(value)) => {
            let value = kept(api, inner("BTreeMap<String, ")?, value)?;
            Some(Shape::Map(Box::new(value)))
        }
        (_, Shape::Named(key)) if recorded.starts_with("BTreeMap<") => {
            let TypeKind::Struct(object) = &api.types[key].kind else {
                return None;
            };
            let value = map_of(api, inner("BTreeMap<String, ")?, object)?;
            Some(Shape::Map(Box::new(value)))
        }
        // An open enum holds any string, so it can read strings and the values of another enum.
        (name, Shape::String | Shape::Named(_)) => {
            let is_string = match now {
                Shape::Named(key) => api.is_enum(key),
                _ => true,
            };
            let key = api
                .types
                .iter()
                .find(|(_, ty)| ty.name == name)
                .map(|(key, _)| key);
            key.filter(|key| is_string && api.is_enum(key))
                .map(|key| Shape::Named(key.clone()))
        }
        _ => None,
    }
}

/// Returns true for a union of integers and other numbers. Earlier releases knew it as a float.
fn is_of_numbers(api: &Api, key: &str) -> bool {
    let TypeKind::Union(union) = &api.types[key].kind else {
        return false;
    };
    let mut shapes = union.variants.iter().map(|variant| &variant.shape);
    shapes.all(Shape::is_number)
}

/// Returns the recorded shape of the values of a map that has become an object with named properties, if they all
/// fit it.
fn map_of(api: &Api, recorded: &str, object: &Struct) -> Option<Shape> {
    let (_, others) = object.additional.as_ref()?;
    let value = kept(api, recorded, others)?;
    let fits = |shape: &Shape| kept(api, recorded, shape).as_ref() == Some(&value);
    let mut fields = object.fields.iter();
    let all = fields.all(|field| !field.absence.nullable && fits(&field.shape));
    all.then_some(value)
}
