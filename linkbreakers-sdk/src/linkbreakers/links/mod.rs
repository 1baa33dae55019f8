//! Help with links: any number of them at once, their QR codes as images, campaigns in their destinations.
//!
//! - `bulk`: `links().create_many(..)`, in batches that can be resumed
//! - `ensure`: `links().ensure(..)`, a link that is created unless it is there
//! - `import`: `links().import_csv(..)`, from a table
//! - `qrcode`: `links().qrcode(..)`, the image in one call
//! - `utm`: `.utm(..)` of a new link, and the parameters that it appends

mod bulk;
mod ensure;
#[cfg(feature = "csv")]
mod import;
mod qrcode;
mod utm;

pub use bulk::{Batch, BulkReport, CreateMany, Progress};
pub use ensure::{EnsureLink, EnsureOutcome, EnsuredLink};
#[cfg(feature = "csv")]
pub use import::{ImportCsv, ImportReport, RowProblem};
pub use qrcode::LinkQrcode;
