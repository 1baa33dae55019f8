//! Turns an OpenAPI document into a Rust SDK.
//!
//! [`generate`] lists the stages in their order: each is a module, and passes its result to the next.
//! [`diff`] compares two documents instead.
//!
//! A folder of `src` has at most 12 files and a file at most 400 lines: if a folder is full, make a folder of a part of it.
//!
//! The stages share `model` (the API that `schemas` and `operations` build and `emit` writes),
//! `grammar` (tables of the OpenAPI standard), `names` and `docs` (identifiers and doc comments), [`text`]
//! (what a document's text may contain where it lands), `describe` (fields that the document does not describe),
//! `pointer` and `error` (messages with a location), `media_type` and `threads`.

mod describe;
pub mod diff;
mod docs;
mod emit;
mod error;
mod grammar;
mod input;
pub mod lower;
mod media_type;
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
pub mod text;
mod threads;
mod type_graph;
mod types;

pub use error::{Error, Warning};
pub use input::{Input, Target, Unsupported};
pub use output::{File, Output};
use serde_json::Value;
use threads::{join, with_large_stack};

/// A generation makes and drops millions of small values, on several threads: with the allocator of the system
/// that takes a third of its time. What every allocation goes through is compiled with this static. In xtask,
/// which is not optimized, it took a fourteenth.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Generates an SDK. The same input gives the same bytes.
///
/// 1. [`read`]: the bytes of the document become one JSON value.
/// 2. [`overlay`]: corrections and hints are applied to it.
/// 3. [`lower`]: OpenAPI 3.2 and 3.1 become 3.0, so that all later stages know one version.
/// 4. `parse`: the JSON value becomes a document of `openapiv3`.
/// 5. `schemas`: component schemas become shapes and named types.
/// 6. `operations`: operations become resources with methods, their inline schemas types.
/// 7. `type_graph`: cycles of types that no value could satisfy are broken. It needs all types.
/// 8. [`surface`]: names and shapes that the record says callers already use are kept; what cannot be kept
///    is reported.
/// 9. `emit`: the model becomes files. progenitor writes the structs (`types`), `print` formats
///    everything.
/// 10. [`surface`]: the record is updated.
///
/// # Errors
///
/// Returns an error if the document, the overlay or the record cannot be read, or needs something that is
/// not supported. The error names the problem, its location and the help.
pub fn generate(input: &Input<'_>) -> Result<Output, Error> {
    with_large_stack(|| stages(input))
        .and_then(|outcome| outcome)
        .map_err(|error| error.in_file(input.document_name))
}

/// Runs stages 1 to 10. Stages that do not need each other run at once, since people wait for `regen`.
fn stages(input: &Input<'_>) -> Result<Output, Error> {
    let (lowered, record) = join(
        || stages_1_to_3(input.document, input.document_name, input.overlay),
        || surface::Lock::parse(input.lock.unwrap_or("")),
    );
    let (lowered, record) = (lowered?, record?);
    let (mut api, mut warnings) = described(lowered, &record, input.unsupported)?;
    surface::keep(&mut api, &record, &mut warnings)?; // 8
    let (files, lock) = join(
        || emit::files(&api, input),        // 9
        || surface::Lock::of(&api).print(), // 10
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

/// Builds the API that a lowered document describes. Pointers in errors and warnings are mapped back to the
/// source document.
fn described(
    mut lowered: lower::Lowered,
    record: &surface::Lock,
    unsupported: Unsupported,
) -> Result<(model::Api, Vec<Warning>), Error> {
    let (api, mut warnings) = supported(&mut lowered, record, unsupported)?;
    for warning in &mut warnings {
        warning.pointer = lowered.original(&warning.pointer);
    }
    warnings.append(&mut lowered.warnings);
    Ok((api, warnings))
}

/// Builds the API of a lowered document. Operations that are not supported are all reported at once, or are
/// removed from the document, each with a warning among those of the lowered document.
fn supported(
    lowered: &mut lower::Lowered,
    record: &surface::Lock,
    unsupported: Unsupported,
) -> Result<(model::Api, Vec<Warning>), Error> {
    let mut refused = std::mem::take(&mut lowered.refused);
    loop {
        let mut more = Vec::new();
        let built = match stages_4_to_7(&lowered.document, record, &mut more) {
            // Without the operations that lowering refused there may be none.
            Err(_) if !refused.is_empty() => return Err(Error::refused(refused)),
            built => built.map_err(|error| error.map_pointer(|at| lowered.original(&at)))?,
        };
        for operation in &more {
            let error = operation.error.clone();
            refused.push(error.map_pointer(|at| lowered.original(&at)));
        }
        if !refused.is_empty() && unsupported == Unsupported::Refuse {
            return Err(Error::refused(refused));
        }
        if let Some(built) = built {
            lowered
                .warnings
                .extend(refused.iter().map(Warning::skipped));
            return Ok(built);
        }
        // Stages 4 to 7 run again without them: what they have left behind, such as types, goes too.
        for operation in more {
            pointer::remove(&mut lowered.document, &operation.operation);
        }
    }
}

/// Reads, corrects and lowers the bytes of a document to OpenAPI 3.0, as JSON.
fn stages_1_to_3(
    document: &[u8],
    document_name: &str,
    overlay: Option<(&str, &str)>,
) -> Result<lower::Lowered, Error> {
    let mut document = read::read(document, document_name)?; // 1
    if let Some((name, text)) = overlay {
        // If the overlay was written for another document, report that instead of its first failing action.
        overlay::apply(&mut document, text, name).map_err(|error| {
            let wrong = overlay::only_api_keys(&document);
            wrong.map_or(error, |wrong| wrong.in_file(document_name))
        })?; // 2
    }
    lower::lowered(document).map_err(|error| error.in_file(document_name)) // 3
}

/// Builds the API that an OpenAPI 3.0 document describes. Pointers in errors and warnings are those of this
/// document. Returns `None` if operations were refused.
fn stages_4_to_7(
    document: &Value,
    record: &surface::Lock,
    refused: &mut Vec<error::Refused>,
) -> Result<Option<(model::Api, Vec<Warning>)>, Error> {
    let document = parse::parse(document)?; // 4
    let mut schemas = schemas::Schemas::new(&document);
    schemas.build_components()?; // 5
    let known = record.known();
    let Some((resources, info)) = operations::read(&document, &mut schemas, &known, refused)?
    else {
        return Ok(None);
    }; // 6
    let (types, mut warnings) = schemas.finish();
    let mut api = model::Api {
        info,
        resources,
        types,
    };
    type_graph::complete(&mut api, &mut warnings)?; // 7
    Ok(Some((api, warnings)))
}

/// Runs stages 1 to 3 of [`generate`]: reads a document, applies its overlay (name and content), and lowers
/// it to OpenAPI 3.0, without operations that the SDK leaves out. [`diff::diff`] compares two results.
///
/// # Errors
///
/// Returns an error if the document or the overlay cannot be read, or if lowering refuses a construct.
pub fn lowered(
    document: &[u8],
    document_name: &str,
    overlay: Option<(&str, &str)>,
    unsupported: Unsupported,
) -> Result<(Value, Vec<Warning>), Error> {
    let lowered = with_large_stack(|| {
        let mut lowered = stages_1_to_3(document, document_name, overlay)?;
        match unsupported {
            Unsupported::Refuse => lowered.complete(),
            Unsupported::Skip => {
                supported(&mut lowered, &surface::Lock::default(), unsupported).map(|_| lowered)
            }
        }
    });
    let lowered = lowered?.map_err(|error| error.in_file(document_name))?;
    Ok((lowered.document, lowered.warnings))
}
