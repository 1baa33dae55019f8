//! Values in another form than the document says, as servers in other languages write them.

use crate::support::Server;
use linkbreakers_sdk::ErrorKind;

/// What is certain is read in whichever form it comes.
#[tokio::test]
async fn odd_forms_of_values_are_read() {
    for (body, enabled, design) in [
        (
            r#"{"link": {"qrcodeEnabled": "true", "qrcodeDesign": ""}}"#,
            true,
            false,
        ),
        (
            r#"{"link": {"qrcodeEnabled": "True", "qrcodeDesign": []}}"#,
            true,
            false,
        ),
        (
            r#"{"link": {"qrcodeEnabled": true, "qrcodeDesign": {}}}"#,
            true,
            true,
        ),
        (
            r#"{"link": {"qrcodeEnabled": "", "qrcodeDesign": null}}"#,
            false,
            false,
        ),
        (
            r#"{"link": {"qrcodeEnabled": true, "metadata": []}}"#,
            true,
            false,
        ),
        (
            r#"{"link": {"qrcodeEnabled": true, "metadata": ""}}"#,
            true,
            false,
        ),
        (
            "\u{feff}{\"link\": {\"qrcodeEnabled\": \"false\"}}",
            false,
            false,
        ),
    ] {
        let server = Server::json(body);
        let response = server.client().links().get("1").await.expect(body);
        let link = serde_json::to_value(&response).expect("JSON")["link"].take();
        assert_eq!(link["qrcodeEnabled"] == true, enabled, "{body}");
        assert_eq!(link["qrcodeDesign"].is_object(), design, "{body}");
    }
    for (body, path) in [
        (
            r#"{"link": {"qrcodeEnabled": "maybe"}}"#,
            "$.link.qrcodeEnabled",
        ),
        (r#"{"link": {"qrcodeEnabled": 1}}"#, "$.link.qrcodeEnabled"),
        (r#"{"link": {"qrcodeDesign": "x"}}"#, "$.link.qrcodeDesign"),
        (r#"{"link": {"metadata": [1]}}"#, "$.link.metadata"),
        (r#"{"link": {"metadata": "x"}}"#, "$.link.metadata"),
        (r#"{"link": {"qrcodeDesign": [1]}}"#, "$.link.qrcodeDesign"),
    ] {
        let server = Server::json(body);
        let error = server.client().links().get("1").await.expect_err(body);
        let ErrorKind::Decode(decode) = error.kind() else {
            panic!("{error}")
        };
        assert!(decode.path().starts_with(path), "{body}: {}", decode.path());
    }
}
