//! Who may use the workspace: its members, and the tokens of programs.

pub mod members;
pub mod tokens;
