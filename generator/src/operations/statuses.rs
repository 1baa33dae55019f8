//! Names success statuses, and decides whether their bodies differ, so that callers need one variant for each.

use openapiv3::{Response, StatusCode};

use super::media_types::accepted;
use crate::media_type::essence;
use crate::model::{Case, ResponseBody, Shape};

/// A success response that has been read.
#[derive(Debug)]
pub struct Success<'a> {
    /// Its status or range.
    pub status: StatusCode,
    /// The response in the document.
    pub response: &'a Response,
    /// Its body.
    pub body: ResponseBody,
}

/// Names of statuses in the SDK: their reason phrases (RFC 9110, section 15.3; RFC 4918, 5842 and 3229).
const PHRASES: &[(u16, &str)] = &[
    (200, "Ok"),
    (201, "Created"),
    (202, "Accepted"),
    (203, "NonAuthoritativeInformation"),
    (204, "NoContent"),
    (205, "ResetContent"),
    (206, "PartialContent"),
    (207, "MultiStatus"),
    (208, "AlreadyReported"),
    (226, "ImUsed"),
];

/// Returns the name of a success status; that of the range is `Success`.
pub fn name(status: &StatusCode) -> String {
    match status {
        StatusCode::Range(_) => "Success".to_owned(),
        StatusCode::Code(code) => {
            let known = PHRASES.iter().find(|(known, _)| known == code);
            known.map_or_else(|| format!("Status{code}"), |(_, name)| (*name).to_owned())
        }
    }
}

/// Returns true if a status has no body in HTTP (RFC 9110, sections 15.3.5 and 15.3.6), whatever the document
/// says.
pub fn is_without_body(status: &StatusCode) -> bool {
    matches!(status, StatusCode::Code(204 | 205))
}

/// Returns true if two responses have the same media types and schemas; descriptions may differ.
pub fn same_body(one: &Response, other: &Response) -> bool {
    let schemas = |response: &Response| -> Vec<_> {
        let content = response.content.iter();
        content
            .map(|(name, media)| (name.clone(), media.schema.clone()))
            .collect()
    };
    schemas(one) == schemas(other)
}

/// Returns the response that stands for all, if no two bodies differ: the first that is described best. If one may
/// be `null`, it stands for those of its shape that may not.
/// Returns `None` if two bodies differ.
pub fn only<'r, 'a>(all: &'r [Success<'a>]) -> Option<Option<&'r Success<'a>>> {
    let is_any = |found: &&Success<'_>| found.body == ResponseBody::Json(Shape::Any);
    let is_described = |found: &&Success<'_>| !is_any(found) && found.body != ResponseBody::None;
    let described = || all.iter().filter(is_described);
    let Some(first) = described().next() else {
        return Some(all.iter().find(is_any));
    };
    let is_same = |other: &Success<'_>| match (first.body.json(), other.body.json()) {
        (Some(first), Some(other)) => first == other,
        _ => first.body == other.body,
    };
    let or_null = described().find(|found| matches!(found.body, ResponseBody::JsonOrNull(_)));
    described().all(is_same).then(|| or_null.or(Some(first)))
}

/// Returns a variant for each status. The range comes last, since it holds for the statuses that are left.
pub fn variants(all: &[Success<'_>]) -> Vec<Case> {
    let mut out: Vec<Case> = all
        .iter()
        .map(|found| Case {
            key: found.status.to_string(),
            ident: name(&found.status),
            docs: found.response.description.clone(),
            body: found.body.clone(),
        })
        .collect();
    out.sort_by(|one, other| one.key.cmp(&other.key));
    out
}

/// Returns the `Accept` header for all of these responses; `None` if all are plain JSON, for which the runtime
/// has a default.
pub fn accept_all(all: &[Success<'_>]) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for found in all {
        let of_one = accepted(found.response, &found.body);
        let plain = of_one.iter().position(|name| is_plain_json(name));
        let of_one = match plain {
            Some(plain) if found.body.json().is_some() => &of_one[plain..=plain],
            _ => &of_one[..],
        };
        for name in of_one {
            if !names.contains(name) {
                names.push(name);
            }
        }
    }
    (!names.iter().all(|name| is_plain_json(name))).then(|| names.join(", "))
}

fn is_plain_json(media_type: &str) -> bool {
    essence(media_type) == "application/json"
}
