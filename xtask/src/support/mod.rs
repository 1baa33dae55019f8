//! Help that more than one command needs.
//!
//! | to | open |
//! |---|---|
//! | find the workspace, read its files | [`workspace`] |
//! | change files together or not at all | [`atomic_files`] |
//! | read and write the pinned document | [`pin`] |
//! | run the generator, or any part of it | [`generator`], the one door to that crate |
//! | read the SDK's version | [`manifest`] |
//! | ask git | [`git`] |
//! | print | [`ui`] |
//! | end with an error | [`failure`] |
//! | know a file again | [`digest`] |

pub(crate) mod atomic_files;
pub(crate) mod digest;
pub(crate) mod failure;
pub(crate) mod generator;
pub(crate) mod git;
pub(crate) mod manifest;
pub(crate) mod pin;
pub(crate) mod ui;
pub(crate) mod workspace;
