//! Recognizes how a list goes on from a page to the next.

use super::fields::{self, Found};
use super::items::Items;
use super::names::{
    LAST_ID_PARAMS, MORE, NUMBER_PARAMS, OFFSET_PARAMS, SIZE_PARAMS, TOKEN_FIELDS, TOKEN_PARAMS,
    URL_FIELDS, URL_OF_LINK, plain, rank,
};
use crate::model::{Api, Clue, NextPage, Operation, Param, Path, Shape, Style};

/// The way to the next page.
pub struct Next {
    pub kind: NextPage,
    /// The query parameter that selects a page.
    pub param: Option<String>,
    /// The location of the token or the URL.
    pub token: Option<(Clue, Path)>,
}

impl Next {
    pub fn new(kind: NextPage, param: Option<&Param>, token: Option<Path>) -> Self {
        Self {
            kind,
            param: param.map(|param| param.wire.clone()),
            token: token.map(|path| (Clue::Token, path)),
        }
    }
}

/// Finds the way to the next page; none if the names do not say one.
pub fn find(api: &Api, operation: &Operation, response: &Shape, items: &Items) -> Option<Next> {
    let found = fields::all(api, response);
    let query = || operation.params.iter().filter(|p| p.style == Style::Query);
    if let Some((param, token)) = token(query(), &found) {
        return Some(Next::new(NextPage::Token, Some(param), Some(token.path())));
    }
    if let Some(url) = url(&found) {
        return Some(Next::new(NextPage::Url, None, Some(url.path())));
    }
    // What is not read may not be repeated with another number.
    if operation.method != "GET" {
        return None;
    }
    if operation.has_link_header {
        return Some(Next::new(NextPage::Link, None, None));
    }
    if let Some((param, id)) = last_id(api, query(), items, &found) {
        return Some(Next::new(NextPage::LastId, Some(param), Some(id)));
    }
    if let Some((param, first)) = offset(query) {
        return Some(Next::new(NextPage::Offset(first), Some(param), None));
    }
    let param =
        query().find(|param| is_number(param) && rank(NUMBER_PARAMS, &param.wire).is_some())?;
    let first = first_page(param);
    Some(Next::new(NextPage::Number(first), Some(param), None))
}

/// Finds the parameter for a token, and the property with the next one.
fn token<'a, 'f, 'd>(
    query: impl Iterator<Item = &'a Param>,
    found: &'f [Found<'d>],
) -> Option<(&'a Param, &'f Found<'d>)> {
    let tokens = || found.iter().filter(|f| is_scalar(&f.field.shape));
    let pairs = query.flat_map(|param| {
        tokens().filter_map(move |field| Some((rank_of_pair(param, field)?, param, field)))
    });
    let best = pairs.min_by_key(|(rank, _, field)| (*rank, field.steps.len()))?;
    Some((best.1, best.2))
}

/// Returns how likely a property has the next value of a parameter, the smaller the likelier.
fn rank_of_pair(param: &Param, field: &Found<'_>) -> Option<usize> {
    let (takes, returns) = (plain(&param.wire), plain(&field.field.wire));
    let is_string = |shape: &Shape| matches!(shape, Shape::String | Shape::Any);
    // An integer cannot be set to a URL, which is what such a property has then.
    let fits = is_string(&param.shape) || !is_string(&field.field.shape);
    if !fits || field.is_url() || field.around.iter().any(|name| is_backwards(name)) {
        return None;
    }
    if returns == format!("next{takes}") || returns == format!("{takes}next") {
        return Some(0);
    }
    let known_param = TOKEN_PARAMS.iter().position(|name| *name == takes);
    if let (Some(param), Some(field)) = (known_param, rank(TOKEN_FIELDS, &returns)) {
        return Some(1 + field * TOKEN_PARAMS.len() + param);
    }
    // An offset that is a string is a token. A number would be that of this page.
    let both = is_string(&param.shape) && is_string(&field.field.shape);
    let is_same = takes == returns && both && takes == "offset";
    is_same.then_some(1 + TOKEN_FIELDS.len() * TOKEN_PARAMS.len())
}

fn is_backwards(name: &str) -> bool {
    matches!(
        plain(name).as_str(),
        "previous" | "prev" | "before" | "self"
    )
}

/// Finds the property with the URL of the next page.
fn url<'f, 'd>(found: &'f [Found<'d>]) -> Option<&'f Found<'d>> {
    let urls = found.iter().filter_map(|field| {
        let name = &field.field.wire;
        let parent = field.around.last().and_then(|name| rank(URL_FIELDS, name));
        let rank = match rank(URL_OF_LINK, name) {
            Some(_) => parent?,
            None => rank(URL_FIELDS, name)?,
        };
        (field.field.shape == Shape::String).then_some((rank, field.steps.len(), field))
    });
    let (_, _, field) = urls.min_by_key(|(rank, level, _)| (*level, *rank))?;
    Some(field)
}

/// Finds the parameter for the id of the last item, and the id in the items.
fn last_id<'a>(
    api: &Api,
    mut query: impl Iterator<Item = &'a Param>,
    items: &Items,
    found: &[Found<'_>],
) -> Option<(&'a Param, Path)> {
    let has_more = found.iter().any(|f| rank(MORE, &f.field.wire).is_some());
    let param = query.find(|param| match plain(&param.wire).as_str() {
        // Alone, these could be a date or a cursor.
        "after" | "startafter" | "lastid" => has_more,
        name => LAST_ID_PARAMS.contains(&name),
    })?;
    let mut fields = fields::fields(api, &items.item).iter();
    let id = fields.find(|field| plain(&field.wire) == "id" && is_scalar(&field.shape))?;
    let steps = vec![fields::step(id)];
    let shape = id.shape.clone();
    Some((param, Path { steps, shape }))
}

/// Finds the parameter for the number of items to skip, and the number of the first item.
fn offset<'a, Q: Iterator<Item = &'a Param>>(query: impl Fn() -> Q) -> Option<(&'a Param, u64)> {
    let has_size = query().any(|param| rank(SIZE_PARAMS, &param.wire).is_some());
    let mut names = OFFSET_PARAMS.iter();
    names.find_map(|(name, first)| {
        let fits = |param: &&Param| plain(&param.wire) == *name && is_number(param);
        let param = query().find(fits)?;
        let is_clear = !matches!(*name, "start" | "from");
        (is_clear || has_size).then_some((param, *first))
    })
}

/// Returns true if a parameter can be set to a number.
fn is_number(param: &Param) -> bool {
    let is_integer = matches!(
        param.shape,
        Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Float
    );
    // Many documents have strings for numbers, but a string may be a date as well.
    let is_plain = matches!(param.shape, Shape::String | Shape::Any);
    let is_clear = !matches!(plain(&param.wire).as_str(), "start" | "from");
    is_integer || (is_plain && is_clear)
}

/// Returns the number of the first page: 1, unless the default or the description says 0.
fn first_page(param: &Param) -> u64 {
    const FROM_ZERO: &[&str] = &[
        "zero-based",
        "zero based",
        "0-based",
        "0 based",
        "0-indexed",
        "zero-indexed",
        "starts at 0",
        "starting at 0",
        "starts from 0",
        "starting from 0",
        "starting with 0",
        "(0..n)",
    ];
    let docs = param.docs.to_ascii_lowercase();
    let is_zero =
        param.default.as_deref() == Some("0") || FROM_ZERO.iter().any(|words| docs.contains(words));
    u64::from(!is_zero)
}

/// Returns true if a shape can be a token: a string or an integer.
pub fn is_scalar(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::String | Shape::Int32 | Shape::Int64 | Shape::Uint64
    )
}
