//! Responses read as a stream, over real sockets: chunks, server events, time-outs and limits.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use linkbreakers_sdk::{Client, PlainText, Request, ServerEvent};

use crate::support::{Act, Server};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n";

fn get(client: &Client) -> Request<impl linkbreakers_sdk::Operation + use<>> {
    client.request::<bytes::Bytes>("GET", "/v1/download")
}

/// Reads a stream to its end.
async fn all(mut chunks: linkbreakers_sdk::BodyStream) -> Result<Vec<u8>, linkbreakers_sdk::Error> {
    let mut out = Vec::new();
    while let Some(chunk) = chunks.try_next().await? {
        out.extend_from_slice(&chunk);
    }
    assert!(chunks.try_next().await?.is_none(), "the end is final");
    Ok(out)
}

#[tokio::test]
async fn a_large_response_is_streamed_in_chunks() {
    const SIZE: usize = 100 << 20;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\nx-request-id: r1\r\n\r\n");
    let server = Server::script([Act::Flood(head.into_bytes(), SIZE)]);
    // The limit applies to responses that are held in memory, not to streams.
    let client = server.builder().body_limit(1 << 20).build().unwrap();
    let mut chunks = get(&client).stream().await.expect("begins");
    assert_eq!(chunks.status(), 200);
    assert_eq!(chunks.content_length(), Some(SIZE as u64));
    assert_eq!(chunks.request_id(), Some("r1"));
    let (mut read, mut largest) = (0, 0);
    while let Some(chunk) = chunks.try_next().await.expect("a chunk") {
        read += chunk.len();
        largest = largest.max(chunk.len());
    }
    assert_eq!(read, SIZE);
    assert!(largest < SIZE / 10, "{largest}");
}

#[tokio::test]
async fn a_stream_is_retried_only_until_its_head_arrives() {
    let cut = Act::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf".to_vec());
    let server = Server::script([Act::reply(503, &[], ""), cut, Act::json("{}")]);
    let chunks = get(&server.client())
        .stream()
        .await
        .expect("the second attempt");
    let error = all(chunks).await.expect_err("cut off");
    assert!(error.is_transport() && error.attempts() == 2, "{error:?}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn an_error_response_is_an_error_with_its_message() {
    let server = Server::script([Act::reply(404, &[], r#"{"message": "no such file"}"#)]);
    let error = get(&server.client()).stream().await.expect_err("404");
    assert!(
        error.is_not_found() && error.to_string().contains("no such file"),
        "{error}"
    );
}

#[tokio::test]
async fn the_time_limit_of_an_attempt_applies_to_each_chunk() {
    let limit = Duration::from_millis(500);
    let begun = Instant::now();
    let response = [HEAD, &[b'x'; 50]].concat();
    let server = Server::script([Act::Dribble(response, Duration::from_millis(8))]);
    let steady = get(&server.client()).timeout(limit).stream();
    let read = all(steady.await.expect("begins in time")).await;
    assert_eq!(read.expect("slow, but steady").len(), 50);
    assert!(begun.elapsed() > limit);

    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        assert_ne!(stream.read(&mut [0; 1 << 14]).unwrap(), 0);
        stream.write_all(&[HEAD, b"!"].concat()).unwrap();
        // Sends nothing until the client hangs up.
        _ = stream.read(&mut [0]);
    });
    let client = server
        .builder()
        .base_url(url)
        .timeout(limit)
        .build()
        .unwrap();
    let mut chunks = get(&client).stream().await.expect("begins");
    assert_eq!(chunks.try_next().await.unwrap().as_deref(), Some(&b"!"[..]));
    let error = chunks.try_next().await.expect_err("silence");
    assert!(error.is_timeout(), "{error:?}");
    assert!(chunks.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn the_body_limit_of_a_request_applies_to_its_stream() {
    let server = Server::json("0123456789");
    let chunks = get(&server.client()).body_limit(4).stream().await.unwrap();
    let error = all(chunks).await.expect_err("too large");
    assert!(error.to_string().contains('4'), "{error}");
}

#[tokio::test]
async fn server_events_are_returned_one_by_one() {
    let text = "data: {\"n\":1}\nid: 1\n\nevent: done\ndata\n\n";
    let server = Server::script([Act::reply(
        200,
        &[("content-type", "text/event-stream")],
        text,
    )]);
    let mut events = get(&server.client()).stream().await.unwrap().events();
    let mut received = Vec::new();
    while let Some(ServerEvent {
        event, data, id, ..
    }) = events.try_next().await.unwrap()
    {
        received.push((event, data, id));
    }
    let id = Some("1".to_owned());
    assert_eq!(
        received,
        [
            ("message".to_owned(), "{\"n\":1}".to_owned(), id.clone()),
            ("done".to_owned(), String::new(), id)
        ]
    );
}

#[test]
fn streams_can_be_read_without_async() {
    let server = Server::json("0123456789");
    let chunks = get(&server.client()).call_stream().expect("begins");
    let read: Vec<bytes::Bytes> = chunks.blocking().collect::<Result<_, _>>().unwrap();
    assert_eq!(read.concat(), b"0123456789");
    let server = Server::json("data: a\n\ndata: b\n\n");
    let events = get(&server.client()).call_stream().unwrap().events();
    let data: Vec<String> = events.blocking().map(|event| event.unwrap().data).collect();
    assert_eq!(data, ["a", "b"]);
}

#[tokio::test]
async fn a_response_can_be_decoded_as_another_type() {
    let server = Server::script([Act::reply(
        200,
        &[("content-type", "text/csv")],
        "t,y\n1,2\n",
    )]);
    let request = server
        .client()
        .request::<serde_json::Value>("GET", "/v1/table");
    let table = request.read_as::<PlainText>().await.expect("text");
    assert_eq!(table.as_str(), "t,y\n1,2\n");
    assert_eq!(server.only().header("accept"), Some("text/*, */*;q=0.5"));
}
