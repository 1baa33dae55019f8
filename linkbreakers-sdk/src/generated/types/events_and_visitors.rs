// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::List;
use crate::runtime::wire::{object, open_enum};
use crate::types::{DeviceType, VisitorAttributeType};

/// Hardware and software of a visitor, as identified by fingerprint.
///
/// Used to recognize repeat scans, add detail to analytics, and feed security heuristics.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Device {
    /// ASN of the device.
    pub asn: Option<i64>,
    /// Browser language of the device.
    pub browser_language: Option<String>,
    /// Browser name of the device.
    pub browser_name: Option<String>,
    /// Browser version of the device.
    pub browser_version: Option<String>,
    /// City of the device.
    pub city: Option<String>,
    /// Country of the device.
    pub country: Option<String>,
    /// When the device was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Who or what operates the device.
    ///
    /// Separate from `deviceType`, which describes the hardware.
    pub device_actor: DeviceActor,
    /// Name of the crawler or agent, such as `Googlebot`, `GPTBot` or `ClaudeBot`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_name: Option<String>,
    /// Organization that runs the actor, such as `Google`, `OpenAI` or `Anthropic`.
    ///
    /// Set if `deviceActor` is `BOT` or `AGENT`; null or empty for `HUMAN`.
    pub device_actor_origin: Option<String>,
    /// The device brand.
    pub device_brand: Option<String>,
    /// The device concurrency.
    pub device_concurrency: Option<i32>,
    /// The device memory.
    pub device_memory: Option<f64>,
    /// The device name.
    pub device_name: Option<String>,
    /// Form factor of the device.
    ///
    /// Says nothing of the operator, which is `deviceActor`.
    pub device_type: DeviceType,
    /// GPU of the device.
    pub gpu: Option<String>,
    /// Id of the device.
    pub id: String,
    /// IP address of the device.
    pub ip_address: Option<String>,
    /// ISP of the device.
    pub isp: Option<String>,
    /// When the device was last used (UTC).
    pub last_used_at: Option<DateTime<Utc>>,
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
    /// Region of the device.
    pub region: Option<String>,
    /// Screen height of the device.
    pub screen_height: Option<f64>,
    /// Screen ratio of the device.
    pub screen_ratio: Option<f64>,
    /// Screen width of the device.
    pub screen_width: Option<f64>,
    /// State of the device.
    pub state: Option<String>,
    /// Timezone of the device.
    pub timezone: Option<String>,
    /// Whether touch screen applies.
    pub touch_screen: Option<bool>,
    /// When the device was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// User agent of the device.
    pub user_agent: Option<String>,
}

object!(Device {
    "asn" => asn,
    "browserLanguage" => browser_language = none_if_empty,
    "browserName" => browser_name = none_if_empty,
    "browserVersion" => browser_version = none_if_empty,
    "city" => city = none_if_empty,
    "country" => country = none_if_empty,
    "createdAt" => created_at,
    "deviceActor" => device_actor = default,
    "deviceActorName" => device_actor_name = none_if_empty,
    "deviceActorOrigin" => device_actor_origin = none_if_empty,
    "deviceBrand" => device_brand = none_if_empty,
    "deviceConcurrency" => device_concurrency,
    "deviceMemory" => device_memory,
    "deviceName" => device_name = none_if_empty,
    "deviceType" => device_type = default,
    "gpu" => gpu = none_if_empty,
    "id" => id = default,
    "ipAddress" => ip_address = none_if_empty,
    "isp" => isp = none_if_empty,
    "lastUsedAt" => last_used_at,
    "networkBandwidth" => network_bandwidth,
    "networkConnection" => network_connection = none_if_empty,
    "networkRtt" => network_rtt,
    "platformName" => platform_name = none_if_empty,
    "platformVersion" => platform_version = none_if_empty,
    "region" => region = none_if_empty,
    "screenHeight" => screen_height,
    "screenRatio" => screen_ratio,
    "screenWidth" => screen_width,
    "state" => state = none_if_empty,
    "timezone" => timezone = none_if_empty,
    "touchScreen" => touch_screen,
    "updatedAt" => updated_at,
    "userAgent" => user_agent = none_if_empty,
});

open_enum!(
    /// Who or what operates a device: a person, a crawler, or an AI agent.
    ///
    /// Independent of the hardware, which `DeviceType` describes.
    DeviceActor or Unspecified {
        /// No actor given, or none detected so far.
        Unspecified = "DEVICE_ACTOR_UNSPECIFIED",
        /// A person at a browser, on a device of type `MOBILE`, `TABLET` or `DESKTOP`.
        Human = "DEVICE_ACTOR_HUMAN",
        /// A crawler or scraper, such as Googlebot, BingBot or Applebot.
        Bot = "DEVICE_ACTOR_BOT",
        /// An AI or LLM agent whose user agent gives its name, such as GPTBot, Claude-User,
        /// Perplexity-User, Gemini or Grok.
        Agent = "DEVICE_ACTOR_AGENT",
        /// Not classifiable, since the request had no user agent.
        Unknown = "DEVICE_ACTOR_UNKNOWN",
        /// A software-driven browser, no matter who runs it: an agent, or else a monitor, scraper or
        /// test. Headless operation shows in the request itself (`Headless Chrome`). A visible browser
        /// gives itself away through `navigator.webdriver`, on links whose data collection level is
        /// Advanced, and counts as automated starting with its following visit (`Automated browser`).
        Automated = "DEVICE_ACTOR_AUTOMATED",
    }
);

