//! Enums in requests: their values are sent, and strings that are none of them are refused by name.

use linkbreakers_sdk::types::{
    ApiScope, CreateWorkspaceTokenRequest, MediaKind, WorkspaceTokenKeyType,
};
use linkbreakers_sdk::{Client, Error, UnknownValue};
use serde_json::{Value, json};

use crate::support::Server;

async fn create(client: &Client, scope: impl Into<ApiScope>) -> Result<(), Error> {
    let body = CreateWorkspaceTokenRequest::new(WorkspaceTokenKeyType::Secret).scopes([scope]);
    client
        .workspace_tokens()
        .create(body)
        .read_as::<Value>()
        .await
        .map(drop)
}

#[tokio::test]
async fn scopes_are_sent_as_the_api_writes_them() {
    for (scope, wire) in [
        (ApiScope::LinksRead, "API_SCOPE_LINKS_READ"),
        ("API_SCOPE_LINKS_READ".into(), "API_SCOPE_LINKS_READ"),
        (ApiScope::unknown("API_SCOPE_NEW"), "API_SCOPE_NEW"),
    ] {
        let server = Server::json("{}");
        create(&server.client(), scope).await.unwrap();
        let body: Value = serde_json::from_slice(&server.only().body).unwrap();
        assert_eq!(body["scopes"], json!([wire]));
    }
}

#[tokio::test]
async fn what_is_no_scope_is_refused_before_it_is_sent() {
    for (scope, meant) in [
        ("links:read", "API_SCOPE_LINKS_READ"),
        ("page_themes:write", "API_SCOPE_PAGE_THEMES_WRITE"),
        ("API_SCOPE_LINKS_WRIET", "API_SCOPE_LINKS_WRITE"),
        ("", "API_SCOPE_LINKS_WRITE"),
    ] {
        let server = Server::json("{}");
        let error = create(&server.client(), scope).await.unwrap_err();
        assert!(error.is_invalid(), "{error}");
        assert_eq!(server.seen().len(), 0);
        let message = error.to_string();
        for part in ["`scopes`: ", scope, meant, "ApiScope::unknown("] {
            assert!(message.contains(part), "{message}");
        }
    }
}

#[tokio::test]
async fn parameters_refuse_it_too() {
    let server = Server::json("{}");
    let error = server.client().media().list().kind("picture").await;
    let error = error.unwrap_err();
    assert!(
        error.is_invalid()
            && error
                .to_string()
                .starts_with("`kind`: \"picture\" is no value of MediaKind"),
        "{error}"
    );
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn a_string_is_parsed() {
    let parsed: MediaKind = MediaKind::Image.as_str().parse().unwrap();
    assert_eq!(parsed, MediaKind::Image);
    let unknown: UnknownValue = "picture".parse::<MediaKind>().unwrap_err();
    assert!(
        unknown
            .to_string()
            .starts_with("\"picture\" is no value of MediaKind")
    );
    assert!(Error::from(unknown).is_invalid());
}
