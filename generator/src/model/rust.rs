//! How a shape is written in Rust: one answer for fields, arguments, the lock and the docs.

use super::{Api, Field, Kind, ResponseBody, Shape};

impl Api {
    /// The type of a value.
    pub fn rust(&self, shape: &Shape) -> String {
        match shape {
            Shape::Any => "Value".to_owned(),
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
            Shape::Map(value) if **value == Shape::Any => "Object".to_owned(),
            Shape::Map(value) => format!("BTreeMap<String, {}>", self.rust(value)),
        }
    }

    /// The type of a field: what is optional may be unset, what is an object is boxed.
    pub fn rust_field(&self, field: &Field) -> String {
        let mut ty = self.rust(&field.shape);
        if self.is_boxed(&field.shape) {
            ty = format!("Box<{ty}>");
        }
        match &field.shape {
            Shape::List(_) => ty,
            _ if field.required => ty,
            _ => format!("Option<{ty}>"),
        }
    }

    /// Whether a field of this shape is boxed, so that types may come to contain each other; unions
    /// box what they hold.
    pub fn is_boxed(&self, shape: &Shape) -> bool {
        matches!(shape, Shape::Named(key) if matches!(self.types[key].kind, Kind::Struct(_)))
    }

    /// Whether a named type is an enum.
    pub fn is_enum(&self, key: &str) -> bool {
        matches!(self.types[key].kind, Kind::Enum(_))
    }

    /// Returns the type of a response body.
    pub fn rust_response(&self, response: &ResponseBody) -> String {
        match response {
            ResponseBody::None => "()".to_owned(),
            ResponseBody::Json(shape) => self.rust(shape),
            ResponseBody::Text(_) => "Text".to_owned(),
            ResponseBody::Bytes(_) => "Bytes".to_owned(),
        }
    }
}
