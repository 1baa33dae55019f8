// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! How QR codes look: shapes, colours, gradients, a central image.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.qrcode_design().get("id").await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Auth, Client, Object, Operation, Request};
use crate::types::{
    ApplyQrcodeTemplateRequest, ApplyQrcodeTemplateResponse, GetQrcodeDesignResponse,
    PublicCreateQrcodeDesignRequest, PublicCreateQrcodeDesignResponse,
    UpdateQrcodeDesignRequest, UpdateQrcodeDesignResponse,
};

impl Client {
    /// How QR codes look: shapes, colours, gradients, a central image.
    #[inline]
    pub fn qrcode_design(&self) -> QrcodeDesignApi<'_> {
        QrcodeDesignApi(self)
    }
}

/// How QR codes look: shapes, colours, gradients, a central image.
///
/// See [`Client::qrcode_design`].
#[derive(Clone, Copy, Debug)]
pub struct QrcodeDesignApi<'client>(pub(crate) &'client Client);

impl QrcodeDesignApi<'_> {
    /// Creates a QR code design for use by links or templates.
    ///
    /// `POST /v1/public/qrcode-designs`. Open to anybody: no token is sent.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::PublicCreateQrcodeDesignRequest::new();
    /// let response = client.qrcode_design().public_create(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`PublicCreateQrcodeDesignResponse`].
    #[doc(
        alias("QrcodeDesignService_PublicCreate", "qrcode_design_service_public_create")
    )]
    #[inline]
    pub fn public_create(
        self,
        body: PublicCreateQrcodeDesignRequest,
    ) -> Request<PublicCreate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Applies a community QR code template to a link.
    ///
    /// All settings of the link's QR code design are overwritten with those of the template.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `POST /v1/qrcode-designs/apply-template`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::ApplyQrcodeTemplateRequest::new("8c5f8f5e-6f0e-4ab7-8f0c-3a3f5d0f1c11");
    /// let response = client.qrcode_design().apply_template(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`ApplyQrcodeTemplateResponse`].
    #[doc(
        alias(
            "QrcodeDesignService_ApplyTemplate",
            "qrcode_design_service_apply_template"
        )
    )]
    #[inline]
    pub fn apply_template(
        self,
        body: ApplyQrcodeTemplateRequest,
    ) -> Request<ApplyTemplate> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a QR code design with its computed metadata.
    ///
    /// Requires the [`qrcodes:read`](crate::types::ApiScope::QrcodesRead) scope.
    ///
    /// `GET /v1/qrcode-designs/{id}`.
    ///
    /// - `id`: QR code design to retrieve, by UUID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.qrcode_design().get("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`GetQrcodeDesignResponse`].
    #[doc(
        alias(
            "QrcodeDesignService_Get",
            "qrcode_design_service_get",
            "get_qrcode_design"
        )
    )]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Deletes a QR code design that nothing uses any more.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `DELETE /v1/qrcode-designs/{id}`.
    ///
    /// - `id`: QR code design to delete, by ID.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.qrcode_design().delete("id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "QrcodeDesignService_Delete",
            "qrcode_design_service_delete",
            "delete_qrcode_design"
        )
    )]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Restyles a QR code design or changes its media.
    ///
    /// Requires the [`qrcodes:write`](crate::types::ApiScope::QrcodesWrite) scope.
    ///
    /// `PATCH /v1/qrcode-designs/{id}`.
    ///
    /// - `id`: QR code design to update, by UUID.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::UpdateQrcodeDesignRequest::new();
    /// let response = client.qrcode_design().update("id", body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`UpdateQrcodeDesignResponse`].
    #[doc(
        alias(
            "QrcodeDesignService_Update",
            "qrcode_design_service_update",
            "update_qrcode_design"
        )
    )]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: UpdateQrcodeDesignRequest,
    ) -> Request<UpdateQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }
}

/// The operation of [`QrcodeDesignApi::public_create`].
#[derive(Debug)]
pub struct PublicCreate;

impl Operation for PublicCreate {
    type Output = PublicCreateQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_PublicCreate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/public/qrcode-designs";
    const AUTH: Auth = Auth::None;
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeDesignApi::apply_template`].
#[derive(Debug)]
pub struct ApplyTemplate;

impl Operation for ApplyTemplate {
    type Output = ApplyQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeDesignService_ApplyTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-designs/apply-template";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`QrcodeDesignApi::get`].
#[derive(Debug)]
pub struct GetQrcodeDesign;

impl Operation for GetQrcodeDesign {
    type Output = GetQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/qrcode-designs/{id}";
}

/// The operation of [`QrcodeDesignApi::delete`].
#[derive(Debug)]
pub struct DeleteQrcodeDesign;

impl Operation for DeleteQrcodeDesign {
    type Output = Object;
    const ID: &'static str = "QrcodeDesignService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/qrcode-designs/{id}";
}

/// The operation of [`QrcodeDesignApi::update`].
#[derive(Debug)]
pub struct UpdateQrcodeDesign;

impl Operation for UpdateQrcodeDesign {
    type Output = UpdateQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/qrcode-designs/{id}";
    const IDEMPOTENCY_KEY: bool = true;
}
