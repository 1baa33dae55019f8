//! What responses lack: what is told apart from a default, and what is an error. `operations` decodes every field
//! of every response; here are those whose absence matters most.

use std::collections::BTreeMap;

use crate::support::{Act, Server};
use linkbreakers_sdk::testing::{MockResponse, MockTransport};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::types::*;
use linkbreakers_sdk::{Client, DecodeError, Error, ErrorKind, FromBody, List, Object, Retry};
use serde_json::{Value, json};

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder().token("t").transport(memory.clone());
    builder.retry(Retry::none()).build().expect("a client")
}

/// Decodes a response with this body.
async fn read<T: FromBody>(body: &Value) -> Result<T, Error> {
    let body = body.clone();
    let memory = MockTransport::new(move |_| MockResponse::json(200, body.clone()));
    client(&memory).request::<T>("GET", "/v1/x").await
}

fn decode_error(error: &Error) -> &DecodeError {
    match error.kind() {
        ErrorKind::Decode(error) => error,
        other => panic!("{other:?}"),
    }
}

/// Shows for fields that a value which could be a default is told apart from its absence.
macro_rules! told_apart {
    ($($object:ident.$field:ident, $wire:literal: $json:expr => $value:expr;)*) => {$(
        for body in [json!({}), json!({ $wire: null })] {
            let absent: $object = read(&body).await.expect("a response");
            assert_eq!(absent.$field, None, "{body}");
            assert_eq!(serde_json::to_value(absent).expect("JSON"), json!({}), "{body}");
        }
        let body = json!({ $wire: $json });
        let set: $object = read(&body).await.expect("a response");
        assert_eq!(set.$field, Some($value), "{body}");
        assert_eq!(serde_json::to_value(set).expect("JSON"), body);
    )*};
}

#[tokio::test]
async fn a_number_that_is_missing_is_not_zero() {
    told_apart! {
        WorkspaceAllowance.limit, "limit": 0 => 0;
        WorkspaceAllowance.remaining, "remaining": 0 => 0;
        WorkspaceAllowance.limit_bytes, "limitBytes": 0 => 0;
        WorkspaceAllowance.used_bytes, "usedBytes": 0 => 0;
        WorkspaceAllowance.locked_count, "lockedCount": 0 => 0;
        WorkspaceAllowance.locked_total_count, "lockedTotalCount": 0 => 0;
        WorkspaceAllowance.recorded_count, "recordedCount": 0 => 0;
        PlanLimit.value, "value": 0 => 0;
        VisitorAttribute.number_value, "numberValue": 0.0 => 0.0;
        VisitorAttribute.bool_value, "boolValue": false => false;
        ListAgentsResponse.total_count, "totalCount": 0 => 0;
        LocationRequestTraceData.latitude, "latitude": 0.0 => 0.0;
        LocationRequestTraceData.longitude, "longitude": 0.0 => 0.0;
        LocationRequestTraceData.accuracy_meters, "accuracyMeters": 0.0 => 0.0;
        GetAttributeMetricResponse.average_value, "averageValue": 0.0 => 0.0;
        GetAttributeMetricResponse.min_value, "minValue": 0.0 => 0.0;
        GetAttributeMetricResponse.max_value, "maxValue": 0.0 => 0.0;
        Device.screen_width, "screenWidth": 0.0 => 0.0;
        Device.touch_screen, "touchScreen": false => false;
    }
}

/// An empty string is how the API writes that there is none.
#[tokio::test]
async fn a_string_that_is_empty_is_none_where_absence_matters() {
    macro_rules! none_if_empty {
        ($($object:ident.$field:ident, $wire:literal;)*) => {$(
            told_apart! { $object.$field, $wire: "some" => "some".to_owned(); }
            let empty: $object = read(&json!({ $wire: "" })).await.expect("a response");
            assert_eq!(empty.$field, None, $wire);
        )*};
    }
    none_if_empty! {
        Device.browser_language, "browserLanguage";
        Device.browser_name, "browserName";
        Device.browser_version, "browserVersion";
        Device.city, "city";
        Device.country, "country";
        Device.device_actor_name, "deviceActorName";
        Device.device_actor_origin, "deviceActorOrigin";
        Device.device_brand, "deviceBrand";
        Device.device_name, "deviceName";
        Device.gpu, "gpu";
        Device.ip_address, "ipAddress";
        Device.isp, "isp";
        Device.network_connection, "networkConnection";
        Device.platform_name, "platformName";
        Device.platform_version, "platformVersion";
        Device.region, "region";
        Device.state, "state";
        Device.timezone, "timezone";
        Device.user_agent, "userAgent";
        Link.qrcode_signed_url, "qrcodeSignedUrl";
        ListLinksResponse.next_page_token, "nextPageToken";
        ListAgentsResponse.next_page_token, "nextPageToken";
        ListEventsJsonResponse.next_page_token, "nextPageToken";
        ListVisitorsJsonResponse.next_page_token, "nextPageToken";
    }
}

