//! What callers can see of the SDK: the record of it that regeneration keeps to, and a listing of
//! it for people.

mod keep;
mod listing;
mod lock;
mod recorded;

pub use keep::{keep, lost_pages};
pub use listing::listing;
pub use lock::Lock;
