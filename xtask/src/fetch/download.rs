//! One document over HTTPS: conditional, limited, retried, and no further than the rules allow.

use crate::support::failure::Failure;
use crate::support::ui::Ui;
use std::io::Read;
use std::net::IpAddr;
use std::thread;
use std::time::{Duration, Instant};
use ureq::http::{Response, Uri, header};
use ureq::{Agent, Body};

/// The largest document that is taken, in bytes.
pub(crate) const LIMIT: usize = 32 * 1024 * 1024;
const REDIRECTS: usize = 3;
const ATTEMPTS: u32 = 4;
/// Waited before the second attempt; doubles with each further one.
const BACKOFF: Duration = Duration::from_millis(250);

/// What is asked for.
pub(crate) struct Wanted<'a> {
    pub(crate) url: &'a str,
    /// Marks of the version at hand: an unchanged document is not sent again.
    pub(crate) etag: Option<&'a str>,
    pub(crate) last_modified: Option<&'a str>,
    /// For everything, retries included.
    pub(crate) deadline: Duration,
}

/// What a download brought.
pub(crate) enum Download {
    Unchanged,
    Document {
        bytes: Vec<u8>,
        etag: Option<String>,
        last_modified: Option<String>,
    },
}

/// An attempt that failed, and whether another may succeed.
struct FailedAttempt {
    failure: Failure,
    again: bool,
    wait: Option<Duration>,
}

impl FailedAttempt {
    fn last(what: impl std::fmt::Display, help: &str) -> Self {
        Self {
            failure: Failure::new(what, help),
            again: false,
            wait: None,
        }
    }

    fn again(what: impl std::fmt::Display, wait: Option<Duration>) -> Self {
        Self {
            failure: Failure::new(
                what,
                "run the command again later; `--url` names another address, `--from` a file",
            ),
            again: true,
            wait,
        }
    }
}

/// Gets the document; attempts again where that may help and the deadline allows.
pub(crate) fn get(wanted: &Wanted<'_>, ui: &Ui) -> Result<Download, Failure> {
    let end = Instant::now() + wanted.deadline;
    let mut backoff = BACKOFF;
    for attempt in 1.. {
        let failed = match attempt_once(wanted, end, ui) {
            Ok(download) => return Ok(download),
            Err(failed) => failed,
        };
        let wait = failed.wait.unwrap_or(backoff);
        if !failed.again || attempt >= ATTEMPTS || Instant::now() + wait >= end {
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

fn attempt_once(wanted: &Wanted<'_>, end: Instant, ui: &Ui) -> Result<Download, FailedAttempt> {
    let mut address = allowed(wanted.url)?;
    for _ in 0..=REDIRECTS {
        let response = request(&address, wanted, end)?;
        match response.status().as_u16() {
            200 => return document(response, ui),
            304 => return Ok(Download::Unchanged),
            301 | 302 | 303 | 307 | 308 => address = target(&address, &response)?,
            status @ (408 | 425 | 429 | 500..=599) => {
                let wait = text(&response, header::RETRY_AFTER)
                    .and_then(|seconds| seconds.parse().ok())
                    .map(Duration::from_secs);
                return Err(FailedAttempt::again(
                    format!("{address} answered {status}"),
                    wait,
                ));
            }
            status => {
                return Err(FailedAttempt::last(
                    format!("{address} answered {status}"),
                    "see whether the address is right; `--url` names another",
                ));
            }
        }
    }
    Err(FailedAttempt::last(
        format!("{} redirects more than {REDIRECTS} times", wanted.url),
        "name the last address by `--url`",
    ))
}

fn request(
    address: &Uri,
    wanted: &Wanted<'_>,
    end: Instant,
) -> Result<Response<Body>, FailedAttempt> {
    let left = end.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(late(address, wanted));
    }
    let mut config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(left))
        .user_agent("linkbreakers-sdk xtask");
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
        ureq::Error::Timeout(_) => late(address, wanted),
        error => FailedAttempt::again(format!("cannot reach {address}: {error}"), None),
    })
}

fn late(address: &Uri, wanted: &Wanted<'_>) -> FailedAttempt {
    let seconds = wanted.deadline.as_secs();
    FailedAttempt::again(format!("{address} did not answer within {seconds} s"), None)
}

/// Reads the body, no more than the limit.
fn document(response: Response<Body>, ui: &Ui) -> Result<Download, FailedAttempt> {
    let etag = text(&response, header::ETAG);
    let last_modified = text(&response, header::LAST_MODIFIED);
    let announced = text(&response, header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
    let too_large = || {
        FailedAttempt::last(
            format!("the document is larger than {} MB", LIMIT / (1024 * 1024)),
            "see whether the address is right; `--url` names another",
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
            FailedAttempt::again(format!("the document broke off: {error}"), None)
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
    if announced.is_some_and(|length| length != bytes.len()) {
        return Err(FailedAttempt::again("the document broke off", None));
    }
    Ok(Download::Document {
        bytes,
        etag,
        last_modified,
    })
}

fn text(response: &Response<Body>, name: header::HeaderName) -> Option<String> {
    let value = response.headers().get(name)?.to_str().ok()?;
    Some(value.to_owned())
}

/// Only https, and http on this machine.
fn allowed(url: &str) -> Result<Uri, FailedAttempt> {
    let help = "give an address that begins with https:// (http:// only on this machine)";
    let address: Uri = url
        .parse()
        .map_err(|error| FailedAttempt::last(format!("`{url}` is no address: {error}"), help))?;
    let good = match address.scheme_str() {
        Some("https") => address.host().is_some(),
        Some("http") => is_loopback(&address),
        _ => false,
    };
    if good {
        Ok(address)
    } else {
        Err(FailedAttempt::last(format!("`{url}` is not fetched"), help))
    }
}

fn is_loopback(address: &Uri) -> bool {
    let host = address.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

/// Where a redirect leads, by the same rules.
fn target(from: &Uri, response: &Response<Body>) -> Result<Uri, FailedAttempt> {
    let Some(to) = text(response, header::LOCATION) else {
        return Err(FailedAttempt::last(
            format!("{from} redirects to nowhere"),
            "`--url` names another address",
        ));
    };
    if to.starts_with('/') && !to.starts_with("//") {
        let scheme = from.scheme_str().unwrap_or("https");
        let host = from.authority().map_or("", |authority| authority.as_str());
        return allowed(&format!("{scheme}://{host}{to}"));
    }
    allowed(&to)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_https_and_this_machine() {
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
            assert_eq!(allowed(url).is_ok(), want, "{url}");
        }
    }
}
