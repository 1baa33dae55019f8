// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use chrono::{DateTime, Utc};
use crate::runtime::{List, Object, Secret};
use crate::runtime::wire::{object, open_enum};
use crate::types::{EventAction, VisitorAttributeType, WorkflowStepKind};

/// Setting by which a workflow step saves values to the visitor's profile.
///
/// Lets a workflow qualify visitors with no form involved: by the choice they tapped, a
/// milestone they got to, or the scanned link's context. Every step accepts it other than
/// conditions, whose sole task is routing on known facts. Nothing is saved on a skipped form or
/// a wrong password. A form saves its answers anyway; these values are additional.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeCapture {
    /// Whether the writes run; when off, they stay configured but idle.
    pub enabled: Option<bool>,
    /// Values to save, at most 20.
    ///
    /// Each one is written as the visitor passes through the step.
    pub writes: List<AttributeWrite>,
}

impl AttributeCapture {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the writes run; when off, they stay configured but idle.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Values to save, at most 20.
    pub fn writes(
        mut self,
        writes: impl IntoIterator<Item = impl Into<AttributeWrite>>,
    ) -> Self {
        self.writes = writes.into_iter().map(Into::into).collect();
        self
    }
}

object!(AttributeCapture sent {
    "enabled" => enabled,
    "writes" => writes,
});

/// Single value to save to the profile of a visitor.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AttributeWrite {
    /// Key of the attribute, for instance `looking_for` or `book_a_viewing_at`.
    ///
    /// May contain letters, digits, `_`, `-` and `.`. A leading `$` marks reserved keys.
    pub key: Option<String>,
    /// How to treat a value already present.
    pub mode: Option<AttributeWriteMode>,
    /// Type the value is captured as, which sets its parsing and the analytics its key supports.
    pub type_: Option<VisitorAttributeType>,
    /// Value to write: literal text, or a template resolved for each visitor.
    ///
    /// Templates know `{{now}}`, `{{link.name}}` and `{{link.metadata.<key>}}`; on `MULTI_LINK`
    /// steps also `{{choice.label}}` and `{{choice.id}}` of the tapped button. Nothing is written
    /// where the result is empty.
    pub value: Option<String>,
}

