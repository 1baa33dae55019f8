//! Turns an OpenAPI document into a Rust SDK.
//!
//! [`generate`] reads as a table of contents: each stage is a module, and hands its result on.

pub mod diff;
mod docs;
mod emit;
mod error;
mod grammar;
pub mod lower;
mod model;
mod names;
mod operations;
pub mod overlay;
mod parse;
mod pointer;
mod print;
pub mod read;
mod schemas;
pub mod surface;
mod type_graph;
mod types;

pub use emit::File;
pub use error::{Error, Warning};
use serde_json::Value;

/// What an SDK is made from. All texts; nothing is read or written by the generator itself.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The OpenAPI document, JSON or YAML.
    pub document: &'a [u8],
    /// Its name, for the header of generated files and for errors.
    pub document_name: &'a str,
    /// An OpenAPI Overlay 1.0 to apply first: its name and text.
    pub overlay: Option<(&'a str, &'a str)>,
    /// The record of names and shapes once given to callers; without one, none is kept.
    pub lock: Option<&'a str>,
    /// Manifest of the SDK's crate: its marked region is replaced, and a whole crate takes its
    /// dependencies from it.
    pub manifest: &'a str,
    /// Whether a crate of its own is made, or the generated part of the SDK.
    pub whole: bool,
}

/// What came out.
#[derive(Debug)]
pub struct Output {
    /// Files by their path in the crate's folder.
    pub files: Vec<File>,
    /// The record of names and shapes, brought up to date.
    pub lock: String,
    /// What was left out, put differently, or breaks callers.
    pub warnings: Vec<Warning>,
    /// Number of operations.
    pub operations: usize,
    /// Number of types.
    pub types: usize,
}

/// Makes an SDK. The same input gives the same bytes.
///
/// # Errors
///
/// Where the document, the overlay or the record does not read, or asks for what cannot be done:
/// with the place and the way out.
pub fn generate(input: &Input<'_>) -> Result<Output, Error> {
    with_room(|| stages(input))
        .and_then(|outcome| outcome)
        .map_err(|error| error.in_file(input.document_name))
}

/// A document as the generator sees it: read, corrected by its overlay, lowered to OpenAPI 3.0.
/// This is what [`diff::diff`] compares.
///
/// # Errors
///
/// Where the document or the overlay does not read, or asks for what cannot be done.
pub fn lowered(
    document: &[u8],
    document_name: &str,
    overlay: Option<(&str, &str)>,
) -> Result<(Value, Vec<Warning>), Error> {
    let lowered = with_room(|| lower_text(document, document_name, overlay))??;
    Ok((lowered.document, lowered.warnings))
}

fn lower_text(
    document: &[u8],
    document_name: &str,
    overlay: Option<(&str, &str)>,
) -> Result<lower::Lowered, Error> {
    let mut document = read::read(document, document_name)?;
    if let Some((name, text)) = overlay {
        // Where the overlay fits another document, the reason may be worse than the overlay.
        overlay::apply(&mut document, text, name).map_err(|error| {
            let guarded = operations::security::only_keys(&document);
            guarded.map_or(error, |error| error.in_file(document_name))
        })?;
    }
    lower::lowered(document).map_err(|error| error.in_file(document_name))
}

fn stages(input: &Input<'_>) -> Result<Output, Error> {
    let (read, record) = beside(
        || model(input),
        || surface::Lock::parse(input.lock.unwrap_or("")),
    );
    let (mut api, mut warnings) = read?;
    let record = record?;
    surface::keep(&mut api, &record, &mut warnings);
    operations::paging::find(&mut api);
    surface::lost_pages(&api, &record, &mut warnings);
    let (files, lock) = beside(
        || emit::files(&api, input),
        || surface::Lock::of(&api).print(),
    );
    warnings.sort();
    Ok(Output {
        files: files?,
        lock: lock?,
        warnings,
        operations: api.operations().count(),
        types: api.types.len(),
    })
}

/// From the bytes of the document to the model.
fn model(input: &Input<'_>) -> Result<(model::Api, Vec<Warning>), Error> {
    let mut lowered = lower_text(input.document, input.document_name, input.overlay)?;
    let mut warnings = Vec::new();
    let api = operations::normalize(&lowered.document, &mut warnings)
        .map_err(|error| error.map_pointer(|pointer| lowered.original(&pointer)))?;
    for warning in &mut warnings {
        warning.pointer = lowered.original(&warning.pointer);
    }
    warnings.append(&mut lowered.warnings);
    Ok((api, warnings))
}

/// Stack of the thread on which documents are followed, in bytes.
///
/// Documents nest up to [`read::MAX_DEPTH`] levels deep, and serde and typify take tens of kilobytes
/// a level where they are not optimized. What is not used costs no memory.
const STACK: usize = 64 << 20;

/// Runs something on a thread with room for all that may nest: that of the caller may have 1 MiB.
fn with_room<T: Send>(run: impl FnOnce() -> T + Send) -> Result<T, Error> {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let thread = thread.spawn_scoped(scope, run).map_err(|error| {
            let what = format!("no thread can be started: {error}");
            Error::new("#", what, "free some memory, and try again")
        })?;
        match thread.join() {
            Ok(outcome) => Ok(outcome),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}

/// Does two things at once, where neither needs the other: regeneration should not be waited for.
fn beside<A, B: Send>(main: impl FnOnce() -> A, other: impl FnOnce() -> B + Send) -> (A, B) {
    std::thread::scope(|scope| {
        let other = scope.spawn(other);
        let main = main();
        match other.join() {
            Ok(other) => (main, other),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })
}
