// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::wire::object;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicWorkspace {
    /// Description of the public workspace.
    pub description: String,
    /// Frequently asked questions about the workspace, encoded as JSON.
    pub faq: String,
    /// Name of the public workspace.
    pub name: String,
    /// When the public workspace was published (UTC).
    pub published_at: Option<DateTime<Utc>>,
    /// Short description of the public workspace.
    pub short_description: String,
    /// Slug of the public workspace.
    pub slug: String,
    /// Tags of the public workspace.
    pub tags: String,
    /// Website of the public workspace.
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
