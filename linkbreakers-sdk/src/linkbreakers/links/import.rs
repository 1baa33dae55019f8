//! Creates links from a table: CSV with a header row, as spreadsheets export it.
//!
//! 1. The header row says what each column is (`Column`). An unknown one is an error, since it is more often a
//!    typing error than something to ignore.
//! 2. Each row becomes a link, or a problem with the number of its line. Nothing has been sent yet: `check` ends
//!    here.
//! 3. The good rows go through `create_many`. Their keys are made of the rows themselves, so that the same table
//!    creates nothing twice within 24 hours.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::io::{Read, Write};
use std::pin::Pin;

use serde_json::Value;
use sha2::{Digest, Sha256};

use super::bulk::{BulkReport, Callback, Progress};
use crate::linkbreakers::validate;
use crate::links::LinksApi;
use crate::types::{CreateLinkRequest, Link};
use crate::{Client, Error};

impl LinksApi<'_> {
    /// Creates links from CSV, such as a spreadsheet exports it. The table is read at once.
    ///
    /// The header row names the columns: `destination` (required), `name`, `shortlink`, `tags` (several by `;`),
    /// `id`, `directory_id`, `custom_domain_id`, `purpose`, `metadata.KEY`, and `utm_source`, `utm_medium`,
    /// `utm_campaign`, `utm_term` and `utm_content`, which are appended to the destination. Empty cells are unset.
    ///
    /// ```no_run
    /// # async fn example(client: linkbreakers_sdk::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let import = client.links().import_csv(std::fs::File::open("links.csv")?)?;
    /// for problem in import.problems() {
    ///     println!("{problem}");
    /// }
    /// let report = import.progress(|done| println!("{} created", done.created)).await;
    /// report.write_csv(std::fs::File::create("report.csv")?)?;
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    ///
    /// Returns an error if the table is not CSV, or has a column that is unknown or missing.
    pub fn import_csv(self, mut table: impl Read) -> Result<ImportCsv, Error> {
        let mut text = Vec::new();
        let read = table.read_to_end(&mut text);
        read.map_err(|source| Error::io("the table cannot be read", source))?;
        let mut reader = ::csv::ReaderBuilder::new()
            .flexible(true)
            .trim(::csv::Trim::All)
            .from_reader(&*text);
        let columns = columns(reader.headers().map_err(unreadable)?)?;
        let mut import = ImportCsv {
            client: self.0.clone(),
            links: Vec::new(),
            lines: Vec::new(),
            problems: Vec::new(),
            progress: None,
        };
        let (mut line, mut counted) = (1, 0);
        for row in reader.records() {
            let row = row.map_err(unreadable)?;
            // The reader's own number is that of the line before if lines end with CRLF.
            let start = row.position().map_or(0, ::csv::Position::byte);
            let mut start = usize::try_from(start).unwrap_or(usize::MAX).min(text.len());
            start += text[start..]
                .iter()
                .take_while(|byte| byte.is_ascii_whitespace())
                .count();
            line += text[counted..start]
                .iter()
                .filter(|byte| **byte == b'\n')
                .count() as u64;
            counted = start;
            match link(&columns, &row) {
                Ok(link) => {
                    import.links.push(link);
                    import.lines.push(line);
                }
                Err(problem) => import.problems.push(RowProblem { line, problem }),
            }
        }
        Ok(import)
    }
}

/// Sets a field of a link from a cell.
type Set = fn(CreateLinkRequest, &str) -> CreateLinkRequest;

/// The meaning of a column.
enum Column {
    Destination,
    Field(Set),
    Metadata(String),
}

