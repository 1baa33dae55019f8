//! Access to the generator crate. No other file names it, so its API can change in one place.

use super::failure::Failure;
use ::generator::{Error, Input};
pub(crate) use ::generator::{File, Output, Target, Unsupported, diff, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// The inputs of one run of the generator.
pub(crate) struct Job {
    pub(crate) document: Vec<u8>,
    /// The name of the document in generated headers and messages.
    pub(crate) document_name: String,
    /// Name and content.
    pub(crate) overlay: Option<(String, String)>,
    /// Content of `spec/surface.lock`.
    pub(crate) lock: Option<String>,
    /// Content of the SDK's manifest.
    pub(crate) manifest: String,
    pub(crate) target: Target,
    pub(crate) unsupported: Unsupported,
}

impl From<::generator::Error> for Failure {
    fn from(error: ::generator::Error) -> Self {
        Self::complete(error.to_string())
    }
}

/// Parses a document and checks that it is OpenAPI 3; `name` is for messages.
pub(crate) fn read(document: &[u8], name: &str) -> Result<Value, Failure> {
    Ok(::generator::read::read(document, name)?)
}

/// Finds the names of the generated crate for messages about two lowered documents; `record` is that of the SDK.
pub(crate) fn names(old: &Value, new: &Value, record: &[u8]) -> diff::Names {
    diff::Names::of(old, new, &String::from_utf8_lossy(record))
}

/// Runs the generator.
pub(crate) fn generate(job: &Job) -> Result<Output, Failure> {
    Ok(try_generate(job, job.unsupported)?)
}

/// Runs the generator, and returns its own error, which tells refused operations apart.
pub(crate) fn try_generate(job: &Job, unsupported: Unsupported) -> Result<Output, Error> {
    let overlay = job.overlay.as_ref();
    ::generator::generate(&Input {
        document: &job.document,
        document_name: &job.document_name,
        overlay: overlay.map(|(name, text)| (name.as_str(), text.as_str())),
        lock: job.lock.as_deref(),
        manifest: &job.manifest,
        target: job.target,
        unsupported,
    })
}

/// Parses a document, applies its overlay (name and content) and lowers it to OpenAPI 3.0, without the
/// operations that the SDK leaves out.
pub(crate) fn lowered(
    document: &[u8],
    name: &str,
    overlay: Option<(&str, &str)>,
    unsupported: Unsupported,
) -> Result<Value, Failure> {
    let (document, _) = ::generator::lowered(document, name, overlay, unsupported)?;
    Ok(document)
}

/// Lists the public items of these sources (path, content), one line each.
pub(crate) fn surface(sources: &[(String, String)]) -> Result<BTreeSet<String>, Failure> {
    let sources = sources
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let listing = ::generator::surface::listing(sources)?;
    Ok(listing.lines().map(str::to_owned).collect())
}
