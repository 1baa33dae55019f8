//! Named types.

use std::collections::BTreeSet;

use serde_json::Value;

use super::operation::ResponseBody;
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
    /// True if it is made of a schema that is no component.
    pub is_inline: bool,
    /// The keys of other inline schemas that this type stands for.
    pub places: Vec<String>,
    /// Its properties, values or variants.
    pub kind: TypeKind,
    /// Set if an operation sends it.
    pub sent: bool,
    /// Set if an operation sends it as JSON, which is the only form that has `null`.
    pub sent_as_json: bool,
    /// Set if an operation returns it.
    pub received: bool,
    /// The strings that callers may send as a value, if it is an enum.
    pub takes: Takes,
    /// Resources whose operations reach it.
    pub reach: BTreeSet<String>,
}

/// The strings that callers may send as a value of an enum.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Takes {
    /// Those that are known; any other is refused as a mistake.
    #[default]
    Known,
    /// Any: by the document, or because callers know an enum where the document has a string by now.
    Any,
}

/// The contents of a named type.
#[derive(Clone, Debug)]
pub enum TypeKind {
    /// An object with properties.
    Struct(Struct),
    /// A string with known values.
    Enum(Vec<EnumValue>),
    /// One of several types.
    Union(Union),
    /// The body of a success response, which depends on the status.
    ByStatus(Vec<Case>),
    /// One of the events that the API sends to its callers.
    Events(Events),
}

/// An object with properties.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// Its properties in the order of the document.
    pub fields: Vec<Field>,
    /// Arguments of `new`, by their names on the wire.
    pub constructor: Vec<String>,
    /// Values that `new` sets by itself.
    pub constants: Vec<Constant>,
    /// The field that keeps additional properties, and the shape of their values.
    pub additional: Option<(String, Shape)>,
}

/// A value that `new` sets by itself: the API requires it, and there is no other, or there was none when
/// callers were first given `new`.
#[derive(Clone, Debug)]
pub struct Constant {
    /// Name of the property on the wire.
    pub wire: String,
    /// The value, as JSON.
    pub value: Value,
    /// States if callers can set the property too.
    pub choice: Choice,
}

/// The choice that callers have about a property that `new` sets by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// None: it has no setter.
    None,
    /// Several values by now, and a setter.
    Now,
    /// One value by now; callers know its setter from before.
    Before,
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
    /// True if it is a string of the format `uri` or `url`.
    pub is_url: bool,
    /// True if `Debug` must not print it.
    pub is_redacted: bool,
    /// The words of the document about its absence.
    pub absence: Absence,
    /// The only value that the document allows, if it allows one.
    pub constant: Option<Value>,
    /// The value by which the document explains absence, if the SDK applies it.
    pub default: Option<Value>,
    /// The name of the setter that sends null, if callers may.
    pub null: Option<String>,
    /// The form in which callers see that it may be absent; chosen by `type_graph`, and kept to the lock by `surface`.
    pub presence: Presence,
    /// Set if the document marks it deprecated.
    pub deprecated: bool,
    /// Its description in the document.
    pub docs: String,
}

/// The words of the document, and of the overlay's hints, about the absence of a property.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Absence {
    /// True if it is among the required properties.
    pub required: bool,
    /// True if `null` may come in its place.
    pub nullable: bool,
    /// True if the document says by a default what its absence means.
    pub explained: bool,
    /// The messages in which it occurs.
    pub access: Access,
    /// The hint of the overlay, if there is one.
    pub hint: Option<PresenceHint>,
}

/// The direction in which a property is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// In requests and responses.
    #[default]
    Both,
    /// In responses only.
    ReadOnly,
    /// In requests only.
    WriteOnly,
}

/// The hint `x-sdk-presence` of a property, for APIs that write proto3's JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PresenceHint {
    /// Absent means the default: `implicit`.
    Implicit,
    /// Absent means absent: `explicit`.
    Explicit,
}

/// The form in which a field shows its absence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Presence {
    /// Plain: nothing is read without it, and it is always sent.
    Required,
    /// Plain: callers must give it, responses may lack it, and then it is its default.
    RequiredOfCaller,
    /// Plain: responses must have it, callers need not give it, and its default is not sent. Callers know it as
    /// plain from the time when the type was only received.
    RequiredOfResponse,
    /// Plain: absent it is its default, and it is always sent. Callers know it as required, although the
    /// document does not require it any longer.
    Kept,
    /// Plain: absent, `null` and empty are its default, which is not sent.
    DefaultIfAbsent,
    /// Plain: absent or `null` it is the default of the document, which is not sent.
    DefaultOfDocument,
    /// An `Option`: callers must give it, and responses do not have it. Stored JSON of a response is read again,
    /// so nothing that is read has to have it.
    RequiredInRequests,
    /// An `Option`: responses must have it, and callers need not give it.
    RequiredInResponses,
    /// An `Option` in which an empty string is absent too.
    NoneIfEmpty,
    /// An `Option`, or a list that may be unset.
    #[default]
    Optional,
}

