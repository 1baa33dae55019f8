//! Operations that keep state, a file a resource.

pub mod analytics;
pub mod events;
pub mod links;
pub mod media;
pub mod paging;
pub mod store;
pub mod visitors;
pub mod webhooks;
