// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::List;
use crate::runtime::wire::object;
use crate::types::ApiTag;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListTagsResponse {
    /// Cursor for the next page of tags.
    pub next_page_token: Option<String>,
    /// The tags.
    pub tags: List<ApiTag>,
}

object!(ListTagsResponse {
    "nextPageToken" => next_page_token = none_if_empty,
    "tags" => tags,
});
