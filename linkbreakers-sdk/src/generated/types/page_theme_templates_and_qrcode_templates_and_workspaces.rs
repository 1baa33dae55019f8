// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicWorkspace {
    pub description: Option<String>,
    /// Frequently asked questions about the workspace, encoded as JSON.
    pub faq: Option<String>,
    pub name: Option<String>,
    pub published_at: Option<DateTime<Utc>>,
    pub short_description: Option<String>,
    pub slug: Option<String>,
    pub tags: Option<String>,
    pub website: Option<String>,
}

object!(PublicWorkspace {
    "description" => description,
    "faq" => faq,
    "name" => name,
    "publishedAt" => published_at,
    "shortDescription" => short_description,
    "slug" => slug,
    "tags" => tags,
    "website" => website,
});