/// The columns that are a field of the link. Parameters of campaigns come after the destination is set.
const FIELDS: [(&str, Set); 12] = [
    ("name", |link, cell| link.name(cell)),
    ("shortlink", |link, cell| link.shortlink(cell)),
    ("tags", |link, cell| link.tags(tags(cell))),
    ("id", |link, cell| link.id(cell)),
    ("directory_id", |link, cell| link.directory_id(cell)),
    ("custom_domain_id", |link, cell| link.custom_domain_id(cell)),
    ("purpose", |link, cell| link.purpose(cell)),
    ("utm_source", |link, cell| {
        link.with_parameter("utm_source", cell)
    }),
    ("utm_medium", |link, cell| {
        link.with_parameter("utm_medium", cell)
    }),
    ("utm_campaign", |link, cell| {
        link.with_parameter("utm_campaign", cell)
    }),
    ("utm_term", |link, cell| link.utm_term(cell)),
    ("utm_content", |link, cell| link.utm_content(cell)),
];

fn tags(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(';').map(str::trim).filter(|tag| !tag.is_empty())
}

fn columns(header: &::csv::StringRecord) -> Result<Vec<Column>, Error> {
    let mut columns = Vec::new();
    for given in header {
        let given = given.trim_start_matches('\u{feff}').trim();
        let name = given.to_lowercase().replace(['-', ' '], "_");
        let known = FIELDS.iter().find(|(field, _)| *field == name);
        columns.push(match (known, given.split_once('.')) {
            (Some((_, set)), _) => Column::Field(*set),
            (None, Some((prefix, key))) if prefix.eq_ignore_ascii_case("metadata") => {
                Column::Metadata(key.to_owned())
            }
            _ if name == "destination" => Column::Destination,
            _ => {
                let known: Vec<_> = FIELDS.iter().map(|(field, _)| *field).collect();
                let problem = format!(
                    "`{}` is unknown; columns are destination, {} and metadata.KEY",
                    given.escape_debug(),
                    known.join(", ")
                );
                return Err(Error::invalid("column", problem));
            }
        });
    }
    if !columns
        .iter()
        .any(|column| matches!(column, Column::Destination))
    {
        return Err(Error::invalid("column", "`destination` is missing"));
    }
    Ok(columns)
}

/// Makes a link of a row, or returns what is wrong with it.
fn link(columns: &[Column], row: &::csv::StringRecord) -> Result<CreateLinkRequest, String> {
    if row.len() != columns.len() {
        return Err(format!(
            "has {} cells; the header has {}",
            row.len(),
            columns.len()
        ));
    }
    let cells = || columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty());
    let destination = cells().find(|(column, _)| matches!(column, Column::Destination));
    let (_, destination) = destination.ok_or("`destination` is empty")?;
    let mut link = CreateLinkRequest::new(destination);
    for (column, cell) in cells() {
        match column {
            Column::Destination => {}
            Column::Field(set) => link = set(link, cell),
            Column::Metadata(key) => {
                let metadata = link.metadata.get_or_insert_default();
                metadata.insert(key.clone(), cell.to_owned());
            }
        }
    }
    match serde_json::to_value(&link) {
        Ok(Value::Object(body)) => {
            let checked = validate::link_fields(&body, "");
            checked.map(|()| link).map_err(|error| error.to_string())
        }
        _ => Err("cannot be written as JSON".to_owned()),
    }
}

fn unreadable(source: ::csv::Error) -> Error {
    Error::invalid("table", format!("is not CSV: {source}")).caused_by(source)
}

/// A row of a table that is no link.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowProblem {
    /// The line of the row in the table, from one; the header is the first.
    pub line: u64,
    /// What is wrong with it.
    pub problem: String,
}

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.problem)
    }
}

/// An import of links; see [`LinksApi::import_csv`]. Nothing is sent before it is awaited.
#[must_use = "links are created when it is awaited"]
pub struct ImportCsv {
    client: Client,
    links: Vec<CreateLinkRequest>,
    /// The line of each link.
    lines: Vec<u64>,
    problems: Vec<RowProblem>,
    progress: Option<Callback>,
}

impl ImportCsv {
    /// Returns what is wrong with the table, row by row. These rows are left out.
    pub fn problems(&self) -> &[RowProblem] {
        &self.problems
    }

    /// Returns the number of links that will be created.
    pub fn len(&self) -> usize {
        self.links.len()
    }

    /// Returns true if there is nothing to create.
    pub fn is_empty(&self) -> bool {
        self.links.is_empty()
    }

