// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::{List, Object};
use crate::runtime::wire::{object, open_enum};
use crate::types::{ChatUiAction, EventTrace, EventTraceData};

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEventTraceResponse {
    /// The trace.
    pub trace: Option<Box<EventTrace>>,
}

object!(CreateEventTraceResponse {
    "trace" => trace,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceInput {
    /// Whether the browser says it is under automation, through `navigator.webdriver`.
    ///
    /// A remote-controlled Chrome does, though nothing in its requests tells it from a person.
    /// Reported by the page shown at the Advanced data collection level. The device is stored as
    /// `AUTOMATED`, named `Automated browser`, and on its later visits an actor condition routes it
    /// to the automated branch.
    pub automated: Option<bool>,
    /// Browser language of the device.
    pub browser_language: Option<String>,
    /// Browser name of the device.
    pub browser_name: Option<String>,
    /// Browser version of the device.
    pub browser_version: Option<String>,
    /// The device brand.
    pub device_brand: Option<String>,
    /// The device concurrency.
    pub device_concurrency: Option<i32>,
    /// The device memory.
    pub device_memory: Option<f64>,
    /// The device name.
    pub device_name: Option<String>,
    /// GPU of the device.
    pub gpu: Option<String>,
    /// Id of the device.
    pub id: Option<String>,
    /// Network bandwidth of the device.
    pub network_bandwidth: Option<f64>,
    /// Network connection of the device.
    pub network_connection: Option<String>,
    /// Network RTT of the device.
    pub network_rtt: Option<f64>,
    /// Platform name of the device.
    pub platform_name: Option<String>,
    /// Platform version of the device.
    pub platform_version: Option<String>,
    /// Screen height of the device.
    pub screen_height: Option<f64>,
    /// Screen ratio of the device.
    pub screen_ratio: Option<f64>,
    /// Screen width of the device.
    pub screen_width: Option<f64>,
    /// Whether touch screen applies.
    pub touch_screen: Option<bool>,
}

object!(DeviceInput {
    "automated" => automated,
    "browserLanguage" => browser_language,
    "browserName" => browser_name,
    "browserVersion" => browser_version,
    "deviceBrand" => device_brand,
    "deviceConcurrency" => device_concurrency,
    "deviceMemory" => device_memory,
    "deviceName" => device_name,
    "gpu" => gpu,
    "id" => id,
    "networkBandwidth" => network_bandwidth,
    "networkConnection" => network_connection,
    "networkRtt" => network_rtt,
    "platformName" => platform_name,
    "platformVersion" => platform_version,
    "screenHeight" => screen_height,
    "screenRatio" => screen_ratio,
    "screenWidth" => screen_width,
    "touchScreen" => touch_screen,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorResponse {
    /// HTTP status of the response.
    pub code: i32,
    /// Linkbreakers error code, more specific than the HTTP status.
    pub code_type: String,
    /// Further information about the error.
    pub details: List<Object>,
    /// Description of the error.
    pub message: String,
}

object!(ErrorResponse {
    "code" => code,
    "codeType" => code_type,
    "details" => details,
    "message" => message,
} of_caller ["code", "codeType", "details", "message"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateEventTraceRequest {
    /// Step action of the event trace.
    pub step_action: Option<String>,
    /// Step data of the event trace.
    pub step_data: Option<Box<EventTraceData>>,
    /// Step kind of the event trace.
    pub step_kind: Option<String>,
}

object!(CreateEventTraceRequest {
    "stepAction" => step_action,
    "stepData" => step_data,
    "stepKind" => step_kind,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeviceRequest {
    /// The device input.
    pub device_input: Option<Box<DeviceInput>>,
}

object!(UpdateDeviceRequest {
    "deviceInput" => device_input,
});

/// A search for an integration without a result, on the integrations page.
///
/// Sent when the person opens an integration or leaves the page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportIntegrationSearchMissRequest {
    /// Integration opened after the fruitless search; empty if none was.
    pub chosen_integration: Option<String>,
    /// Text the person searched for.
    pub query: Option<String>,
}

object!(ReportIntegrationSearchMissRequest {
    "chosenIntegration" => chosen_integration,
    "query" => query,
});

/// A search for a step without a result, in the step picker.
///
/// Sent when the picker closes.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportStepSearchMissRequest {
    /// Step type chosen after the fruitless search; empty if none was.
    pub chosen_step: Option<String>,
    /// Link whose workflow was being edited.
    pub link_id: Option<String>,
    /// Text the person searched for.
    pub query: Option<String>,
}

object!(ReportStepSearchMissRequest {
    "chosenStep" => chosen_step,
    "linkId" => link_id,
    "query" => query,
});

/// Frame explaining why the assistant will not reply.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketAssistantErrorMessage {
    /// Error code of the socket assistant error message: one of [`SocketErrorCode`].
    pub error_code: Option<SocketErrorCode>,
    /// Message of the socket assistant error message.
    pub message: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Type of the socket assistant error message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketAssistantErrorMessage {
    "errorCode" => error_code,
    "message" => message,
    "requestId" => request_id,
    "type" => type_,
});

/// Frame reporting what the assistant is busy with.
///
/// One reply may need several tool calls by the model; these frames give the client something
/// to show meanwhile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketAssistantProgressMessage {
    /// Detail of the socket assistant progress message.
    pub detail: Option<String>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Current activity, such as `thinking` or `calling_tool`.
    ///
    /// Other values occur.
    pub step: Option<String>,
    /// Type of the socket assistant progress message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketAssistantProgressMessage {
    "detail" => detail,
    "requestId" => request_id,
    "step" => step,
    "type" => type_,
});

/// Frame holding the assistant's reply to a single message.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketAssistantResponseMessage {
    /// Applied actions of the socket assistant response message.
    pub applied_actions: List<String>,
    /// Whether the assistant modified the resource.
    ///
    /// If `true`, the client should fetch it anew.
    pub context_updated: Option<bool>,
    /// Id of the request.
    pub request_id: Option<String>,
    /// Response text of the socket assistant response message.
    pub response_text: Option<String>,
    /// Type of the socket assistant response message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
    /// UI actions of the socket assistant response message.
    pub ui_actions: List<ChatUiAction>,
}

object!(SocketAssistantResponseMessage {
    "appliedActions" => applied_actions,
    "contextUpdated" => context_updated,
    "requestId" => request_id,
    "responseText" => response_text,
    "type" => type_,
    "uiActions" => ui_actions,
});

/// Frame that requests a reply from the assistant.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketAssistantSendRequest {
    /// Id of the context.
    pub context_id: Option<String>,
    /// Knowledge the page has that is invisible to the assistant.
    pub context_metadata: Option<String>,
    /// The context type.
    pub context_type: Option<String>,
    /// Previously uploaded files to attach to this turn.
    pub file_ids: List<String>,
    /// The message.
    pub message: Option<String>,
    /// Client-generated ID that ties the reply to this message.
    pub request_id: Option<String>,
    /// The type: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketAssistantSendRequest {
    "contextId" => context_id,
    "contextMetadata" => context_metadata,
    "contextType" => context_type,
    "fileIds" => file_ids,
    "message" => message,
    "requestId" => request_id,
    "type" => type_,
});

