//! Properties that responses have and this version of the crate does not name.

use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use serde_json::{Value, json};

#[tokio::test]
async fn what_the_crate_does_not_name_yet_can_be_read() {
    // Each body with what it has beyond the types.
    let rows: [(&str, &[(&str, Value)]); 7] = [
        (r#"{"links": [{"id": "1"}]}"#, &[]),
        (r#"{}"#, &[]),
        ("", &[]),
        (
            r#"{"cursor": {"a": [1, "b"]}, "links": []}"#,
            &[("$.cursor", json!({"a": [1, "b"]}))],
        ),
        (
            r#"{"links": [{"id": "1"}, {"colour": null, "id": "2", "tags": [{"x": "a,]}\"", "y": 2}]}], "z": 3}"#,
            &[
                ("$.links[1].colour", Value::Null),
                ("$.links[1].tags[0].x", json!("a,]}\"")),
                ("$.links[1].tags[0].y", json!(2)),
                ("$.z", json!(3)),
            ],
        ),
        // Free-form JSON is a field's value, not an unknown one.
        (r#"{"links": [{"metadata": {"a": "1"}}]}"#, &[]),
        ("\u{feff}{ \"new\" : 1 }", &[("$.new", json!(1))]),
    ];
    for (body, expected) in rows {
        let text = body.to_owned();
        let memory = MockTransport::new(move |_| MockResponse::new(200, text.clone()));
        let client = linkbreakers_sdk::Client::builder()
            .token("t-1")
            .transport(memory);
        let list = client.build().unwrap().links().list();
        let response = list.send().await.unwrap();
        let extra = response.extra();
        let extra: Vec<(&str, Value)> = extra
            .iter()
            .map(|(path, value)| (path.as_str(), value.value().clone()))
            .collect();
        assert_eq!(extra, expected, "{body}");
    }
}
