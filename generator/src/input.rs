//! The input of a generation.

/// Everything that an SDK is made from. The generator itself reads no files.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The OpenAPI document, JSON or YAML.
    pub document: &'a [u8],
    /// Name of the document, for the header of generated files and for errors.
    pub document_name: &'a str,
    /// An OpenAPI Overlay 1.0 to apply first: its name and content.
    pub overlay: Option<(&'a str, &'a str)>,
    /// The record of names and shapes that callers already use; without one, all are chosen anew.
    pub lock: Option<&'a str>,
    /// Manifest of the SDK's crate: its marked region is replaced, and a crate of its own takes its
    /// dependencies from it.
    pub manifest: &'a str,
    /// The part of a crate to generate.
    pub target: Target,
}

/// The part of a crate that is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A crate of its own, with manifest and `lib.rs`.
    Crate,
    /// The generated sources and tests of the SDK's crate, and the marked region of its manifest.
    Sources,
}
