//! Fields whose absence needs more than an `Option`: those that callers send as `null`, and those for which
//! the document has a default.
//!
//! - `null`: notes which fields are null, and writes them
//! - `defaults`: reads the default of the document where a response says nothing

mod defaults;
mod null;

#[allow(unused_imports, reason = "not every API has such fields")]
pub(crate) use self::{
    defaults::{put_unless_equal, read_or_keep},
    null::{
        put_or_noted_null, put_or_null, put_unless_null, put_unless_null_or_default, read_nullable,
    },
};
pub use null::Nulls;
