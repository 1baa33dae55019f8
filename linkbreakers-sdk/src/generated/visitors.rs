// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Visitors, known by their LBID: identified, described by attributes, listed and searched.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.visitors().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Operation, Page, PagePlace, Paged, Request, Setters};
use crate::types::{
    DeleteAttributeResponse, DeleteVisitorResponse, IdentifyRequest, IdentifyResponse,
    ListVisitorAttributeKeysResponse, ListVisitorsRequest, ListVisitorsResponse,
    ResponseFormat, SortDirection, UpdateVisitorRequest, Visitor, VisitorSortField,
};

impl Client {
    /// Visitors, known by their LBID: identified, described by attributes, listed and searched.
    #[inline]
    pub fn visitors(&self) -> VisitorsApi<'_> {
        VisitorsApi(self)
    }
}

/// Visitors, known by their LBID: identified, described by attributes, listed and searched.
///
/// See [`Client::visitors`].
#[derive(Clone, Copy, Debug)]
pub struct VisitorsApi<'client>(pub(crate) &'client Client);

impl VisitorsApi<'_> {
    /// Identifies the visitor behind an LBID.
    ///
    /// Visitors start out anonymous when they scan. Identification turns such a visitor into an
    /// identified one or, if the identity is that of a visitor already known, merges the two: the
    /// known record is authoritative and takes over devices and events.
    ///
    /// Requires the [`visitors:write`](crate::types::ApiScope::VisitorsWrite) scope.
    ///
    /// `POST /v1/visitor/identify`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::IdentifyRequest::new();
    /// let response = client.visitors().identify(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`IdentifyResponse`].
    #[doc(
        alias(
            "VisitorsService_Identify",
            "visitors_service_identify",
            "identify_visitor"
        )
    )]
    #[inline]
    pub fn identify(self, body: IdentifyRequest) -> Request<IdentifyVisitor> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists visitors, page by page.
    ///
    /// Accepts filters and includes, and can export CSV. Attributes cannot be filtered on here; use
    /// `POST /v1/visitors/search`, whose JSON body has the same parameters.
    ///
    /// Requires the [`visitors:read`](crate::types::ApiScope::VisitorsRead) scope.
    ///
    /// `GET /v1/visitors`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.visitors().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`page_size(i64)`](ListVisitors::page_size): Most visitors to return per page.
    /// - [`page_token(String)`](ListVisitors::page_token): Cursor of the page to return.
    /// - [`email(String)`](ListVisitors::email): Email address that a visitor must have, matched
    ///   exactly.
    /// - [`search(String)`](ListVisitors::search): Text to look for, with fuzzy matching, in the
    ///   known fields of visitors.
    /// - [`include(List<String>)`](ListVisitors::include)
    /// - [`link_id(String)`](ListVisitors::link_id): Link that visitors must have interacted with,
    ///   by UUID.
    /// - [`response_format(ResponseFormat)`](ListVisitors::response_format): Format of the
    ///   response.
    /// - [`sort_field(VisitorSortField)`](ListVisitors::sort_field): Field that determines the
    ///   order of visitors.
    /// - [`sort_direction(SortDirection)`](ListVisitors::sort_direction): Order of the visitors,
    ///   descending by default.
    /// - [`cursor(String)`](ListVisitors::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListVisitorsResponse`], one page of it; `.items()` goes through each [`Visitor`] on all pages.
    #[doc(alias("VisitorsService_List", "visitors_service_list", "list_visitors"))]
    #[inline]
    pub fn list(self) -> Request<ListVisitors> {
        Request::new(self.0, &[])
    }

    /// Lists the distinct keys of visitor attributes.
    ///
    /// Covers the workspace, or one link if given.
    ///
    /// Requires the [`visitors:read`](crate::types::ApiScope::VisitorsRead) scope.
    ///
    /// `GET /v1/visitors/attributes`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.visitors().list_attribute_keys().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`link_id(String)`](ListAttributeKeys::link_id): Link whose visitors the keys must have
    ///   been seen on, by UUID.
    /// - [`directory_id(String)`](ListAttributeKeys::directory_id)
    /// - [`tag_id(String)`](ListAttributeKeys::tag_id)
    /// - [`countries(List<String>)`](ListAttributeKeys::countries)
    ///
    /// # Returns
    ///
    /// [`ListVisitorAttributeKeysResponse`].
    #[doc(
        alias(
            "VisitorsService_ListAttributeKeys",
            "visitors_service_list_attribute_keys"
        )
    )]
    #[inline]
    pub fn list_attribute_keys(self) -> Request<ListAttributeKeys> {
        Request::new(self.0, &[])
    }

    /// Searches visitors, with filters on their attributes.
    ///
    /// The JSON body has the parameters of `GET /v1/visitors` and additionally `attributeFilters`.
    /// The filters are combined with a logical AND, as in `budget` of `800000` or more together
    /// with `timeline` being `under_6_months`.
    ///
    /// Requires the [`visitors:read`](crate::types::ApiScope::VisitorsRead) scope.
    ///
    /// `POST /v1/visitors/search`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ListVisitorsRequest::new();
    /// let response = client.visitors().search(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ListVisitorsResponse`], one page of it; `.items()` goes through each [`Visitor`] on all pages.
    #[doc(alias("VisitorsService_Search", "visitors_service_search", "search_visitor"))]
    #[inline]
    pub fn search(self, body: ListVisitorsRequest) -> Request<SearchVisitors> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the visitor with the given ID.
    ///
    /// On request, devices, events or links are included.
    ///
    /// Requires the [`visitors:read`](crate::types::ApiScope::VisitorsRead) scope.
    ///
    /// `GET /v1/visitors/{id}`.
    ///
    /// - `id`: Visitor, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.visitors().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`include(List<String>)`](GetVisitor::include): Relationships to return with the visitor.
    ///
    /// # Returns
    ///
    /// [`Visitor`].
    #[doc(alias("VisitorsService_Get", "visitors_service_get", "get_visitor"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetVisitor> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a visitor profile with all its attributes.
    ///
    /// Requires the [`visitors:write`](crate::types::ApiScope::VisitorsWrite) scope.
    ///
    /// `DELETE /v1/visitors/{id}`.
    ///
    /// - `id`: Visitor to remove, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.visitors().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`DeleteVisitorResponse`].
    #[doc(alias("VisitorsService_Delete", "visitors_service_delete", "delete_visitor"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteVisitor> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes attributes of a visitor.
    ///
    /// Attributes not in the request are left alone.
    ///
    /// Requires the [`visitors:write`](crate::types::ApiScope::VisitorsWrite) scope.
    ///
    /// `PATCH /v1/visitors/{id}`.
    ///
    /// - `id`: Visitor, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateVisitorRequest::new();
    /// let response = client.visitors().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`Visitor`].
    #[doc(alias("VisitorsService_Update", "visitors_service_update", "update_visitor"))]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateVisitorRequest,
    ) -> Request<UpdateVisitor> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes one attribute of a visitor.
    ///
    /// The rest of the profile remains.
    ///
    /// Requires the [`visitors:write`](crate::types::ApiScope::VisitorsWrite) scope.
    ///
    /// `DELETE /v1/visitors/{id}/attributes/{attributeKey}`.
    ///
    /// - `id`: Visitor that loses the attribute, by UUID.
    ///
    /// - `attribute_key`: Key of the attribute to delete, without a leading `$`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.visitors().delete_attribute("id", "attribute-key").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`DeleteAttributeResponse`].
    #[doc(alias("VisitorsService_DeleteAttribute", "visitors_service_delete_attribute"))]
    #[inline]
    pub fn delete_attribute(
        self,
        id: impl AsRef<str>,
        attribute_key: impl AsRef<str>,
    ) -> Request<DeleteAttribute> {
        Request::new(self.0, &[id.as_ref(), attribute_key.as_ref()])
    }
}

