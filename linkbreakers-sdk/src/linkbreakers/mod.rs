//! Hand-written helpers for the Linkbreakers API: work that takes several requests or knowledge that the
//! document lacks. The generated code covers single operations.
//!
//! | File | Content | Feature |
//! |---|---|---|
//! | `api_key` | makes `.api_key(..)` a compile error that explains access tokens | none |
//! | `validate` | checks request bodies before they are sent (called through `CHECK_BODY`) | none |
//! | `links/bulk` | `links().create_many(..)`: any number of links, in batches | `links` |
//! | `links/import` | `links().import_csv(..)`: links from a table | `links`, `csv` |
//! | `links/qrcode` | `links().qrcode(..)`: the image of a link's QR code in one call | `links` |
//! | `links/ensure` | `links().ensure(..)`: a link that is created unless it is there | `links` |
//! | `links/utm` | `.utm(..)`: campaign parameters in the destination of a new link | `links` |
//! | `jobs` | `jobs().wait(..)`: polls a background job until it ends | `jobs` |
//! | `upload` | `media().upload(..)`: start, send the bytes to storage, complete | `media` |
//! | `export` | `.csv()`, `.export_csv(..)`: lists as CSV over all pages | `events`, `visitors` |
//! | `envelopes` | `page.events()`, `page.visitors()`: pages that the API wraps | `events`, `visitors` |
//! | `central_image` | `.central_image(..)`: images for QR codes | `qrcode-design` |
//! | `visitors` | setters for the attributes of visitors | `visitors` |
//! | `webhooks` | parses deliveries; verifies signatures with the feature `hashes` | `webhooks` |
//! | `kind` | detects kinds of files, for `qrcode`, `upload` and `central_image` | `links`, `media`, `qrcode-design` |
//!
//! To add a helper:
//!
//! 1. Write one file, with an `impl` block for the generated resource (`LinksApi<'_>`) or type that it extends.
//!    Its types, requests and errors come from `crate`; nothing in `runtime` may name this API.
//! 2. Add the names of its methods on a resource to `reserved-methods` in `spec/overlay.yaml`, so that no new
//!    operation takes them.
//! 3. Declare it below, under the feature of its resource, and re-export its public types.
//! 4. Mark async functions that read responses `#[inline]`, like the generated code: otherwise this crate
//!    compiles the decoding of all their types, even for programs that do not use the helper.
//! 5. If it takes several requests, implement `IntoFuture`, and `call` under the feature `blocking`.
//! 6. Add a test under `tests/it/api`, and a recipe in the README.
//!
//! An example program is a file in `linkbreakers-sdk/examples/` and an `[[example]]` with its features in
//! `Cargo.toml`; its first lines name the features that `cargo run` needs, although tests switch on `blocking`, `csv`,
//! `socks`, `stream`, `testing` and `tracing`. It is tested by a row at the end of `EXAMPLES` in `tests/it/programs/examples.rs`, or by a test of its
//! own; `TESTED_ALONE` names those that fail without a token. The top README lists it. The limit of 12 files in a
//! folder is for `src`; `examples/` may have more. Operations that it needs to keep state go into
//! `examples/mock_api/resources`. Without a token it must name the variable to set.

mod api_key;
#[cfg(feature = "qrcode-design")]
mod central_image;
#[cfg(any(feature = "events", feature = "visitors"))]
mod envelopes;
#[cfg(any(feature = "events", feature = "visitors"))]
mod export;
#[cfg(feature = "jobs")]
mod jobs;
#[cfg(any(feature = "links", feature = "media", feature = "qrcode-design"))]
mod kind;
#[cfg(feature = "links")]
mod links;
#[cfg(feature = "media")]
mod upload;
mod validate;
#[cfg(feature = "visitors")]
mod visitors;
#[cfg(feature = "webhooks")]
mod webhooks;

use crate::runtime::CheckBody;

#[cfg(all(feature = "blocking", any(feature = "events", feature = "visitors")))]
pub use export::BlockingCsv;
#[cfg(any(feature = "events", feature = "visitors"))]
pub use export::{Csv, Export, ExportReport};
#[cfg(feature = "jobs")]
pub use jobs::{JobError, WaitForJob};
#[cfg(feature = "links")]
pub use links::{
    Batch, BulkReport, CreateMany, EnsureLink, EnsureOutcome, EnsuredLink, LinkQrcode, Progress,
};
#[cfg(all(feature = "csv", feature = "links"))]
pub use links::{ImportCsv, ImportReport, RowProblem};
#[cfg(feature = "media")]
pub use upload::Upload;

/// Parses deliveries of webhooks, and verifies their signatures.
#[cfg(feature = "webhooks")]
pub mod webhook_delivery {
    pub use super::webhooks::Delivery;
    #[cfg(feature = "hashes")]
    pub use super::webhooks::{Encoding, Verifier, verify};
}

/// Checks bodies before they are sent; the root of the crate hands it to the runtime.
pub(crate) const CHECK_BODY: CheckBody = validate::check;
