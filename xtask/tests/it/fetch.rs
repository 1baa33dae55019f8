//! `fetch`: documents that are pinned, documents that are rejected, and a pin that is never half changed.

use crate::support::server::{Reply, Request, Server};
use crate::support::workspace::Workspace;
use std::io::Write;
use std::time::{Duration, Instant};

/// Builds a document with a version and a number of operations.
fn document(version: &str, operations: usize) -> String {
    let paths = (0..operations).map(|n| format!(r#""/v1/{n}": {{"get": {{}}}}"#));
    let paths = paths.collect::<Vec<_>>().join(", ");
    format!(r#"{{"openapi": "3.2.0", "info": {{"version": "{version}"}}, "paths": {{{paths}}}}}"#)
}

/// Creates a workspace with version 1.2.0 pinned from a file.
fn pinned() -> Workspace {
    let workspace = Workspace::empty();
    workspace.write("new.json", document("1.2.0", 4));
    workspace
        .run(&["fetch", "--from", "new.json", "--source", "a test"])
        .expect(0, "pinned 1.2.0");
    workspace
}

#[test]
fn a_file_is_pinned_byte_for_byte() {
    let workspace = pinned();
    assert_eq!(
        workspace.read("spec/linkbreakers.json"),
        document("1.2.0", 4)
    );
    assert_eq!(workspace.read("OPENAPI_VERSION"), "1.2.0\n");
    let lock: toml::Table = workspace.read("spec/lock.toml").parse().unwrap();
    assert_eq!(lock["source"].as_str(), Some("a test"));
    assert_eq!(lock["operations"].as_integer(), Some(4));
    let before = workspace.files();
    workspace
        .run(&["fetch", "--from", "new.json"])
        .expect(0, "already pinned");
    assert_eq!(workspace.files(), before);
}

#[test]
fn an_unchanged_document_is_not_sent_again() {
    let workspace = Workspace::empty();
    let server = Server::start(|request, _| match request.header("if-none-match") {
        Some("\"v1\"") => Reply::new(304, ""),
        _ => Reply::new(200, document("1.3.0", 4))
            .header("etag", "\"v1\"")
            .header("last-modified", "Sat, 21 Nov 2026 08:00:00 GMT"),
    });
    let fetch = ["fetch", "--url", &server.url];
    workspace.run(&fetch).expect(0, "pinned 1.3.0");
    let lock: toml::Table = workspace.read("spec/lock.toml").parse().unwrap();
    assert_eq!(lock["url"].as_str(), Some(server.url.as_str()));
    let before = workspace.files();
    workspace.run(&fetch).expect(0, "1.3.0 is already pinned");
    assert_eq!(workspace.files(), before);
    let seen: Vec<Request> = server.requests.lock().unwrap().clone();
    assert_eq!(seen.len(), 2);
    assert_eq!(seen[0].header("if-none-match"), None);
    assert_eq!(
        seen[1].header("if-modified-since"),
        Some("Sat, 21 Nov 2026 08:00:00 GMT")
    );
    // The request is unconditional if the pinned document was edited.
    workspace.write("spec/linkbreakers.json", "{}");
    workspace.run(&fetch).expect(0, "pinned 1.3.0");
    assert_eq!(
        workspace.read("spec/linkbreakers.json"),
        document("1.3.0", 4)
    );
}

#[test]
fn a_rejected_document_leaves_the_pin_as_it_was() {
    let workspace = pinned();
    let swagger = r#"{"swagger": "2.0", "info": {"version": "9"}}"#;
    let html = "<!doctype html><html><body>Bad gateway</body></html>";
    let complete = document("1.3.0", 4);
    let large = Reply {
        length: Some(33 * 1024 * 1024),
        ..Reply::new(200, "{")
    };
    let to = |address: &str| Reply::new(302, "").header("location", address);
    let cases = [
        ("HTML", Reply::new(200, html), "this is HTML"),
        ("nothing", Reply::new(200, ""), "empty"),
        (
            "half",
            Reply::new(200, &complete[..complete.len() / 2]),
            "the JSON ends in the middle",
        ),
        ("Swagger", Reply::new(200, swagger), "Swagger 2.0"),
        (
            "no operations",
            Reply::new(200, document("1.3.0", 0)),
            "has no operations",
        ),
        (
            "older",
            Reply::new(200, document("1.1.9", 4)),
            "--allow-downgrade",
        ),
        ("few", Reply::new(200, document("1.3.0", 1)), "--force"),
        (
            "missing",
            Reply::new(404, complete.clone()),
            "responded with 404",
        ),
        ("large", large, "larger than 32 MB"),
        ("plain http", to("http://example.com/x"), "is not allowed"),
        ("file", to("file:///etc/hosts"), "file:///etc/hosts"),
        (
            "no address",
            Reply::new(302, ""),
            "redirects without a Location header",
        ),
        ("loop", to("/again"), "redirects more than 3 times"),
    ];
    let before = workspace.files();
    for (name, reply, message) in cases {
        let server = Server::start(move |_, _| reply.clone());
        let ran = workspace.run(&["fetch", "--url", &server.url]);
        assert!(
            ran.code == 1 && ran.err.contains(message),
            "{name}: {ran:#?}"
        );
        assert!(ran.err.contains("= help: "), "{name}: {ran:#?}");
        assert_eq!(workspace.files(), before, "{name}");
    }
}

#[test]
fn flags_accept_documents_that_are_rejected_otherwise() {
    let cases = [
        (document("1.1.9", 4), "--allow-downgrade", "1.1.9\n"),
        (document("1.3.0", 1), "--force", "1.3.0\n"),
    ];
    for (text, flag, version) in cases {
        let workspace = pinned();
        workspace.write("next.json", text);
        workspace
            .run(&["fetch", "--from", "next.json"])
            .expect(1, flag);
        workspace
            .run(&["fetch", "--from", "next.json", flag])
            .expect(0, "pinned");
        assert_eq!(workspace.read("OPENAPI_VERSION"), version);
    }
}

#[test]
fn the_same_version_with_different_content_is_pinned_with_a_note() {
    let workspace = pinned();
    workspace.write("next.json", document("1.2.0", 5));
    workspace
        .run(&["fetch", "--from", "next.json"])
        .expect(0, "with different content");
    assert!(
        workspace
            .read("spec/lock.toml")
            .contains("note = \"the same version 1.2.0")
    );
}

#[test]
fn temporary_failures_are_retried() {
    let cut = Reply {
        cut: Some(10),
        ..Reply::new(200, document("1.3.0", 4))
    };
    for bad in [
        Reply::new(503, ""),
        Reply::new(429, "").header("retry-after", "0"),
        cut,
    ] {
        let workspace = pinned();
        let server = Server::start(move |_, before| match before {
            0 | 1 => bad.clone(),
            _ => Reply::new(200, document("1.3.0", 4)),
        });
        workspace
            .run(&["fetch", "--url", &server.url])
            .expect(0, "pinned 1.3.0");
        assert_eq!(server.requests.lock().unwrap().len(), 3);
    }
}

#[test]
fn redirects_may_be_relative_and_waits_dates() {
    for location in [
        "/new/openapi.json",
        "openapi.json",
        "./openapi.json?a=b",
        "?a=b",
        "../openapi.json",
    ] {
        let workspace = pinned();
        let server = Server::start(move |_, before| match before {
            0 => Reply::new(302, "").header("location", location),
            1 => Reply::new(503, "").header("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
            2 => Reply::new(307, "").header("location", location),
            _ => Reply::new(200, document("1.3.0", 4)),
        });
        let url = format!("{}/old/api", server.url);
        workspace
            .run(&["fetch", "--url", &url])
            .expect(0, "pinned 1.3.0");
    }
    // A wait that no clock can add ends the command instead.
    let workspace = pinned();
    let server =
        Server::start(|_, _| Reply::new(429, "").header("retry-after", u64::MAX.to_string()));
    workspace
        .run(&["fetch", "--url", &server.url])
        .expect(1, "responded with 429");
}

#[test]
fn a_document_that_is_compressed_unasked_is_read_up_to_the_limit() {
    let gzip = |bytes: &[u8]| {
        let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    };
    let workspace = pinned();
    let good = gzip(document("1.3.0", 4).as_bytes());
    let server =
        Server::start(move |_, _| Reply::new(200, good.clone()).header("content-encoding", "gzip"));
    workspace
        .run(&["fetch", "--url", &server.url])
        .expect(0, "pinned 1.3.0");
    assert_eq!(
        workspace.read("spec/linkbreakers.json"),
        document("1.3.0", 4)
    );
    let before = workspace.files();
    let bomb = gzip(&vec![b' '; 40 * 1024 * 1024]);
    let server =
        Server::start(move |_, _| Reply::new(200, bomb.clone()).header("content-encoding", "gzip"));
    workspace
        .run(&["fetch", "--url", &server.url])
        .expect(1, "larger than 32 MB");
    let server = Server::start(|_, _| Reply::new(200, "x").header("content-encoding", "br"));
    workspace
        .run(&["fetch", "--url", &server.url])
        .expect(1, "Content-Encoding `br`");
    assert_eq!(workspace.files(), before);
}

#[test]
fn unchanged_without_a_pin_is_an_error() {
    let workspace = Workspace::empty();
    let server = Server::start(|_, _| Reply::new(304, ""));
    workspace.run(&["fetch", "--url", &server.url]).expect(
        1,
        "304 (unchanged) to a request that names no known document",
    );
}

#[test]
fn a_check_asks_for_the_document_and_not_for_its_source() {
    let workspace = pinned();
    let before = workspace.files();
    workspace
        .run(&[
            "fetch",
            "--check",
            "--from",
            "new.json",
            "--source",
            "other words",
        ])
        .expect(0, "already pinned");
    assert_eq!(workspace.files(), before);
}

#[test]
fn a_pin_that_is_half_removed_or_cannot_be_applied_is_no_dead_end() {
    // Killed while the folder of the applied files was removed.
    for left in 0..3 {
        let workspace = pinned();
        let names = ["linkbreakers.json", "lock.toml", "OPENAPI_VERSION"];
        std::fs::create_dir_all(workspace.path("spec/.pending")).unwrap();
        for name in &names[..left] {
            workspace.write(&format!("spec/.pending/{name}"), "half");
        }
        workspace
            .run(&["fetch", "--from", "new.json"])
            .expect(0, "1.2.0 is already pinned");
        assert!(!workspace.path("spec/.pending").exists());
    }
    // A target cannot be replaced: the pending files stay, and the next command completes them.
    let workspace = pinned();
    workspace.write("next.json", document("1.3.0", 4));
    let version = workspace.path("OPENAPI_VERSION");
    std::fs::remove_file(&version).unwrap();
    std::fs::create_dir_all(version.join("in the way")).unwrap();
    let ran = workspace.run(&["fetch", "--from", "next.json"]);
    assert_eq!(ran.code, 1, "{ran:#?}");
    std::fs::remove_dir_all(&version).unwrap();
    workspace
        .run(&["fetch", "--from", "next.json"])
        .expect(0, "pinned");
    assert_eq!(workspace.read("OPENAPI_VERSION"), "1.3.0\n");
}

#[test]
fn the_time_limit_includes_retries() {
    let workspace = pinned();
    let slow = Reply {
        delay: Duration::from_secs(20),
        ..Reply::new(200, document("1.3.0", 4))
    };
    let server = Server::start(move |_, _| slow.clone());
    let start = Instant::now();
    let ran = workspace.run(&["fetch", "--url", &server.url, "--timeout", "1"]);
    ran.expect(1, "did not respond within 1 s");
    assert!(
        start.elapsed() < Duration::from_secs(5),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn check_writes_nothing() {
    let workspace = pinned();
    let before = workspace.files();
    for (version, code) in [("1.2.0", 0), ("1.3.0", 10)] {
        let server = Server::start(move |_, _| Reply::new(200, document(version, 4)));
        workspace
            .run(&["fetch", "--check", "--url", &server.url])
            .expect(code, version);
        assert_eq!(workspace.files(), before);
    }
}

#[test]
fn a_killed_command_is_finished_or_undone_by_the_next() {
    let names = ["linkbreakers.json", "lock.toml", "OPENAPI_VERSION"];
    let next = pinned();
    next.write("next.json", document("1.3.0", 4));
    next.run(&["fetch", "--from", "next.json"])
        .expect(0, "pinned 1.3.0");
    let target = |name: &str| match name {
        "OPENAPI_VERSION" => name.to_owned(),
        name => format!("spec/{name}"),
    };
    // Killed while the new files were being written: the old pin stays.
    let workspace = pinned();
    let before = workspace.files();
    workspace.write(
        "spec/.unfinished/linkbreakers.json",
        &document("1.3.0", 4)[..20],
    );
    workspace
        .run(&["fetch", "--from", "new.json"])
        .expect(0, "1.2.0 is already pinned");
    assert_eq!(workspace.files(), before);
    // Killed after `renamed` of the three files were replaced: the new pin is completed.
    for renamed in 0..=names.len() {
        let workspace = pinned();
        for (index, name) in names.iter().enumerate() {
            workspace.write(&format!("spec/.pending/{name}"), next.read(&target(name)));
            if index < renamed {
                workspace.write(&target(name), next.read(&target(name)));
            }
        }
        workspace.write("next.json", document("1.3.0", 4));
        workspace
            .run(&["fetch", "--from", "next.json"])
            .expect(0, "1.3.0 is already pinned");
        for name in names {
            assert_eq!(
                workspace.read(&target(name)),
                next.read(&target(name)),
                "{renamed} {name}"
            );
        }
        assert!(!workspace.path("spec/.pending").exists());
    }
}
