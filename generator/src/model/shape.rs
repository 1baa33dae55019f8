//! Shapes of values.

/// The shape of a value: a type of the runtime, or a named type.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// Any JSON object.
    Object,
    /// A string.
    String,
    /// A string that is never printed.
    Secret,
    /// `true` or `false`.
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
    /// A date.
    Date,
    /// Bytes with a name and a media type.
    File,
    /// A named type, by key.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// A map from strings.
    Map(Box<Shape>),
}

impl Shape {
    /// Returns the key of the named type in it, however deep.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns the simplest shape with the same Rust type: a map of any JSON is any object.
    pub fn simplest(self) -> Self {
        match self {
            Self::Map(inner) if *inner == Self::Any => Self::Object,
            Self::Map(inner) => Self::Map(Box::new(inner.simplest())),
            Self::List(inner) => Self::List(Box::new(inner.simplest())),
            shape => shape,
        }
    }
}
