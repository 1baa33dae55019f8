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
    /// A string that is redacted when it is printed.
    Secret,
    /// `true` or `false`.
    Bool,
    /// A signed integer of 32 bits.
    Int32,
    /// A signed integer of 64 bits.
    Int64,
    /// An unsigned integer of 64 bits.
    Uint64,
    /// A floating-point number.
    Float,
    /// A date with time.
    Time,
    /// A date.
    Date,
    /// A file: bytes with a name and a media type.
    File,
    /// A named type, by key.
    Named(String),
    /// A list.
    List(Box<Shape>),
    /// A map from strings.
    Map(Box<Shape>),
    /// A value of a list or map, or null. Callers know it as an `Option`, unless the record has another shape.
    Nullable(Box<Shape>),
}

impl Shape {
    /// Returns the key of the named type inside, at any depth of lists and maps, even if their values may be null.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns true for secrets, and lists and maps of them.
    pub fn is_secret(&self) -> bool {
        match self {
            Self::Secret => true,
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.is_secret(),
            _ => false,
        }
    }

    /// Returns true for integers and floats.
    pub fn is_number(&self) -> bool {
        matches!(self, Self::Int32 | Self::Int64 | Self::Uint64 | Self::Float)
    }

    /// Returns true for any JSON, which may be null by itself.
    pub fn is_any(&self) -> bool {
        *self == Self::Any
    }

    /// Returns the shape as if the value itself could not be null.
    pub fn not_null(self) -> Self {
        match self {
            Self::Nullable(inner) => *inner,
            shape => shape,
        }
    }

    /// Returns the shape as if no value of a list or map could be null.
    pub fn without_nulls(&self) -> Self {
        match self {
            Self::Nullable(inner) => inner.without_nulls(),
            Self::List(inner) => Self::List(Box::new(inner.without_nulls())),
            Self::Map(inner) => Self::Map(Box::new(inner.without_nulls())),
            other => other.clone(),
        }
    }

    /// Returns the simplest shape with the same Rust type: a map of any JSON becomes any object.
    pub fn simplest(self) -> Self {
        match self {
            Self::Map(inner) if inner.is_any() => Self::Object,
            Self::Map(inner) => Self::Map(Box::new(inner.simplest())),
            Self::List(inner) => Self::List(Box::new(inner.simplest())),
            Self::Nullable(inner) => Self::Nullable(Box::new(inner.simplest())),
            shape => shape,
        }
    }
}