/// Lists of agents leave the documents out; an agent without any has an empty list.
#[tokio::test]
async fn a_list_that_is_missing_is_not_empty() {
    for (body, is_set) in [
        (json!({}), false),
        (json!({"knowledgeDocuments": null}), false),
        (json!({"knowledgeDocuments": []}), true),
    ] {
        let agent: Agent = read(&body).await.expect("a response");
        assert_eq!(agent.knowledge_documents.is_set(), is_set, "{body}");
        assert!(agent.knowledge_documents.is_empty(), "{body}");
    }
}

#[tokio::test]
async fn the_last_page_has_no_token() {
    for last in [json!({"nextPageToken": ""}), json!({})] {
        let memory =
            MockTransport::new(move |_| MockResponse::json(200, json!({ "json": last.clone() })));
        let page = client(&memory).events().list().await.expect("a page");
        assert_eq!((page.next_page_token(), page.has_more()), (None, false));
        assert_eq!((page.events(), page.total_count()), (&[][..], Some(0)));
        let mut pages = client(&memory).visitors().list().pages();
        assert!(pages.try_next().await.expect("a page").is_some());
        assert!(pages.try_next().await.expect("the end").is_none());
    }
}

/// CSV does not tell how many there are in all, and 0 would be a claim.
#[tokio::test]
async fn an_envelope_of_csv_claims_no_total() {
    let page: ListEventsResponse = read(&json!({"csv": {"csvData": "id"}})).await.expect("CSV");
    assert_eq!((page.total_count(), page.events().len()), (None, 0));
}

#[tokio::test]
async fn envelopes_are_read_through() {
    let page = |items: &str| json!({"json": {items: [{"id": "a"}], "nextPageToken": "t", "hasMore": true, "totalCount": "7"}});
    let events: ListEventsResponse = read(&page("events")).await.expect("a page");
    assert_eq!(
        (events.events()[0].id.as_str(), events.total_count()),
        ("a", Some(7))
    );
    assert_eq!(
        (events.next_page_token(), events.has_more()),
        (Some("t"), true)
    );
    let visitors: ListVisitorsResponse = read(&page("visitors")).await.expect("a page");
    assert_eq!(
        (visitors.visitors()[0].id.as_str(), visitors.total_count()),
        ("a", Some(7))
    );
    assert_eq!(
        (visitors.next_page_token(), visitors.has_more()),
        (Some("t"), true)
    );
    let csv: ListEventsResponse = read(&json!({"csv": {"csvData": "id\n"}}))
        .await
        .expect("CSV");
    assert_eq!((csv.events(), csv.next_page_token()), (&[][..], None));
}

