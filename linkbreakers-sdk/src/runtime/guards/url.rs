//! Splits URLs into their parts, for the rules that the SDK has about them.
//!
//! [`http::Uri`] carries a URL once it is accepted, and keeps what was written. It has no origins, no relative
//! references and no parts but host and path, and a parser for browsers would change what it reads. So the
//! parts are found here as RFC 3986 defines them, and a host that no request can be sent to is refused. What is
//! accepted keeps its spelling, in small letters: a dot at the end, `127.1` and `[0:0:0:0:0:0:0:1]` are hosts of
//! their own, so that two different origins may be one machine. To forbid a host, cut off the dot, and compare
//! addresses as addresses.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};

/// A URL or a reference to one, split but not yet checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Parts<'a> {
    pub(crate) scheme: Option<&'a str>,
    pub(crate) authority: Option<&'a str>,
    pub(crate) path: &'a str,
    pub(crate) query: Option<&'a str>,
    pub(crate) fragment: Option<&'a str>,
}

impl<'a> Parts<'a> {
    /// Splits a string (RFC 3986, appendix B); everything can be split.
    pub(crate) fn of(text: &'a str) -> Self {
        let (text, fragment) = cut(text, '#');
        let (text, query) = cut(text, '?');
        let (scheme, text) = match text.split_once(':') {
            Some((scheme, rest)) if is_scheme(scheme) => (Some(scheme), rest),
            _ => (None, text),
        };
        let (authority, path) = match text.strip_prefix("//") {
            Some(rest) => {
                let end = rest.find('/').unwrap_or(rest.len());
                (Some(&rest[..end]), &rest[end..])
            }
            None => (None, text),
        };
        Self {
            scheme,
            authority,
            path,
            query,
            fragment,
        }
    }

    /// Returns true if there is a user name or a password.
    pub(crate) fn has_credentials(&self) -> bool {
        self.authority
            .is_some_and(|authority| authority.contains('@'))
    }

    /// Returns the origin.
    ///
    /// # Errors
    ///
    /// Returns what is wrong if there is none, or none that requests can be sent to.
    pub(crate) fn origin(&self) -> Result<Origin, &'static str> {
        let encrypted = match self.scheme.map(str::to_ascii_lowercase).as_deref() {
            Some("https") => true,
            Some("http") => false,
            _ => return Err("has a scheme that is neither https nor http"),
        };
        let authority = self.authority.unwrap_or_default();
        let after_user = authority.rsplit('@').next().unwrap_or_default();
        let (host, port) = split_port(after_user);
        let port = match port {
            None | Some("") => default_port(encrypted),
            Some(port) if port.bytes().all(|byte| byte.is_ascii_digit()) => {
                port.parse().map_err(|_| "has an invalid port")?
            }
            Some(_) => return Err("has an invalid port"),
        };
        Ok(Origin {
            encrypted,
            host: check_host(host)?,
            port,
        })
    }
}

/// Scheme, host and port: what a token belongs to (RFC 6454).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Origin {
    encrypted: bool,
    host: String,
    port: u16,
}

impl Origin {
    /// Returns true if the scheme is https.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.encrypted
    }

    /// Returns true if the host is this machine.
    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }
}

/// Writes the origin as the beginning of a URL, without the port if it is that of the scheme.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.encrypted { "https" } else { "http" };
        write!(f, "{scheme}://{}", self.host)?;
        if self.port == default_port(self.encrypted) {
            Ok(())
        } else {
            write!(f, ":{}", self.port)
        }
    }
}

fn default_port(encrypted: bool) -> u16 {
    if encrypted { 443 } else { 80 }
}

/// Returns true if a host is this machine: `localhost` or a loopback address.
pub(crate) fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    match address.parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

/// Returns true if a path has a segment `.` or `..`, percent-encoded or not, which servers resolve.
pub(crate) fn has_dot_segments(path: &str) -> bool {
    path.split('/').any(|segment| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == "." || plain == ".."
    })
}

fn cut(text: &str, at: char) -> (&str, Option<&str>) {
    match text.split_once(at) {
        Some((before, after)) => (before, Some(after)),
        None => (text, None),
    }
}

/// RFC 3986, 3.1.
fn is_scheme(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
}

/// Splits a port from a host, which may be an IPv6 address with colons in brackets.
fn split_port(text: &str) -> (&str, Option<&str>) {
    match text.rsplit_once(':') {
        Some((host, port)) if !port.ends_with(']') => (host, Some(port)),
        _ => (text, None),
    }
}

/// Returns a host in small letters.
fn check_host(host: &str) -> Result<String, &'static str> {
    if !host.is_ascii() {
        return Err(
            "has a host with letters outside of ASCII; write its ASCII form, which begins with `xn--`",
        );
    }
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let is_valid = match host
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'))
    {
        Some(address) => address.parse::<Ipv6Addr>().is_ok(),
        None => !host.is_empty() && host.bytes().all(plain),
    };
    if is_valid {
        Ok(host.to_ascii_lowercase())
    } else {
        Err("has an invalid host")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_found_and_unusual_hosts_refused() {
        for (text, expected) in [
            ("https://api.example.com", Ok("https://api.example.com")),
            (
                "HTTPS://API.Example.com:443/x?y#z",
                Ok("https://api.example.com"),
            ),
            ("http://a:80", Ok("http://a")),
            ("http://a:443", Ok("http://a:443")),
            ("https://a:/x", Ok("https://a")),
            ("http://user:p@ss@a:8080/@", Ok("http://a:8080")),
            ("http://[::1]:8080", Ok("http://[::1]:8080")),
            ("http://[::1]", Ok("http://[::1]")),
            ("https://a_b.example", Ok("https://a_b.example")),
            ("ftp://a", Err("scheme")),
            ("a.example.com", Err("scheme")),
            ("localhost:8080", Err("scheme")),
            ("https:a", Err("host")),
            ("https://", Err("host")),
            ("https:///a", Err("host")),
            ("https://?x", Err("host")),
            ("https://a b", Err("host")),
            ("https://a%2eb", Err("host")),
            ("https://a\\b", Err("host")),
            ("https://[::1", Err("host")),
            ("https://[1.2.3.4]", Err("host")),
            ("https://\u{e9}t\u{e9}.example", Err("xn--")),
            ("https://a:99999", Err("port")),
            ("https://a:-1", Err("port")),
            ("https://a:+1", Err("port")),
        ] {
            let origin = Parts::of(text).origin().map(|origin| origin.to_string());
            match (origin, expected) {
                (Ok(origin), Ok(expected)) => assert_eq!(origin, expected, "{text}"),
                (Err(problem), Err(expected)) => {
                    assert!(problem.contains(expected), "{text}: {problem}")
                }
                (origin, _) => panic!("{text}: {origin:?}"),
            }
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        for (host, expected) in [
            ("localhost", true),
            ("api.localhost", true),
            ("127.0.0.1", true),
            ("127.9.9.9", true),
            ("[::1]", true),
            ("localhost.example.com", false),
            ("127.0.0.1.example.com", false),
            ("127.1", false),
            ("2130706433", false),
            ("0.0.0.0", false),
            ("[::ffff:127.0.0.1]", false),
            ("notlocalhost", false),
        ] {
            assert_eq!(is_loopback(host), expected, "{host}");
        }
    }
}
