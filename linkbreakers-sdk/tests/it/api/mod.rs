//! Help for this API: jobs, bulk requests, uploads and exports; and callers' code of the first release.

#[cfg(feature = "resources")]
mod corpus;
#[cfg(feature = "resources")]
mod exports;
#[cfg(feature = "resources")]
mod files;
#[cfg(feature = "resources")]
mod help;
