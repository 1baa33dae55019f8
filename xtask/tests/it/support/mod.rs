//! The surroundings in which the tests run the commands. Nothing leaves this machine.
//!
//! | to | open |
//! |---|---|
//! | run a command in an empty workspace | [`workspace`] |
//! | run `release` with a remote, a registry and a served document | [`stage`] |
//! | change the server of documents, or the registry | [`server`], [`registry`] |
//! | change how cargo finds dependencies without network | [`vendor`], [`locked`] |

pub mod locked;
pub mod registry;
pub mod server;
pub mod stage;
pub mod vendor;
pub mod workspace;
