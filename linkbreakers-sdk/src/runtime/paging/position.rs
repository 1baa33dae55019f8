//! The position of a walk: finds the way from a page to the next, and refuses one that leads back.
//!
//! Another kind of page is an arm of each of the three matches: [`Position::next`] finds the way,
//! [`Position::token`] reads it from a request, and [`go_to`] writes it into one.

use std::hash::{DefaultHasher, Hash, Hasher};

use super::link;
use super::trail::Trail;
use crate::runtime::error::{Error, ErrorKind};
use crate::runtime::operation::{Clues, NextPage, Paged};
use crate::runtime::request::parts::RequestParts;
use crate::runtime::response::RawResponse;

/// The position of a walk from page to page. Not generic, so that it is compiled once for all lists.
pub(crate) struct Position {
    kind: NextPage,
    /// The query parameter for the page token, offset or number.
    param: &'static str,
    trail: Trail,
    /// The content of the page before, and that of an earlier one.
    contents: (Option<String>, Trail),
}

impl Position {
    /// Creates the position of a walk that begins.
    pub(crate) fn of<O: Paged>() -> Self {
        Self {
            kind: O::NEXT,
            param: O::TOKEN,
            trail: Trail::default(),
            contents: (None, Trail::default()),
        }
    }

    /// Returns the token of the page that a request is for.
    pub(crate) fn token<'p>(&self, parts: &'p RequestParts) -> Option<&'p str> {
        match self.kind {
            NextPage::Url | NextPage::Link => parts.page_url.as_deref(),
            NextPage::Token | NextPage::Offset(_) | NextPage::Number(_) => parts.get(self.param),
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
        if self.trail.leads_back(self.token(parts), next) {
            return Some(Err(page_loop(next)));
        }
        go_to(parts, self.kind, self.param, Some(next));
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
            NextPage::Token if count == 0 && token == self.token(parts) => return Ok(None),
            NextPage::Token | NextPage::Url => return Ok(token.map(str::to_owned)),
            NextPage::Link => return Ok(link::next(&raw.headers)),
            NextPage::Offset(first) => (first, true),
            NextPage::Number(first) => (first, false),
        };
        // Whether a page is shorter than asked for says nothing: many APIs have a maximum.
        if count == 0 && clues.more.is_none() {
            return Ok(None);
        }
        let asked = self.number(parts, first)?;
        self.refuse_repeated(&raw.body, asked)?;
        let (next, all) = if is_offset {
            (asked.saturating_add(count as u64), clues.total)
        } else {
            // The first page was not asked for by its number, which may be another than 1.
            let number = clues.number.and_then(|number| number.try_into().ok());
            let number = number.filter(|_| parts.get(self.param).is_none());
            (number.unwrap_or(asked).saturating_add(1), clues.pages)
        };
        // None at all, beside items, is a number that the API does not know.
        let all = all
            .and_then(|all| u64::try_from(all).ok())
            .filter(|all| *all > 0);
        let is_last = all.is_some_and(|all| next.saturating_sub(first) >= all);
        Ok((!is_last).then(|| next.to_string()))
    }

    /// Returns the number that a request asks for.
    fn number(&self, parts: &RequestParts, first: u64) -> Result<u64, Error> {
        let refused = |source| Error::invalid(self.param, "is not a number").caused_by(source);
        let asked = parts.get(self.param).map(str::parse);
        asked.unwrap_or(Ok(first)).map_err(refused)
    }

    /// Refuses a page with the content of an earlier one: offsets and numbers go up infinitely if an API
    /// ignores them.
    fn refuse_repeated(&mut self, body: &[u8], asked: u64) -> Result<(), Error> {
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        let content = hasher.finish().to_string();
        let (before, trail) = &mut self.contents;
        let before = before.replace(content.clone());
        if trail.leads_back(before.as_deref(), &content) {
            return Err(page_loop(&asked.to_string()));
        }
        Ok(())
    }
}

/// Changes a request into that for the page of a token; without one, for the first page.
pub(super) fn go_to(
    parts: &mut RequestParts,
    kind: NextPage,
    param: &'static str,
    token: Option<&str>,
) {
    match kind {
        NextPage::Url | NextPage::Link => parts.page_url = token.map(str::to_owned),
        NextPage::Token | NextPage::Offset(_) | NextPage::Number(_) => match token {
            Some(token) => parts.set(param.into(), token),
            None => parts.unset(param),
        },
    }
}

fn page_loop(token: &str) -> Error {
    let token = token.to_owned();
    Error::new(ErrorKind::PageLoop { token })
}
