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
    /// A value of a list or map, or null. It is read as any JSON, unless the record has the value's own shape:
    /// `surface` settles that.
    Nullable(Box<Shape>),
}

impl Shape {
    /// Returns the key of the named type inside, at any depth of lists and maps.
    pub fn named(&self) -> Option<&str> {
        match self {
            Self::Named(key) => Some(key),
            Self::List(inner) | Self::Map(inner) => inner.named(),
            _ => None,
        }
    }

    /// Returns true for secrets, and lists and maps of them.
    pub fn is_secret(&self) -> bool {
        match self {
            Self::Secret => true,
            Self::List(inner) | Self::Map(inner) => inner.is_secret(),
            _ => false,
        }
    }

    /// Returns the key of the named type inside of lists, maps and values that may be null. Unlike [`named`](Self::named),
    /// it looks into the last: they are read as any JSON, unless the record has their type.
    pub fn reached(&self) -> Option<&str> {
        match self {
            Self::List(inner) | Self::Map(inner) | Self::Nullable(inner) => inner.reached(),
            other => other.named(),
        }
    }

    /// Returns true if a value of this shape is read as any JSON.
    pub fn is_any(&self) -> bool {
        matches!(self, Self::Any | Self::Nullable(_))
    }

    /// Turns values that may be null into any JSON, at any depth of lists and maps.
    pub fn forget_nulls(&mut self) {
        match self {
            Self::Nullable(_) => *self = Self::Any,
            Self::List(inner) | Self::Map(inner) => inner.forget_nulls(),
            _ => {}
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
            Self::Nullable(_) => Self::Any,
            shape => shape,
        }
    }
}
