//! The one door to the generator crate: no other file names it.

use super::failure::Failure;
use ::generator::Input;
pub(crate) use ::generator::{File, Output, Target, diff};
use serde_json::Value;
use std::collections::BTreeSet;

/// What a generation starts from.
pub(crate) struct Job {
    pub(crate) document: Vec<u8>,
    pub(crate) document_name: String,
    /// Name and text.
    pub(crate) overlay: Option<(String, String)>,
    pub(crate) lock: Option<String>,
    /// Manifest of the SDK.
    pub(crate) manifest: String,
    pub(crate) target: Target,
}

impl From<::generator::Error> for Failure {
    fn from(error: ::generator::Error) -> Self {
        Self::complete(error.to_string())
    }
}

/// Reads a document as JSON, as far as that it is OpenAPI 3; `name` is for messages.
pub(crate) fn read(document: &[u8], name: &str) -> Result<Value, Failure> {
    Ok(::generator::read::read(document, name)?)
}

/// Runs the generator.
pub(crate) fn generate(job: &Job) -> Result<Output, Failure> {
    let overlay = job.overlay.as_ref();
    Ok(::generator::generate(&Input {
        document: &job.document,
        document_name: &job.document_name,
        overlay: overlay.map(|(name, text)| (name.as_str(), text.as_str())),
        lock: job.lock.as_deref(),
        manifest: &job.manifest,
        target: job.target,
    })?)
}

/// A document as JSON, corrected by its overlay (name and text) and lowered.
pub(crate) fn lowered(
    document: &[u8],
    name: &str,
    overlay: Option<(&str, &str)>,
) -> Result<Value, Failure> {
    let (document, _) = ::generator::lowered(document, name, overlay)?;
    Ok(document)
}

/// The public items of these sources (path, text), one a line.
pub(crate) fn surface(sources: &[(String, String)]) -> Result<BTreeSet<String>, Failure> {
    let sources = sources
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let listing = ::generator::surface::listing(sources)?;
    Ok(listing.lines().map(str::to_owned).collect())
}
