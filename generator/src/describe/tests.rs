//! A table of fields and their sentences, on types of an API of links.

use std::collections::BTreeSet;

use super::field;
use crate::model::{Absence, Api, Field, Presence, Shape, Struct, Takes, Type, TypeKind};

fn named(name: &str, kind: TypeKind) -> Type {
    Type {
        name: name.to_owned(),
        pointer: String::new(),
        docs: String::new(),
        deprecated: false,
        is_inline: name.starts_with("Inline"),
        places: Vec::new(),
        kind,
        sent: false,
        sent_as_json: false,
        received: true,
        takes: Takes::Known,
        reach: BTreeSet::from(["links".to_owned()]),
    }
}

fn api() -> Api {
    let objects = [
        "Link",
        "UpdateLinkRequest",
        "UpdateLinksRequest",
        "ListLinksResponse",
    ];
    let more = [
        "InlineThing",
        "VCardPayload",
        "Directory",
        "DayOfWeekConditionTraceOption",
    ];
    let objects = objects.iter().chain(&more);
    let objects = objects.map(|name| named(name, TypeKind::Struct(Struct::default())));
    let types = objects.chain([named("LinkStatus", TypeKind::Enum(Vec::new()))]);
    Api {
        types: types.map(|ty| (ty.name.clone(), ty)).collect(),
        ..Api::default()
    }
}

fn described(api: &Api, owner: &str, ident: &str, shape: Shape) -> String {
    let subject = Field {
        is_redacted: false,
        wire: ident.to_owned(),
        ident: ident.to_owned(),
        shape,
        is_url: false,
        absence: Absence::default(),
        constant: None,
        default: None,
        null: None,
        presence: Presence::default(),
        deprecated: false,
        docs: String::new(),
    };
    field(api, &api.types[owner], &subject)
}

#[test]
fn a_sentence_says_what_name_and_type_say() {
    let api = api();
    let status = || Shape::Named("LinkStatus".to_owned());
    let list = |shape| Shape::List(Box::new(shape));
    let directory = "Id of the [directory](crate::types::Directory).";
    for (owner, ident, shape, sentence) in [
        // Names.
        ("Link", "name", Shape::String, "Name of the link."),
        ("Link", "type_", Shape::String, "Type of the link."),
        ("Link", "link_name", Shape::String, "The link name."),
        (
            "Link",
            "qrcode_url",
            Shape::String,
            "QR code URL of the link.",
        ),
        ("Link", "_", Shape::String, "A property of the API."),
        (
            "Link",
            "group_by",
            Shape::String,
            "The property \"group by\".",
        ),
        (
            "Link",
            "collected",
            Shape::Object,
            "The property \"collected\".",
        ),
        ("VCardPayload", "city", Shape::String, "City of the vCard."),
        // Messages own nothing; what they create or update does.
        ("ListLinksResponse", "links", list(Shape::Any), "The links."),
        (
            "UpdateLinkRequest",
            "name",
            Shape::String,
            "Name of the link.",
        ),
        ("UpdateLinksRequest", "name", Shape::String, "The name."),
        ("InlineThing", "name", Shape::String, "The name."),
        (
            "DayOfWeekConditionTraceOption",
            "name",
            Shape::String,
            "The name.",
        ),
        // Ids.
        ("Link", "id", Shape::String, "Id of the link."),
        (
            "Link",
            "next_step_id",
            Shape::String,
            "Id of the next step.",
        ),
        ("Link", "directory_id", Shape::String, directory),
        (
            "Link",
            "child_step_ids",
            list(Shape::String),
            "Ids of the child steps.",
        ),
        // Times.
        (
            "Link",
            "created_at",
            Shape::Time,
            "When the link was created (UTC).",
        ),
        (
            "ListLinksResponse",
            "created_at",
            Shape::Time,
            "When it was created (UTC).",
        ),
        (
            "Link",
            "last_used_at",
            Shape::Time,
            "When the link was last used (UTC).",
        ),
        (
            "Link",
            "email_verified_at",
            Shape::Time,
            "When the email was verified (UTC).",
        ),
        (
            "Link",
            "upload_expires_at",
            Shape::Time,
            "When the upload expires (UTC).",
        ),
        (
            "Link",
            "expires_at",
            Shape::Time,
            "When the link expires (UTC).",
        ),
        ("Link", "last_at", Shape::Time, "Last at (UTC)."),
        (
            "Link",
            "inactive_since",
            Shape::Time,
            "Inactive since (UTC).",
        ),
        (
            "Link",
            "start_date",
            Shape::Time,
            "Start date of the link (UTC).",
        ),
        ("Link", "start_date", Shape::Date, "Start date of the link."),
        // Flags.
        (
            "Link",
            "badge_enabled",
            Shape::Bool,
            "Whether the badge is enabled.",
        ),
        (
            "Link",
            "available",
            Shape::Bool,
            "Whether the link is available.",
        ),
        ("Link", "has_else", Shape::Bool, "Whether there is an else."),
        ("Link", "has_more", Shape::Bool, "Whether there is more."),
        (
            "Link",
            "is_private",
            Shape::Bool,
            "Whether the link is private.",
        ),
        (
            "ListLinksResponse",
            "is_member",
            Shape::Bool,
            "Whether it is a member.",
        ),
        (
            "Link",
            "enforce_mfa",
            Shape::Bool,
            "Whether to enforce MFA.",
        ),
        (
            "Link",
            "phone_is_whatsapp",
            Shape::Bool,
            "Whether the phone is WhatsApp.",
        ),
        ("Link", "bool_value", Shape::Bool, "Bool value of the link."),
        ("Link", "set_once", Shape::Bool, "Whether set once applies."),
        // Numbers.
        ("Link", "event_count", Shape::Int64, "Number of events."),
        (
            "Link",
            "directory_count",
            Shape::Int64,
            "Number of directories.",
        ),
        (
            "Link",
            "current_count",
            Shape::Int64,
            "Current count of the link.",
        ),
        (
            "Link",
            "event_count",
            Shape::String,
            "Event count of the link.",
        ),
        (
            "Link",
            "total_links",
            Shape::Int32,
            "Total number of links.",
        ),
        (
            "Link",
            "responses_synced",
            Shape::Int32,
            "Number of responses synced.",
        ),
        (
            "Link",
            "interval_in_minutes",
            Shape::Int32,
            "The interval, in minutes.",
        ),
        ("Link", "days", Shape::Int32, "Days of the link."),
        // Enums, and whoever did it.
        (
            "Link",
            "status",
            status(),
            "Status of the link: one of [`LinkStatus`].",
        ),
        (
            "Link",
            "seen",
            list(status()),
            "The property \"seen\", each one of [`LinkStatus`].",
        ),
        (
            "Link",
            "created_by",
            Shape::String,
            "Who or what the link was created by.",
        ),
    ] {
        let made = described(&api, owner, ident, shape);
        assert_eq!(made, sentence, "{owner}.{ident}");
    }
}

#[test]
fn a_sentence_is_one_short_line() {
    let api = api();
    let long = "name_that_goes_on_and_on_and_on_until_it_is_nearly_as_long_as_a_line_of_a_comment";
    let made = described(&api, "Link", long, Shape::String);
    assert_eq!(made, format!("The {}.", long.replace('_', " ")));
    let enumerated = described(
        &api,
        "Link",
        &long[40..],
        Shape::Named("LinkStatus".to_owned()),
    );
    assert!(enumerated.chars().count() <= super::WIDTH, "{enumerated}");
}
