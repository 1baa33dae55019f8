//! Hand-written helpers for this API: jobs, bulk creation, visitors, webhooks.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use linkbreakers_sdk::testing::{MockResponse, MockTransport, RecordedRequest};
use linkbreakers_sdk::transport::Fault;
use linkbreakers_sdk::types::{CreateLinkRequest, IdentifyRequest, VisitorInput};
use linkbreakers_sdk::{Client, Error, ErrorKind, JobError, Retry};
use serde_json::{Value, json};
use tokio::time::Instant;

fn client(memory: &MockTransport) -> Client {
    let builder = Client::builder()
        .token("secret-token")
        .transport(memory.clone());
    builder.retry(Retry::none()).build().expect("a client")
}

fn links(count: usize) -> impl Iterator<Item = CreateLinkRequest> + Send {
    (0..count).map(|i| CreateLinkRequest::new(format!("https://example.com/{i}")))
}

/// Responds to a bulk creation with links whose ids are their destinations.
fn created(request: &RecordedRequest) -> MockResponse {
    let body = request.json();
    let ids = body["links"].as_array().into_iter().flatten();
    let links: Vec<Value> = ids.map(|link| json!({"id": link["destination"]})).collect();
    MockResponse::json(200, json!({"links": links}))
}

#[tokio::test(start_paused = true)]
async fn waiting_for_a_job_ends_with_its_outcome() {
    let job = |status: &str| json!({"id": "j", "status": format!("JOB_STATUS_{status}")});
    let memory = MockTransport::new(move |request| {
        MockResponse::json(
            200,
            match request.number {
                0 => job("PENDING"),
                1..=4 => job("RUNNING"),
                5 => job("SOMETHING_NEW"),
                _ => {
                    json!({"status": "JOB_STATUS_SUCCEEDED", "linksBulkCreate": {"linkIds": ["1"]}})
                }
            },
        )
    });
    let begun = Instant::now();
    let done = client(&memory).jobs().wait("j").await.expect("success");
    assert_eq!(
        done.links_bulk_create
            .expect("a result")
            .link_ids
            .into_vec(),
        ["1"]
    );
    // The intervals grow by half: 1, 1.5, 2.25, 3.375, 5.0625, 7.59375 seconds.
    assert_eq!(begun.elapsed().as_millis() / 100, 207);
    assert_eq!(memory.count(), 7);

    let failed = json!({"id": "j", "status": "JOB_STATUS_FAILED", "error": {"codeType": "LINK_INVALID", "message": "bad"}});
    let memory = MockTransport::new(move |_| MockResponse::json(200, failed.clone()));
    let error = client(&memory).jobs().wait("j").await.expect_err("failed");
    assert!(
        matches!(&error, JobError::Failed(job) if job.error.is_some()),
        "{error}"
    );
    let error = Error::from(error);
    assert!(matches!(error.kind(), ErrorKind::Failed { code, .. } if code == "LINK_INVALID"));
    assert!(
        error
            .to_string()
            .contains("job j failed: bad (LINK_INVALID)"),
        "{error}"
    );

    let memory = MockTransport::new(move |_| MockResponse::json(200, job("RUNNING")));
    let begun = Instant::now();
    let wait = client(&memory)
        .jobs()
        .wait("j")
        .deadline(Duration::from_secs(60));
    let error = wait
        .max_interval(Duration::from_secs(5))
        .await
        .expect_err("never ends");
    assert!(
        matches!(error, JobError::TimedOut { .. }) && begun.elapsed() <= Duration::from_secs(60)
    );
    assert!(Error::from(error).is_timeout());

    // A request that hangs ends at the deadline, and the error has the job of the request before it.
    let memory = MockTransport::new(move |request| match request.number {
        0 => MockResponse::json(200, job("RUNNING")),
        _ => MockResponse::new(200, "").delay(Duration::from_secs(3600)),
    });
    let begun = Instant::now();
    let wait = client(&memory).jobs().wait("j");
    let error = wait
        .deadline(Duration::from_secs(7))
        .await
        .expect_err("hangs");
    assert!(
        matches!(&error, JobError::TimedOut { job, .. } if job.id == "j"),
        "{error}"
    );
    assert_eq!(begun.elapsed().as_secs(), 7);
    // Durations that overflow the clock.
    let memory = MockTransport::new(move |request| match request.number {
        0 => MockResponse::json(200, job("RUNNING")).header("retry-after", "18446744073709551615"),
        _ => MockResponse::json(200, job("SUCCEEDED")),
    });
    let wait = client(&memory)
        .jobs()
        .wait("j")
        .initial_interval(Duration::MAX);
    let late = wait.max_interval(Duration::MAX).await;
    assert!(matches!(late, Err(JobError::TimedOut { .. })));

    let memory = MockTransport::new(|_| MockResponse::new(404, ""));
    let error = client(&memory)
        .jobs()
        .wait("j")
        .await
        .expect_err("no such job");
    assert!(Error::from(error).is_not_found());
}

