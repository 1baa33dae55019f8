//! Exports lists as CSV: one stream of bytes over all pages, with the header row once.
//!
//! The API returns CSV page by page, each with its own header row, and as `text/csv` without the token of the
//! next page. So each step does this:
//!
//! 1. Request the page as CSV, and cut off its header row. If its columns differ from the first page's, the
//!    export fails: rows of both would not line up.
//! 2. If the page is full but names no next page, request it again as JSON, only for the token.
//! 3. Return the rows, on the first page after the header row; go on with the next token.

use std::fmt;
use std::future::poll_fn;
use std::io::Write;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::runtime::{Position, RequestParts};
use crate::transport::BoxFuture;
use crate::types::ResponseFormat;
use crate::{Error, Paged, Request};

/// A list that the API also returns as CSV.
pub trait Export: Paged {
    /// The maximum number of rows per page.
    #[doc(hidden)]
    const MAX_ROWS: u64;

    /// Returns the CSV of a response, and the token of the next page if the response has it.
    #[doc(hidden)]
    fn csv(output: Self::Output) -> (Option<String>, Option<String>);
}

/// The query parameter that selects the format.
const FORMAT: &str = "responseFormat";
/// The query parameter for the number of rows per page.
const SIZE: &str = "pageSize";

impl<O: Export> Request<O> {
    /// Returns the list as CSV in chunks of one page each, in UTF-8; only the first has the header row.
    ///
    /// Pages have the maximum size that the API allows, unless `page_size` is set. If a full page does not
    /// name the next one, the same page is requested a second time as JSON, only for its token.
    pub fn csv(self) -> Csv<O> {
        let mut parts = self.parts;
        let size = parts.get(SIZE).and_then(|size| size.parse().ok());
        let rows = size.unwrap_or(O::MAX_ROWS).clamp(1, O::MAX_ROWS);
        parts.set(SIZE.into(), &rows.to_string());
        Csv {
            parts,
            rows,
            header: None,
            position: Position::of::<O>(),
            in_flight: None,
            end: None,
            operation: PhantomData,
        }
    }

    /// Writes the list as CSV, over all pages, with the header row once.
    ///
    /// # Errors
    ///
    /// Returns any error of the calls. A failure to write is an error of kind [`Io`](crate::ErrorKind::Io), with
    /// the cause as its source. Only complete pages are passed to the writer.
    pub async fn export_csv(self, mut writer: impl Write + Send) -> Result<ExportReport, Error> {
        let mut csv = self.csv();
        let mut exported = ExportReport { rows: 0, bytes: 0 };
        let failed = |source| Error::io("the CSV cannot be written", source);
        while let Some(chunk) = csv.try_next().await? {
            writer.write_all(&chunk).map_err(failed)?;
            exported.bytes += chunk.len() as u64;
            exported.rows += count_rows(&chunk);
        }
        writer.flush().map_err(failed)?;
        // The header row.
        exported.rows = exported.rows.saturating_sub(1);
        Ok(exported)
    }
}

/// The size of a finished export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ExportReport {
    /// The number of rows, without the header row.
    pub rows: u64,
    /// The number of bytes, with the header row.
    pub bytes: u64,
}

/// A list as CSV; see [`Request::csv`].
///
/// After an error the next call of [`try_next`](Self::try_next) requests the same page again.
#[must_use = "pages are fetched when `try_next` is called"]
pub struct Csv<O> {
    parts: Box<RequestParts>,
    rows: u64,
    header: Option<Bytes>,
    position: Position,
    in_flight: Option<BoxFuture<Result<Fetched, Error>>>,
    /// The outcome, once the last page is fetched; returned by the next step.
    end: Option<Result<(), Error>>,
    operation: PhantomData<fn() -> O>,
}

/// A page, split into header row and rows.
struct Fetched {
    header: Bytes,
    rows: Bytes,
    next: Option<String>,
}

impl<O: Export> Csv<O> {
    /// Returns the next chunk of the CSV, which consists of complete rows; none at the end.
    ///
    /// # Errors
    ///
    /// Returns any error of the call, [`ErrorKind::PageLoop`](crate::ErrorKind::PageLoop) if the API repeats
    /// a page token, and [`ErrorKind::Failed`](crate::ErrorKind::Failed) if a page has other columns than the
    /// first.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        if let Some(error) = self.parts.error.take() {
            self.end = Some(Ok(()));
            return Poll::Ready(Err(error.during(O::ID, 0, Default::default())));
        }
        loop {
            if let Some(end) = &mut self.end {
                return Poll::Ready(std::mem::replace(end, Ok(())).map(|()| None));
            }
            let (parts, header, rows) = (&self.parts, &self.header, self.rows);
            let in_flight = self.in_flight.get_or_insert_with(|| {
                Box::pin(fetch::<O>(parts.duplicate(), header.clone(), rows))
            });
            let outcome = ready!(in_flight.as_mut().poll(context));
            self.in_flight = None;
            let page = outcome?;
            self.end = self.position.advance(&mut self.parts, page.next.as_deref());
            if self.header.is_some() && !page.rows.is_empty() {
                return Poll::Ready(Ok(Some(page.rows)));
            }
            if self.header.is_none() && !page.header.is_empty() {
                let first = [&page.header[..], &page.rows[..]].concat();
                self.header = Some(page.header);
                return Poll::Ready(Ok(Some(first.into())));
            }
        }
    }
}

