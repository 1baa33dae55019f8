//! Named types.

use std::collections::BTreeSet;

use super::shape::Shape;

/// A named type.
#[derive(Debug)]
pub struct Type {
    /// Name in the SDK.
    pub name: String,
    /// JSON pointer of the schema.
    pub pointer: String,
    /// Its description in the document.
    pub docs: String,
    /// Set if the document marks it deprecated.
    pub deprecated: bool,
    /// Its properties, values or variants.
    pub kind: TypeKind,
    /// Set if an operation sends it.
    pub sent: bool,
    /// Resources whose operations reach it.
    pub reach: BTreeSet<String>,
}

/// The contents of a named type.
#[derive(Debug)]
pub enum TypeKind {
    /// An object with properties.
    Struct(Struct),
    /// A string with known values.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Union),
}

/// An object with properties.
#[derive(Debug, Default)]
pub struct Struct {
    /// Its properties in the order of the document.
    pub fields: Vec<Field>,
    /// Arguments of `new`, by their names on the wire.
    pub constructor: Vec<String>,
    /// The field that keeps additional properties, and the shape of their values.
    pub additional: Option<(String, Shape)>,
}

/// A property.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// Its shape.
    pub shape: Shape,
    /// Set if it is always there: an argument of `new`, and no `Option`.
    pub required: bool,
    /// Set if the document marks it deprecated.
    pub deprecated: bool,
    /// Its description in the document.
    pub docs: String,
}

/// A value of an enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// String on the wire.
    pub wire: String,
    /// Name in the SDK.
    pub ident: String,
    /// Its description in the document.
    pub docs: String,
}

/// One of several types.
#[derive(Debug)]
pub struct Union {
    /// Property whose value selects the variant (the discriminator), if there is one.
    pub tag: Option<String>,
    /// Its variants.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Name in the SDK.
    pub ident: String,
    /// Values of the tag that select it.
    pub tags: Vec<String>,
    /// Its shape.
    pub shape: Shape,
}

impl Struct {
    /// Returns true if there is a property of this name.
    pub fn has(&self, wire: &str) -> bool {
        self.fields.iter().any(|field| field.wire == wire)
    }

    /// Returns the names of the required properties.
    pub fn required(&self) -> Vec<String> {
        let required = self.fields.iter().filter(|field| field.required);
        required.map(|field| field.wire.clone()).collect()
    }
}

impl Union {
    /// Moves variants that accept any object to the end: before types that name properties, they would win.
    pub fn sort(&mut self) {
        self.variants.sort_by_key(|variant| {
            matches!(variant.shape, Shape::Any | Shape::Object | Shape::Map(_))
        });
    }
}

impl Type {
    /// Returns every shape that the type mentions.
    pub fn shapes(&self) -> Vec<&Shape> {
        match &self.kind {
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Struct(object) => {
                let additional = object.additional.iter().map(|(_, shape)| shape);
                let fields = object.fields.iter().map(|field| &field.shape);
                fields.chain(additional).collect()
            }
            TypeKind::Union(union) => union.variants.iter().map(|v| &v.shape).collect(),
        }
    }
}
