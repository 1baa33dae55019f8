//! The commands, run as a user runs them.

mod bench;
mod diff;
mod fetch;
mod readme;
mod regen;
mod release;
mod structure;
mod support;
mod workflows;
