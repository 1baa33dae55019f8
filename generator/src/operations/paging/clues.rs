//! Finds what a response says about its end, beside the token.

use super::fields::{self, Found};
use super::items::Items;
use super::kinds::{Next, is_scalar};
use super::names::{ABOUT_PAGES, LAST, MORE, NUMBER, PAGES, TOTAL, plain, rank};
use crate::model::{Api, Clue, Field, NextPage, Paging, Path, Presence, Shape, Step};

/// Adds what the response says about its end to the list and the way to the next page.
pub fn complete(api: &Api, response: &Shape, items: Items, next: Next) -> Paging {
    let clues = find(api, response, &items, &next);
    Paging {
        next: next.kind,
        param: next.param,
        item: items.item,
        items: items.steps,
        place: next.place,
        header: next.header,
        first: next.first,
        backwards: Vec::new(),
        clues: next.token.into_iter().chain(clues).collect(),
    }
}

/// Finds what the response says about its end, as far as that matters for a kind of page.
fn find(api: &Api, response: &Shape, items: &Items, next: &Next) -> Vec<(Clue, Path)> {
    let mut found = fields::all(api, response);
    let token = next.token.as_ref().map(|(_, path)| path.steps.as_slice());
    found.retain(|found| is_about_list(found, &[&items.steps, token.unwrap_or_default()]));
    let wanted: &[Clue] = match next.kind {
        NextPage::Token
        | NextPage::Scroll
        | NextPage::LastId
        | NextPage::Url
        | NextPage::Link
        | NextPage::Header => &[Clue::More, Clue::Last],
        NextPage::Offset(_) => &[Clue::More, Clue::Last, Clue::Total],
        NextPage::Number(_) => &[Clue::More, Clue::Last, Clue::Pages, Clue::Number],
    };
    let clues = wanted.iter();
    let clues = clues.filter_map(|clue| Some((*clue, best(&found, *clue)?.path())));
    clues.collect()
}

/// Returns true if a property may be about the list: it is at the top, beside the items or the token, or in an object
/// about pages. The `total` of `warnings`, or the `has_more` of the comments beside a list of posts, are not.
fn is_about_list(found: &Found<'_>, beside: &[&[Step]]) -> bool {
    let is_beside = |steps: &&[Step]| {
        let around = steps.iter().take(steps.len().saturating_sub(1));
        around
            .map(|step| step.wire.as_str())
            .eq(found.around.iter().copied())
    };
    let is_named = |name: &&str| ABOUT_PAGES.contains(&plain(name).as_str());
    found.around.is_empty() || found.around.iter().any(is_named) || beside.iter().any(is_beside)
}

/// Returns the property that says something, nearest to the top.
fn best<'f, 'd>(found: &'f [Found<'d>], clue: Clue) -> Option<&'f Found<'d>> {
    let fitting = found
        .iter()
        .filter(|found| fits(clue, &found.field.shape) && is_said(found.field))
        .filter_map(|found| Some((rank(names(clue), &found.field.wire)?, found)));
    let (_, found) = fitting.min_by_key(|(rank, found)| (found.steps.len(), *rank))?;
    Some(found)
}

/// Returns true if the value of a property is always the API's. One that is absent and reads as `false` would
/// end a walk after its first page.
fn is_said(field: &Field) -> bool {
    field.presence.is_in_responses() || field.presence == Presence::Optional
}

/// Returns the names of properties that say something.
fn names(clue: Clue) -> &'static [&'static str] {
    match clue {
        Clue::Token => &[],
        Clue::More => MORE,
        Clue::Last => LAST,
        Clue::Total => TOTAL,
        Clue::Pages => PAGES,
        Clue::Number => NUMBER,
    }
}

/// Returns true if a property of this shape can say it.
pub fn fits(clue: Clue, shape: &Shape) -> bool {
    match clue {
        Clue::Token => is_scalar(shape),
        Clue::More | Clue::Last => *shape == Shape::Bool,
        Clue::Total | Clue::Pages | Clue::Number => {
            matches!(shape, Shape::Int32 | Shape::Int64)
        }
    }
}