#[tokio::test]
async fn many_links_are_created_in_batches() {
    let memory = MockTransport::new(created);
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    let report = client(&memory)
        .links()
        .create_many(links(10_000))
        .key("k")
        .progress(move |done| {
            log.lock()
                .expect("no panic")
                .push((done.batches, done.created))
        })
        .await;
    assert!(report.is_complete());
    assert_eq!(memory.count(), 40);
    for (i, request) in memory.requests().iter().enumerate() {
        assert_eq!(
            request.header("idempotency-key"),
            Some(format!("k-{i}").as_str())
        );
        assert_eq!(request.json()["links"].as_array().map(Vec::len), Some(250));
    }
    assert_eq!(seen.lock().expect("no panic").last(), Some(&(40, 10_000)));
    for (i, (number, item)) in report.items().enumerate() {
        let id = &item.expect("created").id;
        assert_eq!((number, id), (i, &format!("https://example.com/{i}")));
    }
    assert_eq!(report.into_links().expect("all created").len(), 10_000);
}

#[tokio::test]
async fn a_refused_batch_is_reported_and_an_interrupted_run_resumes() {
    // The second batch is refused; the connection breaks during the fourth request.
    let memory = MockTransport::new(|request| match request.number {
        1 => MockResponse::json(422, json!({"codeType": "LINK_INVALID", "message": "bad"})),
        3 => MockResponse::fault(Fault::broken("reset")),
        4 => created(request).header("idempotent-replayed", "true"),
        _ => created(request),
    });
    let client = client(&memory);
    let report = client.links().create_many(links(45)).batch_size(10).await;
    assert!(!report.is_complete());
    let outcomes: Vec<bool> = report
        .batches()
        .iter()
        .map(|batch| batch.outcome.is_ok())
        .collect();
    assert_eq!(outcomes, [true, false, true, false]);
    let items: Vec<bool> = report.items().map(|(_, item)| item.is_ok()).collect();
    assert_eq!(items.len(), 40);
    assert!(items[..10].iter().chain(&items[20..30]).all(|ok| *ok));
    assert!(items[10..20].iter().chain(&items[30..]).all(|ok| !ok));
    // Resumes with the same key, at the batch that failed.
    let key = report.key().to_owned();
    let resumed = client
        .links()
        .create_many(links(45))
        .batch_size(10)
        .key(&key)
        .skip_batches(3)
        .await;
    let batches: Vec<(usize, usize, usize, bool)> = resumed
        .batches()
        .iter()
        .map(|batch| (batch.index, batch.first, batch.len, batch.replayed))
        .collect();
    assert_eq!(batches, [(3, 30, 10, true), (4, 40, 5, false)]);
    let keys: Vec<String> = memory
        .requests()
        .iter()
        .map(|request| {
            request
                .header("idempotency-key")
                .unwrap_or_default()
                .to_owned()
        })
        .collect();
    assert_eq!(keys[3], keys[4]);
    assert!(
        report
            .into_links()
            .is_err_and(|error| error.code_type() == Some("LINK_INVALID"))
    );
}

#[tokio::test]
async fn a_bulk_response_with_missing_links_is_an_error() {
    let memory = MockTransport::new(|_| MockResponse::json(200, json!({"links": [{}]})));
    let report = client(&memory).links().create_many(links(3)).await;
    assert!(report.into_links().is_err_and(|error| {
        error
            .to_string()
            .contains("returned 1 links for a batch of 3")
    }));
}

#[tokio::test]
async fn visitor_data_is_sent_as_system_fields_and_attributes() {
    let response = json!({"created": true, "visitor": {}});
    let memory = MockTransport::new(move |_| MockResponse::json(200, response.clone()));
    let visitor = VisitorInput::new()
        .email("ada@example.com")
        .phone("+49")
        .first_name("Ada")
        .last_name("L")
        .attribute("seats", 12)
        .attribute("plans", json!(["a", null]));
    let request = IdentifyRequest::of("lb", visitor).set_once(true);
    client(&memory)
        .visitors()
        .identify(request)
        .await
        .expect("identified");
    assert_eq!(
        memory.requests()[0].json(),
        json!({"lbid": "lb", "setOnce": true, "visitor": {"data": {
            "$email": "ada@example.com", "$phone": "+49", "$firstName": "Ada", "$lastName": "L",
            "seats": 12, "plans": ["a", null],
        }}})
    );
}

#[test]
fn helpers_can_be_called_without_async() {
    let memory = MockTransport::new(|request| match request.uri.path() {
        "/v1/links/bulk" => created(request),
        "/v1/jobs/failed" => MockResponse::json(200, json!({"status": "JOB_STATUS_FAILED"})),
        "/v1/jobs/j" => MockResponse::json(200, json!({"status": "JOB_STATUS_SUCCEEDED"})),
        "/v1/media/uploads" => MockResponse::json(
            200,
            json!({"media": {"id": "m"}, "uploadUrl": "https://storage.example.com/k"}),
        ),
        _ => MockResponse::json(200, json!({"media": {"id": "m"}})),
    });
    let client = client(&memory);
    let report = client.links().create_many(links(300)).call().expect("ran");
    assert_eq!(report.into_links().expect("all created").len(), 300);
    client.jobs().wait("j").call().expect("success");
    let failed = client.jobs().wait("failed").call();
    assert!(matches!(failed, Err(JobError::Failed(_))));
    let pdf = client.media().upload("a.pdf", &b"%PDF-1.4"[..]).call();
    assert_eq!(pdf.expect("uploaded").id, "m");
}