/// Frame confirming that the socket has been authenticated.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketConnectedMessage {
    /// Id of the [member](crate::types::Member).
    pub member_id: Option<String>,
    /// Id of the session.
    pub session_id: Option<String>,
    /// Type of the socket connected message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: Option<String>,
}

object!(SocketConnectedMessage {
    "memberId" => member_id,
    "sessionId" => session_id,
    "type" => type_,
    "workspaceId" => workspace_id,
});

/// Every frame the WebSocket can carry.
///
/// WebSocket traffic has no HTTP operations, so the fields of this object document the frame
/// schemas. The endpoint itself responds with the protocol version, `protocolVersion`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketContract {
    /// Assistant error of the socket contract.
    pub assistant_error: Option<Box<SocketAssistantErrorMessage>>,
    /// Assistant progress of the socket contract.
    pub assistant_progress: Option<Box<SocketAssistantProgressMessage>>,
    /// Assistant response of the socket contract.
    pub assistant_response: Option<Box<SocketAssistantResponseMessage>>,
    /// Assistant send of the socket contract.
    pub assistant_send: Option<Box<SocketAssistantSendRequest>>,
    /// The property "connected".
    pub connected: Option<Box<SocketConnectedMessage>>,
    /// Event of the socket contract.
    pub event: Option<Box<SocketEventMessage>>,
    /// Ping of the socket contract.
    pub ping: Option<Box<SocketPingRequest>>,
    /// Pong of the socket contract.
    pub pong: Option<Box<SocketPongMessage>>,
    /// Protocol version of the socket contract.
    pub protocol_version: Option<String>,
    /// Subscribe of the socket contract.
    pub subscribe: Option<Box<SocketSubscribeRequest>>,
    /// The property "subscribe denied".
    pub subscribe_denied: Option<Box<SocketSubscribeDeniedMessage>>,
    /// The property "subscribed".
    pub subscribed: Option<Box<SocketSubscribedMessage>>,
    /// Unsubscribe of the socket contract.
    pub unsubscribe: Option<Box<SocketUnsubscribeRequest>>,
}

