//! Error bodies in the shapes that APIs write: what they say, and that nothing of them is lost.

use std::collections::BTreeMap;

use linkbreakers_sdk::{Error, FromBody, Retry};
use serde_json::{Value, json};

use crate::support::{Act, Server, TOKEN};

async fn error(body: &str) -> Error {
    let server = Server::script([Act::reply(422, &[], body)]);
    let request = server.client().links().get("1").retry(Retry::none());
    request.await.expect_err("an error response")
}

#[tokio::test]
async fn messages_are_found_in_the_shapes_of_the_field() {
    for (body, code_type, message) in [
        (
            json!({"error": {"code": "TOO_MANY", "message": "slow down"}}),
            Some("TOO_MANY"),
            "slow down",
        ),
        (
            json!({"error": {"code": 7, "message": "slow down"}}),
            Some("7"),
            "slow down",
        ),
        (
            json!({"error": {"code": 422, "status": "FAILED_PRECONDITION", "message": "slow down"}}),
            Some("FAILED_PRECONDITION"),
            "slow down",
        ),
        (
            json!({"errors": [{"code": 1003, "message": "no such zone"}]}),
            Some("1003"),
            "no such zone",
        ),
        (
            json!({"__type": "ThrottlingException", "message": "slow down"}),
            Some("ThrottlingException"),
            "slow down",
        ),
        (
            json!({"errcode": 40001, "errmsg": "no such key"}),
            Some("40001"),
            "no such key",
        ),
        (json!({"error": "maintenance"}), None, "maintenance"),
        (
            json!({"error": "invalid_grant", "error_description": "expired"}),
            None,
            "expired",
        ),
        (
            json!({"message": ["a is missing", "b is too long"]}),
            None,
            "a is missing; b is too long",
        ),
        (
            json!({"detail": [{"loc": ["body", "tags", 0], "msg": "is no string", "type": "t"}]}),
            None,
            "body.tags.0: is no string",
        ),
        (
            json!({"detail": [{"loc": ["query", "a"], "msg": "Field required", "type": "missing", "input": {}}]}),
            Some("missing"),
            "query.a: Field required",
        ),
        (
            json!({"errors": [{"message": "No.", "path": ["me"], "extensions": {"code": "UNAUTHENTICATED"}}]}),
            Some("UNAUTHENTICATED"),
            "me: No.",
        ),
        (
            json!({"Message": "No.", "Code": "NoSuchKey"}),
            Some("NoSuchKey"),
            "No.",
        ),
        (
            json!({"Error": {"Code": "NoSuchKey", "Message": "No."}}),
            Some("NoSuchKey"),
            "No.",
        ),
        (
            json!({"Errors": [{"Code": "E3", "Message": "No."}, {"Message": "More."}]}),
            Some("E3"),
            "No.; More.",
        ),
        (
            json!({"Errors": {"Name": ["is empty"]}}),
            None,
            "Name: is empty",
        ),
        (json!({"errors": ["one", "two"]}), None, "one; two"),
        (
            json!({"errors": [{"field": "name", "message": "is empty"}, {"message": "and more"}]}),
            None,
            "name: is empty; and more",
        ),
        (
            json!({"name": ["is empty"], "slug": ["is invalid", "is taken"]}),
            None,
            "name: is empty; slug: is invalid; is taken",
        ),
        (
            json!({"errors": {"slug": ["is invalid"]}}),
            None,
            "slug: is invalid",
        ),
        (
            json!({"type": "https://example.com/probs/credit", "title": "No credit.", "status": 422, "detail": "30 of 50"}),
            None,
            "30 of 50",
        ),
        (json!({"title": "No credit."}), None, "No credit."),
        (
            json!({"errorCode": "quota", "errorMessage": "is used up"}),
            Some("quota"),
            "is used up",
        ),
        (
            json!({"error": "invalid_grant", "error_description": "The code is old."}),
            Some("invalid_grant"),
            "The code is old.",
        ),
        (
            json!({"errors": [{"status": "422", "code": "E1", "detail": "is no URL"}]}),
            Some("E1"),
            "is no URL",
        ),
        (json!({"Message": "No."}), None, "No."),
        (
            json!([{"message": "No such field.", "errorCode": "INVALID_FIELD"}, {"message": "No such row."}]),
            Some("INVALID_FIELD"),
            "No such field.; No such row.",
        ),
        (
            json!({"errorMessages": ["No such issue.", "No."], "errors": {}}),
            None,
            "No such issue.; No.",
        ),
        (
            json!({"errorMessages": [], "errors": {"summary": "is required"}}),
            None,
            "summary: is required",
        ),
        (
            json!({"error": {"code": "E2", "message": {"lang": "en", "value": "No."}}}),
            Some("E2"),
            "No.",
        ),
        (
            json!({"status": "error", "data": {"message": "No."}}),
            None,
            "No.",
        ),
        (
            json!({"fault": {"faultstring": "No key.", "detail": {"errorcode": "x"}}}),
            None,
            "No key.",
        ),
    ] {
        let error = error(&body.to_string()).await;
        let api = error.api().expect("an API error");
        assert_eq!(api.message(), message, "{body}");
        if code_type.is_some() {
            assert_eq!(error.code_type(), code_type, "{body}");
        }
        assert_eq!(error.body(), Some(&body), "nothing is lost");
        // Of a list of errors, each is a detail.
        for name in ["errors", "Errors", "detail"] {
            if let Some(Value::Array(errors)) = body.get(name).filter(|list| list[0].is_object()) {
                assert_eq!(api.details(), errors, "{body}");
            }
        }
    }
}

