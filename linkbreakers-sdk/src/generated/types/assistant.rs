// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantCompleteAttachmentUploadResponse {
    /// Id of the file.
    pub file_id: String,
    /// The MIME type.
    pub mime_type: String,
    /// The name.
    pub name: String,
    /// The size.
    pub size: i64,
}

object!(AssistantCompleteAttachmentUploadResponse {
    "fileId" => file_id = default,
    "mimeType" => mime_type = default,
    "name" => name = default,
    "size" => size = default,
});

open_enum!(
    /// Kind of resource an assistant conversation is about.
    AssistantContextType or Unspecified {
        Unspecified = "ASSISTANT_CONTEXT_TYPE_UNSPECIFIED",
        AnalyticsDashboard = "ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD",
        Workflow = "ASSISTANT_CONTEXT_TYPE_WORKFLOW",
        Link = "ASSISTANT_CONTEXT_TYPE_LINK",
        QrcodeDesign = "ASSISTANT_CONTEXT_TYPE_QRCODE_DESIGN",
        PageTheme = "ASSISTANT_CONTEXT_TYPE_PAGE_THEME",
        /// Agreeing on a link's analytics dashboard before it exists, hence `contextId` holds the
        /// link's ID. Edits to the finished dashboard go under
        /// `ASSISTANT_CONTEXT_TYPE_ANALYTICS_DASHBOARD`.
        LinkAnalytics = "ASSISTANT_CONTEXT_TYPE_LINK_ANALYTICS",
        /// Assistant for the workspace as a whole, about no resource in particular, with `contextId`
        /// holding the workspace's ID. Has all capabilities of the resource-scoped assistants. A
        /// workspace has a single such conversation, which persists across navigation.
        Workspace = "ASSISTANT_CONTEXT_TYPE_WORKSPACE",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateAttachmentUploadRequest {
    /// The file name.
    pub file_name: String,
    /// MIME type of the file.
    ///
    /// When empty, `application/octet-stream` is assumed. A file declared as an image (PNG, JPEG,
    /// WebP, SVG), a PDF or an MP4 video has to be genuinely in that format.
    pub mime_type: Option<String>,
    /// Exact file size in bytes; 50 MB at most.
    ///
    /// A `PUT` with any other number of bytes is not allowed.
    pub size: i64,
}

impl AssistantCreateAttachmentUploadRequest {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(file_name: impl Into<String>, size: impl Into<i64>) -> Self {
        Self {
            file_name: file_name.into(),
            size: size.into(),
            ..Self::default()
        }
    }

    /// MIME type of the file.
    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }
}

object!(AssistantCreateAttachmentUploadRequest sent {
    "fileName" => file_name,
    "mimeType" => mime_type,
    "size" => size,
} of_caller ["fileName", "size"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantCreateAttachmentUploadResponse {
    /// Id of the file.
    pub file_id: String,
    /// When the upload expires (UTC).
    pub upload_expires_at: Option<DateTime<Utc>>,
    /// Headers to send with the upload, unaltered.
    ///
    /// `Content-Length` has to match the size that was declared.
    pub upload_headers: BTreeMap<String, String>,
    /// The upload method.
    pub upload_method: String,
    /// Short-lived storage URL that takes the file's bytes directly.
    pub upload_url: String,
}

object!(AssistantCreateAttachmentUploadResponse {
    "fileId" => file_id = default,
    "uploadExpiresAt" => upload_expires_at,
    "uploadHeaders" => upload_headers = default,
    "uploadMethod" => upload_method = default,
    "uploadUrl" => upload_url = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantDisplayMessage {
    /// Attachments of the assistant display message.
    pub attachments: List<AssistantDisplayMessageAttachment>,
    /// Id of the assistant display message.
    pub id: String,
    /// Time the member saw this message of the assistant on screen.
    ///
    /// Unset until then, and always unset for messages by the user.
    pub read_at: Option<DateTime<Utc>>,
    /// Sender of the assistant display message.
    pub sender: String,
    /// Text of the assistant display message.
    pub text: String,
    /// Timestamp of the assistant display message (UTC).
    pub timestamp: Option<DateTime<Utc>>,
    /// Buttons that came with the reply.
    ///
    /// Kept so that reopening the conversation can offer them anew.
    pub ui_actions: List<ChatUiAction>,
}

object!(AssistantDisplayMessage {
    "attachments" => attachments,
    "id" => id = default,
    "readAt" => read_at,
    "sender" => sender = default,
    "text" => text = default,
    "timestamp" => timestamp,
    "uiActions" => ui_actions,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantDisplayMessageAttachment {
    /// MIME type of the assistant display message attachment.
    pub mime_type: String,
    /// Name of the assistant display message attachment.
    pub name: String,
}

object!(AssistantDisplayMessageAttachment {
    "mimeType" => mime_type = default,
    "name" => name = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantGetConversationResponse {
    /// The messages.
    pub messages: List<AssistantDisplayMessage>,
    /// Number of assistant messages here that the member is yet to see.
    pub unread_count: i32,
}

object!(AssistantGetConversationResponse {
    "messages" => messages,
    "unreadCount" => unread_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantMarkConversationReadRequest {
    /// Id of the context.
    pub context_id: Option<String>,
    /// The context type: one of [`AssistantContextType`].
    pub context_type: Option<AssistantContextType>,
}

impl AssistantMarkConversationReadRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn context_id(mut self, context_id: impl Into<String>) -> Self {
        self.context_id = Some(context_id.into());
        self
    }

    pub fn context_type(
        mut self,
        context_type: impl Into<AssistantContextType>,
    ) -> Self {
        self.context_type = Some(context_type.into());
        self
    }
}

object!(AssistantMarkConversationReadRequest sent {
    "contextId" => context_id,
    "contextType" => context_type,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantMarkConversationReadResponse {
    /// Number of markeds.
    pub marked_count: i32,
}

object!(AssistantMarkConversationReadResponse {
    "markedCount" => marked_count = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantUploadFileRequest {
    /// The content.
    pub content: Option<String>,
    /// The MIME type.
    pub mime_type: Option<String>,
    /// The name.
    pub name: Option<String>,
}

impl AssistantUploadFileRequest {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    pub fn mime_type(mut self, mime_type: impl Into<String>) -> Self {
        self.mime_type = Some(mime_type.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

object!(AssistantUploadFileRequest sent {
    "content" => content,
    "mimeType" => mime_type,
    "name" => name,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssistantUploadFileResponse {
    /// Id of the file.
    pub file_id: String,
    /// The MIME type.
    pub mime_type: String,
    /// The name.
    pub name: String,
}

object!(AssistantUploadFileResponse {
    "fileId" => file_id = default,
    "mimeType" => mime_type = default,
    "name" => name = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatUiAction {
    /// Label of the chat UI action.
    pub label: String,
    /// Options of the chat UI action.
    pub options: List<ChatUiOption>,
    /// Type of the chat UI action.
    pub type_: String,
    /// Value of the chat UI action.
    pub value: String,
}

object!(ChatUiAction {
    "label" => label = default,
    "options" => options,
    "type" => type_ = default,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatUiOption {
    /// Description of the chat UI option.
    pub description: String,
    /// Label of the chat UI option.
    pub label: String,
    /// Value of the chat UI option.
    pub value: String,
}

object!(ChatUiOption {
    "description" => description = default,
    "label" => label = default,
    "value" => value = default,
});
