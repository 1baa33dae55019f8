//! Reads a schema into one [`Form`], whichever keywords express it. References are not followed, and
//! compositions not merged: that is the task of `compose`.

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, Discriminator, IntegerFormat, ReferenceOr, Schema,
    SchemaKind, StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use super::node::Node;
use crate::model::Shape;

/// The form of a schema.
#[derive(Debug)]
pub enum Form<'a> {
    /// A value that needs no named type.
    Plain(Shape),
    /// A reference, with or without a description beside it.
    Ref(&'a str),
    /// A string with known values.
    Enum(Vec<String>),
    /// A list of the schema, or of any JSON.
    List(Option<Node<'a>>),
    /// A map from strings to the schema.
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
    /// Names of required properties, which `known` need not have.
    pub required: Vec<&'a str>,
    /// The schema of further properties: `None` if there are none, `Some(None)` if they are any JSON.
    pub additional: Option<Option<Node<'a>>>,
}

impl<'a> Node<'a> {
    /// Returns the reference that this node, or its last part, is.
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
        Node::Schema(schema) => of_schema(schema),
        Node::Own(schema) => match &schema.schema_kind {
            SchemaKind::Any(any) => untyped(any),
            _ => of_schema(schema),
        },
        Node::Choice(schema, choices) => one_of(schema, choices),
        Node::All(parts) => all_of(parts.to_vec()),
    }
}

fn of_schema(schema: &Schema) -> Form<'_> {
    match &schema.schema_kind {
        SchemaKind::Type(ty) => typed(ty),
        SchemaKind::OneOf { one_of: choices } => one_of(schema, choices),
        SchemaKind::AnyOf { any_of: choices } => one_of(schema, choices),
        SchemaKind::AllOf { all_of: parts } => all_of(parts.iter().map(Node::new).collect()),
        // `not` excludes values, which only the server checks; no Rust type expresses it.
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
    /// Returns the form of an object with these properties. One that only requires properties stays an
    /// object, since `allOf` may merge it with the object that describes them.
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

/// Returns the form of a union; a single choice is not a union.
fn one_of<'a>(schema: &'a Schema, choices: &'a [ReferenceOr<Schema>]) -> Form<'a> {
    match choices {
        [only] => form(&Node::new(only)),
        _ => Form::Union(
            choices.iter().map(Node::new).collect(),
            schema.schema_data.discriminator.as_ref(),
        ),
    }
}

/// Returns the form of an `allOf`. Empty schemas add nothing; a single remaining part is the whole: often a
/// reference with a description beside it.
fn all_of(mut parts: Vec<Node<'_>>) -> Form<'_> {
    parts.retain(|part| !matches!(form(part), Form::Plain(Shape::Any)));
    match parts.as_slice() {
        [] => Form::Plain(Shape::Any),
        [only] => form(only),
        _ => Form::All(parts),
    }
}

/// Returns the form of a schema with compositions and keywords beside them.
fn composed<'a>(schema: &'a Schema, any: &'a AnySchema) -> Form<'a> {
    let mut parts: Vec<Node<'a>> = any.all_of.iter().map(Node::new).collect();
    for choices in [&any.one_of, &any.any_of] {
        if !choices.is_empty() {
            parts.push(Node::Choice(schema, choices));
        }
    }
    match untyped(any) {
        form if parts.is_empty() => form,
        // A type beside a composition only repeats the type of its parts.
        Form::Plain(_) => all_of(parts),
        _ => {
            parts.push(Node::Own(schema));
            all_of(parts)
        }
    }
}

/// Returns the form of a schema by its keywords, compositions aside. `openapiv3` has no variant for such a
/// mixture, so the type is derived from the keywords.
fn untyped(any: &AnySchema) -> Form<'_> {
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