    /// Calls a function after each batch of links.
    pub fn progress(mut self, callback: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(callback));
        self
    }

    /// Returns the prefix of the batches' idempotency keys: a digest of the links, so that the same import can
    /// be repeated without creating links twice.
    fn key(&self) -> String {
        let digest = Sha256::digest(serde_json::to_vec(&self.links).unwrap_or_default());
        digest[..16]
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    #[inline]
    async fn run(self) -> ImportReport {
        let key = self.key();
        let mut many = self.client.links().create_many(self.links).key(key);
        if let Some(progress) = self.progress {
            many = many.progress(progress);
        }
        ImportReport {
            lines: self.lines,
            problems: self.problems,
            bulk: many.await,
        }
    }
}

impl fmt::Debug for ImportCsv {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ImportCsv")
            .field("links", &self.links.len())
            .field("problems", &self.problems)
            .finish_non_exhaustive()
    }
}

#[cfg(feature = "blocking")]
impl ImportCsv {
    /// Creates the links without async; can be called from any thread.
    ///
    /// # Errors
    ///
    /// Returns an error if blocking calls cannot be run; errors of rows are in the report.
    pub fn call(self) -> Result<ImportReport, Error> {
        crate::runtime::wait(self.into_future())
    }
}

impl IntoFuture for ImportCsv {
    type Output = ImportReport;
    type IntoFuture = Pin<Box<dyn Future<Output = ImportReport> + Send>>;

    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

/// The result of an import, row by row.
#[derive(Debug)]
#[must_use = "rows may have failed"]
pub struct ImportReport {
    lines: Vec<u64>,
    problems: Vec<RowProblem>,
    bulk: BulkReport,
}

impl ImportReport {
    /// Returns the rows that were left out.
    pub fn problems(&self) -> &[RowProblem] {
        &self.problems
    }

    /// Returns the batches that were sent.
    pub fn bulk(&self) -> &BulkReport {
        &self.bulk
    }

    /// Returns the number of links that this run created, without those of an earlier run of the same table.
    pub fn created(&self) -> usize {
        let new = self.bulk.batches().iter().filter(|batch| !batch.replayed);
        new.filter_map(|batch| batch.outcome.as_ref().ok())
            .map(Vec::len)
            .sum()
    }

    /// Iterates over the rows that were sent: the line of each, and its link or the error of its batch.
    pub fn rows(&self) -> impl Iterator<Item = (u64, Result<&Link, &Error>)> {
        let line = |index: usize| self.lines.get(index).copied().unwrap_or_default();
        self.bulk
            .items()
            .map(move |(index, link)| (line(index), link))
    }

    /// Writes a table with a row for each row of the import: `line`, `id`, `entrypoint` and `problem`.
    ///
    /// # Errors
    ///
    /// Returns an error if the writer fails.
    pub fn write_csv(&self, writer: impl Write) -> std::io::Result<()> {
        let mut rows: Vec<(u64, [String; 3])> = Vec::new();
        for problem in &self.problems {
            rows.push((
                problem.line,
                [String::new(), String::new(), problem.problem.clone()],
            ));
        }
        for (line, link) in self.rows() {
            rows.push((
                line,
                match link {
                    Ok(link) => [link.id.clone(), link.entrypoint.clone(), String::new()],
                    Err(error) => [String::new(), String::new(), error.to_string()],
                },
            ));
        }
        let sent = self
            .bulk
            .batches()
            .iter()
            .map(|batch| batch.len)
            .sum::<usize>();
        for line in self.lines.iter().skip(sent) {
            let problem = "not sent: an earlier batch ended the import".to_owned();
            rows.push((*line, [String::new(), String::new(), problem]));
        }
        rows.sort_by_key(|(line, _)| *line);
        let mut table = ::csv::Writer::from_writer(writer);
        table.write_record(["line", "id", "entrypoint", "problem"])?;
        for (line, [id, entrypoint, problem]) in rows {
            table.write_record([&line.to_string(), &id, &entrypoint, &problem])?;
        }
        table.flush()
    }
}