open_enum!(
    /// Format in which a list endpoint responds.
    ResponseFormat or Unspecified {
        /// No format given.
        Unspecified = "RESPONSE_FORMAT_UNSPECIFIED",
        /// JSON.
        Json = "RESPONSE_FORMAT_JSON",
        /// CSV.
        Csv = "RESPONSE_FORMAT_CSV",
    }
);

/// Profile of a person who scans or clicks, spanning all links.
///
/// It joins the reserved identity fields, the devices and events attributed to the person, and
/// custom traits collected by forms.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Visitor {
    /// Custom attributes, those whose key has no `$` prefix.
    ///
    /// Each one records the type its value was captured as.
    pub attributes: List<VisitorAttribute>,
    /// When the visitor was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Number of devices.
    pub device_count: i64,
    /// Devices of the visitor.
    pub devices: List<Device>,
    /// Email address, taken from `$email`.
    pub email: String,
    /// Events of the visitor.
    pub events: List<VisitorEvent>,
    /// First name of the visitor.
    pub first_name: String,
    /// Id of the visitor.
    pub id: String,
    /// Last name of the visitor.
    pub last_name: String,
    /// Links of the visitor.
    pub links: List<VisitorLink>,
    /// Phone of the visitor.
    pub phone: String,
    /// Number of QR codes.
    pub qrcode_count: i64,
    /// When the visitor was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
    /// Number of visits.
    pub visit_count: i64,
    /// Id of the [workspace](crate::types::Workspace).
    pub workspace_id: String,
}

object!(Visitor {
    "attributes" => attributes,
    "createdAt" => created_at,
    "deviceCount" => device_count = default,
    "devices" => devices,
    "email" => email = default,
    "events" => events,
    "firstName" => first_name = default,
    "id" => id = default,
    "lastName" => last_name = default,
    "links" => links,
    "phone" => phone = default,
    "qrcodeCount" => qrcode_count = default,
    "updatedAt" => updated_at,
    "visitCount" => visit_count = default,
    "workspaceId" => workspace_id = default,
});

/// Single key and value on a visitor's profile.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorAttribute {
    /// Bool value of the visitor attribute.
    pub bool_value: Option<bool>,
    /// Date value of the visitor attribute (UTC).
    pub date_value: Option<DateTime<Utc>>,
    /// Key of the visitor attribute.
    pub key: String,
    /// Value as a number, if it can be parsed as one.
    ///
    /// Absent otherwise: a value at odds with its type can still be read, but takes no part in
    /// aggregates.
    pub number_value: Option<f64>,
    /// Type the value was captured as.
    ///
    /// Governs both the parsing of values and the analytics available for the key. The text by
    /// itself would not reveal it: an `8` given as a rating differs from an `8` typed as text.
    pub type_: VisitorAttributeType,
    /// Value exactly as captured.
    ///
    /// Present for every type.
    pub value: String,
}

object!(VisitorAttribute {
    "boolValue" => bool_value,
    "dateValue" => date_value,
    "key" => key = default,
    "numberValue" => number_value,
    "type" => type_ = default,
    "value" => value = default,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorEvent {
    /// Action of the visitor event.
    pub action: String,
    /// When the visitor event was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// Id of the visitor event.
    pub id: String,
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// When the visitor event was scanned (UTC).
    pub scanned_at: Option<DateTime<Utc>>,
    /// Visit type of the visitor event.
    pub visit_type: String,
}

object!(VisitorEvent {
    "action" => action = default,
    "createdAt" => created_at,
    "id" => id = default,
    "linkId" => link_id = default,
    "scannedAt" => scanned_at,
    "visitType" => visit_type = default,
});

/// Summary of one visitor's engagement with one link.
///
/// Serves to show engagement over time for each campaign.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorLink {
    /// Entrypoint of the visitor link.
    pub entrypoint: String,
    /// Number of events.
    pub event_count: i64,
    /// When the visitor link was first visited (UTC).
    pub first_visited_at: Option<DateTime<Utc>>,
    /// Id of the visitor link.
    pub id: String,
    /// When the visitor link was last visited (UTC).
    pub last_visited_at: Option<DateTime<Utc>>,
    /// Name of the visitor link.
    pub name: String,
    /// Shortlink of the visitor link.
    pub shortlink: String,
}

object!(VisitorLink {
    "entrypoint" => entrypoint = default,
    "eventCount" => event_count = default,
    "firstVisitedAt" => first_visited_at,
    "id" => id = default,
    "lastVisitedAt" => last_visited_at,
    "name" => name = default,
    "shortlink" => shortlink = default,
});
