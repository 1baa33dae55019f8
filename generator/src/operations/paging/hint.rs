//! Applies the hint `x-sdk.paging` of an operation, for pages that names do not tell; `operations/info.rs` reads
//! it.
//!
//! ```yaml
//! - target: $.paths["/v1/things"].get
//!   description: The API calls its page token `from`.
//!   update:
//!     x-sdk:
//!       paging:
//!         by: token          # token, offset, page, url, link, header, last-id; none if it does not page
//!         parameter: from    # the query parameter, or the property of the body of a POST; not for url and link
//!         next: meta.up_to   # token, url: the property of the response; last-id: that of the items; header: its name
//!         items: data.rows   # the list, unless it is found by itself
//!         first: 0           # offset, page: the number of the first one
//!         more: meta.more    # optional: true if there are more pages
//!         total: meta.all    # optional, offset: the number of all items
//!         pages: meta.pages  # optional, page: the number of pages
//! ```

use super::fields::{self, Found};
use super::items::{self, Items, response};
use super::{clues, in_body, kinds};
use crate::Error;
use crate::model::{
    Api, By, Clue, NextPage, Operation, PagePlace, Paging, PagingHint, Param, Path, Shape, Style,
};
use crate::operations::parameters::is_token;

/// Returns the paging that a hint describes.
///
/// # Errors
///
/// Returns an error if the hint does not fit the operation.
pub fn apply(hint: &PagingHint, api: &Api, operation: &Operation) -> Result<Option<Paging>, Error> {
    if hint.by == By::None {
        return Ok(None);
    }
    let Some(response) = response(operation) else {
        return Err(wrong(
            operation,
            "by",
            "the operation returns no JSON",
            "remove the hint from the overlay",
        ));
    };
    let hinted = Hinted {
        hint,
        api,
        operation,
        response,
    };
    hinted.paging().map(Some)
}

fn wrong(operation: &Operation, key: &str, problem: &str, help: &str) -> Error {
    let pointer = format!("{}/x-sdk/paging/{key}", operation.pointer);
    Error::new(pointer, problem, help)
}

/// A hint with the operation that it is for.
struct Hinted<'a> {
    hint: &'a PagingHint,
    api: &'a Api,
    operation: &'a Operation,
    response: &'a Shape,
}

