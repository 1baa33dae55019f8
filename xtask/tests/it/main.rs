//! The commands, run as a user runs them.

mod fetch;
mod registry;
mod release;
mod server;
mod stage;
mod vendor;
mod workspace;