#[tokio::test]
async fn what_stands_beside_the_message_stays_reachable() {
    let body = json!({"message": "limit reached", "usage": 100, "limit": 100, "wait_seconds": 3.5});
    let error = error(&body.to_string()).await;
    let body = error.body().expect("JSON");
    assert_eq!(
        (&body["usage"], &body["wait_seconds"]),
        (&json!(100), &json!(3.5))
    );
}

#[tokio::test]
async fn display_is_one_bounded_line() {
    let long = "x".repeat(5000);
    for (message, shown) in [
        (
            "two\r\nlines\u{2028}and\u{85}more",
            "two\\r\\nlines\\u{2028}and\\u{85}more",
        ),
        ("\u{1b}[31mred\u{7}", "\\u{1b}[31mred\\u{7}"),
        ("\u{202e}drowssap", "\\u{202e}drowssap"),
        ("tab\tstop \"quoted\"", "tab\\tstop \"quoted\""),
        (long.as_str(), "x\u{2026} (5000 characters)"),
    ] {
        let body = json!({"message": message, "codeType": message});
        let error = error(&body.to_string()).await;
        let line = error.to_string();
        assert!(line.contains(shown), "{line}");
        assert!(
            !line.contains(char::is_control) && line.len() < 900,
            "{line}"
        );
        assert_eq!(error.api().expect("an API error").message(), message);
    }
}

#[tokio::test]
async fn the_token_is_in_no_part_of_an_error() {
    for body in [
        json!({"message": format!("bad token {TOKEN}")}),
        json!({"error": {"message": "m", "headers": {"authorization": format!("Bearer {TOKEN}")}}}),
        json!({"message": "m", "echo": [[TOKEN]], TOKEN: 1}),
        json!({"errors": [{"message": TOKEN}]}),
    ] {
        let error = error(&body.to_string()).await;
        let all = format!("{error} {error:?} {:?} {:?}", error.body(), error.details());
        assert!(!all.contains(TOKEN), "{all}");
    }
    let slugs = json!({"slug": ["is invalid"]});
    assert_eq!(error(&slugs.to_string()).await.details(), [slugs]);
    let error = error("[1, 2]").await;
    assert_eq!(error.body(), Some(&Value::from(vec![1, 2])));
}

#[tokio::test]
async fn a_word_that_is_code_and_message_is_shown_once() {
    let error = error(&json!({"codeType": "gone", "message": "gone"}).to_string()).await;
    assert_eq!(error.to_string().matches("gone").count(), 1, "{error}");
}

#[tokio::test]
async fn an_error_shows_no_confidential_value() {
    for body in [
        r#"{"password": "hunter2", "link": 5}"#,
        r#"{"password" : ["hunter2", {"a": "hunter2"}], "link": 5}"#,
        r#"{"link": 5, "password": "hunter2"#,
        r#"{"apiSecret":"a\"hunter2","link":5}"#,
    ] {
        let server = Server::script([Act::reply(200, &[], body)]);
        let error = server.client().links().get("1").await.unwrap_err();
        let printed = format!("{error} {error:?}");
        assert!(
            printed.contains("link") && !printed.contains("hunter2"),
            "{printed}"
        );
    }
}

#[tokio::test]
async fn an_error_names_the_problem_of_a_confidential_value_without_the_value() {
    type Numbers = BTreeMap<String, i64>;
    type Nested = BTreeMap<String, Numbers>;
    async fn failed<T: FromBody + std::fmt::Debug>(body: &str) -> String {
        let server = Server::script([Act::reply(200, &[], body)]);
        let error = server.client().request::<T>("GET", "/v1/x").await;
        let error = error.unwrap_err();
        let mut printed = format!("{error} {error:?}");
        let mut source = std::error::Error::source(&error);
        while let Some(cause) = source {
            printed.push_str(&format!(" {cause} {cause:?}"));
            source = cause.source();
        }
        printed
    }
    for (printed, path) in [
        (
            failed::<Numbers>(r#"{"password": "hunter2"}"#).await,
            "$.password",
        ),
        (
            failed::<Numbers>(r#"{"a": 1, "password": "x at line 2: hunter2, expected x"}"#).await,
            "$.password",
        ),
        (
            failed::<Nested>(r#"{"password": {"a": "hunter2"}}"#).await,
            "$.password.a",
        ),
        (
            failed::<Nested>(r#"{"password": "hunter2"}"#).await,
            "$.password",
        ),
    ] {
        assert!(
            printed.contains("invalid confidential value, expected an"),
            "{printed}"
        );
        assert!(printed.contains(path), "{printed}");
        assert!(!printed.contains("hunter2"), "{printed}");
    }
    let printed = failed::<Numbers>(r#"{"password": 1, "other": "shown"}"#).await;
    assert!(printed.contains(r#"string "shown""#), "{printed}");
}
