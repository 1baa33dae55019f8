//! CSV exports of lists: one stream of bytes over all pages, with the header row once.

use std::fmt;
use std::future::poll_fn;
use std::io::Write;
use std::marker::PhantomData;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::runtime::{RequestParts, Trail};
use crate::transport::BoxFuture;
use crate::types::ResponseFormat;
use crate::{Error, Paged, Request};

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
        let mut parts = self.parts;
        let size = parts.get(SIZE).and_then(|size| size.parse().ok());
        let rows = size.unwrap_or(O::MAX_ROWS).clamp(1, O::MAX_ROWS);
        parts.set(SIZE.into(), &rows.to_string());
        Csv {
            parts,
            rows,
            header: None,
            trail: Trail::default(),
            under_way: None,
            end: None,
            operation: PhantomData,
        }
    }

    /// Writes the list as CSV, over all pages, with the header row once.
    ///
    /// # Errors
    ///
    /// Those of the calls; a failure to write is one of transport, with the cause as its source. What was
    /// written until then are whole pages.
    pub async fn export_csv(self, mut writer: impl Write + Send) -> Result<ExportReport, Error> {
        let mut csv = self.csv();
        let mut exported = ExportReport { rows: 0, bytes: 0 };
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
pub struct ExportReport {
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
    parts: Box<RequestParts>,
    rows: u64,
    header: Option<Bytes>,
    trail: Trail,
    under_way: Option<BoxFuture<Result<Fetched, Error>>>,
    /// How it ended; given at the next step.
    end: Option<Result<(), Error>>,
    operation: PhantomData<fn() -> O>,
}

/// A page.
struct Fetched {
    header: Bytes,
    rows: Bytes,
    next: Option<String>,
}

impl<O: Export> Csv<O> {
    /// The next piece of the CSV, whole rows; none at the end.
    ///
    /// # Errors
    ///
    /// Those of the call, [`ErrorKind::PageLoop`](crate::ErrorKind::PageLoop) after the last page where the
    /// API hands out a page token again, and [`ErrorKind::Failed`](crate::ErrorKind::Failed) where a page
    /// has other columns than the first.
    pub async fn try_next(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_piece(context)).await
    }

    fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Result<Option<Bytes>, Error>> {
        if let Some(error) = self.parts.error.take() {
            self.end = Some(Ok(()));
            return Poll::Ready(Err(error.during(O::ID, 0, Default::default())));
        }
        loop {
            if let Some(end) = &mut self.end {
                return Poll::Ready(std::mem::replace(end, Ok(())).map(|()| None));
            }
            let (parts, header, rows) = (&self.parts, &self.header, self.rows);
            let under_way = self
                .under_way
                .get_or_insert_with(|| Box::pin(fetch::<O>(parts.again(), header.clone(), rows)));
            let outcome = ready!(under_way.as_mut().poll(context));
            self.under_way = None;
            let page = outcome?;
            self.advance(page.next);
            if self.header.is_some() && !page.rows.is_empty() {
                return Poll::Ready(Ok(Some(page.rows)));
            }
            if self.header.is_none() && !page.header.is_empty() {
                let whole = [&page.header[..], &page.rows[..]].concat();
                self.header = Some(page.header);
                return Poll::Ready(Ok(Some(whole.into())));
            }
        }
    }

    fn advance(&mut self, next: Option<String>) {
        let Some(token) = next.filter(|token| !token.is_empty()) else {
            self.end = Some(Ok(()));
            return;
        };
        match self.trail.step(self.parts.get(O::TOKEN), &token) {
            Ok(()) => self.parts.set(O::TOKEN.into(), &token),
            Err(error) => self.end = Some(Err(error)),
        }
    }
}

/// Fetches a page, and by its JSON the token of the next where the CSV does not name one and is full.
async fn fetch<O: Export>(
    mut parts: Box<RequestParts>,
    header: Option<Bytes>,
    full: u64,
) -> Result<Fetched, Error> {
    let client = parts.client.clone();
    let mut again = parts.again();
    parts.set(FORMAT.into(), ResponseFormat::Csv.as_str());
    let response = Request::<RawResponse<O>>::from_parts(parts).send().await?;
    let kind = response.headers().get("content-type");
    let plain = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/csv"));
    let (text, mut next) = if plain {
        (response.raw().clone(), None)
    } else {
        let (text, next) = O::csv(response.read_as::<O::Output>(&client, O::ID)?);
        (text.unwrap_or_default().into(), next)
    };
    let (header, rows) = cut(ended(text), header.as_ref())?;
    // More rows than a page has: the API did not cut it into pages.
    if next.is_none() && count(&rows) == full {
        again.set(FORMAT.into(), ResponseFormat::Json.as_str());
        let output = Request::<O>::from_parts(again).await?;
        next = O::page(output).next_page_token().map(str::to_owned);
    }
    Ok(Fetched { header, rows, next })
}

/// Ends the last row.
fn ended(text: Bytes) -> Bytes {
    match text.last() {
        None | Some(b'\n') => text,
        Some(_) => [&text[..], b"\n"].concat().into(),
    }
}

/// Cuts the header row off. On a page after the first it may be missing, but not be another one.
fn cut(mut text: Bytes, known: Option<&Bytes>) -> Result<(Bytes, Bytes), Error> {
    let rows = text.split_off(first_row(&text));
    let Some(known) = known else {
        return Ok((text, rows));
    };
    let (known, here) = (columns(known), columns(&text));
    if known == here {
        return Ok((text, rows));
    }
    if known.split(|byte| *byte == b',').next() == here.split(|byte| *byte == b',').next() {
        return Err(Error::failed(
            "",
            "the columns of the CSV are not those of the pages before; export it anew",
        ));
    }
    Ok((Bytes::new(), [&text[..], &rows[..]].concat().into()))
}

/// A header row without byte order mark and line break.
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
        self.get_mut().poll_piece(context).map(Result::transpose)
    }
}

#[cfg(feature = "blocking")]
impl<O: Export> Csv<O> {
    /// The pieces as a plain iterator; each page is waited for as it is needed.
    ///
    /// An error does not end the iterator: asking again asks for the same page again.
    pub fn blocking(self) -> BlockingCsv<O> {
        BlockingCsv(Some(self))
    }
}

/// See [`Csv::blocking`].
#[cfg(feature = "blocking")]
#[derive(Debug)]
pub struct BlockingCsv<O: Export>(Option<Csv<O>>);

#[cfg(feature = "blocking")]
impl<O: Export> Iterator for BlockingCsv<O> {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        crate::runtime::step(&mut self.0, Csv::poll_piece)
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
struct RawResponse<O>(PhantomData<fn() -> O>);

impl<O: Export> crate::Operation for RawResponse<O> {
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
