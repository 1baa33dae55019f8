//! CSV exports of lists: one stream of bytes over all pages, with the header row once.

use std::fmt;
use std::io::Write;
use std::marker::PhantomData;

use bytes::Bytes;

use crate::Error;
use crate::types::ResponseFormat;
use crate::{Paged, Request};

/// A list that the API also gives as CSV.
pub trait Export: Paged {
    /// Most rows per page that the API gives.
    #[doc(hidden)]
    const MAX_ROWS: u64;

    /// The CSV of an answer, and the token of the next page where the answer names one.
    #[doc(hidden)]
    fn csv(output: Self::Output) -> (Option<String>, Option<String>);
}

/// The field of the query that chooses the format.
const FORMAT: &str = "responseFormat";
const SIZE: &str = "pageSize";

impl<O: Export> Request<O> {
    /// The list as CSV, piece by piece: a page each, the header row only in the first.
    ///
    /// Pages are as large as the API gives them, unless `page_size` says otherwise. The API's CSV answers
    /// need not name the next page; where a full page does not, the same page is asked for as JSON, only
    /// for its token.
    pub fn csv(self) -> Csv<O> {
        let mut request = self;
        let size = request.parts.get(SIZE).and_then(|size| size.parse().ok());
        let rows = size.unwrap_or(O::MAX_ROWS).clamp(1, O::MAX_ROWS);
        request.parts.set(SIZE.into(), &rows.to_string());
        let pages = Request::from_parts(request.parts);
        Csv {
            pages,
            rows,
            header: None,
            done: false,
            operation: PhantomData,
        }
    }

    /// Writes the list as CSV, over all pages, with the header row once.
    ///
    /// # Errors
    ///
    /// Those of the calls; a failure to write is one of transport, with the cause as its source. What was
    /// written until then are whole pages.
    pub async fn export_csv(self, mut writer: impl Write + Send) -> Result<Exported, Error> {
        let mut csv = self.csv();
        let mut exported = Exported { rows: 0, bytes: 0 };
        let failed = |source: std::io::Error| {
            Error::transport(format!("the CSV cannot be written: {source}"), false)
                .caused_by(source)
        };
        while let Some(piece) = csv.try_next().await? {
            writer.write_all(&piece).map_err(failed)?;
            exported.bytes += piece.len() as u64;
            exported.rows += count(&piece);
        }
        writer.flush().map_err(failed)?;
        exported.rows = exported.rows.saturating_sub(1);
        Ok(exported)
    }
}

/// What an export wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Exported {
    /// Rows, without the header row.
    pub rows: u64,
    /// Bytes.
    pub bytes: u64,
}

/// A list as CSV; see [`Request::csv`].
///
/// After an error the next call of [`try_next`](Self::try_next) asks for the same page again.
#[must_use = "pages are fetched as they are asked for"]
pub struct Csv<O> {
    pages: Request<O>,
    rows: u64,
    header: Option<String>,
    done: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: Export> Csv<O> {
    /// The next piece of the CSV, whole rows; none at the end.
    ///
    /// # Errors
    ///
    /// Those of the call.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        while !self.done {
            let (text, next) = self.fetch().await?;
            // One more than the rows for the header row.
            let rows = count(text.as_bytes()).saturating_sub(1);
            let next = match next {
                Some(next) => Some(next),
                // More than a page: the API did not cut it into pages.
                None if rows == self.rows => self.next_by_json().await?,
                None => None,
            };
            self.advance(next)?;
            let piece = self.without_header(text);
            if !piece.is_empty() {
                return Ok(Some(piece.into()));
            }
        }
        Ok(None)
    }

    /// Fetches the page as CSV.
    async fn fetch(&self) -> Result<(String, Option<String>), Error> {
        let mut parts = self.pages.parts.again();
        parts.set(FORMAT.into(), ResponseFormat::Csv.as_str());
        let response = Request::<Raw<O>>::from_parts(parts).send().await?;
        let plain = response
            .headers()
            .get("content-type")
            .and_then(|kind| kind.to_str().ok())
            .is_some_and(|kind| kind.starts_with("text/csv"));
        if plain {
            return Ok((String::from_utf8_lossy(response.raw()).into_owned(), None));
        }
        let output = response.read_as::<O::Output>(&self.pages.parts.client, O::ID)?;
        let (text, next) = O::csv(output);
        Ok((text.unwrap_or_default(), next))
    }

    /// Fetches the page as JSON, for the token of the next.
    async fn next_by_json(&self) -> Result<Option<String>, Error> {
        let mut parts = self.pages.parts.again();
        parts.set(FORMAT.into(), ResponseFormat::Json.as_str());
        let output = Request::<O>::from_parts(parts).await?;
        Ok(O::page(output).next_page_token().map(str::to_owned))
    }

    fn advance(&mut self, next: Option<String>) -> Result<(), Error> {
        let Some(token) = next.filter(|token| !token.is_empty()) else {
            self.done = true;
            return Ok(());
        };
        if self.pages.parts.get(O::TOKEN) == Some(token.as_str()) {
            self.done = true;
            return Err(Error::new(crate::ErrorKind::PageLoop { token }));
        }
        self.pages.parts.set(O::TOKEN.into(), &token);
        Ok(())
    }

    /// Takes the header row out of all pages but the first, and ends the last row.
    fn without_header(&mut self, mut text: String) -> String {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        let end = first_row(text.as_bytes());
        match &self.header {
            None => self.header = Some(text[..end].to_owned()),
            Some(header) if text.starts_with(header.as_str()) => _ = text.drain(..end),
            Some(_) => {}
        }
        text
    }
}

impl<O: Export> fmt::Debug for Csv<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Csv")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

/// Where the first row ends, its line break included. Line breaks inside of quotes belong to a row.
fn first_row(text: &[u8]) -> usize {
    let mut quoted = false;
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// How many rows there are, the header row included.
fn count(mut text: &[u8]) -> u64 {
    let mut rows = 0;
    while !text.is_empty() {
        text = &text[first_row(text)..];
        rows += 1;
    }
    rows
}

/// The same operation, its body not yet read.
#[derive(Debug)]
struct Raw<O>(PhantomData<fn() -> O>);

impl<O: Export> crate::Operation for Raw<O> {
    type Output = Bytes;
    const ID: &'static str = O::ID;
    const METHOD: &'static str = O::METHOD;
    const PATH: &'static str = O::PATH;
}

macro_rules! export {
    ($feature:literal, $operation:path, $max:literal) => {
        #[cfg(feature = $feature)]
        impl Export for $operation {
            const MAX_ROWS: u64 = $max;

            fn csv(output: Self::Output) -> (Option<String>, Option<String>) {
                let text = output.csv.and_then(|csv| csv.csv_data);
                (text, output.json.and_then(|json| json.next_page_token))
            }
        }
    };
}
export!("events", crate::events::ListEvents, 1000);
export!("visitors", crate::visitors::ListVisitors, 200);
