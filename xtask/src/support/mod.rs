//! Help that more than one command needs.

pub(crate) mod atomic_files;
pub(crate) mod failure;
pub(crate) mod generator;
pub(crate) mod git;
pub(crate) mod pin;
pub(crate) mod ui;
pub(crate) mod workspace;
