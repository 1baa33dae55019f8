// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use std::collections::BTreeMap;
use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{Device, EventAction, Link, MediaKind, Visitor, Workspace};

open_enum!(
    /// What the visitor did to reach the link.
    Action or Unspecified {
        /// No action given.
        Unspecified = "ACTION_UNSPECIFIED",
        /// The QR code was scanned.
        Scan = "ACTION_SCAN",
        /// The link was clicked directly, for the first time.
        Click = "ACTION_CLICK",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotCollectedValue {
    /// Key of the chat bot collected value.
    pub key: String,
    /// Label of the chat bot collected value.
    pub label: String,
    /// Value of the chat bot collected value.
    pub value: String,
}

object!(ChatBotCollectedValue {
    "key" => key = default,
    "label" => label = default,
    "value" => value = default,
});

open_enum!(
    ChatBotMessageAuthor or Unspecified {
        Unspecified = "CHAT_BOT_MESSAGE_AUTHOR_UNSPECIFIED",
        Agent = "CHAT_BOT_MESSAGE_AUTHOR_AGENT",
        Visitor = "CHAT_BOT_MESSAGE_AUTHOR_VISITOR",
    }
);

open_enum!(
    /// How a chat bot conversation ended.
    ChatBotOutcome or Unspecified {
        Unspecified = "CHAT_BOT_OUTCOME_UNSPECIFIED",
        /// The conversation yielded all required objectives.
        Completed = "CHAT_BOT_OUTCOME_COMPLETED",
        /// The chat was skipped over, with all required objectives known beforehand.
        AlreadyKnown = "CHAT_BOT_OUTCOME_ALREADY_KNOWN",
        /// The visitor used up the messages permitted by the step.
        MaxExchanges = "CHAT_BOT_OUTCOME_MAX_EXCHANGES",
        /// The visitor pressed the skip button.
        Skipped = "CHAT_BOT_OUTCOME_SKIPPED",
        /// No answer from the agent, through a lack of workspace credits or a model failure.
        Unavailable = "CHAT_BOT_OUTCOME_UNAVAILABLE",
    }
);

/// Record of a chat bot conversation, kept on the visit.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceData {
    /// Id of the [agent](crate::types::Agent).
    pub agent_id: String,
    /// Agent name of the chat bot trace.
    pub agent_name: String,
    /// The property "collected".
    pub collected: List<ChatBotCollectedValue>,
    /// Exchanges of the chat bot trace.
    pub exchanges: i32,
    /// Outcome of the chat bot trace: one of [`ChatBotOutcome`].
    pub outcome: ChatBotOutcome,
    /// Transcript of the chat bot trace.
    pub transcript: List<ChatBotTraceMessage>,
}

object!(ChatBotTraceData {
    "agentId" => agent_id = default,
    "agentName" => agent_name = default,
    "collected" => collected,
    "exchanges" => exchanges = default,
    "outcome" => outcome = default,
    "transcript" => transcript,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotTraceMessage {
    /// Author of the chat bot trace message: one of [`ChatBotMessageAuthor`].
    pub author: ChatBotMessageAuthor,
    /// Content of the chat bot trace message.
    pub content: String,
}

object!(ChatBotTraceMessage {
    "author" => author = default,
    "content" => content = default,
});

/// vCard metadata recorded for a contact card.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceCard {
    /// Button label of the contact card trace card.
    pub button_label: String,
    /// City of the contact card trace card.
    pub city: String,
    /// Country of the contact card trace card.
    pub country: String,
    /// Email of the contact card trace card.
    pub email: String,
    /// First name of the contact card trace card.
    pub first_name: String,
    /// Last name of the contact card trace card.
    pub last_name: String,
    /// Organization of the contact card trace card.
    pub organization: String,
    /// Phone of the contact card trace card.
    pub phone: String,
    /// Postal code of the contact card trace card.
    pub postal_code: String,
    /// State of the contact card trace card.
    pub state: String,
    /// Street address of the contact card trace card.
    pub street_address: String,
    /// Title of the contact card trace card.
    pub title: String,
    /// Website of the contact card trace card.
    pub website: String,
}

object!(ContactCardTraceCard {
    "buttonLabel" => button_label = default,
    "city" => city = default,
    "country" => country = default,
    "email" => email = default,
    "firstName" => first_name = default,
    "lastName" => last_name = default,
    "organization" => organization = default,
    "phone" => phone = default,
    "postalCode" => postal_code = default,
    "state" => state = default,
    "streetAddress" => street_address = default,
    "title" => title = default,
    "website" => website = default,
});

/// Engagement with a contact card.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContactCardTraceData {
    /// Card of the contact card trace.
    pub card: Option<Box<ContactCardTraceCard>>,
}

object!(ContactCardTraceData {
    "card" => card,
});

/// Routing metadata of a country condition.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceData {
    /// Countries of the country condition trace.
    pub countries: List<CountryConditionTraceOption>,
    /// Whether there is an else.
    pub has_else: bool,
}