impl AttributeWrite {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the attribute, for instance `looking_for` or `book_a_viewing_at`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// How to treat a value already present.
    pub fn mode(mut self, mode: impl Into<AttributeWriteMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Type the value is captured as, which sets its parsing and the analytics its key supports.
    pub fn type_(mut self, type_: impl Into<VisitorAttributeType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Value to write: literal text, or a template resolved for each visitor.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(AttributeWrite sent {
    "key" => key,
    "mode" => mode,
    "type" => type_,
    "value" => value,
});

open_enum!(
    /// How a write treats a value already present.
    AttributeWriteMode or Unspecified {
        Unspecified = "ATTRIBUTE_WRITE_MODE_UNSPECIFIED",
        /// Replace it; the profile ends up with the most recent value.
        Set = "ATTRIBUTE_WRITE_MODE_SET",
        /// Leave it; suited to first-touch facts.
        SetOnce = "ATTRIBUTE_WRITE_MODE_SET_ONCE",
    }
);

/// Optional secondary button that takes the visitor back one page.
///
/// Sits below the main actions of a page step and does what the browser's back button does.
/// Suits, say, a "Back to menu" on a page opened from a `MULTI_LINK` menu, where no connection
/// to the menu is then needed.
///
/// It is hidden if the journey has no earlier page, as on the first one after a scan, and on
/// any step with a `backButtonAvailable` of `false`. Only these page steps support it:
/// `MESSAGE_PAGE`, `MULTI_LINK`, `CONTACT_CARD`, `SOCIAL_LINKS_PAGE`, `FORM_SUBMIT`,
/// `PASSWORD_VERIFY` and `THANK_YOU_PAGE`.
///
/// Not carried by the step's payload: `POST /v1/links/{linkId}/workflow-steps` and
/// `PATCH /v1/links/{linkId}/workflow-steps/{id}` take it in `backButton`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackButton {
    /// Whether the button is shown; the label is retained while off.
    pub enabled: Option<bool>,
    /// Button text, 40 characters at most; `Back` by default.
    pub label: Option<String>,
}

impl BackButton {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the button is shown; the label is retained while off.
    #[inline]
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = Some(enabled);
        self
    }

    /// Button text, 40 characters at most; `Back` by default.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
}

object!(BackButton sent {
    "enabled" => enabled,
    "label" => label,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CanvasPosition {
    /// X of the canvas position.
    pub x: Option<f64>,
    /// Y of the canvas position.
    pub y: Option<f64>,
}

impl CanvasPosition {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn x(mut self, x: impl Into<f64>) -> Self {
        self.x = Some(x.into());
        self
    }

    pub fn y(mut self, y: impl Into<f64>) -> Self {
        self.y = Some(y.into());
        self
    }
}

object!(CanvasPosition sent {
    "x" => x,
    "y" => y,
});

/// Visitor attribute that a chat bot has to find out.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotObjective {
    /// Explanation of the chat bot objective.
    pub explanation: Option<String>,
    /// Visitor attribute key that receives the answer.
    ///
    /// The keys `$email`, `$phone`, `$firstName` and `$lastName` set the identity of the visitor.
    pub key: Option<String>,
    /// Label of the chat bot objective.
    pub label: Option<String>,
    /// Options of the chat bot objective.
    pub options: List<FormFieldOption>,
    /// Whether the chat bot objective is required.
    pub required: Option<bool>,
    /// Type of the answer, expressed as a form field type.
    pub type_: Option<FormFieldType>,
}

impl ChatBotObjective {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn explanation(mut self, explanation: impl Into<String>) -> Self {
        self.explanation = Some(explanation.into());
        self
    }

    /// Visitor attribute key that receives the answer.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<FormFieldOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }

    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Type of the answer, expressed as a form field type.
    pub fn type_(mut self, type_: impl Into<FormFieldType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

object!(ChatBotObjective sent {
    "explanation" => explanation,
    "key" => key,
    "label" => label,
    "options" => options,
    "required" => required,
    "type" => type_,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatBotPayload {
    /// Id of the [agent](crate::types::Agent).
    pub agent_id: Option<String>,
    /// Next step, on the `else` branch, for a chat that ends with required objectives missing.
    ///
    /// When unset, such a chat takes the `completed` branch instead.
    pub else_next_step_id: Option<String>,
    /// Number of visitor messages after which the step moves on; 15 by default.
    pub max_exchanges: Option<i32>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Objectives of the chat bot.
    pub objectives: List<ChatBotObjective>,
    /// Message with which the agent opens; when empty, it makes up its own greeting.
    pub opening_message: Option<String>,
    /// Whether the skip is enabled.
    pub skip_enabled: Option<bool>,
    /// Skip label of the chat bot.
    pub skip_label: Option<String>,
    /// Whether to skip when known.
    pub skip_when_known: Option<bool>,
}

impl ChatBotPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// Next step, on the `else` branch, for a chat that ends with required objectives missing.
    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    /// Number of visitor messages after which the step moves on; 15 by default.
    pub fn max_exchanges(mut self, max_exchanges: impl Into<i32>) -> Self {
        self.max_exchanges = Some(max_exchanges.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    pub fn objectives(
        mut self,
        objectives: impl IntoIterator<Item = impl Into<ChatBotObjective>>,
    ) -> Self {
        self.objectives = objectives.into_iter().map(Into::into).collect();
        self
    }

    /// Message with which the agent opens; when empty, it makes up its own greeting.
    pub fn opening_message(mut self, opening_message: impl Into<String>) -> Self {
        self.opening_message = Some(opening_message.into());
        self
    }

    #[inline]
    pub fn skip_enabled(mut self, skip_enabled: bool) -> Self {
        self.skip_enabled = Some(skip_enabled);
        self
    }

    pub fn skip_label(mut self, skip_label: impl Into<String>) -> Self {
        self.skip_label = Some(skip_label.into());
        self
    }

    #[inline]
    pub fn skip_when_known(mut self, skip_when_known: bool) -> Self {
        self.skip_when_known = Some(skip_when_known);
        self
    }
}

object!(ChatBotPayload sent {
    "agentId" => agent_id,
    "elseNextStepId" => else_next_step_id,
    "maxExchanges" => max_exchanges,
    "nextStepId" => next_step_id,
    "objectives" => objectives,
    "openingMessage" => opening_message,
    "skipEnabled" => skip_enabled,
    "skipLabel" => skip_label,
    "skipWhenKnown" => skip_when_known,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientRedirectPayload {
    /// Whether conversion tracking applies.
    pub conversion_tracking: Option<bool>,
    /// Destination of the client redirect.
    pub destination: Option<String>,
}

impl ClientRedirectPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn conversion_tracking(mut self, conversion_tracking: bool) -> Self {
        self.conversion_tracking = Some(conversion_tracking);
        self
    }

    pub fn destination(mut self, destination: impl Into<String>) -> Self {
        self.destination = Some(destination.into());
        self
    }
}

object!(ClientRedirectPayload sent {
    "conversionTracking" => conversion_tracking,
    "destination" => destination,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionOutcome {
    /// Country code of the country condition outcome.
    pub country_code: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
}

impl CountryConditionOutcome {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn country_code(mut self, country_code: impl Into<String>) -> Self {
        self.country_code = Some(country_code.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }
}

object!(CountryConditionOutcome sent {
    "countryCode" => country_code,
    "nextStepId" => next_step_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CountryConditionPayload {
    /// Countries of the country condition.
    pub countries: List<CountryConditionOutcome>,
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
}

impl CountryConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn countries(
        mut self,
        countries: impl IntoIterator<Item = impl Into<CountryConditionOutcome>>,
    ) -> Self {
        self.countries = countries.into_iter().map(Into::into).collect();
        self
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }
}

object!(CountryConditionPayload sent {
    "countries" => countries,
    "elseNextStepId" => else_next_step_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the day of month condition.
    pub options: List<DayOfMonthOption>,
}

impl DayOfMonthConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DayOfMonthOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DayOfMonthConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfMonthOption {
    /// Day of the month, from `1` to `31`.
    ///
    /// `-1` stands for the last day, whichever it is.
    pub day_of_month: Option<i32>,
    /// Id of the day of month option.
    pub id: Option<String>,
    /// Name of the day of month option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
}

impl DayOfMonthOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month, from `1` to `31`.
    pub fn day_of_month(mut self, day_of_month: impl Into<i32>) -> Self {
        self.day_of_month = Some(day_of_month.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }
}

object!(DayOfMonthOption sent {
    "dayOfMonth" => day_of_month,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the day of week condition.
    pub options: List<DayOfWeekOption>,
}

impl DayOfWeekConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DayOfWeekOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DayOfWeekConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayOfWeekOption {
    /// Weekdays, as numbers counted from Sunday.
    ///
    /// Sunday is `0`, Monday is `1`, Tuesday is `2`, Wednesday is `3`, Thursday is `4`, Friday is
    /// `5` and Saturday is `6`.
    pub days_of_week: List<i32>,
    /// Id of the day of week option.
    pub id: Option<String>,
    /// Name of the day of week option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
}

impl DayOfWeekOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Weekdays, as numbers counted from Sunday.
    pub fn days_of_week(
        mut self,
        days_of_week: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.days_of_week = days_of_week.into_iter().map(Into::into).collect();
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }
}

object!(DayOfWeekOption sent {
    "daysOfWeek" => days_of_week,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
});

/// One option of an `EVENT_ACTION_DEVICE_ACTOR_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionOption {
    /// Id of the device actor condition option.
    pub id: Option<String>,
    /// Name of the device actor condition option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Device actor that the option matches.
    pub value: Option<DeviceActorConditionValue>,
}

impl DeviceActorConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Device actor that the option matches.
    pub fn value(mut self, value: impl Into<DeviceActorConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(DeviceActorConditionOption sent {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

/// Configuration of an `EVENT_ACTION_DEVICE_ACTOR_CONDITION` step.
///
/// `AGENT` catches AI agents that identify themselves by name. `AUTOMATED` catches a headless
/// browser every time, but a visible one only from visit two onwards, and only where the link's
/// data collection level is Advanced, as that is what allows `navigator.webdriver` to be read.
/// Point both options at one step if they deserve equal treatment.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceActorConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the device actor condition.
    pub options: List<DeviceActorConditionOption>,
}

impl DeviceActorConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DeviceActorConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DeviceActorConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

open_enum!(
    /// Device actor that a workflow condition can route on.
    DeviceActorConditionValue or Unspecified {
        Unspecified = "DEVICE_ACTOR_CONDITION_VALUE_UNSPECIFIED",
        Human = "DEVICE_ACTOR_CONDITION_VALUE_HUMAN",
        Bot = "DEVICE_ACTOR_CONDITION_VALUE_BOT",
        Agent = "DEVICE_ACTOR_CONDITION_VALUE_AGENT",
        Unknown = "DEVICE_ACTOR_CONDITION_VALUE_UNKNOWN",
        Automated = "DEVICE_ACTOR_CONDITION_VALUE_AUTOMATED",
    }
);

/// One option of an `EVENT_ACTION_DEVICE_BRAND_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionOption {
    /// Id of the device brand condition option.
    pub id: Option<String>,
    /// Name of the device brand condition option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Device brand that the option matches.
    pub value: Option<DeviceBrandConditionValue>,
}

impl DeviceBrandConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Device brand that the option matches.
    pub fn value(mut self, value: impl Into<DeviceBrandConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(DeviceBrandConditionOption sent {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrandConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the device brand condition.
    pub options: List<DeviceBrandConditionOption>,
}

impl DeviceBrandConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DeviceBrandConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DeviceBrandConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

open_enum!(
    /// Device brand that a workflow condition can route on.
    DeviceBrandConditionValue or Unspecified {
        Unspecified = "DEVICE_BRAND_CONDITION_VALUE_UNSPECIFIED",
        Apple = "DEVICE_BRAND_CONDITION_VALUE_APPLE",
        Samsung = "DEVICE_BRAND_CONDITION_VALUE_SAMSUNG",
        Google = "DEVICE_BRAND_CONDITION_VALUE_GOOGLE",
        Huawei = "DEVICE_BRAND_CONDITION_VALUE_HUAWEI",
        Xiaomi = "DEVICE_BRAND_CONDITION_VALUE_XIAOMI",
        Oneplus = "DEVICE_BRAND_CONDITION_VALUE_ONEPLUS",
    }
);

/// One option of an `EVENT_ACTION_DEVICE_BROWSER_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionOption {
    /// Id of the device browser condition option.
    pub id: Option<String>,
    /// Name of the device browser condition option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Device browser that the option matches.
    pub value: Option<DeviceBrowserConditionValue>,
}

impl DeviceBrowserConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Device browser that the option matches.
    pub fn value(mut self, value: impl Into<DeviceBrowserConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(DeviceBrowserConditionOption sent {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceBrowserConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the device browser condition.
    pub options: List<DeviceBrowserConditionOption>,
}

impl DeviceBrowserConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DeviceBrowserConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DeviceBrowserConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

open_enum!(
    /// Device browser that a workflow condition can route on.
    DeviceBrowserConditionValue or Unspecified {
        Unspecified = "DEVICE_BROWSER_CONDITION_VALUE_UNSPECIFIED",
        Chrome = "DEVICE_BROWSER_CONDITION_VALUE_CHROME",
        Safari = "DEVICE_BROWSER_CONDITION_VALUE_SAFARI",
        Firefox = "DEVICE_BROWSER_CONDITION_VALUE_FIREFOX",
        Edge = "DEVICE_BROWSER_CONDITION_VALUE_EDGE",
        Opera = "DEVICE_BROWSER_CONDITION_VALUE_OPERA",
        SamsungBrowser = "DEVICE_BROWSER_CONDITION_VALUE_SAMSUNG_BROWSER",
    }
);

/// One option of an `EVENT_ACTION_DEVICE_PLATFORM_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionOption {
    /// Id of the device platform condition option.
    pub id: Option<String>,
    /// Name of the device platform condition option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Device platform that the option matches.
    pub value: Option<DevicePlatformConditionValue>,
}

impl DevicePlatformConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Device platform that the option matches.
    pub fn value(mut self, value: impl Into<DevicePlatformConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(DevicePlatformConditionOption sent {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DevicePlatformConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the device platform condition.
    pub options: List<DevicePlatformConditionOption>,
}

impl DevicePlatformConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DevicePlatformConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DevicePlatformConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

open_enum!(
    /// Device platform that a workflow condition can route on.
    DevicePlatformConditionValue or Unspecified {
        Unspecified = "DEVICE_PLATFORM_CONDITION_VALUE_UNSPECIFIED",
        Ios = "DEVICE_PLATFORM_CONDITION_VALUE_IOS",
        Android = "DEVICE_PLATFORM_CONDITION_VALUE_ANDROID",
        Windows = "DEVICE_PLATFORM_CONDITION_VALUE_WINDOWS",
        Macos = "DEVICE_PLATFORM_CONDITION_VALUE_MACOS",
        Linux = "DEVICE_PLATFORM_CONDITION_VALUE_LINUX",
        Chromeos = "DEVICE_PLATFORM_CONDITION_VALUE_CHROMEOS",
    }
);

/// One option of an `EVENT_ACTION_DEVICE_TYPE_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionOption {
    /// Id of the device type condition option.
    pub id: Option<String>,
    /// Name of the device type condition option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Device type that the option matches.
    pub value: Option<DeviceTypeConditionValue>,
}

impl DeviceTypeConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Device type that the option matches.
    pub fn value(mut self, value: impl Into<DeviceTypeConditionValue>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(DeviceTypeConditionOption sent {
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "value" => value,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeviceTypeConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the device type condition.
    pub options: List<DeviceTypeConditionOption>,
}

impl DeviceTypeConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<DeviceTypeConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(DeviceTypeConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

open_enum!(
    /// Device type that a workflow condition can route on.
    DeviceTypeConditionValue or Unspecified {
        Unspecified = "DEVICE_TYPE_CONDITION_VALUE_UNSPECIFIED",
        Mobile = "DEVICE_TYPE_CONDITION_VALUE_MOBILE",
        Desktop = "DEVICE_TYPE_CONDITION_VALUE_DESKTOP",
        Tablet = "DEVICE_TYPE_CONDITION_VALUE_TABLET",
        Unknown = "DEVICE_TYPE_CONDITION_VALUE_UNKNOWN",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormField {
    /// Default value of the form field.
    pub default_value: Option<String>,
    /// Help text of the form field.
    pub help_text: Option<String>,
    /// Id of the form field.
    pub id: Option<String>,
    /// Key of the form field.
    pub key: Option<String>,
    /// Label of the form field.
    pub label: Option<String>,
    /// Options of the form field.
    pub options: List<FormFieldOption>,
    /// Order of the form field.
    pub order: Option<i32>,
    /// Placeholder of the form field.
    pub placeholder: Option<String>,
    /// Whether the form field is required.
    pub required: Option<bool>,
    /// Kind of input the field is.
    pub type_: Option<FormFieldType>,
    /// Validation pattern of the form field.
    pub validation_pattern: Option<String>,
}

impl FormField {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn default_value(mut self, default_value: impl Into<String>) -> Self {
        self.default_value = Some(default_value.into());
        self
    }

    pub fn help_text(mut self, help_text: impl Into<String>) -> Self {
        self.help_text = Some(help_text.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<FormFieldOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }

    pub fn order(mut self, order: impl Into<i32>) -> Self {
        self.order = Some(order.into());
        self
    }

    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    #[inline]
    pub fn required(mut self, required: bool) -> Self {
        self.required = Some(required);
        self
    }

    /// Kind of input the field is.
    pub fn type_(mut self, type_: impl Into<FormFieldType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    pub fn validation_pattern(mut self, validation_pattern: impl Into<String>) -> Self {
        self.validation_pattern = Some(validation_pattern.into());
        self
    }
}

object!(FormField sent {
    "defaultValue" => default_value,
    "helpText" => help_text,
    "id" => id,
    "key" => key,
    "label" => label,
    "options" => options,
    "order" => order,
    "placeholder" => placeholder,
    "required" => required,
    "type" => type_,
    "validationPattern" => validation_pattern,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormFieldOption {
    /// Label of the form field option.
    pub label: Option<String>,
    /// Value of the form field option.
    pub value: Option<String>,
}

impl FormFieldOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(FormFieldOption sent {
    "label" => label,
    "value" => value,
});

open_enum!(
    /// Kind of input in a form.
    FormFieldType or Unspecified {
        /// No type given.
        Unspecified = "FORM_FIELD_TYPE_UNSPECIFIED",
        Text = "FORM_FIELD_TYPE_TEXT",
        Email = "FORM_FIELD_TYPE_EMAIL",
        Phone = "FORM_FIELD_TYPE_PHONE",
        Textarea = "FORM_FIELD_TYPE_TEXTAREA",
        Radio = "FORM_FIELD_TYPE_RADIO",
        Checkbox = "FORM_FIELD_TYPE_CHECKBOX",
        Dropdown = "FORM_FIELD_TYPE_DROPDOWN",
        Number = "FORM_FIELD_TYPE_NUMBER",
        Date = "FORM_FIELD_TYPE_DATE",
        Rating = "FORM_FIELD_TYPE_RATING",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FormPayload {
    /// Whether auto skip if known applies.
    pub auto_skip_if_known: Option<bool>,
    /// The form description.
    pub form_description: Option<String>,
    /// The form fields.
    pub form_fields: List<FormField>,
    /// The form title.
    pub form_title: Option<String>,
    /// Skip button text of the form.
    pub skip_button_text: Option<String>,
    /// Whether to skip form.
    pub skip_form: Option<bool>,
    /// Submit button text of the form.
    pub submit_button_text: Option<String>,
}

impl FormPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn auto_skip_if_known(mut self, auto_skip_if_known: bool) -> Self {
        self.auto_skip_if_known = Some(auto_skip_if_known);
        self
    }

    pub fn form_description(mut self, form_description: impl Into<String>) -> Self {
        self.form_description = Some(form_description.into());
        self
    }

    pub fn form_fields(
        mut self,
        form_fields: impl IntoIterator<Item = impl Into<FormField>>,
    ) -> Self {
        self.form_fields = form_fields.into_iter().map(Into::into).collect();
        self
    }

    pub fn form_title(mut self, form_title: impl Into<String>) -> Self {
        self.form_title = Some(form_title.into());
        self
    }

    pub fn skip_button_text(mut self, skip_button_text: impl Into<String>) -> Self {
        self.skip_button_text = Some(skip_button_text.into());
        self
    }

    #[inline]
    pub fn skip_form(mut self, skip_form: bool) -> Self {
        self.skip_form = Some(skip_form);
        self
    }

    pub fn submit_button_text(mut self, submit_button_text: impl Into<String>) -> Self {
        self.submit_button_text = Some(submit_button_text.into());
        self
    }
}

object!(FormPayload sent {
    "autoSkipIfKnown" => auto_skip_if_known,
    "formDescription" => form_description,
    "formFields" => form_fields,
    "formTitle" => form_title,
    "skipButtonText" => skip_button_text,
    "skipForm" => skip_form,
    "submitButtonText" => submit_button_text,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionOutcome {
    /// Lowercase two-letter ISO 639-1 code of a language, such as `en`, `fr` or `es`.
    ///
    /// Regional variants match too: `fr` accepts `fr-FR` and `fr-CA`.
    pub language_code: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
}

impl LanguageConditionOutcome {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Lowercase two-letter ISO 639-1 code of a language, such as `en`, `fr` or `es`.
    pub fn language_code(mut self, language_code: impl Into<String>) -> Self {
        self.language_code = Some(language_code.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }
}

object!(LanguageConditionOutcome sent {
    "languageCode" => language_code,
    "nextStepId" => next_step_id,
});

/// Configuration of an `EVENT_ACTION_LANGUAGE_CONDITION` step.
///
/// Looks at the language that the phone or browser sends first. With none sent, or none listed
/// that matches, the visitor goes to the `else` branch.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LanguageConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Languages of the language condition.
    pub languages: List<LanguageConditionOutcome>,
}

impl LanguageConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<LanguageConditionOutcome>>,
    ) -> Self {
        self.languages = languages.into_iter().map(Into::into).collect();
        self
    }
}

object!(LanguageConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "languages" => languages,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LocationRequestPayload {
    /// Whether to ask once.
    pub ask_once: Option<bool>,
    /// Button label of the location request.
    pub button_label: Option<String>,
    /// Description of the location request.
    pub description: Option<String>,
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Whether the skip is enabled.
    pub skip_enabled: Option<bool>,
    /// Skip label of the location request.
    pub skip_label: Option<String>,
    /// Title of the location request.
    pub title: Option<String>,
}

impl LocationRequestPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    #[inline]
    pub fn ask_once(mut self, ask_once: bool) -> Self {
        self.ask_once = Some(ask_once);
        self
    }

    pub fn button_label(mut self, button_label: impl Into<String>) -> Self {
        self.button_label = Some(button_label.into());
        self
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    #[inline]
    pub fn skip_enabled(mut self, skip_enabled: bool) -> Self {
        self.skip_enabled = Some(skip_enabled);
        self
    }

    pub fn skip_label(mut self, skip_label: impl Into<String>) -> Self {
        self.skip_label = Some(skip_label.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

object!(LocationRequestPayload sent {
    "askOnce" => ask_once,
    "buttonLabel" => button_label,
    "description" => description,
    "elseNextStepId" => else_next_step_id,
    "nextStepId" => next_step_id,
    "skipEnabled" => skip_enabled,
    "skipLabel" => skip_label,
    "title" => title,
});

open_enum!(
    /// How a visitor gets past a message page.
    MessagePageNavigationType or Unspecified {
        /// Not specified.
        Unspecified = "MESSAGE_PAGE_NAVIGATION_TYPE_UNSPECIFIED",
        /// The visitor continues by clicking a button.
        Button = "MESSAGE_PAGE_NAVIGATION_TYPE_BUTTON",
        /// The visitor is redirected, without any action, once a timer runs out.
        Timer = "MESSAGE_PAGE_NAVIGATION_TYPE_TIMER",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MessagePagePayload {
    /// Button label of the message page.
    pub button_label: Option<String>,
    /// Description of the message page.
    pub description: Option<String>,
    /// How the visitor gets past the message page.
    pub navigation_type: MessagePageNavigationType,
    /// The timer, in seconds.
    pub timer_seconds: Option<i32>,
    /// Title of the message page.
    pub title: String,
}

impl MessagePagePayload {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(
        navigation_type: impl Into<MessagePageNavigationType>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            navigation_type: navigation_type.into(),
            title: title.into(),
            ..Self::default()
        }
    }

    pub fn button_label(mut self, button_label: impl Into<String>) -> Self {
        self.button_label = Some(button_label.into());
        self
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn timer_seconds(mut self, timer_seconds: impl Into<i32>) -> Self {
        self.timer_seconds = Some(timer_seconds.into());
        self
    }
}

object!(MessagePagePayload sent {
    "buttonLabel" => button_label,
    "description" => description,
    "navigationType" => navigation_type,
    "timerSeconds" => timer_seconds,
    "title" => title,
} of_caller ["navigationType", "title"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkButton {
    /// Id of the multi link button.
    pub id: Option<String>,
    /// Label of the multi link button.
    pub label: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Order of the multi link button.
    pub order: Option<i32>,
}

impl MultiLinkButton {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    pub fn order(mut self, order: impl Into<i32>) -> Self {
        self.order = Some(order.into());
        self
    }
}

object!(MultiLinkButton sent {
    "id" => id,
    "label" => label,
    "nextStepId" => next_step_id,
    "order" => order,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MultiLinkPayload {
    /// Buttons of the multi link.
    pub buttons: List<MultiLinkButton>,
    /// Description of the multi link.
    pub description: Option<String>,
    /// Title of the multi link.
    pub title: Option<String>,
}

impl MultiLinkPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn buttons(
        mut self,
        buttons: impl IntoIterator<Item = impl Into<MultiLinkButton>>,
    ) -> Self {
        self.buttons = buttons.into_iter().map(Into::into).collect();
        self
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

object!(MultiLinkPayload sent {
    "buttons" => buttons,
    "description" => description,
    "title" => title,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpenMediaPayload {
    /// UUID of the media item the visitor receives.
    ///
    /// Any item of the workspace that is ready will do, be it an image, a PDF or an MP4 video.
    pub media_id: String,
}

impl OpenMediaPayload {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(media_id: impl Into<String>) -> Self {
        Self {
            media_id: media_id.into(),
            ..Self::default()
        }
    }
}

object!(OpenMediaPayload sent {
    "mediaId" => media_id,
} of_caller ["mediaId"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PasswordPayload {
    /// Description of the password.
    pub description: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// Title of the password.
    pub title: Option<String>,
}

impl PasswordPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

object!(PasswordPayload sent {
    "description" => description,
    "password" => password,
    "title" => title,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinkButton {
    /// Id of the social link button.
    pub id: Option<String>,
    /// Order of the social link button.
    pub order: Option<i32>,
    /// Platform of the social link button.
    pub platform: Option<String>,
    /// URL of the social link button.
    pub url: Option<String>,
}

impl SocialLinkButton {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn order(mut self, order: impl Into<i32>) -> Self {
        self.order = Some(order.into());
        self
    }

    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

object!(SocialLinkButton sent {
    "id" => id,
    "order" => order,
    "platform" => platform,
    "url" => url,
});

open_enum!(
    /// How a social links page draws its buttons.
    SocialLinksDisplayStyle or Unspecified {
        Unspecified = "SOCIAL_LINKS_DISPLAY_STYLE_UNSPECIFIED",
        /// An icon beside its text label. This is the default.
        Detailed = "SOCIAL_LINKS_DISPLAY_STYLE_DETAILED",
        /// A tight row of icons without labels.
        Compact = "SOCIAL_LINKS_DISPLAY_STYLE_COMPACT",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialLinksPayload {
    /// Description of the social links.
    pub description: Option<String>,
    /// How the page draws its buttons.
    pub display_style: Option<SocialLinksDisplayStyle>,
    /// Links of the social links.
    pub links: List<SocialLinkButton>,
    /// Title of the social links.
    pub title: Option<String>,
}

impl SocialLinksPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// How the page draws its buttons.
    pub fn display_style(
        mut self,
        display_style: impl Into<SocialLinksDisplayStyle>,
    ) -> Self {
        self.display_style = Some(display_style.into());
        self
    }

    pub fn links(
        mut self,
        links: impl IntoIterator<Item = impl Into<SocialLinkButton>>,
    ) -> Self {
        self.links = links.into_iter().map(Into::into).collect();
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

object!(SocialLinksPayload sent {
    "description" => description,
    "displayStyle" => display_style,
    "links" => links,
    "title" => title,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the specific date condition.
    pub options: List<SpecificDateOption>,
}

impl SpecificDateConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<SpecificDateOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(SpecificDateConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SpecificDateOption {
    /// Day of the month, `1` to `31`.
    pub day: Option<i32>,
    /// Id of the specific date option.
    pub id: Option<String>,
    /// Month of the year, `1` to `12`.
    pub month: Option<i32>,
    /// Name of the specific date option.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Year, for a date that occurs once.
    ///
    /// Optional.
    pub year: Option<i32>,
}

impl SpecificDateOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Day of the month, `1` to `31`.
    pub fn day(mut self, day: impl Into<i32>) -> Self {
        self.day = Some(day.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Month of the year, `1` to `12`.
    pub fn month(mut self, month: impl Into<i32>) -> Self {
        self.month = Some(month.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Year, for a date that occurs once.
    pub fn year(mut self, year: impl Into<i32>) -> Self {
        self.year = Some(year.into());
        self
    }
}

object!(SpecificDateOption sent {
    "day" => day,
    "id" => id,
    "month" => month,
    "name" => name,
    "nextStepId" => next_step_id,
    "year" => year,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThankYouPagePayload {
    /// Description of the thank you page.
    pub description: Option<String>,
    /// Title of the thank you page.
    pub title: String,
}

impl ThankYouPagePayload {
    /// Creates a value from the required fields. The others have setters.
    #[inline]
    pub fn new(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            ..Self::default()
        }
    }

    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

object!(ThankYouPagePayload sent {
    "description" => description,
    "title" => title,
} of_caller ["title"]);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Ranges of the time of day condition.
    pub ranges: List<TimeOfDayRange>,
}

impl TimeOfDayConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn ranges(
        mut self,
        ranges: impl IntoIterator<Item = impl Into<TimeOfDayRange>>,
    ) -> Self {
        self.ranges = ranges.into_iter().map(Into::into).collect();
        self
    }
}

object!(TimeOfDayConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "ranges" => ranges,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeOfDayRange {
    /// End of the range, as `HH:MM` on a 24-hour clock.
    pub end_time: Option<String>,
    /// Id of the time of day range.
    pub id: Option<String>,
    /// Name of the time of day range.
    pub name: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Start of the range, as `HH:MM` on a 24-hour clock.
    pub start_time: Option<String>,
}

impl TimeOfDayRange {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// End of the range, as `HH:MM` on a 24-hour clock.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    /// Start of the range, as `HH:MM` on a 24-hour clock.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
}

object!(TimeOfDayRange sent {
    "endTime" => end_time,
    "id" => id,
    "name" => name,
    "nextStepId" => next_step_id,
    "startTime" => start_time,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardPayload {
    /// Button label of the vCard.
    pub button_label: Option<String>,
    /// City of the vCard.
    pub city: Option<String>,
    /// Country of the vCard.
    pub country: Option<String>,
    /// Email of the vCard.
    pub email: Option<String>,
    /// First name of the vCard.
    pub first_name: Option<String>,
    /// Last name of the vCard.
    pub last_name: Option<String>,
    /// Organization of the vCard.
    pub organization: Option<String>,
    /// Phone of the vCard.
    pub phone: Option<String>,
    /// Whether the phone is WhatsApp.
    pub phone_is_whatsapp: Option<bool>,
    /// Whether the phone SMS is enabled.
    pub phone_sms_enabled: Option<bool>,
    /// Postal code of the vCard.
    pub postal_code: Option<String>,
    /// Whether the card has its "Add to contacts" button, which saves it.
    ///
    /// Unset means `true`.
    pub save_button_enabled: Option<bool>,
    /// Social links of the vCard.
    pub social_links: List<VCardSocialLink>,
    /// State of the vCard.
    pub state: Option<String>,
    /// Street address of the vCard.
    pub street_address: Option<String>,
    /// Title of the vCard.
    pub title: Option<String>,
    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    ///
    /// Apple's is labeled "Add to Apple Wallet", Google's "Add to Google Wallet"; each stores the
    /// card as a pass with the link's QR code on it. Defaults to `false`. A button stays hidden
    /// until Linkbreakers supports its wallet; `GET /v1/workflow-steps/wallet-pass-support` tells
    /// which ones it does.
    pub wallet_pass_enabled: Option<bool>,
    /// Website of the vCard.
    pub website: Option<String>,
}

impl VCardPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn button_label(mut self, button_label: impl Into<String>) -> Self {
        self.button_label = Some(button_label.into());
        self
    }

    pub fn city(mut self, city: impl Into<String>) -> Self {
        self.city = Some(city.into());
        self
    }

    pub fn country(mut self, country: impl Into<String>) -> Self {
        self.country = Some(country.into());
        self
    }

    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    pub fn organization(mut self, organization: impl Into<String>) -> Self {
        self.organization = Some(organization.into());
        self
    }

    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    #[inline]
    pub fn phone_is_whatsapp(mut self, phone_is_whatsapp: bool) -> Self {
        self.phone_is_whatsapp = Some(phone_is_whatsapp);
        self
    }

    #[inline]
    pub fn phone_sms_enabled(mut self, phone_sms_enabled: bool) -> Self {
        self.phone_sms_enabled = Some(phone_sms_enabled);
        self
    }

    pub fn postal_code(mut self, postal_code: impl Into<String>) -> Self {
        self.postal_code = Some(postal_code.into());
        self
    }

    /// Whether the card has its "Add to contacts" button, which saves it.
    #[inline]
    pub fn save_button_enabled(mut self, save_button_enabled: bool) -> Self {
        self.save_button_enabled = Some(save_button_enabled);
        self
    }

    pub fn social_links(
        mut self,
        social_links: impl IntoIterator<Item = impl Into<VCardSocialLink>>,
    ) -> Self {
        self.social_links = social_links.into_iter().map(Into::into).collect();
        self
    }

    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    pub fn street_address(mut self, street_address: impl Into<String>) -> Self {
        self.street_address = Some(street_address.into());
        self
    }

    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Whether the card has buttons for Apple Wallet and Google Wallet.
    #[inline]
    pub fn wallet_pass_enabled(mut self, wallet_pass_enabled: bool) -> Self {
        self.wallet_pass_enabled = Some(wallet_pass_enabled);
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }
}

object!(VCardPayload sent {
    "buttonLabel" => button_label,
    "city" => city,
    "country" => country,
    "email" => email,
    "firstName" => first_name,
    "lastName" => last_name,
    "organization" => organization,
    "phone" => phone,
    "phoneIsWhatsapp" => phone_is_whatsapp,
    "phoneSmsEnabled" => phone_sms_enabled,
    "postalCode" => postal_code,
    "saveButtonEnabled" => save_button_enabled,
    "socialLinks" => social_links,
    "state" => state,
    "streetAddress" => street_address,
    "title" => title,
    "walletPassEnabled" => wallet_pass_enabled,
    "website" => website,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VCardSocialLink {
    /// Platform whose icon is shown.
    ///
    /// Best left empty: the API then derives it from the URL. Known values are `appstore`,
    /// `playstore`, `instagram`, `tiktok`, `twitter`, `facebook`, `youtube`, `linkedin`, `github`,
    /// `medium`, `whatsapp`, `telegram`, `discord`, `slack`, `spotify`, `applemusic`, `twitch`,
    /// `snapchat`, `pinterest`, `reddit`, `calendly` and `website`.
    pub platform: Option<String>,
    /// URL of the vCard social link.
    pub url: Option<String>,
}

impl VCardSocialLink {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Platform whose icon is shown.
    pub fn platform(mut self, platform: impl Into<String>) -> Self {
        self.platform = Some(platform.into());
        self
    }

    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

object!(VCardSocialLink sent {
    "platform" => platform,
    "url" => url,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionOption {
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Value of the visit type condition option.
    pub value: Option<String>,
}

impl VisitTypeConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

object!(VisitTypeConditionOption sent {
    "nextStepId" => next_step_id,
    "value" => value,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitTypeConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the visit type condition.
    pub options: List<VisitTypeConditionOption>,
}

impl VisitTypeConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<VisitTypeConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(VisitTypeConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// One option of an `EVENT_ACTION_VISITOR_DATA_CONDITION` step.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionOption {
    /// Attribute key of the visitor data condition option.
    pub attribute_key: Option<String>,
    /// Comparison value of the visitor data condition option.
    pub comparison_value: Option<String>,
    /// Id of the visitor data condition option.
    pub id: Option<String>,
    /// Id of the next step.
    pub next_step_id: Option<String>,
    /// Operator of the visitor data condition option.
    pub operator: Option<String>,
}

impl VisitorDataConditionOption {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn attribute_key(mut self, attribute_key: impl Into<String>) -> Self {
        self.attribute_key = Some(attribute_key.into());
        self
    }

    pub fn comparison_value(mut self, comparison_value: impl Into<String>) -> Self {
        self.comparison_value = Some(comparison_value.into());
        self
    }

    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    pub fn next_step_id(mut self, next_step_id: impl Into<String>) -> Self {
        self.next_step_id = Some(next_step_id.into());
        self
    }

    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

object!(VisitorDataConditionOption sent {
    "attributeKey" => attribute_key,
    "comparisonValue" => comparison_value,
    "id" => id,
    "nextStepId" => next_step_id,
    "operator" => operator,
});

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VisitorDataConditionPayload {
    /// Id of the else next step.
    pub else_next_step_id: Option<String>,
    /// Options of the visitor data condition.
    pub options: List<VisitorDataConditionOption>,
}

impl VisitorDataConditionPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn else_next_step_id(mut self, else_next_step_id: impl Into<String>) -> Self {
        self.else_next_step_id = Some(else_next_step_id.into());
        self
    }

    pub fn options(
        mut self,
        options: impl IntoIterator<Item = impl Into<VisitorDataConditionOption>>,
    ) -> Self {
        self.options = options.into_iter().map(Into::into).collect();
        self
    }
}

object!(VisitorDataConditionPayload sent {
    "elseNextStepId" => else_next_step_id,
    "options" => options,
});

/// Node of a workflow.
///
/// States what takes place following a scan, be it a redirect, a gate or a form, and which
/// steps of the visitor's journey come next.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStep {
    /// What is written to a visitor's profile on passing through the step.
    ///
    /// Absent until the step has been set up to save something.
    pub attribute_capture: Option<Box<AttributeCapture>>,
    /// Back button of a page step.
    ///
    /// Takes visitors to the page before, a menu for example, with no branch to connect. Optional:
    /// absent until configured, and found on page steps only.
    pub back_button: Option<Box<BackButton>>,
    /// Whether `backButton` has any chance of being shown.
    ///
    /// `true` if the step is a page that at least one visitor can arrive at from an earlier page,
    /// such as a menu, form or password page. `false` for the first page after a scan, with or
    /// without conditions in between, as there is nothing to return to. A stored `backButton`
    /// survives while this is `false`, and reappears as soon as some page precedes the step.
    pub back_button_available: bool,
    /// Exits of the step, each with the step it currently leads to.
    ///
    /// Their `branchId`s are what
    /// `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection` accepts. An
    /// atomic step has the single branch `next`. A composite step has a branch for every button,
    /// option or range, and conditions add the fallback `else`. Exit steps have no branches.
    pub branches: List<WorkflowStepBranch>,
    /// Canvas position of the workflow step.
    pub canvas_position: Option<Box<CanvasPosition>>,
    /// Ids of the child steps.
    pub child_step_ids: List<String>,
    /// When the workflow step was created (UTC).
    pub created_at: Option<DateTime<Utc>>,
    /// What the step does.
    pub event_action: EventAction,
    /// Id of the workflow step.
    pub id: String,
    /// Part the step plays in the workflow.
    pub kind: WorkflowStepKind,
    /// Id of the [link](crate::types::Link).
    pub link_id: String,
    /// Whether a page placed behind this step could have a back button.
    ///
    /// `true` if the step is itself a page or has one ahead of it; `false` if it cannot be reached
    /// by any visitor.
    pub next_can_go_back: bool,
    /// Whether the step has one exit or several.
    ///
    /// Exits are connected alike in either case, with
    /// `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`, which takes
    /// a branch and the step to go to. The IDs of the branches are in the step's `branches`. A
    /// multi-link with 3 buttons, for instance, has 3 branches bearing the IDs of the buttons; a
    /// country condition has a branch for each country besides `else`; a redirect has just `next`.
    pub node_type: WorkflowStepNodeType,
    /// Ids of the parent steps.
    pub parent_step_ids: List<String>,
    /// Payload of the workflow step.
    pub payload: Option<Box<WorkflowStepPayload>>,
    /// Whether the step appears to visitors as a page.
    ///
    /// Only such steps have the options common to pages, `backButton` among them. Redirects and
    /// conditions are not pages.
    pub renders_page: bool,
    /// When the workflow step was updated (UTC).
    pub updated_at: Option<DateTime<Utc>>,
}

object!(WorkflowStep {
    "attributeCapture" => attribute_capture,
    "backButton" => back_button,
    "backButtonAvailable" => back_button_available = default,
    "branches" => branches,
    "canvasPosition" => canvas_position,
    "childStepIds" => child_step_ids,
    "createdAt" => created_at,
    "eventAction" => event_action = default,
    "id" => id = default,
    "kind" => kind = default,
    "linkId" => link_id = default,
    "nextCanGoBack" => next_can_go_back = default,
    "nodeType" => node_type = default,
    "parentStepIds" => parent_step_ids,
    "payload" => payload,
    "rendersPage" => renders_page = default,
    "updatedAt" => updated_at,
});

/// Exit of a workflow step.
///
/// Computed by the server and included each time a step is read.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStepBranch {
    /// ID that addresses the branch.
    ///
    /// `next` for the only exit of an atomic step and `else` for a condition's fallback. Any other
    /// branch uses its ID from the step's payload: that of a button, option or range, or a country
    /// code.
    pub branch_id: String,
    /// Name of the branch for people to read.
    ///
    /// Depending on the branch, the label of a button, a country code, the name of a condition's
    /// option, `fallback` or `next step`.
    pub label: String,
    /// Step at the other end of the branch.
    ///
    /// Empty if nothing is connected.
    pub next_step_id: Option<String>,
}

object!(WorkflowStepBranch {
    "branchId" => branch_id = default,
    "label" => label = default,
    "nextStepId" => next_step_id = none_if_empty,
});

open_enum!(
    /// Whether a workflow step has one exit or several.
    ///
    /// Exits are connected alike in either case, with
    /// `PUT /v1/links/{linkId}/workflow-steps/{stepId}/branches/{branchId}/connection`, which takes
    /// a branch and the step to go to. The IDs of the branches are in the step's `branches`. A
    /// multi-link with 3 buttons, for instance, has 3 branches bearing the IDs of the buttons; a
    /// country condition has a branch for each country besides `else`; a redirect has just `next`.
    WorkflowStepNodeType or Unspecified {
        /// No node type given.
        Unspecified = "NODE_TYPE_UNSPECIFIED",
        /// An exit for every button, option or range; conditions also have the fallback `else`. Covers
        /// `MULTI_LINK`, `VISIT_TYPE_CONDITION`, `COUNTRY_CONDITION`, `DAY_OF_WEEK_CONDITION`,
        /// `TIME_OF_DAY_CONDITION`, `DAY_OF_MONTH_CONDITION`, `SPECIFIC_DATE_CONDITION`,
        /// `DEVICE_*_CONDITION` and `VISITOR_DATA_CONDITION`, among others.
        Composite = "NODE_TYPE_COMPOSITE",
        /// A single exit, the branch `next`. Covers `LINK_VISIT`, `PASSWORD_VERIFY`, `FORM_SUBMIT` and
        /// `MESSAGE_PAGE`, among others. The exit steps `THANK_YOU_PAGE`, `CONTACT_CARD`,
        /// `SOCIAL_LINKS_PAGE` and `CLIENT_REDIRECT` belong here too, yet have no branch, since the
        /// journey stops at them.
        Atomic = "NODE_TYPE_ATOMIC",
    }
);

#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkflowStepPayload {
    /// Chat bot of the workflow step.
    pub chat_bot: Option<Box<ChatBotPayload>>,
    /// Client redirect of the workflow step.
    pub client_redirect: Option<Box<ClientRedirectPayload>>,
    /// Country condition of the workflow step.
    pub country_condition: Option<Box<CountryConditionPayload>>,
    /// Day of month condition of the workflow step.
    pub day_of_month_condition: Option<Box<DayOfMonthConditionPayload>>,
    /// Day of week condition of the workflow step.
    pub day_of_week_condition: Option<Box<DayOfWeekConditionPayload>>,
    /// Device actor condition of the workflow step.
    pub device_actor_condition: Option<Box<DeviceActorConditionPayload>>,
    /// Device brand condition of the workflow step.
    pub device_brand_condition: Option<Box<DeviceBrandConditionPayload>>,
    /// Device browser condition of the workflow step.
    pub device_browser_condition: Option<Box<DeviceBrowserConditionPayload>>,
    /// Device platform condition of the workflow step.
    pub device_platform_condition: Option<Box<DevicePlatformConditionPayload>>,
    /// Device type condition of the workflow step.
    pub device_type_condition: Option<Box<DeviceTypeConditionPayload>>,
    /// Form of the workflow step.
    pub form: Option<Box<FormPayload>>,
    /// Language condition of the workflow step.
    pub language_condition: Option<Box<LanguageConditionPayload>>,
    /// Settings of a link visit step.
    ///
    /// Reserved for future use.
    pub link_visit: Option<Object>,
    /// Location request of the workflow step.
    pub location_request: Option<Box<LocationRequestPayload>>,
    /// Message page of the workflow step.
    pub message_page: Option<Box<MessagePagePayload>>,
    /// Multi link of the workflow step.
    pub multi_link: Option<Box<MultiLinkPayload>>,
    /// Open media of the workflow step.
    pub open_media: Option<Box<OpenMediaPayload>>,
    /// Password of the workflow step.
    pub password: Option<Box<PasswordPayload>>,
    /// Social links of the workflow step.
    pub social_links: Option<Box<SocialLinksPayload>>,
    /// Specific date condition of the workflow step.
    pub specific_date_condition: Option<Box<SpecificDateConditionPayload>>,
    /// Thank you page of the workflow step.
    pub thank_you_page: Option<Box<ThankYouPagePayload>>,
    /// Time of day condition of the workflow step.
    pub time_of_day_condition: Option<Box<TimeOfDayConditionPayload>>,
    /// vCard of the workflow step.
    pub vcard: Option<Box<VCardPayload>>,
    /// Visit type condition of the workflow step.
    pub visit_type_condition: Option<Box<VisitTypeConditionPayload>>,
    /// Visitor data condition of the workflow step.
    pub visitor_data_condition: Option<Box<VisitorDataConditionPayload>>,
}

impl WorkflowStepPayload {
    /// Creates an empty value. No field is required; each has a setter.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    pub fn chat_bot(mut self, chat_bot: impl Into<Box<ChatBotPayload>>) -> Self {
        self.chat_bot = Some(chat_bot.into());
        self
    }

    pub fn client_redirect(
        mut self,
        client_redirect: impl Into<Box<ClientRedirectPayload>>,
    ) -> Self {
        self.client_redirect = Some(client_redirect.into());
        self
    }

    pub fn country_condition(
        mut self,
        country_condition: impl Into<Box<CountryConditionPayload>>,
    ) -> Self {
        self.country_condition = Some(country_condition.into());
        self
    }

    pub fn day_of_month_condition(
        mut self,
        day_of_month_condition: impl Into<Box<DayOfMonthConditionPayload>>,
    ) -> Self {
        self.day_of_month_condition = Some(day_of_month_condition.into());
        self
    }

    pub fn day_of_week_condition(
        mut self,
        day_of_week_condition: impl Into<Box<DayOfWeekConditionPayload>>,
    ) -> Self {
        self.day_of_week_condition = Some(day_of_week_condition.into());
        self
    }

    pub fn device_actor_condition(
        mut self,
        device_actor_condition: impl Into<Box<DeviceActorConditionPayload>>,
    ) -> Self {
        self.device_actor_condition = Some(device_actor_condition.into());
        self
    }

    pub fn device_brand_condition(
        mut self,
        device_brand_condition: impl Into<Box<DeviceBrandConditionPayload>>,
    ) -> Self {
        self.device_brand_condition = Some(device_brand_condition.into());
        self
    }

    pub fn device_browser_condition(
        mut self,
        device_browser_condition: impl Into<Box<DeviceBrowserConditionPayload>>,
    ) -> Self {
        self.device_browser_condition = Some(device_browser_condition.into());
        self
    }

    pub fn device_platform_condition(
        mut self,
        device_platform_condition: impl Into<Box<DevicePlatformConditionPayload>>,
    ) -> Self {
        self.device_platform_condition = Some(device_platform_condition.into());
        self
    }

    pub fn device_type_condition(
        mut self,
        device_type_condition: impl Into<Box<DeviceTypeConditionPayload>>,
    ) -> Self {
        self.device_type_condition = Some(device_type_condition.into());
        self
    }

    pub fn form(mut self, form: impl Into<Box<FormPayload>>) -> Self {
        self.form = Some(form.into());
        self
    }

    pub fn language_condition(
        mut self,
        language_condition: impl Into<Box<LanguageConditionPayload>>,
    ) -> Self {
        self.language_condition = Some(language_condition.into());
        self
    }

    /// Settings of a link visit step.
    pub fn link_visit(mut self, link_visit: impl Into<Object>) -> Self {
        self.link_visit = Some(link_visit.into());
        self
    }

    pub fn location_request(
        mut self,
        location_request: impl Into<Box<LocationRequestPayload>>,
    ) -> Self {
        self.location_request = Some(location_request.into());
        self
    }

    pub fn message_page(
        mut self,
        message_page: impl Into<Box<MessagePagePayload>>,
    ) -> Self {
        self.message_page = Some(message_page.into());
        self
    }

    pub fn multi_link(mut self, multi_link: impl Into<Box<MultiLinkPayload>>) -> Self {
        self.multi_link = Some(multi_link.into());
        self
    }

    pub fn open_media(mut self, open_media: impl Into<Box<OpenMediaPayload>>) -> Self {
        self.open_media = Some(open_media.into());
        self
    }

    pub fn password(mut self, password: impl Into<Box<PasswordPayload>>) -> Self {
        self.password = Some(password.into());
        self
    }

    pub fn social_links(
        mut self,
        social_links: impl Into<Box<SocialLinksPayload>>,
    ) -> Self {
        self.social_links = Some(social_links.into());
        self
    }

    pub fn specific_date_condition(
        mut self,
        specific_date_condition: impl Into<Box<SpecificDateConditionPayload>>,
    ) -> Self {
        self.specific_date_condition = Some(specific_date_condition.into());
        self
    }

    pub fn thank_you_page(
        mut self,
        thank_you_page: impl Into<Box<ThankYouPagePayload>>,
    ) -> Self {
        self.thank_you_page = Some(thank_you_page.into());
        self
    }

    pub fn time_of_day_condition(
        mut self,
        time_of_day_condition: impl Into<Box<TimeOfDayConditionPayload>>,
    ) -> Self {
        self.time_of_day_condition = Some(time_of_day_condition.into());
        self
    }

    pub fn vcard(mut self, vcard: impl Into<Box<VCardPayload>>) -> Self {
        self.vcard = Some(vcard.into());
        self
    }

    pub fn visit_type_condition(
        mut self,
        visit_type_condition: impl Into<Box<VisitTypeConditionPayload>>,
    ) -> Self {
        self.visit_type_condition = Some(visit_type_condition.into());
        self
    }

    pub fn visitor_data_condition(
        mut self,
        visitor_data_condition: impl Into<Box<VisitorDataConditionPayload>>,
    ) -> Self {
        self.visitor_data_condition = Some(visitor_data_condition.into());
        self
    }
}

object!(WorkflowStepPayload sent {
    "chatBot" => chat_bot,
    "clientRedirect" => client_redirect,
    "countryCondition" => country_condition,
    "dayOfMonthCondition" => day_of_month_condition,
    "dayOfWeekCondition" => day_of_week_condition,
    "deviceActorCondition" => device_actor_condition,
    "deviceBrandCondition" => device_brand_condition,
    "deviceBrowserCondition" => device_browser_condition,
    "devicePlatformCondition" => device_platform_condition,
    "deviceTypeCondition" => device_type_condition,
    "form" => form,
    "languageCondition" => language_condition,
    "linkVisit" => link_visit,
    "locationRequest" => location_request,
    "messagePage" => message_page,
    "multiLink" => multi_link,
    "openMedia" => open_media,
    "password" => password,
    "socialLinks" => social_links,
    "specificDateCondition" => specific_date_condition,
    "thankYouPage" => thank_you_page,
    "timeOfDayCondition" => time_of_day_condition,
    "vcard" => vcard,
    "visitTypeCondition" => visit_type_condition,
    "visitorDataCondition" => visitor_data_condition,
});
