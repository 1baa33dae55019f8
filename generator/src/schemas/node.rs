//! A schema of the document, or a part of one, borrowed from the parsed document.

use std::collections::BTreeSet;
use std::rc::Rc;

use openapiv3::{
    ReferenceOr, Schema, SchemaData, SchemaKind, StringFormat, Type as SchemaType,
    VariantOrUnknownOrEmpty,
};

use crate::Error;
use crate::model::PresenceHint;

/// A schema, a reference to one, or a part of one.
#[derive(Clone, Debug)]
pub enum Node<'a> {
    /// The target of a `$ref`.
    Ref(&'a str),
    /// A schema without `$ref`.
    Schema(&'a Schema),
    /// The keywords of a schema beside its compositions.
    Own(&'a Schema),
    /// The choices of a schema (`oneOf` or `anyOf`), without the keywords beside them.
    Choice(&'a Schema, &'a [ReferenceOr<Schema>]),
    /// The `allOf` of several nodes.
    All(Rc<[Node<'a>]>),
}

/// Identifies a node: equal ids are the same schema of the document.
///
/// Schemas have no names of their own, so they are identified by their address. That is sound here
/// because every node borrows from one `OpenAPI` document for `'a`: while a node exists, the
/// document can neither move nor change, and two schemas that live at the same time never share an
/// address (a `Schema` is not zero-sized, and a list of choices is never empty). A schema and the
/// parts of it are kept apart by their variants. The addresses differ from run to run, so ids are
/// only compared, never put in an order that shows in the output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeId<'a> {
    /// The target of a reference.
    Ref(&'a str),
    /// A schema without `$ref`.
    Schema(*const Schema),
    /// The part of a schema beside its compositions.
    Own(*const Schema),
    /// A list of choices.
    Choice(*const ReferenceOr<Schema>),
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

    /// Combines several nodes into their `allOf`, without duplicates.
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

    /// Returns the identity of this node. The same parts in another order have the same identity.
    pub fn id(&self) -> BTreeSet<NodeId<'a>> {
        match self {
            Self::Ref(reference) => BTreeSet::from([NodeId::Ref(reference)]),
            Self::Schema(schema) => BTreeSet::from([NodeId::Schema(std::ptr::from_ref(*schema))]),
            Self::Own(schema) => BTreeSet::from([NodeId::Own(std::ptr::from_ref(*schema))]),
            Self::Choice(_, choices) => BTreeSet::from([NodeId::Choice(choices.as_ptr())]),
            Self::All(parts) => parts.iter().flat_map(Self::id).collect(),
        }
    }

    /// Returns the description; of several parts, that of the last one that has any.
    pub fn description(&self) -> &'a str {
        match self {
            Self::Ref(_) => "",
            Self::Schema(schema) | Self::Own(schema) | Self::Choice(schema, _) => {
                schema.schema_data.description.as_deref().unwrap_or("")
            }
            Self::All(parts) => {
                let mut texts = parts.iter().rev().map(Self::description);
                texts.find(|text| !text.is_empty()).unwrap_or("")
            }
        }
    }

    /// Returns the schema, unless this is a reference; of several parts, the last schema.
    pub fn schema(&self) -> Option<&'a Schema> {
        match self {
            Self::Ref(_) => None,
            Self::Schema(schema) | Self::Own(schema) | Self::Choice(schema, _) => Some(schema),
            Self::All(parts) => parts.iter().rev().find_map(Self::schema),
        }
    }

    /// Returns true if a keyword is true, in any of several parts. References are not followed.
    pub fn says(&self, keyword: impl Fn(&SchemaData) -> bool + Copy) -> bool {
        self.keyword(|data| keyword(data).then_some(())).is_some()
    }

    /// Returns the value of a keyword; of several parts, that of the last one that has it. References are not
    /// followed.
    pub fn keyword<T>(&self, value: impl Fn(&'a SchemaData) -> Option<T> + Copy) -> Option<T> {
        match self {
            Self::Ref(_) => None,
            Self::Own(schema) | Self::Choice(schema, _) => value(&schema.schema_data),
            Self::Schema(schema) => value(&schema.schema_data).or_else(|| {
                let mut parts = all_of(schema).iter().rev();
                parts.find_map(|part| Node::new(part).keyword(value))
            }),
            Self::All(parts) => parts.iter().rev().find_map(|part| part.keyword(value)),
        }
    }

    /// Returns the keyword of its choices, for pointers.
    pub fn choice_key(&self) -> &'static str {
        match self.schema().map(|schema| &schema.schema_kind) {
            Some(SchemaKind::OneOf { .. }) => "oneOf",
            Some(SchemaKind::Any(any)) if !any.one_of.is_empty() => "oneOf",
            _ => "anyOf",
        }
    }

    /// Reads the hint `x-sdk-presence`.
    pub fn presence_hint(&self, pointer: &str) -> Result<Option<PresenceHint>, Error> {
        let hint = self.keyword(|data| data.extensions.get("x-sdk-presence"));
        match hint.map(|hint| hint.as_str()) {
            None => Ok(None),
            Some(Some("implicit")) => Ok(Some(PresenceHint::Implicit)),
            Some(Some("explicit")) => Ok(Some(PresenceHint::Explicit)),
            Some(_) => Err(Error::new(
                format!("{pointer}/x-sdk-presence"),
                "is neither `implicit` nor `explicit`",
                "write `implicit` if absence means the default, `explicit` if it means absence",
            )),
        }
    }

    /// Returns true if the value is a URL: a string of the format `uri` or `url`, or a reference to one.
    pub fn is_url(&self) -> bool {
        let format = match self.schema().map(|schema| &schema.schema_kind) {
            Some(SchemaKind::Type(SchemaType::String(string))) => &string.format,
            _ => return false,
        };
        matches!(format, VariantOrUnknownOrEmpty::Unknown(name)
            if matches!(name.as_str(), "uri" | "url" | "uri-reference" | "iri"))
    }

    /// Returns true if the value must never be printed: the hint `x-sdk-secret`, a string of the format
    /// `password`, or a string that can be written and never read.
    pub fn is_secret(&self) -> bool {
        let Some(schema) = self.schema() else {
            return false;
        };
        let data = &schema.schema_data;
        match &schema.schema_kind {
            SchemaKind::Type(SchemaType::String(string)) => {
                let is_plain = string.enumeration.is_empty();
                match &string.format {
                    VariantOrUnknownOrEmpty::Item(StringFormat::Password) => true,
                    VariantOrUnknownOrEmpty::Empty if data.write_only && is_plain => true,
                    _ => has_secret_hint(data),
                }
            }
            // Of another type, which `Secret` cannot hold.
            SchemaKind::Type(_) => false,
            _ => has_secret_hint(data),
        }
    }

    /// Returns true if the value must not be printed, whatever its type: it can be written and never read, or is
    /// secret. A reference is not followed.
    pub fn is_confidential(&self) -> bool {
        match self {
            Self::Ref(_) => false,
            Self::Schema(schema) | Self::Own(schema) | Self::Choice(schema, _) => {
                let data = &schema.schema_data;
                data.write_only
                    || has_secret_hint(data)
                    || self.is_secret()
                    || all_of(schema)
                        .iter()
                        .any(|part| Node::new(part).is_confidential())
            }
            Self::All(parts) => parts.iter().any(Self::is_confidential),
        }
    }
}

/// Returns the parts of an `allOf`.
fn all_of(schema: &Schema) -> &[ReferenceOr<Schema>] {
    match &schema.schema_kind {
        SchemaKind::AllOf { all_of } => all_of,
        SchemaKind::Any(any) => &any.all_of,
        _ => &[],
    }
}

fn has_secret_hint(data: &SchemaData) -> bool {
    let hint = data.extensions.get("x-sdk-secret");
    hint.is_some_and(|hint| hint == true)
}
