//! Responses: decoding, what they lack, paging over many of them, and streams of bytes and server events.

#[cfg(feature = "resources")]
mod decoding;
#[cfg(feature = "resources")]
mod errors;
mod extra;
#[cfg(feature = "resources")]
mod limits;
mod odd_forms;
#[cfg(feature = "resources")]
mod paging;
#[cfg(feature = "resources")]
mod presence;
mod streams;
mod texts;
