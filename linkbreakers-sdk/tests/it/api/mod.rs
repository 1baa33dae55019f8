//! Helpers for this API: `help` (jobs, bulk creation, visitors), `files` (uploads, images) and
//! `exports` (CSV). `corpus` is callers' code of the first release, which must keep compiling.

#[cfg(feature = "resources")]
mod corpus;
#[cfg(feature = "resources")]
mod ensure;
#[cfg(feature = "resources")]
mod exports;
#[cfg(feature = "resources")]
mod files;
#[cfg(feature = "resources")]
mod help;
#[cfg(feature = "resources")]
mod import;
#[cfg(feature = "resources")]
mod qrcode;
#[cfg(feature = "resources")]
mod webhooks;
