// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

//! The conversation with the built-in assistant, and files sent to it.
//!
//! ```no_run
//! # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
//! let response = client.assistant().get_conversation().await?;
//! # Ok(())
//! # }
//! ```

use crate::runtime::{Client, Object, Operation, Request, Setters};
use crate::types::{
    AssistantCompleteAttachmentUploadResponse, AssistantContextType,
    AssistantCreateAttachmentUploadRequest, AssistantCreateAttachmentUploadResponse,
    AssistantGetConversationResponse, AssistantMarkConversationReadRequest,
    AssistantMarkConversationReadResponse, AssistantUploadFileRequest,
    AssistantUploadFileResponse,
};

impl Client {
    /// The conversation with the built-in assistant, and files sent to it.
    #[inline]
    pub fn assistant(&self) -> AssistantApi<'_> {
        AssistantApi(self)
    }
}

/// The conversation with the built-in assistant, and files sent to it.
///
/// See [`Client::assistant`].
#[derive(Clone, Copy, Debug)]
pub struct AssistantApi<'client>(pub(crate) &'client Client);

impl AssistantApi<'_> {
    /// Returns the chat history of one context, ready for display.
    ///
    /// Requires the [`assistant:read`](crate::types::ApiScope::AssistantRead) scope.
    ///
    /// `GET /v1/assistant/conversation`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.assistant().get_conversation().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`context_type(AssistantContextType)`](GetConversation::context_type): Kind of thing the
    ///   conversation is about.
    /// - [`context_id(String)`](GetConversation::context_id)
    ///
    /// # Returns
    ///
    /// [`AssistantGetConversationResponse`].
    #[doc(
        alias("AssistantService_GetConversation", "assistant_service_get_conversation")
    )]
    #[inline]
    pub fn get_conversation(self) -> Request<GetConversation> {
        Request::new(self.0, &[])
    }

    /// Clears the conversation held in one context.
    ///
    /// Requires the [`assistant:write`](crate::types::ApiScope::AssistantWrite) scope.
    ///
    /// `DELETE /v1/assistant/conversation`.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// client.assistant().clear_conversation().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`context_type(AssistantContextType)`](ClearConversation::context_type): Kind of thing the
    ///   conversation is about.
    /// - [`context_id(String)`](ClearConversation::context_id)
    ///
    /// # Returns
    ///
    /// `Object`.
    #[doc(
        alias(
            "AssistantService_ClearConversation",
            "assistant_service_clear_conversation"
        )
    )]
    #[inline]
    pub fn clear_conversation(self) -> Request<ClearConversation> {
        Request::new(self.0, &[])
    }

    /// Marks all assistant replies of a conversation as seen by the member.
    ///
    /// To be called once the thread is visible on screen; fetching its history does not qualify.
    ///
    /// Requires the [`assistant:write`](crate::types::ApiScope::AssistantWrite) scope.
    ///
    /// `POST /v1/assistant/conversation/read`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::AssistantMarkConversationReadRequest::new();
    /// let response = client.assistant().mark_conversation_read(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`AssistantMarkConversationReadResponse`].
    #[doc(
        alias(
            "AssistantService_MarkConversationRead",
            "assistant_service_mark_conversation_read"
        )
    )]
    #[inline]
    pub fn mark_conversation_read(
        self,
        body: AssistantMarkConversationReadRequest,
    ) -> Request<MarkConversationRead> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Uploads a small file for the next message to the assistant.
    ///
    /// The content is base64-encoded; the answer holds a temporary file ID. For bigger files use
    /// `POST /v1/assistant/uploads`.
    ///
    /// Requires the [`assistant:write`](crate::types::ApiScope::AssistantWrite) scope.
    ///
    /// `POST /v1/assistant/upload`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::AssistantUploadFileRequest::new();
    /// let response = client.assistant().upload_file(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`AssistantUploadFileResponse`].
    #[doc(alias("AssistantService_UploadFile", "assistant_service_upload_file"))]
    #[inline]
    pub fn upload_file(self, body: AssistantUploadFileRequest) -> Request<UploadFile> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Starts the upload of an attachment.
    ///
    /// Attachments may have up to 50 MB. Send the bytes with `PUT` to the presigned `uploadUrl` of
    /// the answer, then call `POST /v1/assistant/uploads/{fileId}:complete`.
    ///
    /// Requires the [`assistant:write`](crate::types::ApiScope::AssistantWrite) scope.
    ///
    /// `POST /v1/assistant/uploads`.
    ///
    /// ```no_run
    /// use linkbreakers_sdk::types;
    ///
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let body = types::AssistantCreateAttachmentUploadRequest::new("Launch", 20);
    /// let response = client.assistant().create_attachment_upload(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Returns
    ///
    /// [`AssistantCreateAttachmentUploadResponse`].
    #[doc(
        alias(
            "AssistantService_CreateAttachmentUpload",
            "assistant_service_create_attachment_upload"
        )
    )]
    #[inline]
    pub fn create_attachment_upload(
        self,
        body: AssistantCreateAttachmentUploadRequest,
    ) -> Request<CreateAttachmentUpload> {
        Request::new(self.0, &[]).json(&body)
    }

    /// Completes the upload of an attachment.
    ///
    /// Verifies the bytes sent with `PUT` to `uploadUrl`; afterwards a message can carry the
    /// attachment.
    ///
    /// Requires the [`assistant:write`](crate::types::ApiScope::AssistantWrite) scope.
    ///
    /// `POST /v1/assistant/uploads/{fileId}:complete`.
    ///
    /// - `file_id`: Attachment to complete, by the ID that `CreateAttachmentUpload` returned.
    ///
    /// ```no_run
    /// # async fn example(client: &linkbreakers_sdk::Client) -> Result<(), linkbreakers_sdk::Error> {
    /// let response = client.assistant().complete_attachment_upload("file-id").await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Options
    ///
    /// - [`body(Object)`](CompleteAttachmentUpload::body): the body; none is sent without it.
    ///
    /// # Returns
    ///
    /// [`AssistantCompleteAttachmentUploadResponse`].
    #[doc(
        alias(
            "AssistantService_CompleteAttachmentUpload",
            "assistant_service_complete_attachment_upload"
        )
    )]
    #[inline]
    pub fn complete_attachment_upload(
        self,
        file_id: impl AsRef<str>,
    ) -> Request<CompleteAttachmentUpload> {
        Request::new(self.0, &[file_id.as_ref()]).json(&Object::new())
    }
}

