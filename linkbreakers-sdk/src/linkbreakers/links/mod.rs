//! Help with links: any number of them at once, their QR codes as images, campaigns in their destinations.
//!
//! - `bulk`: `links().create_many(..)`, in batches that can be resumed
//! - `qrcode`: `links().qrcode(..)`, the image in one call
//! - `utm`: `.utm(..)` of a new link, and the parameters that it appends

mod bulk;
mod qrcode;
mod utm;

pub use bulk::{Batch, BulkReport, CreateMany, Progress};
pub use qrcode::LinkQrcode;