object!(CountryConditionTraceData {
    "countries" => countries,
    "hasElse" => has_else = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionTraceOption {
    /// Country code of the country condition trace option.
    pub country_code: String,
    /// Whether there is a route.
    pub has_route: bool,
}

object!(CountryConditionTraceOption {
    "countryCode" => country_code = default,
    "hasRoute" => has_route = default,
});

/// Trace data of a day-of-month condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// The options.
    pub options: List<DayOfMonthConditionTraceOption>,
}

object!(DayOfMonthConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionTraceOption {
    /// The day of month.
    pub day_of_month: Option<i32>,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DayOfMonthConditionTraceOption {
    "dayOfMonth" => day_of_month,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of a day-of-week condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// The options.
    pub options: List<DayOfWeekConditionTraceOption>,
}

object!(DayOfWeekConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionTraceOption {
    /// The days of week.
    pub days_of_week: List<String>,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DayOfWeekConditionTraceOption {
    "daysOfWeek" => days_of_week,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of a device actor condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceData {
    /// Device actor of the device actor condition trace.
    pub device_actor: String,
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the device actor condition trace.
    pub options: List<DeviceActorConditionTraceOption>,
}

object!(DeviceActorConditionTraceData {
    "deviceActor" => device_actor = default,
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionTraceOption {
    /// The device actor.
    pub device_actor: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DeviceActorConditionTraceOption {
    "deviceActor" => device_actor = default,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of a device brand condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceData {
    /// Device brand of the device brand condition trace.
    pub device_brand: String,
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the device brand condition trace.
    pub options: List<DeviceBrandConditionTraceOption>,
}

object!(DeviceBrandConditionTraceData {
    "deviceBrand" => device_brand = default,
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionTraceOption {
    /// The device brand.
    pub device_brand: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DeviceBrandConditionTraceOption {
    "deviceBrand" => device_brand = default,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of a device browser condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceData {
    /// Browser name of the device browser condition trace.
    pub browser_name: String,
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the device browser condition trace.
    pub options: List<DeviceBrowserConditionTraceOption>,
}

object!(DeviceBrowserConditionTraceData {
    "browserName" => browser_name = default,
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionTraceOption {
    /// The browser name.
    pub browser_name: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DeviceBrowserConditionTraceOption {
    "browserName" => browser_name = default,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of a device platform condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the device platform condition trace.
    pub options: List<DevicePlatformConditionTraceOption>,
    /// Platform name of the device platform condition trace.
    pub platform_name: String,
}

object!(DevicePlatformConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
    "platformName" => platform_name = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionTraceOption {
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The platform name.
    pub platform_name: String,
}

object!(DevicePlatformConditionTraceOption {
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
    "platformName" => platform_name = default,
});

/// Trace data of a device type condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceData {
    /// Device type of the device type condition trace.
    pub device_type: String,
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the device type condition trace.
    pub options: List<DeviceTypeConditionTraceOption>,
}

object!(DeviceTypeConditionTraceData {
    "deviceType" => device_type = default,
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionTraceOption {
    /// The device type.
    pub device_type: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
}

object!(DeviceTypeConditionTraceOption {
    "deviceType" => device_type = default,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
});

/// Trace data of an access to a workflow's entry.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntryAccessTraceData {
    /// When the entry access trace was accessed (UTC).
    pub accessed_at: Option<DateTime<Utc>>,
    /// Action of the entry access trace.
    pub action: String,
    /// Entrypoint of the entry access trace.
    pub entrypoint: String,
    /// HTTP method of the entry access trace.
    pub http_method: String,
    /// Visit type of the entry access trace.
    pub visit_type: String,
}

object!(EntryAccessTraceData {
    "accessedAt" => accessed_at,
    "action" => action = default,
    "entrypoint" => entrypoint = default,
    "httpMethod" => http_method = default,
    "visitType" => visit_type = default,
});

/// A scan, or a workflow action, that Linkbreakers has processed.
///
/// Ties together the visitor, the device, the link and the route taken, for use by analytics
/// and automations.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// Action of the event: one of [`Action`].
    pub action: Action,
    /// When the event was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Destination of the event.
    pub destination: String,
    /// Workflow action that the destination URL came from.
    ///
    /// `CLIENT_REDIRECT` for an ordinary redirect to a URL; other values for the likes of forms and
    /// contact cards.
    pub destination_action: EventAction,
    /// Device of the event.
    pub device: Option<Box<Device>>,
    /// Id of the [device](crate::types::Device).
    pub device_id: String,
    /// Entrypoint of the event.
    pub entrypoint: String,
    /// HTTP method of the event: one of [`HttpMethod`].
    pub http_method: HttpMethod,
    /// Id of the event.
    pub id: String,
    /// How far this visit got in the workflow of the link.
    ///
    /// Returned if `journey` is included.
    pub journey: Option<Box<JourneyProgress>>,
    /// Link of the event.
    pub link: Option<Box<Link>>,
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// When the event was scanned (UTC).
    pub scanned_at: Option<DateTime<Utc>>,
    /// Traces of the event.
    pub traces: List<EventTrace>,
    /// Who or what the event was triggered by: one of [`TriggeredBy`].
    pub triggered_by: TriggeredBy,
    /// When the event was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Visit type of the event: one of [`VisitType`].
    pub visit_type: VisitType,
    /// Visitor of the event.
    pub visitor: Option<Box<Visitor>>,
    /// Id of the [visitor](crate::types::Visitor).
    pub visitor_id: String,
    /// Workspace of the event.
    pub workspace: Option<Box<Workspace>>,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Event {
    "action" => action = default,
    "createdAt" => created_at,
    "destination" => destination = default,
    "destinationAction" => destination_action = default,
    "device" => device,
    "deviceId" => device_id = default,
    "entrypoint" => entrypoint = default,
    "httpMethod" => http_method = default,
    "id" => id = default,
    "journey" => journey,
    "link" => link,
    "linkId" => link_id = default,
    "scannedAt" => scanned_at,
    "traces" => traces,
    "triggeredBy" => triggered_by = default,
    "updatedAt" => updated_at,
    "visitType" => visit_type = default,
    "visitor" => visitor,
    "visitorId" => visitor_id = default,
    "workspace" => workspace,
    "workspaceId" => workspace_id = default,
});

/// A workflow step completed by a visitor.
///
/// Covers forms sent, pages viewed and other interactions, as a measure of engagement quality.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTrace {
    /// When the event trace was completed (UTC).
    pub completed_at: Option<DateTime<Utc>>,
    /// When the event trace was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the [event](crate::types::Event).
    pub event_id: String,
    /// Id of the event trace.
    pub id: String,
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// Attributes that the step wrote to the profile of the visitor, as a map from key to text.
    ///
    /// Applies to steps configured to save attributes.
    pub saved_attributes: BTreeMap<String, String>,
    /// Step action of the event trace.
    pub step_action: String,
    /// Step data of the event trace.
    pub step_data: Option<Box<EventTraceData>>,
    /// Step kind of the event trace.
    pub step_kind: String,
    /// When the event trace was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Id of the [visitor](crate::types::Visitor).
    pub visitor_id: String,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(EventTrace {
    "completedAt" => completed_at,
    "createdAt" => created_at,
    "eventId" => event_id = default,
    "id" => id = default,
    "linkId" => link_id = default,
    "savedAttributes" => saved_attributes = default,
    "stepAction" => step_action = default,
    "stepData" => step_data,
    "stepKind" => step_kind = default,
    "updatedAt" => updated_at,
    "visitorId" => visitor_id = default,
    "workspaceId" => workspace_id = default,
});

/// Details of a completed workflow step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EventTraceData {
    /// Chat bot of the event trace.
    pub chat_bot: Option<Box<ChatBotTraceData>>,
    /// Contact card of the event trace.
    pub contact_card: Option<Box<ContactCardTraceData>>,
    /// Country condition of the event trace.
    pub country_condition: Option<Box<CountryConditionTraceData>>,
    /// Day of month condition of the event trace.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionTraceData>>,
    /// Day of week condition of the event trace.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionTraceData>>,
    /// Device actor condition of the event trace.
    pub device_actor_condition: Option<Box<DeviceActorConditionTraceData>>,
    /// Device brand condition of the event trace.
    pub device_brand_condition: Option<Box<DeviceBrandConditionTraceData>>,
    /// Device browser condition of the event trace.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionTraceData>>,
    /// Device platform condition of the event trace.
    pub device_platform_condition: Option<Box<DevicePlatformConditionTraceData>>,
    /// Device type condition of the event trace.
    pub device_type_condition: Option<Box<DeviceTypeConditionTraceData>>,
    /// Entry access of the event trace.
    pub entry_access: Option<Box<EntryAccessTraceData>>,
    /// Form of the event trace.
    pub form: Option<Box<FormTraceData>>,
    /// Identify visitor of the event trace.
    pub identify_visitor: Option<Box<IdentifyVisitorTraceData>>,
    /// Language condition of the event trace.
    pub language_condition: Option<Box<LanguageConditionTraceData>>,
    /// Location request of the event trace.
    pub location_request: Option<Box<LocationRequestTraceData>>,
    /// Media of the event trace.
    pub media: Option<Box<MediaTraceData>>,
    /// Multi link of the event trace.
    pub multi_link: Option<Box<MultiLinkTraceData>>,
    /// Password of the event trace.
    pub password: Option<Box<PasswordTraceData>>,
    /// Redirect of the event trace.
    pub redirect: Option<Box<RedirectTraceData>>,
    /// Social links of the event trace.
    pub social_links: Option<Box<SocialLinksTraceData>>,
    /// Specific date condition of the event trace.
    pub specific_date_condition: Option<Box<SpecificDateConditionTraceData>>,
    /// Time of day condition of the event trace.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionTraceData>>,
    /// Visit type condition of the event trace.
    pub visit_type_condition: Option<Box<VisitTypeConditionTraceData>>,
    /// Visitor data condition of the event trace.
    pub visitor_data_condition: Option<Box<VisitorDataConditionTraceData>>,
}

object!(EventTraceData {
    "chatBot" => chat_bot,
    "contactCard" => contact_card,
    "countryCondition" => country_condition,
    "dayOfMonthCondition" => day_of_month_condition,
    "dayOfWeekCondition" => day_of_week_condition,
    "deviceActorCondition" => device_actor_condition,
    "deviceBrandCondition" => device_brand_condition,
    "deviceBrowserCondition" => device_browser_condition,
    "devicePlatformCondition" => device_platform_condition,
    "deviceTypeCondition" => device_type_condition,
    "entryAccess" => entry_access,
    "form" => form,
    "identifyVisitor" => identify_visitor,
    "languageCondition" => language_condition,
    "locationRequest" => location_request,
    "media" => media,
    "multiLink" => multi_link,
    "password" => password,
    "redirect" => redirect,
    "socialLinks" => social_links,
    "specificDateCondition" => specific_date_condition,
    "timeOfDayCondition" => time_of_day_condition,
    "visitTypeCondition" => visit_type_condition,
    "visitorDataCondition" => visitor_data_condition,
});

/// Trace data of a form: a summary of what the visitor did with it.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceData {
    /// Action of the form trace.
    pub action: String,
    /// Whether auto skip if known applies.
    pub auto_skip_if_known: bool,
    /// Description of the form trace.
    pub description: String,
    /// Fields of the form trace.
    pub fields: List<FormTraceDataField>,
    /// Skip button text of the form trace.
    pub skip_button_text: String,
    /// Skip method of the form trace.
    pub skip_method: String,
    /// Whether the form trace is skipped.
    pub skipped: bool,
    /// Submit button text of the form trace.
    pub submit_button_text: String,
    /// Submitted fields of the form trace.
    pub submitted_fields: i32,
    /// Title of the form trace.
    pub title: String,
    /// Total number of fields.
    pub total_fields: i32,
}

object!(FormTraceData {
    "action" => action = default,
    "autoSkipIfKnown" => auto_skip_if_known = default,
    "description" => description = default,
    "fields" => fields,
    "skipButtonText" => skip_button_text = default,
    "skipMethod" => skip_method = default,
    "skipped" => skipped = default,
    "submitButtonText" => submit_button_text = default,
    "submittedFields" => submitted_fields = default,
    "title" => title = default,
    "totalFields" => total_fields = default,
});

/// Value of one form field, as captured from the visitor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormTraceDataField {
    /// Default value of the form trace data field.
    pub default_value: String,
    /// Help text of the form trace data field.
    pub help_text: String,
    /// Key of the form trace data field.
    pub key: String,
    /// Label of the form trace data field.
    pub label: String,
    /// Order of the form trace data field.
    pub order: i32,
    /// Placeholder of the form trace data field.
    pub placeholder: String,
    /// Whether the form trace data field is required.
    pub required: bool,
    /// Type of the form trace data field.
    pub type_: String,
    /// Value of the form trace data field.
    pub value: String,
}

object!(FormTraceDataField {
    "defaultValue" => default_value = default,
    "helpText" => help_text = default,
    "key" => key = default,
    "label" => label = default,
    "order" => order = default,
    "placeholder" => placeholder = default,
    "required" => required = default,
    "type" => type_ = default,
    "value" => value = default,
});

open_enum!(
    /// HTTP request method.
    HttpMethod or Unspecified {
        /// No method given.
        Unspecified = "HTTP_METHOD_UNSPECIFIED",
        Get = "HTTP_METHOD_GET",
        Post = "HTTP_METHOD_POST",
        Put = "HTTP_METHOD_PUT",
        Delete = "HTTP_METHOD_DELETE",
        Patch = "HTTP_METHOD_PATCH",
        Options = "HTTP_METHOD_OPTIONS",
        Head = "HTTP_METHOD_HEAD",
    }
);

/// Trace data of a visitor's identification: what enriched the profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IdentifyVisitorTraceData {
    /// Custom attributes of the identify visitor trace.
    pub custom_attributes: i32,
    /// Number of fields updated.
    pub fields_updated: i32,
    /// Whether set once applies.
    pub set_once: bool,
    /// System fields of the identify visitor trace.
    pub system_fields: List<String>,
}

object!(IdentifyVisitorTraceData {
    "customAttributes" => custom_attributes = default,
    "fieldsUpdated" => fields_updated = default,
    "setOnce" => set_once = default,
    "systemFields" => system_fields,
});

/// Progress of a single visit through a workflow.
///
/// Only steps that visitors see are counted, so conditions are not.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JourneyProgress {
    /// Whether the visit ended at an exit.
    ///
    /// Exits are redirects, contact cards, thank-you pages and social links pages.
    pub completed: bool,
    /// Number of steps the visit got to, counting the entry.
    pub steps_reached: i32,
    /// Number of steps from entry to exit along the visitor's path.
    ///
    /// Adds the shortest way remaining from the stopping point to those already reached. After an
    /// exit, the same as `stepsReached`.
    pub steps_total: i32,
}

object!(JourneyProgress {
    "completed" => completed = default,
    "stepsReached" => steps_reached = default,
    "stepsTotal" => steps_total = default,
});

/// Trace data of a language condition: how the visitor was routed.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// Language of the language condition trace.
    pub language: String,
    /// Languages of the language condition trace.
    pub languages: List<LanguageConditionTraceOption>,
}

object!(LanguageConditionTraceData {
    "hasElse" => has_else = default,
    "language" => language = default,
    "languages" => languages,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionTraceOption {
    /// Whether there is a route.
    pub has_route: bool,
    /// Language code of the language condition trace option.
    pub language_code: String,
}

object!(LanguageConditionTraceOption {
    "hasRoute" => has_route = default,
    "languageCode" => language_code = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventTracesResponse {
    /// The traces.
    pub traces: List<EventTrace>,
}

object!(ListEventTracesResponse {
    "traces" => traces,
});

/// Events as a CSV export.
///
/// Returned for `RESPONSE_FORMAT_CSV`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsCsvResponse {
    /// The content type.
    pub content_type: String,
    /// The CSV data.
    pub csv_data: String,
}

object!(ListEventsCsvResponse {
    "contentType" => content_type = default,
    "csvData" => csv_data = default,
});

/// A page of events as structured data.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsJsonResponse {
    /// The events.
    pub events: List<Event>,
    /// Whether more events follow this page.
    pub has_more: bool,
    /// Cursor for the next page, when there is one.
    pub next_page_token: Option<String>,
    /// Number of events that match, across all pages.
    pub total_count: i64,
}

object!(ListEventsJsonResponse {
    "events" => events,
    "hasMore" => has_more = default,
    "nextPageToken" => next_page_token = none_if_empty,
    "totalCount" => total_count = default,
});

/// Events that match a query, as either JSON or CSV.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListEventsResponse {
    /// The CSV.
    pub csv: Option<Box<ListEventsCsvResponse>>,
    /// The JSON.
    pub json: Option<Box<ListEventsJsonResponse>>,
}

object!(ListEventsResponse {
    "csv" => csv,
    "json" => json,
});

open_enum!(
    /// How a visitor's browser answered a location request.
    LocationRequestOutcome or Unspecified {
        Unspecified = "LOCATION_REQUEST_OUTCOME_UNSPECIFIED",
        /// The location was shared, by a tap on the button or through a permission the browser had
        /// granted earlier.
        Shared = "LOCATION_REQUEST_OUTCOME_SHARED",
        /// Sharing was refused, by the visitor or by the browser.
        Denied = "LOCATION_REQUEST_OUTCOME_DENIED",
        /// The visitor used the skip button; the browser never asked.
        Skipped = "LOCATION_REQUEST_OUTCOME_SKIPPED",
        /// No location could be had from the browser: no GPS, a timeout, or no support.
        Unavailable = "LOCATION_REQUEST_OUTCOME_UNAVAILABLE",
        /// The device had shared its location before and the step asks each device once, so the visitor
        /// continued without a new request.
        AlreadyShared = "LOCATION_REQUEST_OUTCOME_ALREADY_SHARED",
    }
);

/// What a location request step obtained from the visitor's browser.
///
/// Has coordinates only if the outcome is `LOCATION_REQUEST_OUTCOME_SHARED`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationRequestTraceData {
    /// The accuracy, in meters.
    pub accuracy_meters: Option<f64>,
    /// Whether automatic applies.
    pub automatic: bool,
    /// Latitude of the location request trace.
    pub latitude: Option<f64>,
    /// Longitude of the location request trace.
    pub longitude: Option<f64>,
    /// Outcome of the location request trace: one of [`LocationRequestOutcome`].
    pub outcome: LocationRequestOutcome,
}

object!(LocationRequestTraceData {
    "accuracyMeters" => accuracy_meters,
    "automatic" => automatic = default,
    "latitude" => latitude,
    "longitude" => longitude,
    "outcome" => outcome = default,
});

/// The media a visitor received from an `OPEN_MEDIA` step.
///
/// The visitor's destination URL is short-lived and not included.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MediaTraceData {
    /// File name of the media trace.
    pub file_name: String,
    /// Kind of the media trace: one of [`MediaKind`].
    pub kind: MediaKind,
    /// Id of the [media](crate::types::Media).
    pub media_id: String,
    /// MIME type of the media trace.
    pub mime_type: String,
}

object!(MediaTraceData {
    "fileName" => file_name = default,
    "kind" => kind = default,
    "mediaId" => media_id = default,
    "mimeType" => mime_type = default,
});

/// A button offered on a multi-link page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceButton {
    /// Id of the multi link trace button.
    pub id: String,
    /// Label of the multi link trace button.
    pub label: String,
    /// Order of the multi link trace button.
    pub order: i32,
}

object!(MultiLinkTraceButton {
    "id" => id = default,
    "label" => label = default,
    "order" => order = default,
});

/// What a visitor selected at a multi-link step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceData {
    /// Available buttons of the multi link trace.
    pub available_buttons: List<MultiLinkTraceButton>,
    /// Description of the multi link trace.
    pub description: String,
    /// Selected button of the multi link trace.
    pub selected_button: Option<Box<MultiLinkTraceSelectedButton>>,
    /// Title of the multi link trace.
    pub title: String,
}

object!(MultiLinkTraceData {
    "availableButtons" => available_buttons,
    "description" => description = default,
    "selectedButton" => selected_button,
    "title" => title = default,
});

/// The button selected on a multi-link page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkTraceSelectedButton {
    /// The id.
    pub id: String,
    /// The label.
    pub label: String,
    /// The order.
    pub order: i32,
}

object!(MultiLinkTraceSelectedButton {
    "id" => id = default,
    "label" => label = default,
    "order" => order = default,
});

/// Result of the validation at a password step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordTraceData {
    /// Description of the password trace.
    pub description: String,
    /// Title of the password trace.
    pub title: String,
    /// Whether the password trace is validated.
    pub validated: bool,
}

object!(PasswordTraceData {
    "description" => description = default,
    "title" => title = default,
    "validated" => validated = default,
});

/// How a visitor left through a redirect.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RedirectTraceData {
    /// Whether conversion tracking applies.
    pub conversion_tracking: bool,
    /// Destination of the redirect trace.
    pub destination: String,
    /// Whether fallback applies.
    pub fallback: bool,
    /// Reason for the visitor's redirect to the fallback destination.
    ///
    /// Present only if `fallback` is true.
    pub fallback_reason: RedirectTraceDataFallbackReason,
}

object!(RedirectTraceData {
    "conversionTracking" => conversion_tracking = default,
    "destination" => destination = default,
    "fallback" => fallback = default,
    "fallbackReason" => fallback_reason = default,
});

open_enum!(
    /// Reason for a visitor's redirect to the fallback destination.
    RedirectTraceDataFallbackReason or Unspecified {
        /// None recorded; the workflow offered no step to go to.
        Unspecified = "FALLBACK_REASON_UNSPECIFIED",
        /// The media of an `OPEN_MEDIA` step has been deleted, has yet to be uploaded, or belongs to a
        /// different workspace.
        MediaMissing = "FALLBACK_REASON_MEDIA_MISSING",
    }
);

/// Details of one button on a social links page, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinkTraceButton {
    /// Id of the social link trace button.
    pub id: String,
    /// Order of the social link trace button.
    pub order: i32,
    /// Platform of the social link trace button.
    pub platform: String,
    /// URL of the social link trace button.
    pub url: String,
}

object!(SocialLinkTraceButton {
    "id" => id = default,
    "order" => order = default,
    "platform" => platform = default,
    "url" => url = default,
});

/// Details of a visitor's interaction with a social links page.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinksTraceData {
    /// Description of the social links trace.
    pub description: String,
    /// Display style of the social links trace.
    pub display_style: String,
    /// Links of the social links trace.
    pub links: List<SocialLinkTraceButton>,
    /// Selected link of the social links trace.
    pub selected_link: Option<Box<SocialLinkTraceButton>>,
    /// Title of the social links trace.
    pub title: String,
}

object!(SocialLinksTraceData {
    "description" => description = default,
    "displayStyle" => display_style = default,
    "links" => links,
    "selectedLink" => selected_link,
    "title" => title = default,
});

/// Routing details of a specific-date condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the specific date condition trace.
    pub options: List<SpecificDateConditionTraceOption>,
}

object!(SpecificDateConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionTraceOption {
    /// The day.
    pub day: Option<i32>,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The month.
    pub month: Option<i32>,
    /// The name.
    pub name: String,
    /// The year.
    pub year: Option<i32>,
}

object!(SpecificDateConditionTraceOption {
    "day" => day,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "month" => month,
    "name" => name = default,
    "year" => year,
});

/// Routing details of a time-of-day condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// The ranges.
    pub ranges: List<TimeOfDayConditionTraceRange>,
}

object!(TimeOfDayConditionTraceData {
    "hasElse" => has_else = default,
    "ranges" => ranges,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionTraceRange {
    /// The end time.
    pub end_time: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// The id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The start time.
    pub start_time: String,
}

object!(TimeOfDayConditionTraceRange {
    "endTime" => end_time = default,
    "hasRoute" => has_route = default,
    "id" => id = default,
    "name" => name = default,
    "startTime" => start_time = default,
});

open_enum!(
    /// Who caused a scan.
    TriggeredBy or Unspecified {
        /// No source given.
        Unspecified = "TRIGGERED_BY_UNSPECIFIED",
        /// A visitor, rather than the system.
        Visitor = "TRIGGERED_BY_VISITOR",
    }
);

open_enum!(
    /// Whether a device has been to a link before.
    VisitType or Unspecified {
        /// No visit type given.
        Unspecified = "VISIT_TYPE_UNSPECIFIED",
        /// The device has never reached the link until now.
        First = "VISIT_TYPE_FIRST",
        /// The device has been to the link already.
        Returning = "VISIT_TYPE_RETURNING",
    }
);

/// Routing details of a visit type condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the visit type condition trace.
    pub options: List<VisitTypeConditionTraceOption>,
    /// Visit type of the visit type condition trace.
    pub visit_type: String,
}

object!(VisitTypeConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
    "visitType" => visit_type = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionTraceOption {
    /// Whether there is a route.
    pub has_route: bool,
    /// The value.
    pub value: String,
}

object!(VisitTypeConditionTraceOption {
    "hasRoute" => has_route = default,
    "value" => value = default,
});

/// Routing details of a visitor data condition, as kept in a trace.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceData {
    /// Whether there is an else.
    pub has_else: bool,
    /// Options of the visitor data condition trace.
    pub options: List<VisitorDataConditionTraceOption>,
}

object!(VisitorDataConditionTraceData {
    "hasElse" => has_else = default,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionTraceOption {
    /// Whether attribute found applies.
    pub attribute_found: bool,
    /// The attribute key.
    pub attribute_key: String,
    /// The comparison value.
    pub comparison_value: String,
    /// Whether there is a route.
    pub has_route: bool,
    /// Whether it is matched.
    pub matched: bool,
    /// The observed value.
    pub observed_value: String,
    /// The operator.
    pub operator: String,
}

object!(VisitorDataConditionTraceOption {
    "attributeFound" => attribute_found = default,
    "attributeKey" => attribute_key = default,
    "comparisonValue" => comparison_value = default,
    "hasRoute" => has_route = default,
    "matched" => matched = default,
    "observedValue" => observed_value = default,
    "operator" => operator = default,
});
