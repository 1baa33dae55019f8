//! SDK of the Linkbreakers API: short links, QR codes, visitors, events and automation.
//!
//! ```no_run
//! use linkbreakers_sdk::{Client, types::CreateLinkRequest};
//!
//! # async fn example() -> Result<(), linkbreakers_sdk::Error> {
//! let client = Client::from_env()?; // LINKBREAKERS_TOKEN
//! let created = client
//!     .links()
//!     .create(CreateLinkRequest::new("https://example.com").name("Launch").tags(["q4"]))
//!     .await?;
//! println!("{:?}", created.link.and_then(|link| link.entrypoint));
//! # Ok(()) }
//! ```

#[rustfmt::skip]
mod generated;
mod linkbreakers;
mod runtime;

/// What this crate adds to the runtime.
pub(crate) const HOOKS: runtime::Hooks = linkbreakers::HOOKS;

pub use generated::*;
pub use linkbreakers::*;
pub use runtime::*;
