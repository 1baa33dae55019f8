//! Responses: decoded, read as they come, and over many pages.

#[cfg(feature = "resources")]
mod decoding;
#[cfg(feature = "resources")]
mod paging;
mod streams;
