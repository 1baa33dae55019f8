// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Types of requests and answers.

mod all;

pub use all::*;