object!(SocketContract {
    "assistantError" => assistant_error,
    "assistantProgress" => assistant_progress,
    "assistantResponse" => assistant_response,
    "assistantSend" => assistant_send,
    "connected" => connected,
    "event" => event,
    "ping" => ping,
    "pong" => pong,
    "protocolVersion" => protocol_version,
    "subscribe" => subscribe,
    "subscribeDenied" => subscribe_denied,
    "subscribed" => subscribed,
    "unsubscribe" => unsubscribe,
});

open_enum!(
    /// Reason a socket request failed.
    SocketErrorCode or Unspecified {
        Unspecified = "SOCKET_ERROR_CODE_UNSPECIFIED",
        RateLimited = "SOCKET_ERROR_CODE_RATE_LIMITED",
        CreditsExhausted = "SOCKET_ERROR_CODE_CREDITS_EXHAUSTED",
        WorkspaceNotVerified = "SOCKET_ERROR_CODE_WORKSPACE_NOT_VERIFIED",
        Busy = "SOCKET_ERROR_CODE_BUSY",
        InvalidContext = "SOCKET_ERROR_CODE_INVALID_CONTEXT",
        InternalError = "SOCKET_ERROR_CODE_INTERNAL_ERROR",
        /// The request reaches beyond the caller's workspace.
        Forbidden = "SOCKET_ERROR_CODE_FORBIDDEN",
    }
);

/// Frame announcing an event to everybody subscribed to a channel.
///
/// A client that keeps a local copy takes it as a hint that the copy may be stale, and reads
/// the resource again. The payload is opaque: its layout is defined by the domain that raised
/// the event.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketEventMessage {
    /// Channel the event arrived on.
    ///
    /// Lets a client with several subscriptions distinguish them.
    pub channel: Option<String>,
    /// Name of the event, chosen by its domain.
    pub event: Option<String>,
    /// Body of the event, encoded as JSON.
    pub payload: Option<String>,
    /// Type of the socket event message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketEventMessage {
    "channel" => channel,
    "event" => event,
    "payload" => payload,
    "type" => type_,
});

