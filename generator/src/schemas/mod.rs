//! Schemas to shapes and types.

pub mod compose;
pub mod enums;
pub mod form;
pub mod json_types;
pub mod limits;
pub mod types;
pub mod unions;
