//! Lists with pages.

use serde::Deserialize;

use super::shape::Shape;

/// The pages of a list operation: how they go on, and where the response has its items and the next token.
#[derive(Clone, Debug, PartialEq)]
pub struct Paging {
    /// The way from a page to the next.
    pub next: NextPage,
    /// The name of what selects a page, unless URLs do: a parameter or a property of the body.
    pub param: Option<String>,
    /// The location of it.
    pub place: PagePlace,
    /// The header with the next token, if a header has it.
    pub header: Option<String>,
    /// The shape of an item.
    pub item: Shape,
    /// The path from the response to the items; empty if the response is the list.
    pub items: Vec<Step>,
    /// The number of the first page: an integer token that is not greater leads to no next page.
    pub first: u64,
    /// Query parameters that go backwards, which a walk refuses.
    pub backwards: Vec<String>,
    /// The properties of the response that describe the next page.
    pub clues: Vec<(Clue, Path)>,
}

/// The way from a page to the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NextPage {
    /// By a token of the response.
    Token,
    /// By a token that may stay the same from page to page: the API keeps the position itself.
    Scroll,
    /// By a property of the last item, usually its id. [`Clue::Token`] is its location in an item.
    LastId,
    /// By the number of items so far, counted from this number on.
    Offset(u64),
    /// By the number of the page, counted from this number on.
    Number(u64),
    /// By a URL in the body.
    Url,
    /// By a URL in the header `Link`.
    Link,
    /// By a token in another header.
    Header,
}

impl NextPage {
    /// Returns true if the next page is told by the last item, so that [`Clue::Token`] is a location in an item.
    pub fn is_in_item(self) -> bool {
        match self {
            Self::LastId => true,
            Self::Token
            | Self::Scroll
            | Self::Offset(_)
            | Self::Number(_)
            | Self::Url
            | Self::Link
            | Self::Header => false,
        }
    }

    /// Returns true if only the items show that a walk repeats: nothing in the response names the next page.
    pub fn is_told_by_items(self) -> bool {
        match self {
            Self::Scroll | Self::Offset(_) | Self::Number(_) => true,
            Self::Token | Self::LastId | Self::Url | Self::Link | Self::Header => false,
        }
    }

    /// Returns true if a parameter that asks for the page before could turn a walk around.
    pub fn can_turn_around(self) -> bool {
        match self {
            Self::Token | Self::LastId | Self::Header => true,
            Self::Scroll | Self::Offset(_) | Self::Number(_) | Self::Url | Self::Link => false,
        }
    }
}

/// The location of what selects a page in a request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PagePlace {
    /// A query parameter.
    #[default]
    Query,
    /// A property of the body that is a string.
    BodyString,
    /// A property of the body that is a number.
    BodyNumber,
    /// A property of a form.
    Form,
}

/// The meaning of a property that describes the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clue {
    /// Its token or URL.
    Token,
    /// True if there is one.
    More,
    /// True if there is none.
    Last,
    /// The number of items of all pages.
    Total,
    /// The number of pages.
    Pages,
    /// The number of this page.
    Number,
}

/// A property in a response.
#[derive(Clone, Debug, PartialEq)]
pub struct Path {
    /// The fields from the response to it.
    pub steps: Vec<Step>,
    /// Its shape.
    pub shape: Shape,
}

/// A step from an object to one of its fields.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The name of the field on the wire.
    pub wire: String,
    /// The name of the field in the SDK.
    pub ident: String,
    /// True if the field is no `Option`.
    pub is_plain: bool,
}

/// The hint `paging` of an operation; `operations/paging/hint.rs` describes it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagingHint {
    /// The way from a page to the next.
    pub by: By,
    /// The query parameter, or the property of the body, that selects a page.
    pub parameter: Option<String>,
    /// The path to the token or the URL of the next page; the id of the items; the header with the token.
    pub next: Option<String>,
    /// The path to the list.
    pub items: Option<String>,
    /// The number of the first item or page.
    pub first: Option<u64>,
    /// The path to a boolean: whether there are more pages.
    pub more: Option<String>,
    /// The path to the number of all items.
    pub total: Option<String>,
    /// The path to the number of pages.
    pub pages: Option<String>,
}

/// The way from a page to the next, in a hint.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum By {
    /// By a token of the response.
    Token,
    /// By the number of items so far.
    Offset,
    /// By the number of the page.
    Page,
    /// By a URL in the body.
    Url,
    /// By a URL in the header `Link`.
    Link,
    /// By a token in another header.
    Header,
    /// By a property of the last item, usually its id.
    LastId,
    /// The operation does not page.
    None,
}
