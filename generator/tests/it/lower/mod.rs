//! Tests of the first stages: reading, overlay and lowering, with the messages of everything that they
//! refuse.
//!
//! - `read`, `overlay`, `constructs`: each stage by its cases; `cases` loads the fixtures of `constructs`
//! - `messages`: all messages on one page
//! - `pinned`: real documents
//! - `mutations`, `random`, `compositions`: damaged, random and malicious documents, through all stages;
//!   `judge` checks their outcome

mod cases;
mod compositions;
mod constructs;
mod judge;
mod messages;
mod mutations;
mod overlay;
mod pinned;
mod random;
mod read;
