// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! Domains of one's own for short links: registration, DNS records, certificates.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let mut items = client.custom_domains().list().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Page, Paged, Request, Setters};
use crate::types::{
    CheckCustomDomainResponse, CreateCustomDomainRequest, CreateCustomDomainResponse,
    CustomDomain, CustomDomainStatus, GetCustomDomainResponse,
    GetCustomDomainSetupGuideResponse, ListCustomDomainsResponse,
    UpdateCustomDomainRequest, UpdateCustomDomainResponse,
    ValidationInstructionsCustomDomainResponse,
};

impl Client {
    /// Domains of one's own for short links: registration, DNS records, certificates.
    #[inline]
    pub fn custom_domains(&self) -> CustomDomainsApi<'_> {
        CustomDomainsApi(self)
    }
}

/// Domains of one's own for short links: registration, DNS records, certificates.
///
/// See [`Client::custom_domains`].
#[derive(Clone, Copy, Debug)]
pub struct CustomDomainsApi<'client>(pub(crate) &'client Client);

impl CustomDomainsApi<'_> {
    /// Lists the custom domains of the workspace.
    ///
    /// Requires the [`domains:read`](crate::types::ApiScope::DomainsRead) scope.
    ///
    /// `GET /v1/custom-domains`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.custom_domains().list().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`status(CustomDomainStatus)`](ListCustomDomains::status): Status that listed custom
    ///   domains must have.
    /// - [`page_size(i64)`](ListCustomDomains::page_size): Most custom domains to return per page.
    /// - [`page_token(String)`](ListCustomDomains::page_token): Cursor of the page to return:
    ///   `nextPageToken` of an earlier response.
    /// - [`cursor(String)`](ListCustomDomains::cursor): Alias of `pageToken`, which takes
    ///   precedence if both are given.
    ///
    /// # Returns
    ///
    /// [`ListCustomDomainsResponse`], one page of it; `.items()` goes through each [`CustomDomain`] on all pages.
    #[doc(
        alias(
            "CustomDomainsService_List",
            "custom_domains_service_list",
            "list_custom_domains"
        )
    )]
    #[inline]
    pub fn list(self) -> Request<ListCustomDomains> {
        Request::new(self.0, &[])
    }

    /// Registers a custom domain for the workspace.
    ///
    /// Requires the [`domains:write`](crate::types::ApiScope::DomainsWrite) scope.
    ///
    /// `POST /v1/custom-domains`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::CreateCustomDomainRequest::new();
    /// let response = client.custom_domains().create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CreateCustomDomainResponse`].
    #[doc(
        alias(
            "CustomDomainsService_Create",
            "custom_domains_service_create",
            "create_custom_domain"
        )
    )]
    #[inline]
    pub fn create(self, body: CreateCustomDomainRequest) -> Request<CreateCustomDomain> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a custom domain.
    ///
    /// Covers its verification status and its timestamps.
    ///
    /// Requires the [`domains:read`](crate::types::ApiScope::DomainsRead) scope.
    ///
    /// `GET /v1/custom-domains/{id}`.
    ///
    /// - `id`: Custom domain, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.custom_domains().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetCustomDomainResponse`].
    #[doc(
        alias(
            "CustomDomainsService_Get",
            "custom_domains_service_get",
            "get_custom_domain"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetCustomDomain> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a custom domain, irreversibly.
    ///
    /// Requires the [`domains:write`](crate::types::ApiScope::DomainsWrite) scope.
    ///
    /// `DELETE /v1/custom-domains/{id}`.
    ///
    /// - `id`: Custom domain to delete, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.custom_domains().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "CustomDomainsService_Delete",
            "custom_domains_service_delete",
            "delete_custom_domain"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteCustomDomain> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Changes settings of a custom domain.
    ///
    /// The root destination URL is one of them.
    ///
    /// Requires the [`domains:write`](crate::types::ApiScope::DomainsWrite) scope.
    ///
    /// `PATCH /v1/custom-domains/{id}`.
    ///
    /// - `id`: Custom domain to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateCustomDomainRequest::new();
    /// let response = client.custom_domains().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateCustomDomainResponse`].
    #[doc(
        alias(
            "CustomDomainsService_Update",
            "custom_domains_service_update",
            "update_custom_domain"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateCustomDomainRequest,
    ) -> Request<UpdateCustomDomain> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Checks the DNS records and TLS status of a custom domain.
    ///
    /// The domain's status is updated accordingly. Creating a domain already triggers this check.
    ///
    /// Requires the [`domains:write`](crate::types::ApiScope::DomainsWrite) scope.
    ///
    /// `POST /v1/custom-domains/{id}/check`.
    ///
    /// - `id`: Custom domain, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.custom_domains().check("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`CheckCustomDomainResponse`].
    #[doc(
        alias(
            "CustomDomainsService_Check",
            "custom_domains_service_check",
            "check_custom_domain"
        )
    )]
    #[inline]
    pub fn check(self, id: impl AsRef<str>) -> Request<CheckCustomDomain> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Returns a guide to connecting a custom domain at its DNS provider.
    ///
    /// The provider is inferred from the nameservers. The guide gives its name, a link to its DNS
    /// settings, hints specific to it, and the precise records to create, their host in the
    /// notation this provider uses. Where the provider offers Domain Connect for Linkbreakers, a
    /// URL for one-click setup is included.
    ///
    /// Requires the [`domains:read`](crate::types::ApiScope::DomainsRead) scope.
    ///
    /// `GET /v1/custom-domains/{id}/setup-guide`.
    ///
    /// - `id`: Custom domain the guide is for, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.custom_domains().get_setup_guide("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetCustomDomainSetupGuideResponse`].
    #[doc(
        alias(
            "CustomDomainsService_GetSetupGuide",
            "custom_domains_service_get_setup_guide"
        )
    )]
    #[inline]
    pub fn get_setup_guide(self, id: impl AsRef<str>) -> Request<GetSetupGuide> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Returns instructions for validating a custom domain.
    ///
    /// They may take a while to become available.
    ///
    /// Requires the [`domains:read`](crate::types::ApiScope::DomainsRead) scope.
    ///
    /// `GET /v1/custom-domains/{id}/validation_instructions`.
    ///
    /// - `id`: Custom domain, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.custom_domains().validation_instructions("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ValidationInstructionsCustomDomainResponse`].
    #[doc(
        alias(
            "CustomDomainsService_ValidationInstructions",
            "custom_domains_service_validation_instructions"
        )
    )]
    #[inline]
    pub fn validation_instructions(
        self,
        id: impl AsRef<str>,
    ) -> Request<ValidationInstructions> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// The operation of [`CustomDomainsApi::list`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ListCustomDomains;

