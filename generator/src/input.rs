//! The input of a generation.

/// Everything that an SDK is generated from. The generator itself reads no files.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The OpenAPI document, JSON or YAML.
    pub document: &'a [u8],
    /// The name of the document, for the header of generated files and for errors.
    pub document_name: &'a str,
    /// An OpenAPI Overlay 1.0 to apply first: its name and content.
    pub overlay: Option<(&'a str, &'a str)>,
    /// The record of names and shapes that callers already use (`spec/surface.lock`); without one, all are
    /// chosen anew.
    pub lock: Option<&'a str>,
    /// The manifest of the SDK's crate. [`Target::Sources`] replaces its marked region, [`Target::Crate`]
    /// copies its dependencies and features.
    pub manifest: &'a str,
    /// The part of a crate to generate.
    pub target: Target,
    /// The treatment of operations that cannot be generated.
    pub unsupported: Unsupported,
}

/// The treatment of operations that need something the SDK does not support.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Unsupported {
    /// Refuses the document, with the errors of all of them.
    #[default]
    Refuse,
    /// Leaves them out, each with a warning.
    Skip,
}

/// The part of a crate that is generated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// A complete crate, with manifest and `lib.rs`.
    Crate,
    /// The generated sources and tests of the SDK's crate, and the marked region of its manifest.
    Sources,
}