/// Fetches a page as CSV; if it is full and names no next page, fetches it as JSON as well for the token.
async fn fetch<O: Export>(
    mut parts: Box<RequestParts>,
    header: Option<Bytes>,
    page_size: u64,
) -> Result<Fetched, Error> {
    let client = parts.client.clone();
    let mut again = parts.duplicate();
    parts.set(FORMAT.into(), ResponseFormat::Csv.as_str());
    let response = Request::<Undecoded<O>>::from_parts(parts).send().await?;
    let kind = response.headers().get("content-type");
    // CSV comes as such, or as a string in the JSON of the operation's response type.
    let plain = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/csv"));
    let (text, mut next) = if plain {
        (response.text(), None)
    } else {
        let (text, next) = O::csv(response.read_as::<O::Output>(&client, O::ID)?);
        let text = text.ok_or_else(|| not_csv("JSON without a CSV part"))?;
        (text.into(), next)
    };
    check_csv(&text)?;
    let (header, rows) = split_header(with_final_newline(text), header.as_ref())?;
    // With fewer rows it is the last page. With more, the API did not paginate and sent the whole list.
    if next.is_none() && count_rows(&rows) == page_size {
        again.set(FORMAT.into(), ResponseFormat::Json.as_str());
        let output = Request::<O>::from_parts(again).await?;
        next = O::page(output).next_page_token().map(str::to_owned);
    }
    Ok(Fetched { header, rows, next })
}

/// Refuses what is certainly no CSV, so that an export never ends without rows, or with an error message for a
/// row, in silence.
fn check_csv(text: &[u8]) -> Result<(), Error> {
    match text.trim_ascii_start().first() {
        Some(b'{' | b'[') => Err(not_csv("JSON")),
        Some(b'<') => Err(not_csv("a page of HTML")),
        _ => Ok(()),
    }
}

fn not_csv(found: &str) -> Error {
    let message =
        format!("the API returned {found} where CSV was asked for; export the list again");
    Error::failed("", message)
}

/// Adds a line break to the last row if it has none, so that the next page starts a new row.
fn with_final_newline(text: Bytes) -> Bytes {
    match text.last() {
        None | Some(b'\n') => text,
        Some(_) => [&text[..], b"\n"].concat().into(),
    }
}

/// Splits the header row off. A page after the first may lack it, but may not have other columns.
fn split_header(mut text: Bytes, known: Option<&Bytes>) -> Result<(Bytes, Bytes), Error> {
    let rows = text.split_off(first_row_len(&text));
    let Some(known) = known else {
        return Ok((text, rows));
    };
    let (known, found) = (columns(known), columns(&text));
    if known == found {
        return Ok((text, rows));
    }
    // A row that begins with the name of the first column is a header row, with other columns.
    if known.split(|byte| *byte == b',').next() == found.split(|byte| *byte == b',').next() {
        return Err(Error::failed(
            "",
            "the columns of the CSV changed between two pages; export the list again",
        ));
    }
    Ok((Bytes::new(), [&text[..], &rows[..]].concat().into()))
}

/// Returns a header row without byte order mark and line break.
fn columns(row: &[u8]) -> &[u8] {
    row.strip_prefix(b"\xef\xbb\xbf")
        .unwrap_or(row)
        .trim_ascii_end()
}

#[cfg(feature = "stream")]
impl<O: Export> futures_core::Stream for Csv<O> {
    type Item = Result<Bytes, Error>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context).map(Result::transpose)
    }
}

#[cfg(feature = "blocking")]
impl<O: Export> Csv<O> {
    /// Returns the chunks as a plain iterator, which fetches each page when it is needed.
    ///
    /// An error does not end the iterator: the next call of `next` requests the same page again.
    pub fn blocking(self) -> BlockingCsv<O> {
        BlockingCsv(Some(self))
    }
}

/// A plain iterator over the chunks of a CSV export; see [`Csv::blocking`].
#[cfg(feature = "blocking")]
#[derive(Debug)]
pub struct BlockingCsv<O: Export>(Option<Csv<O>>);

#[cfg(feature = "blocking")]
impl<O: Export> Iterator for BlockingCsv<O> {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        crate::runtime::step(&mut self.0, Csv::poll_chunk)
    }
}

impl<O: Export> fmt::Debug for Csv<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Csv")
            .field("operation", &O::ID)
            .finish_non_exhaustive()
    }
}

/// Returns the length of the first row, with its line break. Quoted line breaks belong to the row
/// (RFC 4180, section 2); a doubled quote toggles twice.
fn first_row_len(text: &[u8]) -> usize {
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

/// Counts the rows, including the header row.
fn count_rows(mut text: &[u8]) -> u64 {
    let mut rows = 0;
    while !text.is_empty() {
        text = &text[first_row_len(text)..];
        rows += 1;
    }
    rows
}

/// The same operation, but its response body is not decoded.
#[derive(Debug)]
struct Undecoded<O>(PhantomData<fn() -> O>);

impl<O: Export> crate::Operation for Undecoded<O> {
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
                let text = output.csv.map(|csv| csv.csv_data);
                (text, output.json.and_then(|json| json.next_page_token))
            }
        }
    };
}
export!("events", crate::events::ListEvents, 1000);
export!("visitors", crate::visitors::ListVisitors, 200);
