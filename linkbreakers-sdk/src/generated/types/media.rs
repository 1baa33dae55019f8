// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::MediaKind;

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteMediaReplaceResponse {
    /// Uses that no longer refer to the media.
    ///
    /// These are QR code designs with the media as their logo. Each has its own copy of the former
    /// file and goes on displaying it.
    pub detached_references: List<MediaReference>,
    /// The media.
    pub media: Box<Media>,
    /// Whether it is unchanged.
    pub unchanged: bool,
}

object!(CompleteMediaReplaceResponse {
    "detachedReferences" => detached_references,
    "media" => media,
    "unchanged" => unchanged = default,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompleteMediaUploadResponse {
    /// The media.
    pub media: Box<Media>,
}

object!(CompleteMediaUploadResponse {
    "media" => media,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaReplaceUploadResponse {
    /// Media item in its present state.
    ///
    /// Its references are the uses that the replacement affects. The current file stays in place up
    /// to `CompleteReplace`.
    pub media: Box<Media>,
    /// UUID of the replacement, to pass to `CompleteReplace`; empty if `unchanged`.
    pub replacement_id: Option<String>,
    /// Whether the declared `sha256` is that of the current file.
    ///
    /// If so, there is no upload to make and the media stays as it is.
    pub unchanged: bool,
    /// When the upload expires (UTC).
    pub upload_expires_at: Option<DateTime<Utc>>,
    /// Headers to send with the upload, unaltered.
    ///
    /// They are `Content-Type` and, if a `sha256` was declared, `x-amz-checksum-sha256`.
    /// `Content-Length` has to match the size that was declared.
    pub upload_headers: BTreeMap<String, String>,
    /// HTTP method of the upload, always `PUT`; empty if `unchanged`.
    pub upload_method: String,
    /// Short-lived storage URL that takes the new file's bytes directly; empty if `unchanged`.
    pub upload_url: Option<String>,
}

object!(CreateMediaReplaceUploadResponse {
    "media" => media,
    "replacementId" => replacement_id = none_if_empty,
    "unchanged" => unchanged = default,
    "uploadExpiresAt" => upload_expires_at,
    "uploadHeaders" => upload_headers = default,
    "uploadMethod" => upload_method = default,
    "uploadUrl" => upload_url = none_if_empty,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaRequest {
    /// File contents, 3 MB at most; a base64 string over HTTP.
    ///
    /// Takes images (PNG, JPEG, WebP, SVG), PDF documents and MP4 videos. `CreateUpload` is the way
    /// to send anything larger.
    pub file_data: Option<String>,
    /// File name of the media.
    pub file_name: Option<String>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is
    /// unset. Nothing is validated against it.
    #[deprecated]
    pub media_type: Option<MediaType>,
    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media
    /// may serve; its actual uses are in `references`.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is
    /// unset, and no longer restricts which kinds and sizes are allowed.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility of the media; private by default.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// File contents, 3 MB at most; a base64 string over HTTP.
    pub fn file_data(mut self, file_data: impl Into<String>) -> Self {
        self.file_data = Some(file_data.into());
        self
    }

    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    #[deprecated]
    pub fn media_type(mut self, media_type: impl Into<MediaType>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    #[deprecated]
    pub fn usage(mut self, usage: impl Into<MediaUsage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Visibility of the media; private by default.
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

object!(CreateMediaRequest sent {
    "fileData" => file_data,
    "fileName" => file_name,
    "mediaType" => media_type,
    "uploadedFrom" => uploaded_from,
    "usage" => usage,
    "visibility" => visibility,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaResponse {
    /// The media.
    pub media: Box<Media>,
}

object!(CreateMediaResponse {
    "media" => media,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaUploadRequest {
    /// The file name.
    pub file_name: String,
    /// MIME type of the file, which its bytes have to match.
    ///
    /// One of `image/png`, `image/jpeg`, `image/webp`, `image/svg+xml`, `application/pdf` and
    /// `video/mp4`.
    pub mime_type: String,
    /// SHA-256 digest of the file, as 64 hexadecimal characters.
    ///
    /// Optional. With it, a file already in the workspace fails immediately with 409
    /// `MEDIA_ALREADY_EXISTS`, whose metadata holds `existingMediaId` and `existingFileName`.
    /// Storage also rejects a `PUT` with other bytes, for which the `x-amz-checksum-sha256` header
    /// of `uploadHeaders` has to be sent along. Without it, the server computes the hash upon
    /// completion.
    pub sha256: Option<String>,
    /// Exact file size in bytes.
    ///
    /// A `PUT` with any other number of bytes is not allowed.
    pub size: i64,
    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    ///
    /// Used by pickers to list uploads of their own section first. Puts no limit on where the media
    /// may serve; its actual uses are in `references`.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Former statement of what the media is for, which uploads no longer need.
    ///
    /// Deprecated. Still accepted, for compatibility: it stands in for `uploadedFrom` when that is
    /// unset, and no longer restricts which kinds and sizes are allowed.
    #[deprecated]
    pub usage: Option<MediaUsage>,
    /// Visibility of the media; private by default.
    pub visibility: Option<MediaVisibility>,
}

impl CreateMediaUploadRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// SHA-256 digest of the file, as 64 hexadecimal characters.
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }

    /// Section the media was uploaded from; `UPLOAD_ORIGIN_MEDIA_LIBRARY` when unset.
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Former statement of what the media is for, which uploads no longer need.
    #[deprecated]
    pub fn usage(mut self, usage: impl Into<MediaUsage>) -> Self {
        self.usage = Some(usage.into());
        self
    }

    /// Visibility of the media; private by default.
    pub fn visibility(mut self, visibility: impl Into<MediaVisibility>) -> Self {
        self.visibility = Some(visibility.into());
        self
    }
}

object!(CreateMediaUploadRequest sent {
    "fileName" => file_name,
    "mimeType" => mime_type,
    "sha256" => sha256,
    "size" => size,
    "uploadedFrom" => uploaded_from,
    "usage" => usage,
    "visibility" => visibility,
} of_caller ["fileName", "mimeType", "size"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMediaUploadResponse {
    /// Media item, pending; `CompleteUpload` takes its ID.
    pub media: Box<Media>,
    /// When the upload expires (UTC).
    pub upload_expires_at: Option<DateTime<Utc>>,
    /// Headers to send with the upload, unaltered.
    ///
    /// They are `Content-Type` and, if a `sha256` was declared, `x-amz-checksum-sha256`.
    /// `Content-Length` has to match the size that was declared.
    pub upload_headers: BTreeMap<String, String>,
    /// The upload method.
    pub upload_method: String,
    /// Short-lived storage URL that takes the file's bytes directly.
    pub upload_url: String,
}

object!(CreateMediaUploadResponse {
    "media" => media,
    "uploadExpiresAt" => upload_expires_at,
    "uploadHeaders" => upload_headers = default,
    "uploadMethod" => upload_method = default,
    "uploadUrl" => upload_url = default,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GetMediaResponse {
    /// The media.
    pub media: Box<Media>,
}

object!(GetMediaResponse {
    "media" => media,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportMediaRequest {
    /// Identifier of a file from the caller's own Assistant conversation.
    ///
    /// An attachment soon expires, and only the member who added it can use it, within the same
    /// workspace.
    pub assistant_attachment_id: Option<String>,
    /// Name of the media item, both in the library and for downloads by visitors.
    ///
    /// If empty, taken from the attachment, or from the end of the path in the URL.
    pub file_name: Option<String>,
    /// Where the import came from; purely informative.
    ///
    /// Defaults to `UPLOAD_ORIGIN_ASSISTANT` if importing an attachment, and to
    /// `UPLOAD_ORIGIN_MEDIA_LIBRARY` if importing a URL.
    pub uploaded_from: Option<MediaUploadOrigin>,
    /// Address to download the file from: public, `https`, port 443.
    ///
    /// Up to five redirects are followed, provided that each leads to a public `https` URL as well.
    /// The content decides what kind of file it is.
    pub url: Option<String>,
}

impl ImportMediaRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of a file from the caller's own Assistant conversation.
    pub fn assistant_attachment_id(
        mut self,
        assistant_attachment_id: impl Into<String>,
    ) -> Self {
        self.assistant_attachment_id = Some(assistant_attachment_id.into());
        self
    }

    /// Name of the media item, both in the library and for downloads by visitors.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Where the import came from; purely informative.
    pub fn uploaded_from(mut self, uploaded_from: impl Into<MediaUploadOrigin>) -> Self {
        self.uploaded_from = Some(uploaded_from.into());
        self
    }

    /// Address to download the file from: public, `https`, port 443.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

object!(ImportMediaRequest sent {
    "assistantAttachmentId" => assistant_attachment_id,
    "fileName" => file_name,
    "uploadedFrom" => uploaded_from,
    "url" => url,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportMediaResponse {
    /// The media.
    pub media: Box<Media>,
}

object!(ImportMediaResponse {
    "media" => media,
} required ["media"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListMediaResponse {
    /// The media.
    pub media: List<Media>,
    /// Cursor for the next page of media.
    pub next_page_token: Option<String>,
    /// The total count.
    pub total_count: i64,
}

object!(ListMediaResponse {
    "media" => media,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

/// A file in the media library of the workspace.
///
/// It is an image, a PDF or an MP4 video. Only this kind is fixed; its uses follow from its
/// references. An image of at most 3 MB can serve as a QR code logo or as the background cover,
/// badge or footer logo of a page theme, and an Open media workflow step takes media of any
/// kind. Each item counts against the media storage allowance,
/// `PLAN_LIMIT_KEY_MEDIA_STORAGE_MB` in allowances.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// When the media was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// File name of the media.
    pub file_name: String,
    /// Id of the media.
    pub id: String,
    /// Kind of file.
    pub kind: MediaKind,
    /// Media type recorded at upload; deprecated.
    ///
    /// Use `uploadedFrom` for the origin of the file and `references` for its uses. Remains filled
    /// in, except for files uploaded from the media library, where it is unset.
    #[deprecated]
    pub media_type: MediaType,
    /// MIME type of the media.
    pub mime_type: String,
    /// Places the media is used.
    ///
    /// These are Open media steps that open it, page themes that show it and QR code designs with
    /// it as their logo, each identified by its link or template. An empty list means no use at
    /// all. Only List and Get fill it; in the responses of Create, CreateUpload and CompleteUpload
    /// it is always empty.
    ///
    /// Deletion fails with `MEDIA_IN_USE` while a page theme or an Open media step uses the media.
    /// QR codes do not prevent deletion, since each holds its own copy of the logo; they look the
    /// same afterwards and merely lose their link to the media.
    pub references: List<MediaReference>,
    /// SHA-256 of the file's bytes, as 64 lowercase hexadecimal characters.
    ///
    /// The server computes it. No workspace stores a file twice: an upload with the same hash fails
    /// with 409 `MEDIA_ALREADY_EXISTS`, the metadata of the error identifying this media by
    /// `existingMediaId` and `existingFileName`. Empty for a pending upload, and for files stored
    /// before hashing was introduced.
    pub sha256: String,
    /// Signed URL of the media.
    pub signed_url: String,
    /// Size of the media.
    pub size: i64,
    /// Whether the file has been stored.
    ///
    /// `STATUS_PENDING` is seen only in the response of CreateUpload and in Get of an upload still
    /// pending.
    pub status: MediaStatus,
    /// When the media was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Member who uploaded the file.
    ///
    /// Null for uploads through the public API, and once the member has been removed from the
    /// workspace.
    pub uploaded_by: String,
    /// Origin of the upload within the product.
    ///
    /// Allows a picker to put the uploads of its own section on top. It places no restriction on
    /// use; for the actual uses see `references`.
    pub uploaded_from: MediaUploadOrigin,
    /// Usage recorded at upload; deprecated.
    ///
    /// Use `uploadedFrom` for the origin of the file and `references` for its uses. Remains filled
    /// in, except for files uploaded from the media library, where it is unset.
    #[deprecated]
    pub usage: MediaUsage,
    /// Visibility of the file.
    ///
    /// Private to the workspace when left out.
    pub visibility: MediaVisibility,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Media {
    "createdAt" => created_at,
    "fileName" => file_name = default,
    "id" => id = default,
    "kind" => kind = default,
    "mediaType" => media_type = default,
    "mimeType" => mime_type = default,
    "references" => references,
    "sha256" => sha256 = default,
    "signedUrl" => signed_url = default,
    "size" => size = default,
    "status" => status = default,
    "updatedAt" => updated_at,
    "uploadedBy" => uploaded_by = default,
    "uploadedFrom" => uploaded_from = default,
    "usage" => usage = default,
    "visibility" => visibility = default,
    "workspaceId" => workspace_id = default,
});

/// One use of a media item.
///
/// An item without references is used nowhere.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaReference {
    /// UUID of the link the use belongs to.
    ///
    /// That is the link of the Open media step, the link with the page theme showing the media, or
    /// the link with the QR code that has it as its logo. Empty for a use without a link, such as
    /// in the theme or the QR code design of a template.
    pub link_id: Option<String>,
    /// Name of the link, or its shortlink if it is unnamed.
    ///
    /// Empty if `linkId` is.
    pub link_name: String,
    /// UUID of the page theme template that shows the media in its theme.
    ///
    /// Set only for a page theme use owned by a template, not by a link.
    pub page_theme_template_id: String,
    /// Name of the page theme template.
    ///
    /// Set whenever `pageThemeTemplateId` is.
    pub page_theme_template_name: String,
    /// UUID of the QR code template whose design has the media as its logo.
    ///
    /// Set only for a `TYPE_QR_CODE_LOGO` use owned by a template, not by a link.
    pub qrcode_template_id: String,
    /// Name of the QR code template.
    ///
    /// Set whenever `qrcodeTemplateId` is.
    pub qrcode_template_name: String,
    /// Type of the media reference: one of [`MediaReferenceType`].
    pub type_: MediaReferenceType,
    /// UUID of the Open media workflow step that hands out the media.
    ///
    /// Set for `TYPE_OPEN_MEDIA_STEP` only.
    pub workflow_step_id: Option<String>,
}

object!(MediaReference {
    "linkId" => link_id = none_if_empty,
    "linkName" => link_name = default,
    "pageThemeTemplateId" => page_theme_template_id = default,
    "pageThemeTemplateName" => page_theme_template_name = default,
    "qrcodeTemplateId" => qrcode_template_id = default,
    "qrcodeTemplateName" => qrcode_template_name = default,
    "type" => type_ = default,
    "workflowStepId" => workflow_step_id = none_if_empty,
});

open_enum!(
    /// Way a media item is used.
    MediaReferenceType or Unspecified {
        /// Not set.
        Unspecified = "TYPE_UNSPECIFIED",
        /// Opened for visitors by an Open media workflow step. Prevents deletion of the media.
        OpenMediaStep = "TYPE_OPEN_MEDIA_STEP",
        /// Background cover of a page theme. Prevents deletion of the media.
        PageThemeCover = "TYPE_PAGE_THEME_COVER",
        /// Badge of a page theme. Prevents deletion of the media.
        PageThemeBadge = "TYPE_PAGE_THEME_BADGE",
        /// Footer logo of a page theme. Prevents deletion of the media.
        PageThemeFooterLogo = "TYPE_PAGE_THEME_FOOTER_LOGO",
        /// Logo at the center of a QR code. Does not prevent deletion, as the design holds its own
        /// copy: deleting the media, or replacing its file, only ends this use, and the logo of the
        /// design stays as it is.
        QrCodeLogo = "TYPE_QR_CODE_LOGO",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateReplaceUploadRequest {
    /// Name of the new file.
    ///
    /// Becomes the media's name on completion of the replacement, and is the name visitors download
    /// it under.
    pub file_name: String,
    /// MIME type of the new file.
    ///
    /// One of `application/pdf`, `video/mp4`, `image/jpeg`, `image/png`, `image/svg+xml` and
    /// `image/webp`. It must agree with the format of the bytes uploaded.
    pub mime_type: String,
    /// SHA-256 of the new file, as 64 hexadecimal characters.
    ///
    /// Optional. Providing it makes three checks possible. A file already held by another media
    /// item fails immediately, with 409 `MEDIA_ALREADY_EXISTS`. The file this media already has is
    /// answered with `unchanged` true. And storage rejects a PUT whose bytes hash differently; for
    /// that, the PUT has to send the `x-amz-checksum-sha256` header given in `uploadHeaders`.
    pub sha256: Option<String>,
    /// Size of the new file in bytes.
    ///
    /// Must be exact: the PUT has to send this number of bytes, no more and no fewer.
    pub size: i64,
}

impl CreateReplaceUploadRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(
        file_name: impl Into<String>,
        mime_type: impl Into<String>,
        size: impl Into<i64>,
    ) -> Self {
        Self {
            file_name: file_name.into(),
            mime_type: mime_type.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// SHA-256 of the new file, as 64 hexadecimal characters.
    pub fn sha256(mut self, sha256: impl Into<String>) -> Self {
        self.sha256 = Some(sha256.into());
        self
    }
}

object!(CreateReplaceUploadRequest sent {
    "fileName" => file_name,
    "mimeType" => mime_type,
    "sha256" => sha256,
    "size" => size,
} of_caller ["fileName", "mimeType", "size"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceImportRequest {
    /// ID of a file attached by the caller to their own Assistant conversation.
    ///
    /// An attachment is short-lived, and available only to the member who attached it and only in
    /// the workspace it was attached in.
    pub assistant_attachment_id: Option<String>,
    /// New name of the media.
    ///
    /// If empty, the attachment's name is used, or the final path segment of the URL, or else the
    /// present name stays.
    pub file_name: Option<String>,
    /// Public https URL to download the new file from.
    ///
    /// The port must be 443. At most five redirects are followed, and only to public https URLs.
    /// The content of the file determines its kind.
    pub url: Option<String>,
}

impl ReplaceImportRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// ID of a file attached by the caller to their own Assistant conversation.
    pub fn assistant_attachment_id(
        mut self,
        assistant_attachment_id: impl Into<String>,
    ) -> Self {
        self.assistant_attachment_id = Some(assistant_attachment_id.into());
        self
    }

    /// New name of the media.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Public https URL to download the new file from.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

object!(ReplaceImportRequest sent {
    "assistantAttachmentId" => assistant_attachment_id,
    "fileName" => file_name,
    "url" => url,
});

open_enum!(
    /// Whether a media file has been stored.
    MediaStatus or Unspecified {
        /// Not set.
        Unspecified = "STATUS_UNSPECIFIED",
        /// Uploaded directly and awaiting completion. It has no file, is left out of lists and is
        /// unusable.
        Pending = "STATUS_PENDING",
        /// Stored, checked and usable.
        Ready = "STATUS_READY",
    }
);

open_enum!(
    /// Media type recorded at upload; deprecated.
    ///
    /// Kept for older clients only; see `MediaUploadOrigin` instead.
    MediaType or Unspecified {
        /// Not specified.
        Unspecified = "TYPE_UNSPECIFIED",
        /// Image at the center of a QR code.
        CentralQrcodeImage = "TYPE_CENTRAL_QRCODE_IMAGE",
        /// Background cover of a page theme.
        BackgroundCover = "TYPE_BACKGROUND_COVER",
        /// Badge image of a page theme.
        Badge = "TYPE_BADGE",
        /// Logo at the bottom of the pages of a page theme.
        FooterLogo = "TYPE_FOOTER_LOGO",
        /// Media that an Open media workflow step gives to visitors.
        OpenMedia = "TYPE_OPEN_MEDIA",
    }
);

open_enum!(
    /// Origin of an uploaded media item within the product.
    ///
    /// Informative only: pickers may use it to put the uploads of their own section on top, but it
    /// has no bearing on where the media may be used.
    MediaUploadOrigin or Unspecified {
        /// Not set. An upload that names no origin is recorded with `UPLOAD_ORIGIN_MEDIA_LIBRARY`.
        Unspecified = "UPLOAD_ORIGIN_UNSPECIFIED",
        /// Uploaded in the media library.
        MediaLibrary = "UPLOAD_ORIGIN_MEDIA_LIBRARY",
        /// Uploaded when choosing a QR code's logo.
        QrCodeLogo = "UPLOAD_ORIGIN_QR_CODE_LOGO",
        /// Uploaded when choosing a page theme's background cover.
        BackgroundCover = "UPLOAD_ORIGIN_BACKGROUND_COVER",
        /// Uploaded when choosing a page theme's badge.
        Badge = "UPLOAD_ORIGIN_BADGE",
        /// Uploaded when choosing a page theme's footer logo.
        FooterLogo = "UPLOAD_ORIGIN_FOOTER_LOGO",
        /// Uploaded when choosing the media for an Open media step.
        OpenMedia = "UPLOAD_ORIGIN_OPEN_MEDIA",
        /// Imported by the Assistant, as a conversation attachment or by URL.
        Assistant = "UPLOAD_ORIGIN_ASSISTANT",
    }
);

open_enum!(
    /// Usage recorded at upload; deprecated.
    ///
    /// Kept for older clients only, and without effect on what is accepted. Whatever its value, an
    /// upload may be an image (PNG, JPEG, WebP, SVG) of at most 10 MB, a PDF of at most 25 MB or an
    /// MP4 of at most 50 MB. Suitability is decided on attaching: QR code logos, background covers,
    /// badges and footer logos have to be images no larger than 3 MB, while an Open media step
    /// accepts everything.
    MediaUsage or Unspecified {
        /// Not set.
        Unspecified = "USAGE_UNSPECIFIED",
        /// Logo at the center of a QR code.
        CentralQrcodeImage = "USAGE_CENTRAL_QRCODE_IMAGE",
        /// Background cover of a page theme.
        BackgroundCover = "USAGE_BACKGROUND_COVER",
        /// Badge image of a page theme.
        Badge = "USAGE_BADGE",
        /// Footer logo of a page theme.
        FooterLogo = "USAGE_FOOTER_LOGO",
        /// An image, an MP4 video or a PDF, such as a menu or brochure, that an Open media workflow
        /// step gives to visitors.
        OpenMedia = "USAGE_OPEN_MEDIA",
    }
);

open_enum!(
    /// Visibility of a media file.
    MediaVisibility or Unspecified {
        /// Not specified.
        Unspecified = "VISIBILITY_UNSPECIFIED",
        /// Public.
        Public = "VISIBILITY_PUBLIC",
        /// Private.
        Private = "VISIBILITY_PRIVATE",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReplaceMediaImportResponse {
    /// QR code designs no longer attached to the media.
    ///
    /// They had it as their logo and hold a copy of the old file, so the logo they show does not
    /// change.
    pub detached_references: List<MediaReference>,
    /// The media.
    pub media: Box<Media>,
    /// Whether it is unchanged.
    pub unchanged: bool,
}

object!(ReplaceMediaImportResponse {
    "detachedReferences" => detached_references,
    "media" => media,
    "unchanged" => unchanged = default,
} required ["media"]);
