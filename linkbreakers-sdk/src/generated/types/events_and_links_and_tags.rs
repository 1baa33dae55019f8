// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::object;

/// Label on links and analytics.
///
/// A lightweight way for teams to group campaigns and to filter dashboards.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApiTag {
    /// When the API tag was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the API tag.
    pub id: String,
    /// Name of the API tag.
    pub name: String,
    /// When the API tag was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
}

object!(ApiTag {
    "createdAt" => created_at,
    "id" => id = default,
    "name" => name = default,
    "updatedAt" => updated_at,
});
