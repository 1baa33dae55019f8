//! Checks of what a caller hands in: nothing may lead credentials or requests astray.

pub(crate) mod base_url;
pub(crate) mod key_guard;
