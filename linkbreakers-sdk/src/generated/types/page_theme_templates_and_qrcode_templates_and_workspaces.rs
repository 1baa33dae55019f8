// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicWorkspace {
    pub description: String,
    /// Frequently asked questions about the workspace, encoded as JSON.
    pub faq: String,
    pub name: String,
    pub published_at: Option<DateTime<Utc>>,
    pub short_description: String,
    pub slug: String,
    pub tags: String,
    pub website: String,
}

object!(PublicWorkspace {
    "description" => description = default,
    "faq" => faq = default,
    "name" => name = default,
    "publishedAt" => published_at,
    "shortDescription" => short_description = default,
    "slug" => slug = default,
    "tags" => tags = default,
    "website" => website = default,
});