impl Field {
    /// Returns whether the value is a URL, by its format or its description.
    pub fn is_called_url(&self) -> bool {
        let docs = self.docs.to_ascii_lowercase();
        let mut words = docs.split(|c: char| !c.is_ascii_alphanumeric());
        self.is_url || words.any(|word| matches!(word, "url" | "uri" | "link" | "href"))
    }

    /// Returns whether null is one of the values that callers may send.
    pub fn takes_null(&self) -> bool {
        self.absence.nullable && self.absence.access != Access::ReadOnly
    }

    /// Returns the value that callers need not give although the API requires it, since there is no other.
    pub fn required_constant(&self) -> Option<Value> {
        let Absence {
            required,
            nullable,
            access,
            ..
        } = self.absence;
        let is_required = required && !nullable && access != Access::ReadOnly;
        self.constant.clone().filter(|_| is_required)
    }
}

impl Presence {
    /// Returns whether the field holds its value as such, and not an `Option`.
    pub fn is_plain(self) -> bool {
        !matches!(
            self,
            Self::Optional
                | Self::NoneIfEmpty
                | Self::RequiredInRequests
                | Self::RequiredInResponses
        )
    }

    /// Returns whether a response without it is refused.
    pub fn is_in_responses(self) -> bool {
        self == Self::Required || self.is_only_in_responses()
    }

    /// Returns whether a response without it is refused, although callers need not give it.
    pub fn is_only_in_responses(self) -> bool {
        matches!(self, Self::RequiredOfResponse | Self::RequiredInResponses)
    }

    /// Returns whether callers must give it.
    pub fn is_required(self) -> bool {
        matches!(
            self,
            Self::Required | Self::RequiredOfCaller | Self::RequiredInRequests
        )
    }
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
    /// Another name that the docs of operations have for it.
    pub alias: Option<String>,
}

/// One of several types.
#[derive(Clone, Debug)]
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

/// A body that is one of several: of a response by status, or of an event by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The status, such as `201`, the range `2XX`, or the name of an event.
    pub key: String,
    /// The name of the variant.
    pub ident: String,
    /// Its description in the document.
    pub docs: String,
    /// The body; not another one by status.
    pub body: ResponseBody,
}

/// The events that an API sends to its callers.
#[derive(Clone, Debug)]
pub struct Events {
    /// The property of all bodies that names the event, with the values for each case; none if they have no
    /// such property.
    pub tag: Option<(String, Vec<Vec<String>>)>,
    /// The events by name.
    pub cases: Vec<Case>,
}

impl Struct {
    /// Returns true if there is a property of this name.
    pub fn has(&self, wire: &str) -> bool {
        self.fields.iter().any(|field| field.wire == wire)
    }

    /// Returns the names of the properties that callers must give.
    pub fn required(&self) -> Vec<String> {
        let fields = self.fields.iter();
        let required = fields
            .filter(|field| field.presence.is_required() && field.required_constant().is_none());
        required.map(|field| field.wire.clone()).collect()
    }

    /// Returns the name of the field that notes which properties are null, if any may be.
    pub fn nulls(&self) -> Option<String> {
        if self.fields.iter().all(|field| field.null.is_none()) {
            return None;
        }
        let additional = self.additional.iter().map(|(ident, _)| ident);
        let idents = self.fields.iter().map(|field| &field.ident);
        let taken: BTreeSet<&String> = idents.chain(additional).collect();
        let mut name = "nulls".to_owned();
        while taken.contains(&name) {
            name.push('_');
        }
        Some(name)
    }

    /// Returns the properties that have a setter.
    pub fn settable(&self) -> impl Iterator<Item = &Field> {
        self.fields.iter().filter(|field| {
            let mut constants = self.constants.iter();
            let is_fixed = constants
                .any(|constant| constant.wire == field.wire && constant.choice == Choice::None);
            !is_fixed && !self.constructor.contains(&field.wire)
        })
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
            TypeKind::ByStatus(cases) | TypeKind::Events(Events { cases, .. }) => {
                cases.iter().filter_map(|case| case.body.shape()).collect()
            }
        }
    }
    /// Returns every shape that the type mentions, to change it.
    pub fn shapes_mut(&mut self) -> Vec<&mut Shape> {
        match &mut self.kind {
            TypeKind::Enum(_) => Vec::new(),
            TypeKind::Struct(object) => {
                let additional = object.additional.iter_mut().map(|(_, shape)| shape);
                let fields = object.fields.iter_mut().map(|field| &mut field.shape);
                fields.chain(additional).collect()
            }
            TypeKind::Union(union) => union.variants.iter_mut().map(|v| &mut v.shape).collect(),
            TypeKind::ByStatus(cases) | TypeKind::Events(Events { cases, .. }) => {
                let cases = cases.iter_mut();
                cases.filter_map(|case| case.body.shape_mut()).collect()
            }
        }
    }
}