impl Operation for ListCustomDomains {
    type Output = ListCustomDomainsResponse;
    const ID: &'static str = "CustomDomainsService_List";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/custom-domains";
}

impl Paged for ListCustomDomains {
    type Item = CustomDomain;
    #[inline]
    fn page(output: ListCustomDomainsResponse) -> Page<CustomDomain> {
        Page::new(output.custom_domains, output.next_page_token)
    }
}

impl Setters<ListCustomDomains> {
    /// Status that listed custom domains must have.
    #[inline]
    pub fn status(self, status: impl Into<CustomDomainStatus>) -> Self {
        self.query("status", status.into())
    }

    /// Most custom domains to return per page.
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

/// The operation of [`CustomDomainsApi::create`].
#[derive(Debug)]
pub struct CreateCustomDomain;

impl Operation for CreateCustomDomain {
    type Output = CreateCustomDomainResponse;
    const ID: &'static str = "CustomDomainsService_Create";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/custom-domains";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`CustomDomainsApi::get`].
#[derive(Debug)]
pub struct GetCustomDomain;

impl Operation for GetCustomDomain {
    type Output = GetCustomDomainResponse;
    const ID: &'static str = "CustomDomainsService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/custom-domains/{id}";
}

/// The operation of [`CustomDomainsApi::delete`].
#[derive(Debug)]
pub struct DeleteCustomDomain;

impl Operation for DeleteCustomDomain {
    type Output = Object;
    const ID: &'static str = "CustomDomainsService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/custom-domains/{id}";
}

/// The operation of [`CustomDomainsApi::update`].
#[derive(Debug)]
pub struct UpdateCustomDomain;

impl Operation for UpdateCustomDomain {
    type Output = UpdateCustomDomainResponse;
    const ID: &'static str = "CustomDomainsService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/custom-domains/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`CustomDomainsApi::check`].
#[derive(Debug)]
pub struct CheckCustomDomain;

impl Operation for CheckCustomDomain {
    type Output = CheckCustomDomainResponse;
    const ID: &'static str = "CustomDomainsService_Check";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/custom-domains/{id}/check";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`CustomDomainsApi::get_setup_guide`].
#[derive(Debug)]
pub struct GetSetupGuide;

impl Operation for GetSetupGuide {
    type Output = GetCustomDomainSetupGuideResponse;
    const ID: &'static str = "CustomDomainsService_GetSetupGuide";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/custom-domains/{id}/setup-guide";
}

/// The operation of [`CustomDomainsApi::validation_instructions`].
#[derive(Debug)]
pub struct ValidationInstructions;

impl Operation for ValidationInstructions {
    type Output = ValidationInstructionsCustomDomainResponse;
    const ID: &'static str = "CustomDomainsService_ValidationInstructions";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/custom-domains/{id}/validation_instructions";
}
