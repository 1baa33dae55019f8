//! Answers that are read as they come: pieces, events, time-outs and limits at the wire.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::time::{Duration, Instant};

use linkbreakers_sdk::{Client, PlainText, Request, ServerEvent};

use crate::support::{Act, Server};

const HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 50\r\n\r\n";

fn get(client: &Client) -> Request<impl linkbreakers_sdk::Operation + use<>> {
    client.request::<bytes::Bytes>("GET", "/v1/download")
}

async fn all(mut chunks: linkbreakers_sdk::BodyStream) -> Result<Vec<u8>, linkbreakers_sdk::Error> {
    let mut out = Vec::new();
    while let Some(chunk) = chunks.try_next().await? {
        out.extend_from_slice(&chunk);
    }
    assert!(chunks.try_next().await?.is_none(), "the end stays the end");
    Ok(out)
}

#[tokio::test]
async fn a_large_answer_comes_in_pieces() {
    const SIZE: usize = 100 << 20;
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {SIZE}\r\nx-request-id: r1\r\n\r\n");
    let server = Server::script([Act::Flood(head.into_bytes(), SIZE)]);
    // Past the limit for answers that are kept, of which a stream keeps nothing.
    let client = server.builder().body_limit(1 << 20).build().unwrap();
    let mut chunks = get(&client).stream().await.expect("begins");
    assert_eq!(chunks.status(), 200);
    assert_eq!(chunks.content_length(), Some(SIZE as u64));
    assert_eq!(chunks.request_id(), Some("r1"));
    let (mut read, mut largest) = (0, 0);
    while let Some(chunk) = chunks.try_next().await.expect("a piece") {
        read += chunk.len();
        largest = largest.max(chunk.len());
    }
    assert_eq!(read, SIZE);
    assert!(largest < SIZE / 10, "{largest}");
}

#[tokio::test]
async fn only_what_comes_before_the_answer_is_tried_again() {
    let cut = Act::Write(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nhalf".to_vec());
    let server = Server::script([Act::reply(503, &[], ""), cut, Act::json("{}")]);
    let chunks = get(&server.client()).stream().await.expect("second try");
    let error = all(chunks).await.expect_err("cut off");
    assert!(error.is_transport() && error.attempts() == 2, "{error:?}");
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn failures_are_errors_with_their_body() {
    let server = Server::script([Act::reply(404, &[], r#"{"message": "no such file"}"#)]);
    let error = get(&server.client()).stream().await.expect_err("404");
    assert!(
        error.is_not_found() && error.to_string().contains("no such file"),
        "{error}"
    );
}

#[tokio::test]
async fn each_piece_has_the_time_of_a_try() {
    let limit = Duration::from_millis(500);
    let begun = Instant::now();
    let answer = [HEAD, &[b'x'; 50]].concat();
    let server = Server::script([Act::Dribble(answer, Duration::from_millis(8))]);
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
        // Silent until the client has gone.
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
async fn a_limit_of_the_request_holds() {
    let server = Server::json("0123456789");
    let chunks = get(&server.client()).body_limit(4).stream().await.unwrap();
    let error = all(chunks).await.expect_err("too large");
    assert!(error.to_string().contains('4'), "{error}");
}

#[tokio::test]
async fn events_come_one_by_one() {
    let text = "data: {\"n\":1}\nid: 1\n\nevent: done\ndata\n\n";
    let server = Server::script([Act::reply(
        200,
        &[("content-type", "text/event-stream")],
        text,
    )]);
    let mut events = get(&server.client()).stream().await.unwrap().events();
    let mut got = Vec::new();
    while let Some(ServerEvent {
        event, data, id, ..
    }) = events.try_next().await.unwrap()
    {
        got.push((event, data, id));
    }
    let id = Some("1".to_owned());
    assert_eq!(
        got,
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
async fn an_answer_can_be_read_as_something_else() {
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
