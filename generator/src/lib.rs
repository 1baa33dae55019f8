//! Turns an OpenAPI document into a Rust SDK.
//!
//! [`generate`] reads as a table of contents: each stage is a module, and hands its result on.

pub mod diff;
mod docs;
mod emit;
mod error;
mod grammar;
mod input;
pub mod lower;
mod model;
mod names;
mod operations;
mod output;
pub mod overlay;
mod parse;
mod pointer;
mod print;
pub mod read;
mod schemas;
pub mod surface;
mod threads;
mod type_graph;
mod types;

pub use error::{Error, Warning};
pub use input::{Input, Target};
pub use output::{File, Output};
use serde_json::Value;
use threads::{join, with_large_stack};

/// Makes an SDK. The same input gives the same bytes.
///
/// # Errors
///
/// Where the document, the overlay or the record does not read, or asks for what cannot be done:
/// with the place and the way out.
pub fn generate(input: &Input<'_>) -> Result<Output, Error> {
    with_large_stack(|| stages(input))
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
    let lowered = with_large_stack(|| lower_text(document, document_name, overlay))??;
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
            let guarded = overlay::only_api_keys(&document);
            guarded.map_or(error, |error| error.in_file(document_name))
        })?;
    }
    lower::lowered(document).map_err(|error| error.in_file(document_name))
}

fn stages(input: &Input<'_>) -> Result<Output, Error> {
    let (read, record) = join(
        || model(input),
        || surface::Lock::parse(input.lock.unwrap_or("")),
    );
    let (mut api, mut warnings) = read?;
    let record = record?;
    surface::keep(&mut api, &record, &mut warnings);
    operations::paging::find(&mut api);
    surface::lost_pages(&api, &record, &mut warnings);
    let (files, lock) = join(
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
