//! Recognizes how a list goes on from a page to the next.

use super::fields::{self, Found};
use super::items::Items;
use super::names::{
    BACKWARD_PARAMS, LAST_ID_PARAMS, MORE, NEXT_NUMBERS, NEXT_OFFSETS, NUMBER_PARAMS,
    OFFSET_PARAMS, SCROLL_PARAMS, SIZE_PARAMS, TOKEN_FIELDS, TOKEN_HEADERS, TOKEN_PARAMS,
    UNTIL_ID_PARAMS, URL_FIELDS, URL_OF_LINK, WINDOW_ENDS, plain, rank,
};
use crate::model::{Api, Clue, NextPage, Operation, PagePlace, Param, Path, Shape, Style};

/// The way to the next page.
pub struct Next {
    pub kind: NextPage,
    /// What selects a page, and its location.
    pub param: Option<String>,
    pub place: PagePlace,
    /// The number of the first page.
    pub first: u64,
    /// The header with the token.
    pub header: Option<String>,
    /// The location of the token or the URL.
    pub token: Option<(Clue, Path)>,
}

impl Next {
    pub fn new(kind: NextPage, param: Option<&Param>, token: Option<Path>) -> Self {
        Self {
            kind,
            param: param.map(|param| param.wire.clone()),
            place: PagePlace::Query,
            first: param.and_then(first).unwrap_or_default(),
            header: None,
            token: token.map(|path| (Clue::Token, path)),
        }
    }

    /// Returns the way by a token of the response.
    pub fn by_token(param: &Param, token: &Found<'_>) -> Self {
        Self::new(kind_of_token(&param.wire), Some(param), Some(token.path()))
    }
}

/// Returns the parameters in the query.
fn query(operation: &Operation) -> impl Iterator<Item = &Param> {
    let params = operation.params.iter();
    params.filter(|param| param.style == Style::Query)
}

