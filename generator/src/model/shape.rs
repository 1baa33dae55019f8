//! Shapes of values.

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// Any JSON object.
    Object,
    /// Text.
    String,
    /// Text that is never printed.
    Secret,
    /// A truth value.
    Bool,
    /// 32 bits with sign.
    Int32,
    /// 64 bits with sign.
    Int64,
    /// 64 bits without sign.
    Uint64,
    /// A number.
    Float,
    /// A point in time.
    Time,
    /// A day.
    Date,
    /// Bytes with a name and a media type.
    File,
    /// A named type, by key.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// A map from text.
    Map(Box<Shape>),
}

impl Shape {
    /// The key of the named type in it, however deep.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// The same in Rust, where a map of anything is any object.
    pub fn simplest(self) -> Self {
        match self {
            Self::Map(inner) if *inner == Self::Any => Self::Object,
            Self::Map(inner) => Self::Map(Box::new(inner.simplest())),
            Self::List(inner) => Self::List(Box::new(inner.simplest())),
            shape => shape,
        }
    }
}
