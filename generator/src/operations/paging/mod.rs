//! Recognizes operations that return a list in pages, and how to get from a page to the next.
//!
//! OpenAPI has no field for this, so it is recognized by names. For each operation, in this order:
//!
//! 1. `hint`: the overlay's hint `x-sdk.paging` of the operation decides, if there is one.
//! 2. `items`: without a list in the response there are no pages.
//! 3. `kinds`: the kinds of pages, the most reliable first: by a token, a URL in the body, the header `Link`, a
//!    token in another header, the id of the last item, an offset, the number of the page; `in_body`: the same for
//!    searches that send the token, the offset or the number in their body. A token of either place goes before a
//!    URL: beside a token, the URL is often absent.
//! 4. `clues`: what else the response says about its end, such as `has_more` or `total`.
//!
//! `fields` finds properties in a response, down to two levels below the top, three inside of an object about pages.
//!
//! | To add | open |
//! |---|---|
//! | other names of parameters or properties | the tables in `names` |
//! | a token in a property of the last item | nothing for the hint: `by: last-id` takes any property of the items as `next`. To recognize it, `last_id` in `kinds` and `LAST_ID_PARAMS` in `names`; for a property further down, `id` in `hint` too |
//! | a kind of page | [`NextPage`] in `model/paging.rs`, and `By` there for the hint; `kinds` to recognize it; `hint` to request it; an arm in `clues`; `emit/paging` to write it. Then as below |
//! | something that a response says about its end | `Clue` in `model/paging.rs`, `clues`; in the runtime `Clues` in `operation/paged.rs` |
//!
//! A new kind of page:
//!
//! - Is it one? If the next request differs in one query parameter, and the body of the response has its value, the
//!   runtime's `Token` walks it, as `LastId`; otherwise `operation/paged.rs` and `paging/position.rs` of the runtime.
//! - A token is a string or an integer. For another shape, such as a time, extend `is_scalar` in `kinds` and
//!   `converted` in `emit/paging/page.rs` (its last arms write anything by `to_string`, which is not how an API writes
//!   a time), and correct the messages of `hint` that name strings and integers.
//! - The compiler asks for arms in `model/paging.rs`, `clues` and `emit/paging`, but in `hint` for `By` alone: `param`,
//!   `token` and `header` there have wildcards.
//! - `way` in this file, or `of_get` in `kinds`, gives it its place in the order.
//! - The kinds are listed in the page of `hint`, in the help of `operations/info.rs` and in a row of the table in
//!   `operations/mod.rs`.
//! - Tests: the fixture `hazards/paging_kinds.yaml` with `drivers/paging.rs`, and hints in `tests/it/refusals.rs`.

mod clues;
mod fields;
mod hint;
mod in_body;
mod items;
mod kinds;
mod names;

use items::Items;
use kinds::Next;

use crate::Error;
use crate::model::{Api, NextPage, Operation, PagePlace, Paging, Shape};

/// Marks every operation that returns a list in pages.
///
/// `recorded` returns the path of the items that callers of an operation already know.
///
/// # Errors
///
/// Returns an error if a hint of the overlay does not fit its operation.
pub fn find(api: &mut Api, recorded: impl Fn(&str) -> Option<String>) -> Result<(), Error> {
    let mut found = Vec::new();
    for (_, operation) in api.operations() {
        let recorded = recorded(&operation.id);
        found.push(match &operation.paging_hint {
            Some(hint) => hint::apply(hint, api, operation)?,
            None => recognize(api, operation, recorded.as_deref()),
        });
    }
    let operations = api.resources.values_mut().flat_map(|r| &mut r.operations);
    for (operation, mut paging) in operations.zip(found) {
        if let Some(paging) = &mut paging {
            if let Some(name) = &paging.param {
                paging.backwards = kinds::backwards(operation, paging.next, name);
            }
            relax(operation, paging);
        }
        operation.paging = paging;
    }
    Ok(())
}

fn recognize(api: &Api, operation: &Operation, recorded: Option<&str>) -> Option<Paging> {
    let response = items::response(operation)?;
    let items = items::find(api, operation, response, recorded)?;
    let next = way(api, operation, response, &items)?;
    Some(clues::complete(api, response, items, next))
}

/// Finds the way to the next page; none if the names do not say one.
fn way(api: &Api, operation: &Operation, response: &Shape, items: &Items) -> Option<Next> {
    let (found, deep) = (fields::all(api, response), fields::deep(api, response));
    let by_token = |found| {
        let in_query = kinds::by_token(operation, found);
        in_query.or_else(|| in_body::by_token(api, operation, found))
    };
    by_token(&found)
        .or_else(|| kinds::by_url(&found))
        .or_else(|| by_token(&deep))
        .or_else(|| kinds::of_get(api, operation, items, &found))
        .or_else(|| in_body::by_number(api, operation, &found))
}

/// Makes the parameter of the page one that callers need not set, even if the API requires it: the first page
/// has the first number, and no token.
fn relax(operation: &mut Operation, paging: &Paging) {
    let Some(name) = paging
        .param
        .as_ref()
        .filter(|_| paging.place == PagePlace::Query)
    else {
        return;
    };
    for param in &mut operation.params {
        if param.wire == *name && param.required && param.default.is_none() {
            let first = match paging.next {
                NextPage::Offset(first) | NextPage::Number(first) => Some(first),
                _ => kinds::first(param),
            };
            match first {
                Some(first) => param.default = Some(first.to_string()),
                None => param.required = false,
            }
        }
    }
}
