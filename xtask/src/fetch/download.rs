//! Downloads one document over HTTPS.
//!
//! 1. Check the address: https, or http on this machine.
//! 2. Send a conditional GET with the validators of the pinned document (RFC 9110, section 13.1), so that an
//!    unchanged document is not sent again.
//! 3. Follow at most 3 redirects, and check each address like the first one.
//! 4. Read at most 32 MB of the body, and check its length against `Content-Length`.
//! 5. After a failure that may be temporary, wait and start again: at most 4 attempts within the time limit.

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use std::fmt::Display;
use std::io::Read;
use std::net::IpAddr;
use std::thread;
use std::time::{Duration, Instant, SystemTime};
use ureq::http::{Response, Uri, header};
use ureq::{Agent, Body};

/// The maximum size of a document, in bytes.
pub(crate) const LIMIT: usize = 32 * 1024 * 1024;
const REDIRECTS: usize = 3;
const ATTEMPTS: u32 = 4;
/// The wait before the second attempt; it doubles with each further attempt.
const BACKOFF: Duration = Duration::from_millis(250);

/// The request for a document.
pub(crate) struct Wanted<'a> {
    pub(crate) url: &'a str,
    /// Sent as `If-None-Match`.
    pub(crate) etag: Option<&'a str>,
    /// Sent as `If-Modified-Since`.
    pub(crate) last_modified: Option<&'a str>,
    /// Time limit of the download, retries included.
    pub(crate) deadline: Duration,
    pub(crate) absence: Absence,
}

/// The meaning of a response that there is nothing at the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Absence {
    Fails,
    /// It is [`Download::Missing`].
    IsAResult,
}

/// The result of a download.
pub(crate) enum Download {
    /// The server responded with 304: the document is the pinned one.
    Unchanged,
    /// There is nothing at the address.
    Missing,
    Document {
        bytes: Vec<u8>,
        etag: Option<String>,
        last_modified: Option<String>,
    },
}

/// A failed attempt.
struct FailedAttempt {
    failure: Failure,
    /// True if another attempt may succeed.
    retryable: bool,
    /// The wait that the server asks for (`Retry-After`).
    wait: Option<Duration>,
}

impl FailedAttempt {
    fn permanent(problem: impl std::fmt::Display, help: &str) -> Self {
        Self {
            failure: Failure::new(problem, help),
            retryable: false,
            wait: None,
        }
    }

    fn temporary(problem: impl std::fmt::Display, wait: Option<Duration>) -> Self {
        Self {
            failure: Failure::new(
                problem,
                "run the command again later, or name another address by `--url` or a file by `--from`",
            ),
            retryable: true,
            wait,
        }
    }
}

/// Downloads the document, with retries after temporary failures.
///
/// # Errors
///
/// Returns the error of the last attempt if it is permanent, if it was the fourth, or if the time limit would
/// pass before the next one.
pub(crate) fn get(wanted: &Wanted<'_>, ui: &Ui) -> Result<Download, Failure> {
    let end = Instant::now() + wanted.deadline;
    let mut backoff = BACKOFF;
    for attempt in 1.. {
        let failed = match attempt_once(wanted, end, ui) {
            Ok(download) => return Ok(download),
            Err(failed) => failed,
        };
        let wait = failed.wait.unwrap_or(backoff);
        // A server may ask for any wait, also one that no clock can add.
        let is_late = Instant::now()
            .checked_add(wait)
            .is_none_or(|then| then >= end);
        if !failed.retryable || attempt >= ATTEMPTS || is_late {
            return Err(failed.failure);
        }
        ui.warning(format!(
            "attempt {attempt} of {ATTEMPTS}: {}",
            failed
                .failure
                .to_string()
                .lines()
                .next()
                .unwrap_or_default()
        ));
        thread::sleep(wait);
        backoff *= 2;
    }
    Err(Failure::new("no attempt was made", "run the command again"))
}

