//! Runs the commands as a user runs them, each in a workspace or a stage of its own ([`support`]);
//! [`structure`] checks the sources of all three crates, and [`workflows`] the workflows.

mod advisories;
mod bench;
mod clone;
mod diff;
mod fetch;
mod readme;
mod regen;
mod rehearsal;
mod release;
#[cfg(unix)]
mod sample;
mod structure;
mod support;
mod workflows;
