//! The position of a walk: finds the way from a page to the next, and refuses one that leads back.
//!
//! Another kind of page is an arm of [`Position::next`], which finds the way; the compiler asks for it. Only if neither a
//! parameter nor a property names the next page, as for URLs, [`Position::token`] needs one, which reads it from a
//! request, and [`Position::go_to`], which writes it into one. A kind whose token may stay the same is also named in
//! `advance`, as `Scroll` is, and one whose pages are told apart by their items in `is_told_by_items` of the generator's
//! `model/paging.rs`.

use std::borrow::Cow;

use super::content::Content;
use super::link;
use super::trail::Trail;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::operation::{Clues, NextPage, PagePlace, Paged};
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::RawResponse;
use crate::runtime::{Json, Object};

/// The position of a walk from page to page. Not generic, so that it is compiled once for all lists.
pub(crate) struct Position {
    kind: NextPage,
    /// The parameter or property for the page token, offset or number.
    param: &'static str,
    place: PagePlace,
    trail: Trail,
    /// The path to the items in a response, if only they show that a page comes again.
    items: &'static [&'static str],
    /// The content of the page before, and that of an earlier one.
    contents: (Option<String>, Trail),
}

impl Position {
    /// Creates the position of a walk that begins.
    pub(crate) fn of<O: Paged>() -> Self {
        Self {
            kind: O::NEXT,
            param: O::TOKEN,
            place: O::PLACE,
            trail: Trail::default(),
            items: O::ITEMS,
            contents: (None, Trail::default()),
        }
    }

