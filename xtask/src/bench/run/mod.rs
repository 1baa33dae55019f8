//! Builds and runs programs, and measures their cost.
//!
//! | to | open |
//! |---|---|
//! | write a scratch crate, call cargo, take samples in turn | [`scratch`] |
//! | run a program and measure time and memory | [`process`] |
//! | change the server that the programs call | [`server`] |
//! | count instructions or allocations | [`valgrind`] |

pub(crate) mod process;
pub(crate) mod scratch;
pub(crate) mod server;
pub(crate) mod valgrind;
