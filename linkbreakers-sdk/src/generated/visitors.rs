// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Visitors of the workspace.

use crate::runtime::{Client, Operation, Page, Paged, Request};
use crate::types::{
    DeleteAttributeResponse, DeleteVisitorResponse, IdentifyRequest, IdentifyResponse,
    ListVisitorAttributeKeysResponse, ListVisitorsRequest, ListVisitorsResponse, ResponseFormat,
    SortDirection, Visitor, VisitorSortField, VisitorsServiceUpdateBody,
};

impl Client {
    /// Visitors of the workspace.
    #[inline]
    pub fn visitors(&self) -> Visitors<'_> {
        Visitors(self)
    }
}

/// See [`Client::visitors`].
#[derive(Clone, Copy, Debug)]
pub struct Visitors<'client>(pub(crate) &'client Client);

impl Visitors<'_> {
    /// Identifies the visitor behind an LBID
    ///
    /// `POST /v1/visitor/identify`.
    #[doc(alias = "VisitorsService_Identify")]
    #[inline]
    pub fn identify(self, body: IdentifyRequest) -> Request<IdentifyVisitors> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Lists visitors, page by page
    ///
    /// `GET /v1/visitors`.
    #[doc(alias = "VisitorsService_List")]
    #[inline]
    pub fn list(self) -> Request<ListVisitors> {
        Request::new(self.0, &[])
    }

    /// Lists the distinct keys of visitor attributes
    ///
    /// `GET /v1/visitors/attributes`.
    #[doc(alias = "VisitorsService_ListAttributeKeys")]
    #[inline]
    pub fn list_attribute_keys(self) -> Request<ListAttributeKeysVisitors> {
        Request::new(self.0, &[])
    }

    /// Searches visitors, with filters on their attributes
    ///
    /// `POST /v1/visitors/search`.
    #[doc(alias = "VisitorsService_Search")]
    #[inline]
    pub fn search(self, body: ListVisitorsRequest) -> Request<SearchVisitors> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the visitor with the given ID
    ///
    /// `GET /v1/visitors/{id}`.
    #[doc(alias = "VisitorsService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetVisitors> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes attributes of a visitor
    ///
    /// `PATCH /v1/visitors/{id}`.
    #[doc(alias = "VisitorsService_Update")]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: VisitorsServiceUpdateBody,
    ) -> Request<UpdateVisitors> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes a visitor profile with all its attributes
    ///
    /// `DELETE /v1/visitors/{id}`.
    #[doc(alias = "VisitorsService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteVisitors> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes one attribute of a visitor
    ///
    /// `DELETE /v1/visitors/{id}/attributes/{attributeKey}`.
    #[doc(alias = "VisitorsService_DeleteAttribute")]
    #[inline]
    pub fn delete_attribute(
        self,
        id: impl AsRef<str>,
        attribute_key: impl AsRef<str>,
    ) -> Request<DeleteAttributeVisitors> {
        Request::new(self.0, &[id.as_ref(), attribute_key.as_ref()])
    }
}

/// [`Visitors::identify`].
#[derive(Clone, Copy, Debug)]
pub struct IdentifyVisitors;

impl Operation for IdentifyVisitors {
    type Output = IdentifyResponse;
    const ID: &'static str = "VisitorsService_Identify";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/visitor/identify";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Visitors::list`].
#[derive(Clone, Copy, Debug)]
pub struct ListVisitors;

impl Operation for ListVisitors {
    type Output = ListVisitorsResponse;
    const ID: &'static str = "VisitorsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors";
}

impl Paged for ListVisitors {
    type Item = Visitor;

    fn page(output: ListVisitorsResponse) -> Page<Visitor> {
        let inner = output.json.unwrap_or_default();
        Page::new(inner.visitors, inner.next_page_token)
    }
}

impl Request<ListVisitors> {
    /// Most visitors to return per page.
    ///
    /// 50 by default, 200 at most.
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

    /// Not described.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "include",
            include.into_iter().map(|value| value.as_ref().to_owned()),
        )
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

/// [`Visitors::list_attribute_keys`].
#[derive(Clone, Copy, Debug)]
pub struct ListAttributeKeysVisitors;

impl Operation for ListAttributeKeysVisitors {
    type Output = ListVisitorAttributeKeysResponse;
    const ID: &'static str = "VisitorsService_ListAttributeKeys";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors/attributes";
}

impl Request<ListAttributeKeysVisitors> {
    /// Link whose visitors the keys must have been seen on, by UUID.
    ///
    /// Those are the visitors that interacted with the link.
    #[inline]
    pub fn link_id(self, link_id: impl AsRef<str>) -> Self {
        self.query("linkId", link_id.as_ref())
    }

    /// Not described.
    #[inline]
    pub fn directory_id(self, directory_id: impl AsRef<str>) -> Self {
        self.query("directoryId", directory_id.as_ref())
    }

    /// Not described.
    #[inline]
    pub fn tag_id(self, tag_id: impl AsRef<str>) -> Self {
        self.query("tagId", tag_id.as_ref())
    }

    /// Not described.
    #[inline]
    pub fn countries(self, countries: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "countries",
            countries.into_iter().map(|value| value.as_ref().to_owned()),
        )
    }
}

/// [`Visitors::search`].
#[derive(Clone, Copy, Debug)]
pub struct SearchVisitors;

impl Operation for SearchVisitors {
    type Output = ListVisitorsResponse;
    const ID: &'static str = "VisitorsService_Search";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/visitors/search";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Visitors::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetVisitors;

impl Operation for GetVisitors {
    type Output = Visitor;
    const ID: &'static str = "VisitorsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/visitors/{}";
}

impl Request<GetVisitors> {
    /// Relationships to return with the visitor.
    ///
    /// Any of `devices`, `events` and `links`.
    #[inline]
    pub fn include(self, include: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.query_all(
            "include",
            include.into_iter().map(|value| value.as_ref().to_owned()),
        )
    }
}

/// [`Visitors::update`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateVisitors;

impl Operation for UpdateVisitors {
    type Output = Visitor;
    const ID: &'static str = "VisitorsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/visitors/{}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Visitors::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteVisitors;

impl Operation for DeleteVisitors {
    type Output = DeleteVisitorResponse;
    const ID: &'static str = "VisitorsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/visitors/{}";
}

/// [`Visitors::delete_attribute`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteAttributeVisitors;

impl Operation for DeleteAttributeVisitors {
    type Output = DeleteAttributeResponse;
    const ID: &'static str = "VisitorsService_DeleteAttribute";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/visitors/{}/attributes/{}";
}
