//! The commands, run as a user runs them.

mod fetch;
mod server;
mod workspace;