impl Hinted<'_> {
    fn paging(&self) -> Result<Paging, Error> {
        let hint = self.hint;
        let items = self.items()?;
        let first = |default| hint.first.unwrap_or(default);
        let kind = match hint.by {
            By::Token => NextPage::Token,
            By::Offset => NextPage::Offset(first(0)),
            By::Page => NextPage::Number(first(1)),
            By::Url => NextPage::Url,
            By::LastId => NextPage::LastId,
            By::Header => NextPage::Header,
            By::Link | By::None => NextPage::Link,
        };
        let param = match kind {
            NextPage::Url | NextPage::Link => None,
            _ => Some(self.param()?),
        };
        let place = param.as_ref().map_or(PagePlace::Query, |(place, _)| *place);
        let param = param.as_ref().map(|(_, param)| param);
        let token = match kind {
            NextPage::Token | NextPage::Url => Some(self.clue(Clue::Token, &hint.next)?),
            NextPage::LastId => Some(self.id(&items)?),
            _ => None,
        };
        let kind = match (kind, param) {
            (NextPage::Token, Some(param)) => kinds::kind_of_token(&param.wire),
            _ => kind,
        };
        let header = match kind {
            NextPage::Header => Some(self.header()?),
            _ => None,
        };
        let next = kinds::Next {
            header,
            place,
            ..kinds::Next::new(kind, param, token)
        };
        let mut paging = clues::complete(self.api, self.response, items, next);
        for (clue, path) in [
            (Clue::More, &hint.more),
            (Clue::Total, &hint.total),
            (Clue::Pages, &hint.pages),
        ] {
            if path.is_some() {
                let path = self.clue(clue, path)?;
                paging.clues.retain(|(known, _)| *known != clue);
                paging.clues.push((clue, path));
            }
        }
        Ok(paging)
    }

    fn items(&self) -> Result<Items, Error> {
        let found = match &self.hint.items {
            None => items::find(self.api, self.operation, self.response, None),
            Some(path) => self.at("items", path)?.and_then(|found| items::of(&found)),
        };
        found.ok_or_else(|| {
            self.wrong(
                "items",
                "is no list of the response",
                &self.properties(|shape| matches!(shape, Shape::List(_))),
            )
        })
    }

    /// Returns what selects a page, a query parameter or a property of the body, and its location.
    fn param(&self) -> Result<(PagePlace, Param), Error> {
        let in_query = self.operation.params.iter();
        let in_query = in_query.filter(|param| param.style == Style::Query);
        let in_query = in_query.map(|param| (PagePlace::Query, param.clone()));
        let in_body = in_body::properties(self.api, self.operation);
        let in_body = in_body.into_iter().flat_map(|(format, properties)| {
            let properties = properties.into_iter();
            properties.map(move |param| (in_body::place(format, &param), param))
        });
        let all: Vec<(PagePlace, Param)> = in_query.chain(in_body).collect();
        let name = self.hint.parameter.as_deref();
        let found = all
            .iter()
            .find(|(_, param)| Some(param.wire.as_str()) == name);
        found.cloned().ok_or_else(|| {
            let names = all.iter().map(|(_, param)| format!("`{}`", param.wire));
            let names: Vec<String> = names.collect();
            let problem = if name.is_some() {
                "is no parameter in the query of the operation, and no property of the body of a POST"
            } else {
                "is missing: it names what selects a page, in the query or in the body of a POST"
            };
            self.wrong("parameter", problem, &format!("it has {}", list(&names)))
        })
    }

    /// Returns the name of the header with the token. Few documents declare their headers.
    fn header(&self) -> Result<String, Error> {
        let name = self.hint.next.as_deref().filter(|name| is_token(name));
        name.map(str::to_owned).ok_or_else(|| {
            let help = match self.operation.response_headers.as_slice() {
                [] => {
                    "name the header of the response that has the token of the next page".to_owned()
                }
                declared => format!("the response has {}", list(declared)),
            };
            self.wrong("next", "is not the name of a header", &help)
        })
    }

    /// Returns the id of the items.
    fn id(&self, items: &Items) -> Result<Path, Error> {
        let name = self.hint.next.as_deref().unwrap_or("id");
        let found = fields::at(self.api, &items.item, name);
        let id = found
            .filter(|found| found.steps.len() == 1 && clues::fits(Clue::Token, &found.field.shape));
        id.map(|id| id.path()).ok_or_else(|| {
            self.wrong(
                "next",
                "is no string or integer of the items",
                "name the property of the items that `parameter` takes",
            )
        })
    }

    /// Returns the path to what the response says about the next page.
    fn clue(&self, clue: Clue, path: &Option<String>) -> Result<Path, Error> {
        let (key, problem) = match clue {
            Clue::Token => ("next", "is no string or integer of the response"),
            Clue::More | Clue::Last => ("more", "is no boolean of the response"),
            Clue::Total => ("total", "is no integer of the response"),
            Clue::Pages | Clue::Number => ("pages", "is no integer of the response"),
        };
        let found = match path {
            Some(path) => self.at(key, path)?,
            None => None,
        };
        let path = found.filter(|found| clues::fits(clue, &found.field.shape));
        path.map(|found| found.path()).ok_or_else(|| {
            self.wrong(
                key,
                problem,
                &self.properties(|shape| clues::fits(clue, shape)),
            )
        })
    }

    fn at(&self, key: &str, path: &str) -> Result<Option<Found<'_>>, Error> {
        let found = fields::at(self.api, self.response, path);
        if found.is_none() {
            let problem = format!("the response has no property `{path}`");
            let help = self.properties(|_| true);
            return Err(wrong(self.operation, key, &problem, &help));
        }
        Ok(found)
    }

    fn wrong(&self, key: &str, problem: &str, help: &str) -> Error {
        let problem = format!("`{key}` {problem}");
        wrong(self.operation, key, &problem, help)
    }

    /// Returns a help that names the properties that would fit.
    fn properties(&self, fits: impl Fn(&Shape) -> bool) -> String {
        let all = fields::all(self.api, self.response);
        let fitting = all.iter().filter(|found| fits(&found.field.shape));
        let names: Vec<String> = fitting
            .map(|found| {
                let mut names = found.around.clone();
                names.push(&found.field.wire);
                format!("`{}`", names.join("."))
            })
            .collect();
        format!("the response has {}", list(&names))
    }
}

/// Writes names as a list, of which the first say enough.
fn list(names: &[String]) -> String {
    const ENOUGH: usize = 12;
    match names.len() {
        0 => "none that would fit; remove the hint from the overlay".to_owned(),
        1..=ENOUGH => names.join(", "),
        _ => names[..ENOUGH].join(", ") + " and others",
    }
}
