//! The comparison of bodies that are one of several: of responses by status, of events by name.

use generator::Unsupported;
use generator::diff::{Kind, Names, diff};
use serde_json::{Value, json};

use crate::diff::{SCHEMAS, document};

#[test]
fn bodies_that_differ_by_status_are_compared_by_status() {
    use Kind::{Added, Changed, Removed};
    let body = |name: &str| {
        let schema = json!({"$ref": format!("{SCHEMAS}/{name}").replacen('/', "#/", 1)});
        json!({"content": {"application/json": {"schema": schema}}})
    };
    let with = |more: Value| {
        let mut document = document();
        let responses = document
            .pointer_mut("/paths/~1v1~1links/post/responses")
            .unwrap();
        for (status, response) in more.as_object().unwrap() {
            responses[status] = response.clone();
        }
        document
    };
    let (one, page, owner) = (json!({}), body("Page"), body("Owner"));
    let two = json!({"202": page});
    #[rustfmt::skip]
    let cases = [
        (&one, json!({"202": page}), Changed, true, "`LinksService_Create` returns an enum by status now: `Link` for 200, `Page` for 202"),
        (&one, json!({"202": page, "204": {}}), Changed, true, "`LinksService_Create` returns an enum by status now: `Link` for 200, `Page` for 202, nothing for 204"),
        (&two, json!({}), Changed, true, "`LinksService_Create` returns `Link` for every status now, no longer an enum"),
        (&two, json!({"202": page, "203": owner}), Added, false, "`LinksService_Create` may return `Owner` for 203"),
        (&two, json!({"202": page, "204": {}}), Added, false, "`LinksService_Create` may return nothing for 204"),
        (&two, json!({"203": page}), Removed, true, "`LinksService_Create` no longer returns 202"),
        (&two, json!({"202": owner}), Changed, true, "the response of `LinksService_Create` for 202 is `Owner`, no longer `Page`"),
        (&two, json!({"202": {}, "203": page}), Changed, true, "the response of `LinksService_Create` for 202 no longer has a body"),
        (&json!({"202": page, "206": {}}), json!({"202": page, "206": owner}), Changed, false, "the response of `LinksService_Create` for 206 has a body, which is not read"),
    ];
    for (old, new, kind, breaking, message) in cases {
        let found = diff(&with(old.clone()), &with(new), &Names::default()).changes;
        let is_there = found.iter().any(|change| {
            (change.kind, change.breaking, &*change.message) == (kind, breaking, message)
        });
        assert!(is_there, "{message}: {found:?}");
    }
    // A status without a body, and the same body again, change nothing.
    for more in [json!({"204": {}}), json!({"201": body("Link")})] {
        assert_eq!(
            diff(&with(json!({})), &with(more), &Names::default()).changes,
            []
        );
    }
}