    /// Returns the token of the page that a request is for.
    pub(crate) fn token<'p>(&self, parts: &'p RequestParts) -> Option<&'p str> {
        match (self.kind, self.place) {
            (NextPage::Url | NextPage::Link, _) => parts.page_url.as_deref(),
            (_, PagePlace::Query) => parts.get(self.param),
            _ => parts.page_token.as_deref(),
        }
    }

    /// Returns the token that a request asks for; of the first page, what the caller has set.
    fn asked<'p>(&self, parts: &'p RequestParts) -> Option<Cow<'p, str>> {
        match (self.token(parts), self.place) {
            (Some(token), _) => Some(token.into()),
            (None, PagePlace::Query) => None,
            (None, _) => parts.body.property(self.param).map(Cow::Owned),
        }
    }

    /// Changes a request into that for the next page. Returns the outcome of the walk if it ends: after the
    /// last page, or if the token leads back.
    pub(crate) fn advance(
        &mut self,
        parts: &mut RequestParts,
        next: Option<&str>,
    ) -> Option<Result<(), Error>> {
        let Some(next) = next.filter(|token| !token.is_empty()) else {
            return Some(Ok(()));
        };
        let is_named = self.kind != NextPage::Scroll;
        if is_named && self.trail.leads_back(self.asked(parts).as_deref(), next) {
            return Some(Err(page_loop(next)));
        }
        self.go_to(parts, Some(next));
        None
    }

    /// Returns the token of the page after one of `count` items; none after the last.
    ///
    /// # Errors
    ///
    /// Returns an error if the API returned a page a second time.
    pub(super) fn next(
        &mut self,
        parts: &RequestParts,
        raw: &RawResponse,
        (count, token, clues): (usize, Option<&str>, Clues),
    ) -> Result<Option<String>, Error> {
        if clues.more == Some(false) {
            return Ok(None);
        }
        let (first, is_offset) = match self.kind {
            // An empty page that leads to itself is where the list ends for now.
            NextPage::Token if count == 0 && token == self.asked(parts).as_deref() => {
                return Ok(None);
            }
            NextPage::Scroll => {
                // The token stays after the last page.
                let token = token.filter(|_| count > 0);
                if let Some(token) = token {
                    self.refuse_repeated(raw, token, None)?;
                }
                return Ok(token.map(str::to_owned));
            }
            NextPage::Token | NextPage::Url => return Ok(token.map(str::to_owned)),
            NextPage::Link => return Ok(link::next(&raw.headers)),
            NextPage::Header(name) => {
                let token = raw.headers.get(name).and_then(|value| value.to_str().ok());
                let token = token.map(str::trim).filter(|token| !token.is_empty());
                let is_end = count == 0 && token == self.asked(parts).as_deref();
                return Ok(token.filter(|_| !is_end).map(str::to_owned));
            }
            NextPage::Offset(first) => (first, true),
            NextPage::Number(first) => (first, false),
        };
        // Whether a page is shorter than asked for says nothing: many APIs have a maximum.
        if count == 0 && clues.more.is_none() {
            return Ok(None);
        }
        let asked = self.number(parts, first)?;
        let (next, all) = if is_offset {
            (asked.saturating_add(count as u64), clues.total)
        } else {
            // The first page was not asked for by its number, which may be another than 1.
            let number = clues.number.and_then(|number| number.try_into().ok());
            let number = number.filter(|_| self.asked(parts).is_none());
            (number.unwrap_or(asked).saturating_add(1), clues.pages)
        };
        // None at all, beside items, is a number that the API does not know.
        let all = all
            .and_then(|all| u64::try_from(all).ok())
            .filter(|all| *all > 0);
        self.refuse_repeated(raw, &asked.to_string(), all)?;
        let is_last = all.is_some_and(|all| next.saturating_sub(first) >= all);
        Ok((!is_last).then(|| next.to_string()))
    }

    /// Returns the number that a request asks for.
    fn number(&self, parts: &RequestParts, first: u64) -> Result<u64, Error> {
        let refused = |source| Error::invalid(self.param, "is not a number").caused_by(source);
        let asked = self.asked(parts).map(|asked| asked.parse());
        asked.unwrap_or(Ok(first)).map_err(refused)
    }

    /// Changes a request into that for the page of a token; without one, for the first page.
    pub(super) fn go_to(&self, parts: &mut RequestParts, token: Option<&str>) {
        match (self.kind, self.place) {
            (NextPage::Url | NextPage::Link, _) => parts.page_url = token.map(str::to_owned),
            (_, PagePlace::Query) => match token {
                Some(token) => parts.set(self.param.into(), token),
                None => parts.unset(self.param),
            },
            _ => {
                if let Err(error) = self.go_to_in_body(parts, token) {
                    parts.fail(error);
                }
            }
        }
    }

    fn go_to_in_body(&self, parts: &mut RequestParts, token: Option<&str>) -> Result<(), Error> {
        parts.page_token = token.map(str::to_owned);
        let Some(token) = token else {
            return parts.body.remove(self.param);
        };
        let value = if self.place == PagePlace::BodyNumber {
            let number = token.parse::<u64>();
            let refused = |source| Error::invalid(self.param, "is not a number").caused_by(source);
            Json::from(number.map_err(refused)?)
        } else {
            Json::from(token)
        };
        if self.place == PagePlace::Form {
            parts.body.begin_form();
        }
        let page = Object::from_iter([(self.param.to_owned(), value)]);
        parts.body.merge(page)
    }

    /// Refuses a page with the content of an earlier one: offsets and numbers go up infinitely if an API
    /// ignores them. Items without ids may be equal by chance, so a number of `all` items or pages, at which the
    /// walk ends, is believed.
    fn refuse_repeated(
        &mut self,
        raw: &RawResponse,
        asked: &str,
        all: Option<u64>,
    ) -> Result<(), Error> {
        let content = Content::of(&raw.body, self.items);
        let hash = content.hash.to_string();
        let (before, trail) = &mut self.contents;
        let before = before.replace(hash.clone());
        let is_repeated = trail.leads_back(before.as_deref(), &hash);
        if is_repeated && (content.has_ids || all.is_none()) {
            return Err(page_loop(asked));
        }
        Ok(())
    }
}

fn page_loop(token: &str) -> Error {
    let token = token.to_owned();
    Error::new(ErrorKind::PageLoop { token })
}
