// @generated from spec/linkbreakers.json by `cargo xtask regen`. Do not edit.

use crate::runtime::wire::open_enum;

open_enum!(
    /// What a workflow step does.
    EventAction or Unspecified {
        /// No action given.
        Unspecified = "EVENT_ACTION_UNSPECIFIED",
        /// Sends the visitor on to a URL.
        ClientRedirect = "EVENT_ACTION_CLIENT_REDIRECT",
        /// Starts the workflow, on a visit to the link.
        LinkVisit = "EVENT_ACTION_LINK_VISIT",
        /// Lets the visitor past only with a password.
        PasswordVerify = "EVENT_ACTION_PASSWORD_VERIFY",
        /// Shows a form that collects data.
        FormSubmit = "EVENT_ACTION_FORM_SUBMIT",
        /// Answers with contact information as a vCard (VCF).
        ContactCard = "EVENT_ACTION_CONTACT_CARD",
        /// Shows a menu of buttons, each of which leads to a further step of the workflow rather than
        /// directly out, and records which one was pressed. Choose it over `SOCIAL_LINKS_PAGE` to
        /// measure that choice, or where a branch has more to do than redirect. To offer several
        /// documents or PDFs, connect one button per document: to an `OPEN_MEDIA` step if it is in the
        /// media library, to a `CLIENT_REDIRECT` if some URL already hosts it.
        MultiLink = "EVENT_ACTION_MULTI_LINK",
        /// Branches on whether the visitor is new or returning.
        VisitTypeCondition = "EVENT_ACTION_VISIT_TYPE_CONDITION",
        /// Branches on the country of the visitor.
        CountryCondition = "EVENT_ACTION_COUNTRY_CONDITION",
        /// Branches on the weekday.
        DayOfWeekCondition = "EVENT_ACTION_DAY_OF_WEEK_CONDITION",
        /// Branches on the time of day.
        TimeOfDayCondition = "EVENT_ACTION_TIME_OF_DAY_CONDITION",
        /// Branches on the day of the month.
        DayOfMonthCondition = "EVENT_ACTION_DAY_OF_MONTH_CONDITION",
        /// Branches on particular calendar dates.
        SpecificDateCondition = "EVENT_ACTION_SPECIFIC_DATE_CONDITION",
        /// Shows buttons that go to external URLs, which makes it an exit step. Despite the name any
        /// URL will do: social profiles most often, but equally app stores, documentation, booking
        /// pages or storefronts.
        SocialLinksPage = "EVENT_ACTION_SOCIAL_LINKS_PAGE",
        /// Branches on the type of device, such as `MOBILE`, `DESKTOP` or `TABLET`.
        DeviceTypeCondition = "EVENT_ACTION_DEVICE_TYPE_CONDITION",
        /// Branches on the operating system, such as iOS, Android or macOS.
        DevicePlatformCondition = "EVENT_ACTION_DEVICE_PLATFORM_CONDITION",
        /// Branches on the browser family, such as Chrome, Safari or Firefox.
        DeviceBrowserCondition = "EVENT_ACTION_DEVICE_BROWSER_CONDITION",
        /// Branches on the maker of the hardware, such as Apple, Samsung or Google.
        DeviceBrandCondition = "EVENT_ACTION_DEVICE_BRAND_CONDITION",
        /// Branches on the actor: `HUMAN`, `AGENT`, `AUTOMATED`, `BOT` or `UNKNOWN`. `AGENT` stands for
        /// AI agents that give their name, such as GPTBot, Claude-User or Perplexity-User. `AUTOMATED`
        /// stands for software-driven browsers, no matter who runs them: headless Chrome is known by
        /// its request, a visible browser only once its `navigator.webdriver` was read by a link
        /// collecting data at the Advanced level, so from the device's following visit.
        DeviceActorCondition = "EVENT_ACTION_DEVICE_ACTOR_CONDITION",
        /// Branches on what is known of the visitor, from the profile or custom attributes.
        VisitorDataCondition = "EVENT_ACTION_VISITOR_DATA_CONDITION",
        /// Shows a closing message of thanks or completion; an exit step.
        ThankYouPage = "EVENT_ACTION_THANK_YOU_PAGE",
        /// Shows text with a single way on, either one button or a timer that advances by itself.
        /// Cannot offer several destinations, and is not for links, documents or PDFs. For a choice of
        /// places, use `SOCIAL_LINKS_PAGE` if they are external URLs and `MULTI_LINK` if they continue
        /// the workflow.
        MessagePage = "EVENT_ACTION_MESSAGE_PAGE",
        /// Opens one item of the media library in the visitor's browser, with no page in between; an
        /// exit step. Takes MP4 videos, PDFs, and images in PNG, JPEG, WebP or SVG. The item is
        /// uploaded once and named by its `mediaId`; to replace it, set a different one, which leaves
        /// the QR code as it is.
        OpenMedia = "EVENT_ACTION_OPEN_MEDIA",
        /// Asks for the visitor's exact GPS location, subject to the browser's permission prompt. Has
        /// two branches: `location` if it was shared, `else` if it was refused, skipped or not
        /// available.
        LocationRequest = "EVENT_ACTION_LOCATION_REQUEST",
        /// Branches on the first language that the phone or browser sends, by its two-letter ISO 639-1
        /// base: `fr` covers `fr-FR` and `fr-CA`.
        LanguageCondition = "EVENT_ACTION_LANGUAGE_CONDITION",
        /// Holds a conversation between the visitor and an agent of the workspace, to collect visitor
        /// attributes. Has two branches: `completed` once all required objectives are known, `else` if
        /// not.
        ChatBot = "EVENT_ACTION_CHAT_BOT",
    }
);