/// Sends the request, follows redirects, and reads the document.
fn attempt_once(wanted: &Wanted<'_>, end: Instant, ui: &Ui) -> Result<Download, FailedAttempt> {
    let mut address = checked_address(wanted.url)?;
    for _ in 0..=REDIRECTS {
        let response = request(&address, wanted, end)?;
        match response.status().as_u16() {
            200 => return read_document(response, ui),
            304 if wanted.etag.or(wanted.last_modified).is_some() => {
                return Ok(Download::Unchanged);
            }
            404 | 410 if wanted.absence == Absence::IsAResult => return Ok(Download::Missing),
            304 => {
                return Err(FailedAttempt::permanent(
                    format!(
                        "{address} responded with 304 (unchanged) to a request that names no known document"
                    ),
                    "name another address by `--url` or a file by `--from`",
                ));
            }
            301 | 302 | 303 | 307 | 308 => address = redirect_target(&address, &response)?,
            status @ (408 | 425 | 429 | 500..=599) => {
                let wait = header_value(&response, header::RETRY_AFTER);
                let wait = wait.and_then(|text| retry_after(&text, SystemTime::now()));
                return Err(FailedAttempt::temporary(
                    format!("{address} responded with {status}"),
                    wait,
                ));
            }
            status => {
                return Err(FailedAttempt::permanent(
                    format!("{address} responded with {status}"),
                    "check the address, or name another by `--url`",
                ));
            }
        }
    }
    Err(FailedAttempt::permanent(
        format!("{} redirects more than {REDIRECTS} times", wanted.url),
        "name the final address by `--url`",
    ))
}

/// Sends one request within the time that is left.
fn request(
    address: &Uri,
    wanted: &Wanted<'_>,
    end: Instant,
) -> Result<Response<Body>, FailedAttempt> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(timed_out(address, wanted));
    }
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        // Redirects are followed by `attempt_once`, which checks each address.
        .max_redirects(0)
        .timeout_global(Some(left))
        .user_agent("linkbreakers-sdk xtask");
    // A proxy on another machine would look for a loopback address there.
    if is_loopback(address) {
        config = config.proxy(None);
    }
    let agent: Agent = config.build().into();
    let mut request = agent.get(address).header(
        "accept",
        "application/json, application/yaml;q=0.9, */*;q=0.1",
    );
    if let Some(etag) = wanted.etag {
        request = request.header("if-none-match", etag);
    }
    if let Some(date) = wanted.last_modified {
        request = request.header("if-modified-since", date);
    }
    request.call().map_err(|error| match error {
        ureq::Error::Timeout(_) => timed_out(address, wanted),
        error => FailedAttempt::temporary(format!("cannot reach {address}: {error}"), None),
    })
}

fn timed_out(address: &Uri, wanted: &Wanted<'_>) -> FailedAttempt {
    let seconds = wanted.deadline.as_secs();
    FailedAttempt::temporary(
        format!("{address} did not respond within {seconds} s"),
        None,
    )
}

/// Reads the body of a response, up to [`LIMIT`].
fn read_document(response: Response<Body>, ui: &Ui) -> Result<Download, FailedAttempt> {
    // Some servers compress although nobody asked them to; ureq unpacks gzip.
    let coding = header_value(&response, header::CONTENT_ENCODING).unwrap_or_default();
    let coding = coding.trim().to_ascii_lowercase();
    if !["", "identity", "gzip"].contains(&coding.as_str()) {
        return Err(FailedAttempt::permanent(
            format!("the document is sent in the unknown Content-Encoding `{coding}`"),
            "name another address by `--url` or a file by `--from`",
        ));
    }
    let etag = header_value(&response, header::ETAG);
    let last_modified = header_value(&response, header::LAST_MODIFIED);
    let announced =
        header_value(&response, header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let too_large = || {
        FailedAttempt::permanent(
            format!("the document is larger than {} MB", LIMIT / (1024 * 1024)),
            "check the address, or name another by `--url`",
        )
    };
    if announced.is_some_and(|length: usize| length > LIMIT) {
        return Err(too_large());
    }
    let mut reader = response.into_body().into_reader();
    let mut bytes = Vec::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let number = reader.read(&mut buffer).map_err(|error| {
            FailedAttempt::temporary(format!("the document is incomplete: {error}"), None)
        })?;
        if number == 0 {
            break;
        }
        bytes.extend_from_slice(&buffer[..number]);
        if bytes.len() > LIMIT {
            return Err(too_large());
        }
        ui.progress(bytes.len(), announced);
    }
    ui.progress_ends();
    // The length is that of the compressed document.
    let is_plain = coding != "gzip";
    if is_plain && announced.is_some_and(|length| length != bytes.len()) {
        return Err(FailedAttempt::temporary(
            "the document is incomplete: it is not as long as its Content-Length",
            None,
        ));
    }
    Ok(Download::Document {
        bytes,
        etag,
        last_modified,
    })
}