open_enum!(
    /// Discriminator present in each socket frame.
    SocketMessageType or Unspecified {
        Unspecified = "SOCKET_MESSAGE_TYPE_UNSPECIFIED",
        /// Sent by the client.
        AssistantSend = "SOCKET_MESSAGE_TYPE_ASSISTANT_SEND",
        Subscribe = "SOCKET_MESSAGE_TYPE_SUBSCRIBE",
        Unsubscribe = "SOCKET_MESSAGE_TYPE_UNSUBSCRIBE",
        Ping = "SOCKET_MESSAGE_TYPE_PING",
        /// Sent by the server.
        Connected = "SOCKET_MESSAGE_TYPE_CONNECTED",
        AssistantResponse = "SOCKET_MESSAGE_TYPE_ASSISTANT_RESPONSE",
        AssistantProgress = "SOCKET_MESSAGE_TYPE_ASSISTANT_PROGRESS",
        AssistantError = "SOCKET_MESSAGE_TYPE_ASSISTANT_ERROR",
        Subscribed = "SOCKET_MESSAGE_TYPE_SUBSCRIBED",
        SubscribeDenied = "SOCKET_MESSAGE_TYPE_SUBSCRIBE_DENIED",
        Pong = "SOCKET_MESSAGE_TYPE_PONG",
        Event = "SOCKET_MESSAGE_TYPE_EVENT",
    }
);

/// Frame a client sends to keep its connection open.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketPingRequest {
    /// The type: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketPingRequest {
    "type" => type_,
});

/// Frame the server sends in answer to a ping.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketPongMessage {
    /// Type of the socket pong message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketPongMessage {
    "type" => type_,
});

/// Frame rejecting a subscription to a channel the caller has no right to read.
///
/// It is always sent, since a client left without an answer could mistake the refusal for a
/// channel where nothing happens.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketSubscribeDeniedMessage {
    /// Channel of the socket subscribe denied message.
    pub channel: Option<String>,
    /// Code of the socket subscribe denied message: one of [`SocketErrorCode`].
    pub code: Option<SocketErrorCode>,
    /// Message of the socket subscribe denied message.
    pub message: Option<String>,
    /// Type of the socket subscribe denied message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketSubscribeDeniedMessage {
    "channel" => channel,
    "code" => code,
    "message" => message,
    "type" => type_,
});

/// Frame that subscribes to a channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketSubscribeRequest {
    /// The channel.
    pub channel: Option<String>,
    /// The type: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketSubscribeRequest {
    "channel" => channel,
    "type" => type_,
});

/// Frame confirming a subscription to a channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketSubscribedMessage {
    /// Channel of the socket subscribed message.
    pub channel: Option<String>,
    /// Type of the socket subscribed message: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketSubscribedMessage {
    "channel" => channel,
    "type" => type_,
});

/// Frame that ends a subscription to a channel.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocketUnsubscribeRequest {
    /// The channel.
    pub channel: Option<String>,
    /// The type: one of [`SocketMessageType`].
    pub type_: Option<SocketMessageType>,
}

object!(SocketUnsubscribeRequest {
    "channel" => channel,
    "type" => type_,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDeviceResponse {
    /// Whether it succeeded.
    pub success: Option<bool>,
}

object!(UpdateDeviceResponse {
    "success" => success,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GooglerpcStatus {
    /// Code of the googlerpc status.
    pub code: Option<i32>,
    /// Details of the googlerpc status.
    pub details: List<ProtobufAny>,
    /// Message of the googlerpc status.
    pub message: Option<String>,
}

object!(GooglerpcStatus {
    "code" => code,
    "details" => details,
    "message" => message,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProtobufAny {
    /// Type of the protobuf any.
    pub type_: Option<String>,
    /// Properties that have no field of their own.
    pub additional: Object,
}

object!(ProtobufAny {
    "@type" => type_,
    ..additional
});

open_enum!(
    /// The null value of the `Value` union.
    ///
    /// In JSON it is `null`.
    ProtobufNullValue {
        /// Null.
        NullValue = "NULL_VALUE",
    }
);
