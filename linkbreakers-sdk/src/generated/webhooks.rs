// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Webhooks of the workspace.

use crate::runtime::{Client, Object, Operation, Page, Paged, Request};
use crate::types::{
    CreateWebhookRequest, CreateWebhookResponse, GetWebhookResponse, ListWebhooksResponse,
    UpdateWebhookResponse, Webhook, WebhooksServiceUpdateBody,
};

impl Client {
    /// Webhooks of the workspace.
    #[inline]
    pub fn webhooks(&self) -> Webhooks<'_> {
        Webhooks(self)
    }
}

/// See [`Client::webhooks`].
#[derive(Clone, Copy, Debug)]
pub struct Webhooks<'client>(pub(crate) &'client Client);

impl Webhooks<'_> {
    /// Lists the webhooks of the workspace
    ///
    /// `GET /v1/webhooks`.
    #[doc(alias = "WebhooksService_List")]
    #[inline]
    pub fn list(self) -> Request<ListWebhooks> {
        Request::new(self.0, &[])
    }

    /// Creates a webhook
    ///
    /// `POST /v1/webhooks`.
    #[doc(alias = "WebhooksService_Create")]
    #[inline]
    pub fn create(self, body: CreateWebhookRequest) -> Request<CreateWebhooks> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the webhook with the given ID
    ///
    /// `GET /v1/webhooks/{id}`.
    #[doc(alias = "WebhooksService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetWebhooks> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the configuration of a webhook
    ///
    /// `PATCH /v1/webhooks/{id}`.
    #[doc(alias = "WebhooksService_Update")]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: WebhooksServiceUpdateBody,
    ) -> Request<UpdateWebhooks> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes a webhook, which ends its notifications
    ///
    /// `DELETE /v1/webhooks/{id}`.
    #[doc(alias = "WebhooksService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteWebhooks> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// [`Webhooks::list`].
#[derive(Clone, Copy, Debug)]
pub struct ListWebhooks;

impl Operation for ListWebhooks {
    type Output = ListWebhooksResponse;
    const ID: &'static str = "WebhooksService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/webhooks";
}

impl Paged for ListWebhooks {
    type Item = Webhook;

    fn page(output: ListWebhooksResponse) -> Page<Webhook> {
        Page::new(output.webhooks, output.next_page_token)
    }
}

impl Request<ListWebhooks> {
    /// Status that listed webhooks must have.
    #[inline]
    pub fn status(self, status: impl AsRef<str>) -> Self {
        self.query("status", status.as_ref())
    }

    /// Most webhooks to return per page.
    ///
    /// 100 by default, and never more than 1000.
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return: `nextPageToken` of an earlier response.
    ///
    /// If empty, the first page. Records are sorted by (`createdAt`, `id`); as neither ever changes, no record moves to another page during a walk.
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

/// [`Webhooks::create`].
#[derive(Clone, Copy, Debug)]
pub struct CreateWebhooks;

impl Operation for CreateWebhooks {
    type Output = CreateWebhookResponse;
    const ID: &'static str = "WebhooksService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/webhooks";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Webhooks::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetWebhooks;

impl Operation for GetWebhooks {
    type Output = GetWebhookResponse;
    const ID: &'static str = "WebhooksService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/webhooks/{}";
}

/// [`Webhooks::update`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateWebhooks;

impl Operation for UpdateWebhooks {
    type Output = UpdateWebhookResponse;
    const ID: &'static str = "WebhooksService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/webhooks/{}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`Webhooks::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteWebhooks;

impl Operation for DeleteWebhooks {
    type Output = Object;
    const ID: &'static str = "WebhooksService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/webhooks/{}";
}
