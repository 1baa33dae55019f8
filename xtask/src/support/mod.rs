//! Code that more than one command needs; what only one command needs is in the folder of that command.
//!
//! | to | open |
//! |---|---|
//! | find the workspace and its files, read files | [`workspace`] |
//! | change several files together or not at all | [`atomic_files`] |
//! | read, verify and write the pinned document | [`pin`] |
//! | call the generator, or a part of it | [`generator`], the only file that names that crate |
//! | read the SDK's version | [`manifest`] |
//! | read the settings of unattended runs | [`settings`] |
//! | run git | [`git`] |
//! | print lines, warnings and progress | [`ui`] |
//! | end a command with an error | [`failure`] |
//! | compute the SHA-256 of a file | [`digest`] |
//!
//! Nothing here may use the folder of a command. Print through [`ui`] alone, which knows `-q` and colours,
//! and write files of the workspace through [`atomic_files`] alone, so that a failure leaves none half
//! changed.

pub(crate) mod atomic_files;
pub(crate) mod digest;
pub(crate) mod failure;
pub(crate) mod generator;
pub(crate) mod git;
pub(crate) mod manifest;
pub(crate) mod pin;
pub(crate) mod settings;
pub(crate) mod ui;
pub(crate) mod workspace;