/// A response that may be null is an `Option`, unless callers know it as something else.
#[test]
fn responses_that_may_be_null_are_reported() {
    let or_null = |schema: Value| json!({"anyOf": [schema, {"type": "null"}]});
    let component = |name: &str| json!({"$ref": format!("#{SCHEMAS}/{name}")});
    let with = |media: &str, schema: &Value| {
        let mut document = document();
        let responses = document.pointer_mut("/paths/~1v1~1links/post/responses");
        let content = json!({"content": {media: {"schema": schema}}});
        *responses.unwrap() = json!({"200": content, "204": {}});
        document
    };
    let refused = Some((
        true,
        "the response of `LinksService_Create` may be null now, which its type cannot say: null is refused",
    ));
    let empty = Some((
        false,
        "the response of `LinksService_Create` may be null now: it reads as empty then; its type stays",
    ));
    let text = || json!({"type": "string"});
    let required = json!({"type": "object", "required": ["a"], "properties": {"a": text()}});
    let write_only = json!({"type": "object", "required": ["a"], "properties": {"a": {"type": "string", "writeOnly": true}}});
    let cases = [
        (component("Link"), refused),
        (component("Kind"), refused),
        (text(), refused),
        (required, refused),
        (component("Owner"), empty),
        (write_only, empty),
        (json!({"type": "object"}), empty),
        (
            json!({"type": "object", "additionalProperties": text()}),
            empty,
        ),
        (
            json!({"oneOf": [component("Link"), component("Owner")]}),
            empty,
        ),
        (json!({"type": "array", "items": text()}), None),
        (json!({}), None),
    ];
    let json = "application/json";
    for (schema, expected) in cases {
        let null = match schema.get("oneOf") {
            Some(Value::Array(parts)) => {
                let parts = [parts.as_slice(), &[json!({"type": "null"})]].concat();
                json!({ "oneOf": parts })
            }
            _ => or_null(schema.clone()),
        };
        let compared = |old: &Value, new: &Value, media| {
            diff(&with(media, old), &with(media, new), &Names::default()).changes
        };
        let found = compared(&schema, &null, json);
        let found: Vec<_> = found
            .iter()
            .map(|change| (change.breaking, &*change.message))
            .collect();
        assert_eq!(found, Vec::from_iter(expected), "{schema}");
        assert_eq!(compared(&null, &schema, json), [], "{schema} and back");
        assert_eq!(
            compared(&schema, &null, "text/plain"),
            [],
            "{schema} as text"
        );
    }
    let mut old = document();
    old["paths"]["/v1/links"]["post"]["responses"] = json!({"204": {}});
    let new = with(json, &or_null(component("Link")));
    let found = diff(&old, &new, &Names::default()).changes;
    assert_eq!(
        found[0].message,
        "`LinksService_Create` returns `Option<Link>` now"
    );
}

/// Callers keep the media type that they know; only JSON of one name is JSON of another.
#[test]
fn a_media_type_that_is_added_before_the_known_one_changes_nothing() {
    let with = |medias: &[&str]| {
        let mut document = document();
        let post = document.pointer_mut("/paths/~1v1~1links/post").unwrap();
        let schema = |media: &&str| match *media {
            "application/json" => {
                json!({"type": "object", "properties": {"a": {"type": "string"}}})
            }
            _ => json!({}),
        };
        let content: Value = medias
            .iter()
            .map(|media| ((*media).to_owned(), json!({"schema": schema(media)})))
            .collect();
        post["requestBody"] = json!({"required": true, "content": content});
        post["responses"] = json!({"200": {"description": "", "content": content}});
        document
    };
    let names = Names::default();
    for known in ["application/x-ndjson", "application/jsonl", "text/csv"] {
        let (old, new) = (with(&[known]), with(&["application/json", known]));
        assert_eq!(diff(&old, &new, &names).changes, [], "{known}");
    }
}

#[test]
fn events_are_compared_by_name() {
    use Kind::{Added, Changed, Removed};
    let event = |schema: &str| {
        let schema = json!({"$ref": format!("#{SCHEMAS}/{schema}")});
        json!({"post": {"requestBody": {"content": {"application/json": {"schema": schema}}}}})
    };
    let with = |events: Value| {
        let mut document = document();
        document["webhooks"] = events;
        let read = generator::lowered(
            document.to_string().as_bytes(),
            "a",
            None,
            Unsupported::Refuse,
        );
        read.unwrap().0
    };
    let old = with(json!({"made": event("Link")}));
    #[rustfmt::skip]
    let cases = [
        (json!({"made": event("Link"), "gone": event("Link")}), Added, false, "new event `gone`"),
        (json!({}), Removed, true, "the event `made` is gone"),
        (json!({"made": event("Owner")}), Changed, true, "the event `made` is `Owner`, no longer `Link`"),
        (json!({"made": {"post": {}}}), Changed, true, "the event `made` no longer has a body"),
    ];
    for (events, kind, breaking, message) in cases {
        let found = diff(&old, &with(events), &Names::default()).changes;
        let [change] = &*found else {
            panic!("{message}: {found:?}");
        };
        assert_eq!(
            (change.kind, change.breaking, &*change.message),
            (kind, breaking, message)
        );
    }
}