/// The operation of [`VisitorsApi::identify`].
#[derive(Debug)]
pub struct IdentifyVisitor;

impl Operation for IdentifyVisitor {
    type Output = IdentifyResponse;
    const ID: &'static str = "VisitorsService_Identify";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/visitor/identify";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`VisitorsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListVisitors;

impl Operation for ListVisitors {
    type Output = ListVisitorsResponse;
    const ID: &'static str = "VisitorsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors";
}

impl Paged for ListVisitors {
    type Item = Visitor;
    #[inline]
    fn page(output: ListVisitorsResponse) -> Page<Visitor> {
        let page = output.json.unwrap_or_default();
        Page::new(page.visitors, page.next_page_token)
    }
}

impl Setters<ListVisitors> {
    /// Most visitors to return per page.
    ///
    /// 50 by default, 200 at most.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return.
    #[inline]
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        self.query("pageToken", page_token.as_ref())
    }

    /// Email address that a visitor must have, matched exactly.
    #[inline]
    pub fn email(self, email: impl AsRef<str>) -> Self {
        self.query("email", email.as_ref())
    }

    /// Text to look for, with fuzzy matching, in the known fields of visitors.
    #[inline]
    pub fn search(self, search: impl AsRef<str>) -> Self {
        self.query("search", search.as_ref())
    }

