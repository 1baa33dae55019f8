// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Tags that links carry; creating a link with a new tag creates the tag.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.tags().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{ApiTag, ListTagsResponse};

impl Client {
    /// Tags that links carry; creating a link with a new tag creates the tag.
    #[inline]
    pub fn tags(&self) -> TagsApi<'_> {
        TagsApi(self)
    }
}

/// Tags that links carry; creating a link with a new tag creates the tag.
///
/// See [`Client::tags`].
#[derive(Clone, Copy, Debug)]
pub struct TagsApi<'client>(pub(crate) &'client Client);

impl TagsApi<'_> {
    /// Searches the tags of the workspace by name, page by page.
    ///
    /// Requires the [`links:read`](crate::types::ApiScope::LinksRead) scope.
    ///
    /// `GET /v1/tags`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.tags().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`search(String)`](ListTags::search): Text to look for in tag names.
    /// - [`page_size(i64)`](ListTags::page_size): Most tags to return per page. `50` by default.
    /// - [`page_token(String)`](ListTags::page_token): Cursor of the page to return; without one,
    ///   the first page.
    /// - [`cursor(String)`](ListTags::cursor): Alias of `pageToken`, which takes precedence if both
    ///   are given.
    ///
    /// # Returns
    ///
    /// [`ListTagsResponse`], one page of it; `.items()` goes through each [`ApiTag`] on all pages.
    #[doc(alias("TagsService_List", "tags_service_list", "list_tags"))]
    #[inline]
    pub fn list(self) -> Request<ListTags> {
        Request::new(self.0, &[])
    }

    /// Deletes the tag with the given name.
    ///
    /// Links and analytics filters no longer offer it.
    ///
    /// Requires the [`links:write`](crate::types::ApiScope::LinksWrite) scope.
    ///
    /// `DELETE /v1/tags`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.tags().delete().name("Launch").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`name(String)`](DeleteTag::name), required: Tag to remove, by the exact name of one in
    ///   the workspace.
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("TagsService_Delete", "tags_service_delete", "delete_tag"))]
    #[inline]
    pub fn delete(self) -> Request<DeleteTag> {
        Request::new(self.0, &[])
    }
}

/// The operation of [`TagsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListTags;

impl Operation for ListTags {
    type Output = ListTagsResponse;
    const ID: &'static str = "TagsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/tags";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[
        ("pageSize", Some("50")),
    ];
}

impl Paged for ListTags {
    type Item = ApiTag;
    #[inline]
    fn page(output: ListTagsResponse) -> Page<ApiTag> {
        Page::new(output.tags, output.next_page_token)
    }
}

impl Setters<ListTags> {
    /// Text to look for in tag names.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Most tags to return per page.
    ///
    /// The API requires it; unset, `50` is sent.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return; without one, the first page.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`TagsApi::delete`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct DeleteTag;

impl Operation for DeleteTag {
    type Output = Object;
    const ID: &'static str = "TagsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/tags";
    const REQUIRED: &'static [(&'static str, Option<&'static str>)] = &[("name", None)];
}

impl Setters<DeleteTag> {
    /// Tag to remove, by the exact name of one in the workspace.
    ///
    /// Required: without it, the request is refused before it is sent.
    #[inline]
    pub fn name(self, name: impl AsRef<str>) -> Self {
        self.query("name", name.as_ref())
    }
}
