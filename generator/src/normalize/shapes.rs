//! What a schema is, before names are given: one answer for every way OpenAPI has to say it.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerFormat, ObjectType, ReferenceOr, Schema,
    SchemaKind, StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use crate::model::Shape;

/// A schema or a reference to one.
#[derive(Clone, Copy, Debug)]
pub enum Node<'a> {
    /// `$ref`.
    Ref(&'a str),
    /// A schema in place.
    Schema(&'a Schema),
}

/// What a schema is.
#[derive(Debug)]
pub enum Form<'a> {
    /// What needs no name.
    Plain(Shape),
    /// A reference, described or not.
    Ref(&'a str),
    /// Text with known values.
    Enum(Vec<String>),
    /// A list; without a schema, of anything.
    List(Option<Node<'a>>),
    /// A map from text.
    Map(Node<'a>),
    /// An object with properties.
    Object(Properties<'a>),
    /// All of several schemas.
    All(Vec<Node<'a>>, Option<Properties<'a>>),
    /// One of several schemas.
    Union(Vec<Node<'a>>),
    /// What has no form here: its keyword.
    Unsupported(&'static str),
}

/// The properties of an object.
#[derive(Clone, Debug, Default)]
pub struct Properties<'a> {
    /// Schemas by name.
    pub known: IndexMap<&'a str, Node<'a>>,
    /// Names that are always there.
    pub required: Vec<&'a str>,
    /// What others are; without a schema, anything.
    pub additional: Option<Option<Node<'a>>>,
}

impl<'a> Node<'a> {
    /// Borrows a schema or reference.
    pub fn new(node: &'a ReferenceOr<Schema>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }

    /// Borrows a boxed schema or reference.
    pub fn boxed(node: &'a ReferenceOr<Box<Schema>>) -> Self {
        match node {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(schema) => Self::Schema(schema),
        }
    }

    /// What it says of itself.
    pub fn description(self) -> &'a str {
        match self {
            Self::Ref(_) => "",
            Self::Schema(schema) => schema.schema_data.description.as_deref().unwrap_or(""),
        }
    }

    /// The schema, where it is in place.
    pub fn schema(self) -> Option<&'a Schema> {
        match self {
            Self::Ref(_) => None,
            Self::Schema(schema) => Some(schema),
        }
    }

    /// Whether an extension or a flag of the schema says so.
    pub fn flag(self, extension: &str) -> bool {
        self.schema()
            .and_then(|schema| schema.schema_data.extensions.get(extension))
            .is_some_and(|value| value == true)
    }
}

/// What a schema or reference is.
pub fn form(node: Node<'_>) -> Form<'_> {
    let schema = match node {
        Node::Ref(reference) => return Form::Ref(reference),
        Node::Schema(schema) => schema,
    };
    match &schema.schema_kind {
        SchemaKind::Type(SchemaType::String(string)) => text(string),
        SchemaKind::Type(SchemaType::Number(_)) => Form::Plain(Shape::Float),
        SchemaKind::Type(SchemaType::Integer(integer)) => Form::Plain(match &integer.format {
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Shape::Int32,
            _ => Shape::Int64,
        }),
        SchemaKind::Type(SchemaType::Boolean(_)) => Form::Plain(Shape::Bool),
        SchemaKind::Type(SchemaType::Array(ArrayType { items, .. })) => {
            Form::List(items.as_ref().map(Node::boxed))
        }
        SchemaKind::Type(SchemaType::Object(object)) => object_form(object),
        SchemaKind::OneOf { one_of } => one(one_of),
        SchemaKind::AnyOf { any_of } => one(any_of),
        SchemaKind::AllOf { all_of } => all(all_of, None),
        SchemaKind::Not { .. } => Form::Unsupported("not"),
        SchemaKind::Any(any) => any_form(any),
    }
}

fn text(string: &StringType) -> Form<'_> {
    let values: Vec<String> = string.enumeration.iter().flatten().cloned().collect();
    if !values.is_empty() {
        return Form::Enum(values);
    }
    Form::Plain(match &string.format {
        VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Shape::Time,
        VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Shape::Date,
        _ => Shape::String,
    })
}

fn object_form(object: &ObjectType) -> Form<'_> {
    let properties = properties(
        &object.properties,
        &object.required,
        object.additional_properties.as_ref(),
    );
    if !properties.known.is_empty() {
        return Form::Object(properties);
    }
    match properties.additional {
        Some(Some(node)) => Form::Map(node),
        _ => Form::Plain(Shape::Object),
    }
}

fn properties<'a>(
    known: &'a IndexMap<String, ReferenceOr<Box<Schema>>>,
    required: &'a [String],
    additional: Option<&'a AdditionalProperties>,
) -> Properties<'a> {
    Properties {
        known: known
            .iter()
            .map(|(name, node)| (name.as_str(), Node::boxed(node)))
            .collect(),
        required: required.iter().map(String::as_str).collect(),
        additional: match additional {
            None | Some(AdditionalProperties::Any(false)) => None,
            Some(AdditionalProperties::Any(true)) => Some(None),
            Some(AdditionalProperties::Schema(node)) => Some(Some(Node::new(node))),
        },
    }
}

/// One choice is no choice.
fn one(choices: &[ReferenceOr<Schema>]) -> Form<'_> {
    match choices {
        [only] => form(Node::new(only)),
        _ => Form::Union(choices.iter().map(Node::new).collect()),
    }
}

/// Schemas that say nothing do not count; a single reference is a described reference.
fn all<'a>(parts: &'a [ReferenceOr<Schema>], own: Option<Properties<'a>>) -> Form<'a> {
    let parts: Vec<Node<'a>> = parts
        .iter()
        .map(Node::new)
        .filter(|part| !is_empty(*part))
        .collect();
    match (parts.as_slice(), own) {
        ([], None) => Form::Plain(Shape::Any),
        ([], Some(own)) => Form::Object(own),
        ([only], None) => form(*only),
        (_, own) => Form::All(parts, own),
    }
}

fn is_empty(node: Node<'_>) -> bool {
    matches!(node, Node::Schema(schema) if matches!(&schema.schema_kind, SchemaKind::Any(any) if *any == AnySchema::default()))
}

/// A schema without a type is what its other keywords make it.
fn any_form(any: &AnySchema) -> Form<'_> {
    let own = properties(
        &any.properties,
        &any.required,
        any.additional_properties.as_ref(),
    );
    let own = (!own.known.is_empty() || own.additional.is_some()).then_some(own);
    if !any.all_of.is_empty() {
        return all(&any.all_of, own);
    }
    if let Some(own) = own {
        return match (own.known.is_empty(), own.additional) {
            (true, Some(Some(node))) => Form::Map(node),
            (true, _) => Form::Plain(Shape::Object),
            _ => Form::Object(own),
        };
    }
    if !any.one_of.is_empty() {
        return one(&any.one_of);
    }
    if !any.any_of.is_empty() {
        return one(&any.any_of);
    }
    if any.not.is_some() {
        return Form::Unsupported("not");
    }
    if let Some(items) = &any.items {
        return Form::List(Some(Node::boxed(items)));
    }
    let values: Option<Vec<String>> = any
        .enumeration
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| value.as_str().map(str::to_owned))
        .collect();
    match values {
        Some(values) if !values.is_empty() => Form::Enum(values),
        _ => Form::Plain(match any.typ.as_deref() {
            Some("object") => Shape::Object,
            _ => Shape::Any,
        }),
    }
}
