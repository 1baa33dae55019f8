//! Runs programs and measures what they cost.

pub(crate) mod process;
pub(crate) mod scratch;
pub(crate) mod server;