/// The operation of [`AssistantApi::get_conversation`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct GetConversation;

impl Operation for GetConversation {
    type Output = AssistantGetConversationResponse;
    const ID: &'static str = "AssistantService_GetConversation";
    const METHOD: &'static str = "GET";
    const PATH: &'static str = "/v1/assistant/conversation";
}

impl Setters<GetConversation> {
    /// Kind of thing the conversation is about.
    #[inline]
    pub fn context_type(self, context_type: impl Into<AssistantContextType>) -> Self {
        self.query("contextType", context_type.into())
    }

    /// Sets `contextId`.
    #[inline]
    pub fn context_id(self, context_id: impl AsRef<str>) -> Self {
        self.query("contextId", context_id.as_ref())
    }
}

/// The operation of [`AssistantApi::clear_conversation`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct ClearConversation;

impl Operation for ClearConversation {
    type Output = Object;
    const ID: &'static str = "AssistantService_ClearConversation";
    const METHOD: &'static str = "DELETE";
    const PATH: &'static str = "/v1/assistant/conversation";
}

impl Setters<ClearConversation> {
    /// Kind of thing the conversation is about.
    #[inline]
    pub fn context_type(self, context_type: impl Into<AssistantContextType>) -> Self {
        self.query("contextType", context_type.into())
    }

    /// Sets `contextId`.
    #[inline]
    pub fn context_id(self, context_id: impl AsRef<str>) -> Self {
        self.query("contextId", context_id.as_ref())
    }
}

/// The operation of [`AssistantApi::mark_conversation_read`].
#[derive(Debug)]
pub struct MarkConversationRead;

impl Operation for MarkConversationRead {
    type Output = AssistantMarkConversationReadResponse;
    const ID: &'static str = "AssistantService_MarkConversationRead";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/assistant/conversation/read";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AssistantApi::upload_file`].
#[derive(Debug)]
pub struct UploadFile;

impl Operation for UploadFile {
    type Output = AssistantUploadFileResponse;
    const ID: &'static str = "AssistantService_UploadFile";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/assistant/upload";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AssistantApi::create_attachment_upload`].
#[derive(Debug)]
pub struct CreateAttachmentUpload;

impl Operation for CreateAttachmentUpload {
    type Output = AssistantCreateAttachmentUploadResponse;
    const ID: &'static str = "AssistantService_CreateAttachmentUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/assistant/uploads";
    const IDEMPOTENCY_KEY: bool = true;
}

/// The operation of [`AssistantApi::complete_attachment_upload`].
///
/// Its [`Request`] has the setters below, and those of every request.
#[derive(Debug)]
pub struct CompleteAttachmentUpload;

impl Operation for CompleteAttachmentUpload {
    type Output = AssistantCompleteAttachmentUploadResponse;
    const ID: &'static str = "AssistantService_CompleteAttachmentUpload";
    const METHOD: &'static str = "POST";
    const PATH: &'static str = "/v1/assistant/uploads/{fileId}:complete";
    const IDEMPOTENCY_KEY: bool = true;
}

impl Setters<CompleteAttachmentUpload> {
    /// Sets the request body.
    #[inline]
    pub fn body(self, body: impl Into<Object>) -> Self {
        self.json(&body.into())
    }
}
