//! The commands, run as a user runs them.

mod bench;
mod diff;
mod fetch;
mod regen;
mod registry;
mod release;
mod server;
mod stage;
mod vendor;
mod workflows;
mod workspace;