/// Finds the way by a token in the query.
pub fn by_token(operation: &Operation, found: &[Found<'_>]) -> Option<Next> {
    let (param, token) = token(query(operation), found)?;
    Some(Next::by_token(param, token))
}

/// Finds the way by a URL in the response.
pub fn by_url(found: &[Found<'_>]) -> Option<Next> {
    let url = url(found)?;
    Some(Next::new(NextPage::Url, None, Some(url.path())))
}

/// Finds the way of a GET whose response has no token and no URL.
pub fn of_get(
    api: &Api,
    operation: &Operation,
    items: &Items,
    found: &[Found<'_>],
) -> Option<Next> {
    let query = || query(operation);
    // What is not read may not be repeated with another number.
    if operation.method != "GET" {
        return None;
    }
    let mut headers = operation.response_headers.iter();
    if headers.any(|name| name.eq_ignore_ascii_case("link")) {
        return Some(Next::new(NextPage::Link, None, None));
    }
    if let Some((param, header)) = in_header(query(), &operation.response_headers) {
        let next = Next::new(NextPage::Header, Some(param), None);
        let header = Some(header.clone());
        return Some(Next { header, ..next });
    }
    if let Some((param, id)) = last_id(api, query, items, found) {
        return Some(Next::new(NextPage::LastId, Some(param), Some(id)));
    }
    let (kind, param) = counted(query, found)?;
    Some(Next::new(kind, Some(param), None))
}

/// Returns true if a response is a `Page` of Spring Data, which counts from 0: no other has a `number` of the page beside
/// the numbers of all pages and all items.
fn is_spring_page(found: &[Found<'_>]) -> bool {
    let mut numbers = found.iter().filter(|found| found.field.wire == "number");
    numbers.any(|number| {
        let has = |wire: &str| {
            let mut beside = found.iter().filter(|found| found.around == number.around);
            beside.any(|found| found.field.wire == wire)
        };
        has("totalPages") && (has("totalElements") || has("first") && has("last"))
    })
}

/// Returns the kind of page that a parameter for a token has.
pub fn kind_of_token(param: &str) -> NextPage {
    let scroll = rank(SCROLL_PARAMS, param).map(|_| NextPage::Scroll);
    scroll.unwrap_or(NextPage::Token)
}

/// Finds the parameter for an offset or a number, from which pages are counted.
pub fn counted<'a, Q: Iterator<Item = &'a Param>>(
    params: impl Fn() -> Q,
    found: &[Found<'_>],
) -> Option<(NextPage, &'a Param)> {
    if let Some((param, first)) = offset(&params) {
        return Some((NextPage::Offset(first), param));
    }
    let is_page = |param: &&Param| is_number(param) && rank(NUMBER_PARAMS, &param.wire).is_some();
    let param = params().find(is_page)?;
    let usual = if is_spring_page(found) { 0 } else { 1 };
    Some((NextPage::Number(first_of(param, usual)), param))
}

/// Finds the parameter for a token, and the header with the next one.
fn in_header<'a, 'h>(
    query: impl Iterator<Item = &'a Param>,
    headers: &'h [String],
) -> Option<(&'a Param, &'h String)> {
    let mut pairs = query.flat_map(|param| headers.iter().map(move |header| (param, header)));
    pairs.find(|(param, header)| {
        let takes = plain(&param.wire);
        let returns = plain(header);
        let ends = |names: &[&str]| names.iter().any(|name| returns.ends_with(name));
        let is_offset = OFFSET_PARAMS.iter().any(|(name, _)| *name == takes);
        let is_number = NUMBER_PARAMS.contains(&takes.as_str());
        let is_token = TOKEN_PARAMS.contains(&takes.as_str());
        is_scalar(&param.shape)
            && ((is_token && ends(TOKEN_HEADERS))
                || (is_number && ends(NEXT_NUMBERS))
                || (is_offset && ends(NEXT_OFFSETS)))
    })
}

/// Finds the parameter for a token, and the property with the next one.
pub fn token<'a, 'f, 'd>(
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
    if field.is_url() || field.around.iter().any(|name| is_backwards(name)) {
        return None;
    }
    let is_offset = OFFSET_PARAMS.iter().any(|(name, _)| *name == takes);
    if is_offset && NEXT_OFFSETS.contains(&returns.as_str()) {
        return Some(0);
    }
    // An integer cannot be set to a URL, which is what such a property has then.
    if !is_string(&param.shape) && is_string(&field.field.shape) {
        return None;
    }
    if returns == format!("next{takes}") || returns == format!("{takes}next") {
        return Some(0);
    }
    // `pages.next.starting_after` is what the parameter of that name takes. `pages.next.limit` is not about pages.
    let is_in_next = field.around.last().is_some_and(|name| is_next(name));
    if takes == returns && is_in_next {
        let is_token = |names: &[&str]| names.contains(&takes.as_str());
        if is_token(TOKEN_PARAMS) || is_token(LAST_ID_PARAMS) {
            return Some(0);
        }
        if is_offset || is_token(NUMBER_PARAMS) {
            return Some(1);
        }
    }
    let is_number = NUMBER_PARAMS.contains(&takes.as_str()) && !is_string(&field.field.shape);
    if is_number && NEXT_NUMBERS.contains(&returns.as_str()) {
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

fn is_next(name: &str) -> bool {
    matches!(plain(name).as_str(), "next" | "nextpage")
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
fn last_id<'a, Q: Iterator<Item = &'a Param>>(
    api: &Api,
    query: impl Fn() -> Q,
    items: &Items,
    found: &[Found<'_>],
) -> Option<(&'a Param, Path)> {
    let mut fields = fields::fields(api, &items.item).iter();
    let id = fields.find(|field| plain(&field.wire) == "id" && is_scalar(&field.shape))?;
    let has_more = found.iter().any(|f| rank(MORE, &f.field.wire).is_some());
    let is_sized = query().any(|param| rank(SIZE_PARAMS, &param.wire).is_some());
    let is_paged = has_more || (is_sized && id.presence.is_plain());
    let goes_down = query().any(|param| rank(UNTIL_ID_PARAMS, &param.wire).is_some());
    let param = query().find(|param| match plain(&param.wire).as_str() {
        _ if !is_scalar(&param.shape) => false,
        // Alone, these could be a date or a cursor.
        "after" | "startafter" => has_more,
        "lastid" | "lastseenid" => is_paged,
        "sinceid" => is_paged && !goes_down,
        name => LAST_ID_PARAMS.contains(&name),
    })?;
    let steps = vec![fields::step(id)];
    let shape = id.shape.clone();
    Some((param, Path { steps, shape }))
}

/// Finds the parameter for the number of items to skip, and the number of the first item.
fn offset<'a, Q: Iterator<Item = &'a Param>>(query: &impl Fn() -> Q) -> Option<(&'a Param, u64)> {
    let has_size = query().any(|param| rank(SIZE_PARAMS, &param.wire).is_some());
    let is_window = query().any(|param| rank(WINDOW_ENDS, &param.wire).is_some());
    let mut names = OFFSET_PARAMS.iter();
    names.find_map(|(name, first)| {
        let fits = |param: &&Param| plain(&param.wire) == *name && is_number(param);
        let param = query().find(fits)?;
        let is_clear = !matches!(*name, "start" | "from");
        // From one to another it is a time, or a number that the items have.
        (is_clear || (has_size && !is_window)).then(|| (param, first_of(param, *first)))
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

/// Returns the number of the first page or item that a parameter takes, if its name says that it takes one.
pub fn first(param: &Param) -> Option<u64> {
    let name = plain(&param.wire);
    let offset = OFFSET_PARAMS.iter().find(|(known, _)| *known == name);
    let usual = offset.map(|(_, first)| *first);
    let usual = usual.or_else(|| NUMBER_PARAMS.contains(&name.as_str()).then_some(1));
    usual.map(|usual| first_of(param, usual))
}

/// Returns the number of the first page or item: what the default, the description or the least value says, or
/// else the usual one.
fn first_of(param: &Param, usual: u64) -> u64 {
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
    match param.default.as_deref() {
        Some("0") => 0,
        Some("1") => 1,
        _ if FROM_ZERO.iter().any(|words| docs.contains(words)) => 0,
        _ => match param.minimum {
            Some(least @ 0..=1) => least.unsigned_abs(),
            _ => usual,
        },
    }
}

/// Returns the parameters that would turn a walk around: it goes forward, by tokens or ids of its own.
pub fn backwards(operation: &Operation, kind: NextPage, param: &str) -> Vec<String> {
    if !kind.can_turn_around() {
        return Vec::new();
    }
    let is_after = plain(param).contains("after");
    let query = operation.params.iter();
    let query = query.filter(|other| other.style == Style::Query && is_scalar(&other.shape));
    let back = query.filter(|other| match plain(&other.wire).as_str() {
        // Alone, it could be a date.
        "before" => is_after,
        name => BACKWARD_PARAMS.contains(&name) && other.wire != param,
    });
    back.map(|other| other.wire.clone()).collect()
}

/// Returns true if a shape can be a token: a string or an integer.
pub fn is_scalar(shape: &Shape) -> bool {
    matches!(
        shape,
        Shape::String | Shape::Int32 | Shape::Int64 | Shape::Uint64
    )
}
