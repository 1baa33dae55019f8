//! What a schema is, before names are given: one answer for every way OpenAPI has to say it.

use std::collections::BTreeSet;
use std::rc::Rc;

use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, Discriminator, IntegerFormat, ReferenceOr, Schema,
    SchemaKind, StringFormat, StringType, Type as SchemaType, VariantOrUnknownOrEmpty,
};

use crate::model::Shape;

/// A schema, a reference to one, or a part of one.
#[derive(Clone, Debug)]
pub enum Node<'a> {
    /// `$ref`.
    Ref(&'a str),
    /// A schema in place.
    Schema(&'a Schema),
    /// What a schema says beside its compositions.
    Own(&'a Schema),
    /// The choices of a schema (`oneOf` or `anyOf`), without what stands beside them.
    Choice(&'a Schema, &'a [ReferenceOr<Schema>]),
    /// Several at once.
    All(Rc<[Node<'a>]>),
}

/// What tells nodes apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Id<'a> {
    /// Where a reference leads.
    Ref(&'a str),
    /// Where a schema stands.
    Schema(usize),
    /// Where the schema stands of which this is a part.
    Own(usize),
    /// Where the choices stand.
    Choice(usize),
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
    All(Vec<Node<'a>>),
    /// One of several schemas.
    Union(Vec<Node<'a>>, Option<&'a Discriminator>),
    /// What no value can be.
    Never,
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

    /// All of several nodes, each counted once.
    pub fn all(nodes: impl IntoIterator<Item = Self>) -> Self {
        let mut parts: Vec<Self> = Vec::new();
        let mut seen = BTreeSet::new();
        let mut add = |node: Self| {
            if seen.insert(node.id()) {
                parts.push(node);
            }
        };
        for node in nodes {
            match node {
                Self::All(inner) => inner.iter().cloned().for_each(&mut add),
                node => add(node),
            }
        }
        match <[Self; 1]>::try_from(parts) {
            Ok([only]) => only,
            Err(parts) => Self::All(parts.into()),
        }
    }

    /// What tells nodes apart: where they lead, or where they stand in memory. The same parts in
    /// another order are the same.
    pub fn id(&self) -> BTreeSet<Id<'a>> {
        match self {
            Self::Ref(reference) => BTreeSet::from([Id::Ref(reference)]),
            Self::Schema(schema) => {
                BTreeSet::from([Id::Schema(std::ptr::from_ref(*schema).addr())])
            }
            Self::Own(schema) => BTreeSet::from([Id::Own(std::ptr::from_ref(*schema).addr())]),
            Self::Choice(_, choices) => BTreeSet::from([Id::Choice(choices.as_ptr().addr())]),
            Self::All(parts) => parts.iter().flat_map(Self::id).collect(),
        }
    }

    /// What it says of itself; of several, the last that says anything.
    pub fn description(&self) -> &'a str {
        match self {
            Self::Ref(_) => "",
            Self::Schema(schema) | Self::Own(schema) | Self::Choice(schema, _) => {
                schema.schema_data.description.as_deref().unwrap_or("")
            }
            Self::All(parts) => {
                let said = parts.iter().rev().map(Self::description);
                said.into_iter().find(|said| !said.is_empty()).unwrap_or("")
            }
        }
    }

    /// The schema, where it is in place; of several, the last.
    pub fn schema(&self) -> Option<&'a Schema> {
        match self {
            Self::Ref(_) => None,
            Self::Schema(schema) | Self::Own(schema) | Self::Choice(schema, _) => Some(schema),
            Self::All(parts) => parts.iter().rev().find_map(Self::schema),
        }
    }

    /// The keyword of its choices.
    pub fn choice_key(&self) -> &'static str {
        match self.schema().map(|schema| &schema.schema_kind) {
            Some(SchemaKind::OneOf { .. }) => "oneOf",
            Some(SchemaKind::Any(any)) if !any.one_of.is_empty() => "oneOf",
            _ => "anyOf",
        }
    }

    /// The reference that it is, or that its last part is.
    pub fn reference(&self) -> Option<&'a str> {
        match self {
            Self::All(parts) => parts.last()?.reference(),
            node => match form(node) {
                Form::Ref(reference) => Some(reference),
                _ => None,
            },
        }
    }

    /// Whether an extension or a flag of the schema says so.
    pub fn flag(&self, extension: &str) -> bool {
        self.schema()
            .and_then(|schema| schema.schema_data.extensions.get(extension))
            .is_some_and(|value| value == true)
    }
}

/// What a schema or reference is.
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
    /// What an object with these properties is; one that only requires some stays one, since that
    /// counts where it is put together with others.
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

/// One choice is no choice.
fn one<'a>(schema: &'a Schema, choices: &'a [ReferenceOr<Schema>]) -> Form<'a> {
    match choices {
        [only] => form(&Node::new(only)),
        _ => Form::Union(
            choices.iter().map(Node::new).collect(),
            schema.schema_data.discriminator.as_ref(),
        ),
    }
}

/// Schemas that say nothing do not count; a single reference is a described reference.
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