#[tokio::test]
async fn a_required_message_that_is_missing_is_an_error_with_its_path() {
    for (body, path) in [
        ("", "$"),
        (" \n", "$"),
        ("null", "$"),
        ("{}", "$.link"),
        (r#"{"link":null}"#, "$.link"),
        (r#"{"lnk":{"id":"1"},"more":[{}]}"#, "$.link"),
        (r#"{"error":"maintenance"}"#, "$.link"),
    ] {
        let memory = MockTransport::new(move |_| MockResponse::new(200, body));
        let error = client(&memory).links().get("1").await.expect_err(body);
        assert_eq!(decode_error(&error).path(), path, "{body}");
        assert_eq!(decode_error(&error).body(), body);
        assert!(error.to_string().contains("the 200 response"), "{error}");
    }
    let link: GetLinkResponse = read(&json!({"link": {}})).await.expect("an empty link");
    assert_eq!(link.link.id, "");
}

/// The API has done what it was asked to: to ask again would do it twice.
#[tokio::test]
async fn a_response_that_cannot_be_decoded_after_a_write_says_that_the_call_succeeded() {
    let memory = MockTransport::new(|_| MockResponse::new(201, r#"{"lnk":{"id":"new"}}"#));
    let builder = Client::builder().token("t").transport(memory.clone());
    let client = builder.build().expect("a client");
    let body = CreateLinkRequest::new("https://example.com");
    let error = client.links().create(body).await.expect_err("no link");
    assert_eq!((memory.count(), error.attempts()), (1, 1), "not retried");
    assert!(!error.is_retryable());
    let decode = decode_error(&error);
    assert_eq!((decode.path(), decode.status().as_u16()), ("$.link", 201));
    assert_eq!(decode.body(), r#"{"lnk":{"id":"new"}}"#);
    assert_eq!(error.status(), Some(decode.status()));
    let text = error.to_string();
    assert!(
        text.starts_with("the call succeeded, but its 201 response cannot be read: missing field `link` at $.link"),
        "{text}"
    );
    assert!(!format!("{error:?}").contains("body:"), "{error:?}");
}

/// Of a deletion whose response was lost nothing is left to decode.
#[tokio::test(start_paused = true)]
async fn a_deletion_whose_response_was_lost_says_so() {
    let memory = MockTransport::new(|request| match request.number {
        0 => MockResponse::fault(Fault::broken("reset")),
        _ => MockResponse::json(404, json!({})),
    });
    let builder = Client::builder().token("t").transport(memory.clone());
    let client = builder.build().expect("a client");
    let call = client.workflow_steps().disconnect("link", "step", "branch");
    let error = call.await.expect_err("no step");
    let text = error.to_string();
    assert!(
        text.contains("the call succeeded") && text.contains("its response was lost"),
        "{text}"
    );
    assert_eq!(memory.count(), 2);
}

#[tokio::test]
async fn error_responses_are_never_strict() {
    for body in [
        "",
        "null",
        "{}",
        "[]",
        "<html>",
        r#"{"code":"x","details":{}}"#,
    ] {
        let memory = MockTransport::new(move |_| MockResponse::new(422, body));
        let error = client(&memory).links().get("1").await.expect_err(body);
        assert!(error.api().is_some(), "{body}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(422));
    }
}

/// A caller's own JSON must have what the API requires of it, also inside.
#[test]
fn a_body_that_lacks_a_required_field_is_refused() {
    let link = serde_json::from_str::<CreateLinkRequest>("{}").expect_err("no destination");
    assert!(link.to_string().contains("`destination`"), "{link}");
    let bulk = serde_json::from_str::<CreateBulkLinksRequest>(r#"{"links":[{"name":"a"}]}"#);
    let bulk = bulk.expect_err("no destination");
    assert!(bulk.to_string().contains("`destination`"), "{bulk}");
    let null = serde_json::from_str::<CreateLinkRequest>(r#"{"destination":null}"#);
    assert!(
        null.expect_err("null")
            .to_string()
            .contains("`destination`")
    );
}

/// What the API requires of requests, its responses may leave out: it is the default then.
#[tokio::test]
async fn types_that_go_both_ways_are_strict_in_requests_alone() {
    macro_rules! both_ways {
        ($($object:ident: $missing:literal, $full:expr;)*) => {$(
            let full: Value = $full;
            serde_json::from_value::<$object>(full.clone()).expect("all that is required");
            let error = serde_json::from_str::<$object>("{}").expect_err("required");
            assert!(error.to_string().contains($missing), "{error}");
            let read_back: $object = read(&json!({})).await.expect("a response");
            assert_eq!(read_back, $object::default());
            // The note that a caller's JSON is read ends with it.
            read::<$object>(&json!({})).await.expect("a response");
        )*};
    }
    both_ways! {
        MessagePagePayload: "`navigationType`", json!({"navigationType": "REDIRECT", "title": "t"});
        OpenMediaPayload: "`mediaId`", json!({"mediaId": "m"});
        ThankYouPagePayload: "`title`", json!({"title": "t"});
        ThemeColor: "`colors`", json!({"colors": [], "type": "SOLID"});
    }
    let inside: GetWorkflowStepResponse =
        read(&json!({"workflowStep": {"payload": {"openMedia": {}}}}))
            .await
            .expect("a step");
    assert!(inside.workflow_step.payload.is_some());
}

/// Objects that require nothing are how documents describe writes that return nothing.
#[tokio::test]
async fn a_response_without_a_byte_is_no_empty_list_or_map() {
    async fn printed<T: FromBody + std::fmt::Debug>(status: u16, body: &str) -> String {
        let server = Server::script([Act::reply(status, &[], body)]);
        let result = server.client().request::<T>("GET", "/v1/x").await;
        match result {
            Ok(value) => format!("{value:?}"),
            Err(error) if error.is_decode() => error.to_string(),
            Err(error) => panic!("{error}"),
        }
    }
    type Map = BTreeMap<String, i64>;
    for (status, body, list, map) in [
        (200, "", "empty", "empty"),
        (201, " \n", "empty", "empty"),
        (204, "", "unset", "{}"),
        (205, "", "unset", "{}"),
        (200, "null", "unset", "{}"),
    ] {
        let case = format!("{status} {body:?}");
        for (printed, expected) in [
            (printed::<List<String>>(status, body).await, list),
            (printed::<Map>(status, body).await, map),
            (printed::<Object>(status, body).await, "{}"),
            (printed::<Option<List<String>>>(status, body).await, "None"),
        ] {
            let expected = expected.replace("empty", "cannot be read: the body is empty");
            assert!(printed.contains(&expected), "{case}: {printed}");
        }
    }
}
