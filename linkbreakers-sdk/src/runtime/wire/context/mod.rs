//! Holds what is known beside the value: who wrote it, what it may become, how well it fits its type, and the form
//! in which it is sent.
//!
//! Types know each other only through [`Wire`](super::Wire), whose signatures are serde's, so that these notes
//! cannot be arguments. They are kept for the thread that decodes or encodes; neither waits, so both stay on one.
//!
//! - `charset`: the charset of a body that is text.
//! - `limits`: the memory and the time that are left, and whether the deserializer is serde_json's.
//! - `unknown`: whether to collect the properties that the type does not name.
//! - `fit`: how well a value fits the type that it is read as, by which unions choose.
//! - `memo`: what the unions inside a union were read as.
//! - `note`: the JSON is a caller's own, so that fields are required that responses may lack; or the value is written as
//!   pairs of a query or a form, which have no `null`.

pub(crate) mod charset;
pub(crate) mod fit;
pub(crate) mod limits;
#[allow(dead_code, reason = "not every API has unions")]
pub(crate) mod memo;
pub(crate) mod note;
pub(crate) mod unknown;
