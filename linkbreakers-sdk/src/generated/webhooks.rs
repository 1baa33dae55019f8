// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Addresses that are told of events; `webhook_delivery` reads what they get.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.webhooks().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CreateWebhookRequest, CreateWebhookResponse, GetWebhookResponse,
    ListWebhooksResponse, UpdateWebhookRequest, UpdateWebhookResponse, Webhook,
    WebhookStatus,
};

impl Client {
    /// Addresses that are told of events; `webhook_delivery` reads what they get.
    #[inline]
    pub fn webhooks(&self) -> WebhooksApi<'_> {
        WebhooksApi(self)
    }
}

/// Addresses that are told of events; `webhook_delivery` reads what they get.
///
/// See [`Client::webhooks`].
#[derive(Clone, Copy, Debug)]
pub struct WebhooksApi<'client>(pub(crate) &'client Client);

impl WebhooksApi<'_> {
    /// Lists the webhooks of the workspace.
    ///
    /// Requires the [`webhooks:read`](crate::types::ApiScope::WebhooksRead) scope.
    ///
    /// `GET /v1/webhooks`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.webhooks().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`status(WebhookStatus)`](ListWebhooks::status): Status that listed webhooks must have.
    /// - [`page_size(i64)`](ListWebhooks::page_size): Most webhooks to return per page.
    /// - [`page_token(String)`](ListWebhooks::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListWebhooks::cursor): Alias of `pageToken`, which takes precedence if
    ///   both are given.
    ///
    /// # Returns
    ///
    /// [`ListWebhooksResponse`], one page of it; `.items()` goes through each [`Webhook`] on all pages.
    #[doc(alias("WebhooksService_List", "webhooks_service_list", "list_webhooks"))]
    #[inline]
    pub fn list(self) -> Request<ListWebhooks> {
        Request::new(self.0, &[])
    }

    /// Creates a webhook.
    ///
    /// Its endpoint is notified whenever a workflow step is completed.
    ///
    /// Requires the [`webhooks:write`](crate::types::ApiScope::WebhooksWrite) scope.
    ///
    /// `POST /v1/webhooks`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateWebhookRequest::new("https://example.com", "Launch");
    /// let response = client.webhooks().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateWebhookResponse`].
    #[doc(alias("WebhooksService_Create", "webhooks_service_create", "create_webhook"))]
    #[inline]
    pub fn create(self, body: CreateWebhookRequest) -> Request<CreateWebhook> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns the webhook with the given ID.
    ///
    /// Requires the [`webhooks:read`](crate::types::ApiScope::WebhooksRead) scope.
    ///
    /// `GET /v1/webhooks/{id}`.
    ///
    /// - `id`: Webhook to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.webhooks().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetWebhookResponse`].
    #[doc(alias("WebhooksService_Get", "webhooks_service_get", "get_webhook"))]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetWebhook> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a webhook, which ends its notifications.
    ///
    /// Requires the [`webhooks:write`](crate::types::ApiScope::WebhooksWrite) scope.
    ///
    /// `DELETE /v1/webhooks/{id}`.
    ///
    /// - `id`: Webhook to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.webhooks().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(alias("WebhooksService_Delete", "webhooks_service_delete", "delete_webhook"))]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteWebhook> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes the configuration of a webhook.
    ///
    /// Requires the [`webhooks:write`](crate::types::ApiScope::WebhooksWrite) scope.
    ///
    /// `PATCH /v1/webhooks/{id}`.
    ///
    /// - `id`: Webhook to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateWebhookRequest::new();
    /// let response = client.webhooks().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateWebhookResponse`].
    #[doc(alias("WebhooksService_Update", "webhooks_service_update", "update_webhook"))]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateWebhookRequest,
    ) -> Request<UpdateWebhook> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`WebhooksApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListWebhooks;

impl Operation for ListWebhooks {
    type Output = ListWebhooksResponse;
    const ID: &'static str = "WebhooksService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/webhooks";
}

impl Paged for ListWebhooks {
    type Item = Webhook;
    #[inline]
    fn page(output: ListWebhooksResponse) -> Page<Webhook> {
        Page::new(output.webhooks, output.next_page_token)
    }
}

impl Setters<ListWebhooks> {
    /// Status that listed webhooks must have.
    #[inline]
    pub fn status(self, status: impl Into<WebhookStatus>) -> Self {
        self.query("status", status.into())
    }

    /// Most webhooks to return per page.
    ///
    /// 100 by default, and never more than 1000.
    #[doc(alias = "limit")]
    #[inline]
    pub fn page_size(self, page_size: impl Into<i64>) -> Self {
        self.query("pageSize", page_size.into())
    }

    /// Cursor of the page to return: `nextPageToken` of an earlier response.
    ///
    /// If empty, the first page. Records are sorted by (`createdAt`, `id`); as neither ever
    /// changes, no record moves to another page during a walk.
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

/// The operation of [`WebhooksApi::create`].
#[derive(Debug)]
pub struct CreateWebhook;

impl Operation for CreateWebhook {
    type Output = CreateWebhookResponse;
    const ID: &'static str = "WebhooksService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/webhooks";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`WebhooksApi::get`].
#[derive(Debug)]
pub struct GetWebhook;

impl Operation for GetWebhook {
    type Output = GetWebhookResponse;
    const ID: &'static str = "WebhooksService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/webhooks/{id}";
}

/// The operation of [`WebhooksApi::delete`].
#[derive(Debug)]
pub struct DeleteWebhook;

impl Operation for DeleteWebhook {
    type Output = Object;
    const ID: &'static str = "WebhooksService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/webhooks/{id}";
}

/// The operation of [`WebhooksApi::update`].
#[derive(Debug)]
pub struct UpdateWebhook;

impl Operation for UpdateWebhook {
    type Output = UpdateWebhookResponse;
    const ID: &'static str = "WebhooksService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/webhooks/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
