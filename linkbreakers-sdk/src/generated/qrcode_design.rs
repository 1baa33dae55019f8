// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! QrcodeDesign of the workspace.

use crate::runtime::{Client, Object, Operation, Request};
use crate::types::{
    ApplyQrcodeTemplateRequest, ApplyQrcodeTemplateResponse, GetQrcodeDesignResponse,
    PublicCreateQrcodeDesignRequest, PublicCreateQrcodeDesignResponse,
    QrcodeDesignServiceUpdateBody, UpdateQrcodeDesignResponse,
};

impl Client {
    /// QrcodeDesign of the workspace.
    #[inline]
    pub fn qrcode_design(&self) -> QrcodeDesign<'_> {
        QrcodeDesign(self)
    }
}

/// See [`Client::qrcode_design`].
#[derive(Clone, Copy, Debug)]
pub struct QrcodeDesign<'client>(pub(crate) &'client Client);

impl QrcodeDesign<'_> {
    /// Creates a QR code design for use by links or templates
    ///
    /// `POST /v1/public/qrcode-designs`.
    #[doc(alias = "QrcodeDesignService_PublicCreate")]
    #[inline]
    pub fn create_public(
        self,
        body: PublicCreateQrcodeDesignRequest,
    ) -> Request<CreatePublicQrcodeDesign> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Applies a community QR code template to a link
    ///
    /// `POST /v1/qrcode-designs/apply-template`.
    #[doc(alias = "QrcodeDesignService_ApplyTemplate")]
    #[inline]
    pub fn apply_template(
        self,
        body: ApplyQrcodeTemplateRequest,
    ) -> Request<ApplyTemplateQrcodeDesign> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Returns a QR code design with its computed metadata
    ///
    /// `GET /v1/qrcode-designs/{id}`.
    #[doc(alias = "QrcodeDesignService_Get")]
    #[inline]
    pub fn get(self, id: impl AsRef<str>) -> Request<GetQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()])
    }

    /// Restyles a QR code design or changes its media
    ///
    /// `PATCH /v1/qrcode-designs/{id}`.
    #[doc(alias = "QrcodeDesignService_Update")]
    #[inline]
    pub fn update(
        self,
        id: impl AsRef<str>,
        body: QrcodeDesignServiceUpdateBody,
    ) -> Request<UpdateQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()]).json(&body)
    }

    /// Deletes a QR code design that nothing uses any more
    ///
    /// `DELETE /v1/qrcode-designs/{id}`.
    #[doc(alias = "QrcodeDesignService_Delete")]
    #[inline]
    pub fn delete(self, id: impl AsRef<str>) -> Request<DeleteQrcodeDesign> {
        Request::new(self.0, &[id.as_ref()])
    }
}

/// [`QrcodeDesign::create_public`].
#[derive(Clone, Copy, Debug)]
pub struct CreatePublicQrcodeDesign;

impl Operation for CreatePublicQrcodeDesign {
    type Output = PublicCreateQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_PublicCreate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/public/qrcode-designs";
    const AUTHENTICATED: bool = false;
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`QrcodeDesign::apply_template`].
#[derive(Clone, Copy, Debug)]
pub struct ApplyTemplateQrcodeDesign;

impl Operation for ApplyTemplateQrcodeDesign {
    type Output = ApplyQrcodeTemplateResponse;
    const ID: &'static str = "QrcodeDesignService_ApplyTemplate";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/qrcode-designs/apply-template";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`QrcodeDesign::get`].
#[derive(Clone, Copy, Debug)]
pub struct GetQrcodeDesign;

impl Operation for GetQrcodeDesign {
    type Output = GetQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_Get";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/qrcode-designs/{}";
}

/// [`QrcodeDesign::update`].
#[derive(Clone, Copy, Debug)]
pub struct UpdateQrcodeDesign;

impl Operation for UpdateQrcodeDesign {
    type Output = UpdateQrcodeDesignResponse;
    const ID: &'static str = "QrcodeDesignService_Update";
    const METHOD: &'static str = "PATCH";
    const PATH: &'static str = "/v1/qrcode-designs/{}";
    const IDEMPOTENCY_KEY: bool = true;
}

/// [`QrcodeDesign::delete`].
#[derive(Clone, Copy, Debug)]
pub struct DeleteQrcodeDesign;

impl Operation for DeleteQrcodeDesign {
    type Output = Object;
    const ID: &'static str = "QrcodeDesignService_Delete";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/qrcode-designs/{}";
}
