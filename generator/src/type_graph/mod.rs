//! Passes over all types at once.

pub mod required_cycles;
pub mod union_cycles;
