//! Prints shapes as Rust types: the same for fields, arguments, the lock and the docs.

use serde_json::Value;

use super::{Api, Convention, EnumValue, Field, ResponseBody, Shape, TypeKind, time};

impl Api {
    /// Returns the Rust type of values of this shape.
    pub fn rust(&self, shape: &Shape) -> String {
        match shape {
            Shape::Any => "Json".to_owned(),
            Shape::Object => "Object".to_owned(),
            Shape::String => "String".to_owned(),
            Shape::Secret => "Secret".to_owned(),
            Shape::Bool => "bool".to_owned(),
            Shape::Int32 => "i32".to_owned(),
            Shape::Int64 => "i64".to_owned(),
            Shape::Uint64 => "u64".to_owned(),
            Shape::Float => "f64".to_owned(),
            Shape::Time => "DateTime<Utc>".to_owned(),
            Shape::Date => "NaiveDate".to_owned(),
            Shape::File => "FilePart".to_owned(),
            Shape::Named(key) => self.types[key].name.clone(),
            Shape::List(item) => format!("List<{}>", self.rust(item)),
            Shape::Map(value) if value.is_any() => "Object".to_owned(),
            Shape::Map(value) => format!("BTreeMap<String, {}>", self.rust(value)),
            Shape::Nullable(value) => format!("Option<{}>", self.rust(value)),
        }
    }

    /// Returns the type of a field: `Option` if it is optional (except lists), `Box` around objects.
    pub fn rust_field(&self, field: &Field) -> String {
        let mut ty = self.rust(&field.shape);
        if self.is_boxed(&field.shape) {
            ty = format!("Box<{ty}>");
        }
        match &field.shape {
            Shape::List(_) => ty,
            _ if field.presence.is_plain() => ty,
            _ => format!("Option<{ty}>"),
        }
    }

    /// Returns true if a field of this shape is boxed, so that types may contain each other. Unions
    /// box their variants themselves.
    pub fn is_boxed(&self, shape: &Shape) -> bool {
        matches!(shape, Shape::Named(key) if matches!(self.types[key].kind, TypeKind::Struct(_)))
    }

    /// Returns true if a named type is an enum.
    pub fn is_enum(&self, key: &str) -> bool {
        matches!(self.types[key].kind, TypeKind::Enum(_))
    }

    /// Returns whether a value of an enum is its default: by proto3, the one that says nothing.
    pub fn is_default(&self, value: &EnumValue) -> bool {
        self.info.presence == Convention::Proto3 && value.wire.ends_with("UNSPECIFIED")
    }

    /// Returns whether a JSON value, such as a default, can be written as a literal of a shape.
    pub fn fits(&self, shape: &Shape, value: &Value) -> bool {
        match shape {
            Shape::String | Shape::Secret => value.is_string(),
            Shape::Bool => value.is_boolean(),
            Shape::Int32 => value
                .as_i64()
                .is_some_and(|value| i32::try_from(value).is_ok()),
            Shape::Int64 => value.is_i64(),
            Shape::Uint64 => value.is_u64(),
            Shape::Float => value.is_number(),
            Shape::Time => value.as_str().and_then(time::timestamp).is_some(),
            Shape::Date => value.as_str().and_then(time::day).is_some(),
            Shape::Named(key) => match &self.types[key].kind {
                TypeKind::Enum(values) => values.iter().any(|known| value == known.wire.as_str()),
                _ => false,
            },
            Shape::List(item) => value
                .as_array()
                .is_some_and(|items| items.iter().all(|value| self.fits(item, value))),
            Shape::Map(inner) => value
                .as_object()
                .is_some_and(|entries| entries.values().all(|value| self.fits(inner, value))),
            Shape::Object => value.as_object().is_some_and(serde_json::Map::is_empty),
            Shape::Nullable(inner) => value.is_null() || self.fits(inner, value),
            Shape::Any | Shape::File => false,
        }
    }

    /// Returns the type of a response body.
    pub fn rust_response(&self, response: &ResponseBody) -> String {
        match response {
            ResponseBody::None => "()".to_owned(),
            ResponseBody::Json(shape) | ResponseBody::ByStatus(shape) => self.rust(shape),
            ResponseBody::JsonOrNull(shape) => format!("Option<{}>", self.rust(shape)),
            ResponseBody::Text(_) => "PlainText".to_owned(),
            ResponseBody::Bytes(_) => "Bytes".to_owned(),
        }
    }
}
