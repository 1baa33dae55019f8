//! The operations that keep state, one file per resource.
//!
//! [`dispatch`] picks the resource by the service in the operation id. A resource reads the [`Call`], changes
//! the [`Store`], and returns a [`Reply`].
//!
//! - `store`: the state, and helpers to find and change items; `seed`: the state at the start.
//! - `paging`: cuts lists into pages.
//! - `links` (with tags and jobs), `steps`, `visitors`, `events`, `analytics`, `webhooks`, `media` (its storage has
//!   the images that `qrcodes` draws).
//! - `qrcodes`: designs and templates. `access`: members and tokens.

pub mod access;
mod analytics;
pub mod events;
mod links;
pub mod media;
mod paging;
mod qrcodes;
pub mod seed;
mod steps;
pub mod store;
mod visitors;
mod webhooks;

use crate::reply::{Call, Reply};
use access::{members, tokens};
use qrcodes::{designs, templates};
use store::Store;

/// Handles an operation that keeps state; returns `None` for every other one. An `Err` is a refusal.
pub fn dispatch(
    store: &mut Store,
    operation_id: &str,
    call: &Call<'_>,
) -> Option<Result<Reply, Reply>> {
    let (service, method) = operation_id.split_once('_')?;
    match service {
        "LinksService" | "TagsService" | "JobsService" => {
            links::handle(store, service, method, call)
        }
        "WorkflowStepsService" => steps::handle(store, method, call),
        "QrcodeDesignService" => designs::handle(store, method, call),
        "QrcodeTemplatesService" => templates::handle(store, method, call),
        "MembersService" => members::handle(store, method, call),
        "WorkspaceTokensService" => tokens::handle(store, method, call),
        "VisitorsService" => visitors::handle(store, method, call),
        "EventsService" | "MetricsService" => events::handle(store, method, call),
        "AnalyticsDataService" | "TimeSeriesService" => analytics::handle(store, method, call),
        "WebhooksService" => webhooks::handle(store, method, call),
        "MediaService" => media::handle(store, method, call),
        _ => None,
    }
}
