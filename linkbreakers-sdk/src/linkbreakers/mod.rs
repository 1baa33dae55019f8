//! Hand-written help for this API, beside what is generated.
//!
//! What reads answers is `#[inline]`, like the generated code: whoever does not use it does not compile the
//! reading of all the types in them, nor does this crate.

mod api_key;
#[cfg(feature = "links")]
mod bulk;
#[cfg(feature = "qrcode-design")]
mod central_image;
#[cfg(any(feature = "events", feature = "visitors"))]
mod export;
#[cfg(feature = "jobs")]
mod jobs;
#[cfg(any(feature = "media", feature = "qrcode-design"))]
mod kind;
#[cfg(feature = "media")]
mod upload;
mod validate;
#[cfg(feature = "visitors")]
mod visitors;
#[cfg(feature = "webhooks")]
mod webhooks;

use crate::runtime::CheckBody;

#[cfg(feature = "links")]
pub use bulk::{Batch, BulkReport, CreateMany, Progress};
#[cfg(all(feature = "blocking", any(feature = "events", feature = "visitors")))]
pub use export::BlockingCsv;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use export::{Csv, Export, ExportReport};
#[cfg(feature = "jobs")]
pub use jobs::{JobError, WaitForJob};
#[cfg(feature = "media")]
pub use upload::Upload;

/// Deliveries of webhooks: reading them, and checking who they come from.
#[cfg(feature = "webhooks")]
pub mod webhook_delivery {
    pub use super::webhooks::Delivery;
    #[cfg(feature = "hashes")]
    pub use super::webhooks::{Encoding, verify};
}

/// Checks bodies before they are sent; the root of the crate hands it to the runtime.
pub(crate) const CHECK_BODY: CheckBody = validate::check;