    /// Sets `include`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }

    /// Link that visitors must have interacted with, by UUID.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Format of the response.
    #[inline]
    pub fn response_format(self, response_format: impl Into<ResponseFormat>) -> Self {
        self.query("responseFormat", response_format.into())
    }

    /// Field that determines the order of visitors.
    ///
    /// `createdAt` by default, with the newest first.
    #[inline]
    pub fn sort_field(self, sort_field: impl Into<VisitorSortField>) -> Self {
        self.query("sortField", sort_field.into())
    }

    /// Order of the visitors, descending by default.
    #[inline]
    pub fn sort_direction(self, sort_direction: impl Into<SortDirection>) -> Self {
        self.query("sortDirection", sort_direction.into())
    }

    /// Alias of `pageToken`, which takes precedence if both are given.
    ///
    /// An opaque value: `nextPageToken` of the preceding page.
    #[inline]
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        self.query("cursor", cursor.as_ref())
    }
}

/// The operation of [`VisitorsApi::list_attribute_keys`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListAttributeKeys;

impl Operation for ListAttributeKeys {
    type Output = ListVisitorAttributeKeysResponse;
    const ID: &'static str = "VisitorsService_ListAttributeKeys";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors/attributes";
}

impl Setters<ListAttributeKeys> {
    /// Link whose visitors the keys must have been seen on, by UUID.
    ///
    /// Those are the visitors that interacted with the link.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Sets `directoryId`.
    #[inline]
    pub fn directory_id(self, directory_id: impl AsRef<str>) -> Self {
        self.query("directoryId", directory_id.as_ref())
    }

    /// Sets `tagId`.
    #[inline]
    pub fn tag_id(self, tag_id: impl AsRef<str>) -> Self {
        self.query("tagId", tag_id.as_ref())
    }

    /// Sets `countries`.
    #[inline]
    pub fn countries(
        self,
        countries: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.query_all("countries", countries.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`VisitorsApi::search`].
#[derive(Debug)]
pub struct SearchVisitors;

impl Operation for SearchVisitors {
    type Output = ListVisitorsResponse;
    const ID: &'static str = "VisitorsService_Search";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/visitors/search";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Paged for SearchVisitors {
    type Item = Visitor;
    const PLACE: PagePlace = PagePlace::BodyString;
    #[inline]
    fn page(output: ListVisitorsResponse) -> Page<Visitor> {
        let page = output.json.unwrap_or_default();
        Page::new(page.visitors, page.next_page_token)
    }
}

/// The operation of [`VisitorsApi::get`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetVisitor;

impl Operation for GetVisitor {
    type Output = Visitor;
    const ID: &'static str = "VisitorsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors/{id}";
}

impl Setters<GetVisitor> {
    /// Relationships to return with the visitor.
    ///
    /// Any of `devices`, `events` and `links`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.query_all("include", include.into_iter().map(Into::<String>::into))
    }
}

/// The operation of [`VisitorsApi::delete`].
#[derive(Debug)]
pub struct DeleteVisitor;

impl Operation for DeleteVisitor {
    type Output = DeleteVisitorResponse;
    const ID: &'static str = "VisitorsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/visitors/{id}";
}

/// The operation of [`VisitorsApi::update`].
#[derive(Debug)]
pub struct UpdateVisitor;

impl Operation for UpdateVisitor {
    type Output = Visitor;
    const ID: &'static str = "VisitorsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/visitors/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`VisitorsApi::delete_attribute`].
#[derive(Debug)]
pub struct DeleteAttribute;

impl Operation for DeleteAttribute {
    type Output = DeleteAttributeResponse;
    const ID: &'static str = "VisitorsService_DeleteAttribute";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/visitors/{id}/attributes/{attributeKey}";
}
