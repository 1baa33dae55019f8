//! Reads a schema into one form, whichever of OpenAPI's ways it is written in.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, Discriminator, IntegerFormat, ReferenceOr, Schema,
    SchemaKind, StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use super::node::Node;
use crate::model::Shape;

/// The one thing that a schema is.
#[derive(Debug)]
pub enum Form<'a> {
    /// A value that needs no named type.
    Plain(Shape),
    /// A reference, with or without a description of its own.
    Ref(&'a str),
    /// A string with known values.
    Enum(Vec<String>),
    /// A list; without a schema, of any JSON.
    List(Option<Node<'a>>),
    /// A map from strings.
    Map(Node<'a>),
    /// An object with properties.
    Object(Properties<'a>),
    /// All of several schemas.
    All(Vec<Node<'a>>),
    /// One of several schemas.
    Union(Vec<Node<'a>>, Option<&'a Discriminator>),
    /// A schema that no value satisfies.
    Never,
}

/// The properties of an object.
#[derive(Clone, Debug, Default)]
pub struct Properties<'a> {
    /// Schemas by name.
    pub known: IndexMap<&'a str, Node<'a>>,
    /// Names that the document requires.
    pub required: Vec<&'a str>,
    /// The schema of further properties; the inner `None` is any JSON.
    pub additional: Option<Option<Node<'a>>>,
}

impl<'a> Node<'a> {
    /// Returns the reference that this node is, or that its last part is.
    pub fn reference(&self) -> Option<&'a str> {
        match self {
            Self::All(parts) => parts.last()?.reference(),
            node => match form(node) {
                Form::Ref(reference) => Some(reference),
                _ => None,
            },
        }
    }
}

/// Reads a schema or reference into its form.
pub fn form<'a>(node: &Node<'a>) -> Form<'a> {
    match node {
        Node::Ref(reference) => Form::Ref(reference),
        Node::Schema(schema) => whole(schema),
        Node::Own(schema) => match &schema.schema_kind {
            SchemaKind::Any(any) => own(any),
            _ => whole(schema),
        },
        Node::Choice(schema, choices) => one(schema, choices),
        Node::All(parts) => all(parts.to_vec()),
    }
}

fn whole(schema: &Schema) -> Form<'_> {
    match &schema.schema_kind {
        SchemaKind::Type(ty) => typed(ty),
        SchemaKind::OneOf { one_of } => one(schema, one_of),
        SchemaKind::AnyOf { any_of } => one(schema, any_of),
        SchemaKind::AllOf { all_of } => all(all_of.iter().map(Node::new).collect()),
        // What a value is not, only the server checks.
        SchemaKind::Not { .. } => Form::Plain(Shape::Any),
        SchemaKind::Any(any) => composed(schema, any),
    }
}

fn typed(ty: &SchemaType) -> Form<'_> {
    match ty {
        SchemaType::String(string) => text(string),
        SchemaType::Number(_) => Form::Plain(Shape::Float),
        SchemaType::Integer(integer) => Form::Plain(match &integer.format {
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Shape::Int32,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64" => Shape::Uint64,
            _ => Shape::Int64,
        }),
        SchemaType::Boolean(_) => Form::Plain(Shape::Bool),
        SchemaType::Array(ArrayType { items, .. }) => Form::List(items.as_ref().map(Node::boxed)),
        SchemaType::Object(object) => Form::object(properties(
            &object.properties,
            &object.required,
            object.additional_properties.as_ref(),
        )),
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

impl<'a> Form<'a> {
    /// Returns the form of an object with these properties. One that only requires some stays an
    /// object, because that counts where `allOf` merges it with others.
    pub fn object(properties: Properties<'a>) -> Self {
        match properties {
            Properties {
                known,
                required,
                additional: Some(Some(node)),
            } if known.is_empty() && required.is_empty() => Self::Map(node),
            Properties {
                known, required, ..
            } if known.is_empty() && required.is_empty() => Self::Plain(Shape::Object),
            properties => Self::Object(properties),
        }
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

/// A single choice is that choice.
fn one<'a>(schema: &'a Schema, choices: &'a [ReferenceOr<Schema>]) -> Form<'a> {
    match choices {
        [only] => form(&Node::new(only)),
        _ => Form::Union(
            choices.iter().map(Node::new).collect(),
            schema.schema_data.discriminator.as_ref(),
        ),
    }
}

/// Empty schemas do not count; a single reference is a reference with a description.
fn all(mut parts: Vec<Node<'_>>) -> Form<'_> {
    parts.retain(|part| !matches!(form(part), Form::Plain(Shape::Any)));
    match parts.as_slice() {
        [] => Form::Plain(Shape::Any),
        [only] => form(only),
        _ => Form::All(parts),
    }
}

/// Compositions, and what stands beside them.
fn composed<'a>(schema: &'a Schema, any: &'a AnySchema) -> Form<'a> {
    let mut parts: Vec<Node<'a>> = any.all_of.iter().map(Node::new).collect();
    for choices in [&any.one_of, &any.any_of] {
        if !choices.is_empty() {
            parts.push(Node::Choice(schema, choices));
        }
    }
    match own(any) {
        own if parts.is_empty() => own,
        // A type beside a composition repeats what that says.
        Form::Plain(_) => all(parts),
        _ => {
            parts.push(Node::Own(schema));
            all(parts)
        }
    }
}

/// A schema without a type is what its other keywords make it.
fn own(any: &AnySchema) -> Form<'_> {
    let properties = properties(
        &any.properties,
        &any.required,
        any.additional_properties.as_ref(),
    );
    if !properties.known.is_empty()
        || !properties.required.is_empty()
        || properties.additional.is_some()
    {
        return Form::object(properties);
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
        _ => match (any.typ.as_deref(), any.format.as_deref()) {
            (Some("object"), _) => Form::Plain(Shape::Object),
            (Some("array"), _) => Form::List(None),
            (Some("boolean"), _) => Form::Plain(Shape::Bool),
            (Some("integer"), Some("int32")) => Form::Plain(Shape::Int32),
            (Some("integer"), Some("uint64")) => Form::Plain(Shape::Uint64),
            (Some("integer"), _) => Form::Plain(Shape::Int64),
            (Some("number"), _) => Form::Plain(Shape::Float),
            (Some("string"), Some("date-time")) => Form::Plain(Shape::Time),
            (Some("string"), Some("date")) => Form::Plain(Shape::Date),
            (Some("string"), _) => Form::Plain(Shape::String),
            _ => Form::Plain(Shape::Any),
        },
    }
}
