//! The stage on which the commands run: folders, servers and a registry on this machine.

pub mod locked;
pub mod registry;
pub mod server;
pub mod stage;
pub mod vendor;
pub mod workspace;