fn header_value(response: &Response<Body>, name: header::HeaderName) -> Option<String> {
    let value = response.headers().get(name)?.to_str().ok()?;
    Some(value.to_owned())
}

/// Parses an address and checks that it is https, or http on this machine.
fn checked_address(url: &str) -> Result<Uri, FailedAttempt> {
    let help = "use an address that begins with https:// (http:// only on this machine)";
    let address: Uri = url.parse().map_err(|error| {
        FailedAttempt::permanent(format!("`{url}` is not an address: {error}"), help)
    })?;
    let is_allowed = match address.scheme_str() {
        Some("https") => address.host().is_some(),
        Some("http") => is_loopback(&address),
        _ => false,
    };
    if is_allowed {
        Ok(address)
    } else {
        Err(FailedAttempt::permanent(
            format!("`{url}` is not allowed as an address"),
            help,
        ))
    }
}

fn is_loopback(address: &Uri) -> bool {
    let host = address.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// Returns the address in `Location`, checked like the first one.
fn redirect_target(from: &Uri, response: &Response<Body>) -> Result<Uri, FailedAttempt> {
    let Some(to) = header_value(response, header::LOCATION) else {
        return Err(FailedAttempt::permanent(
            format!("{from} redirects without a Location header"),
            "name another address by `--url`",
        ));
    };
    let invalid = |error: &dyn Display| {
        FailedAttempt::permanent(
            format!("{from} redirects to `{to}`, which is not an address: {error}"),
            "name the final address by `--url`",
        )
    };
    // `Location` may be relative to the address of the response (RFC 9110, section 10.2.2).
    let base = from.to_string();
    let base = fluent_uri::Uri::parse(base.as_str()).map_err(|error| invalid(&error))?;
    let reference = fluent_uri::UriRef::parse(to.as_str()).map_err(|error| invalid(&error))?;
    let mut target = reference
        .resolve_against(&base)
        .map_err(|error| invalid(&error))?;
    target.set_fragment(None);
    checked_address(target.as_str())
}

/// Returns the wait that `Retry-After` asks for: seconds, or a date (RFC 9110, section 10.2.3).
fn retry_after(text: &str, now: SystemTime) -> Option<Duration> {
    let text = text.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_are_seconds_or_dates() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777);
        for (text, want) in [
            ("0", Some(0)),
            (" 12 ", Some(12)),
            ("Sun, 06 Nov 1994 08:49:57 GMT", Some(20)),
            ("Sun, 06 Nov 1994 08:49:00 GMT", Some(0)),
            ("-1", None),
            ("soon", None),
        ] {
            assert_eq!(
                retry_after(text, now),
                want.map(Duration::from_secs),
                "{text}"
            );
        }
    }

    #[test]
    fn only_https_and_this_machine_are_allowed() {
        let cases = [
            ("https://api.example.com/openapi.json", true),
            ("http://127.0.0.1:8080/x", true),
            ("http://[::1]:8080/x", true),
            ("http://localhost/x", true),
            ("http://api.example.com/x", false),
            ("http://127.0.0.1.example.com/x", false),
            ("http://localhost.example.com/x", false),
            ("http://localhost@example.com/x", false),
            ("ftp://api.example.com/x", false),
            ("file:///etc/passwd", false),
            ("openapi.json", false),
            ("", false),
        ];
        for (url, want) in cases {
            assert_eq!(checked_address(url).is_ok(), want, "{url}");
        }
    }
}
