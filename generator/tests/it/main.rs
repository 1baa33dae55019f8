//! Tests of the generator through its public functions: documents in, files or errors out. They are one
//! binary, so that slow tests run at the same time as the others.
//!
//! - `hazards`, `round_trips`, `linkly`: fixtures whose generated code is snapshotted, compiled and run
//! - `hostile`: texts that would run as code, or break files, if they were taken as they are
//! - `refusals`: messages of operations that no SDK can be generated for
//! - `lower`: reading, overlay and lowering, also on random documents
//! - `method_names`, `type_names`: the names of methods, and of types that the document does not name
//! - `additive`, `callers`, `surface`: the names that callers use, and that stay
//! - `diff`: the comparison of two documents
//!
//! Fixtures are in `tests/fixtures`; `cargo insta review` shows changed snapshots.

mod additive;
mod callers;
mod diff;
mod diff_bodies;
mod diff_names;
mod diff_presence;
mod hazards;
mod hostile;
mod keys;
mod linkly;
mod lower;
mod method_names;
mod presence;
mod refusals;
mod round_trips;
mod skipped;
mod support;
mod surface;
mod type_names;
