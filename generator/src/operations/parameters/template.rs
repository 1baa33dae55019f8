//! Reads path templates: the ids of the path, a fixed query, and parameters in the query.

use crate::Error;

/// A path template, taken apart.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Template<'p> {
    /// The path with its ids in braces, and a fixed query. A fragment is never sent (RFC 9110, section 7.1): documents
    /// tell operations of one path apart by it.
    pub path: String,
    /// The names in braces of the path, in order.
    pub ids: Vec<&'p str>,
    /// Parameters in the query: the name on the wire, and the name of the parameter that declares it.
    pub query: Vec<(&'p str, &'p str)>,
}

/// Takes a path template apart.
///
/// # Errors
///
/// Returns an error for an unclosed brace, and for a query in which a parameter is not a whole value.
pub fn parse<'p>(template: &'p str, pointer: &str) -> Result<Template<'p>, Error> {
    let refuse = |problem: &str, help: &str| {
        Err(Error::new(
            pointer,
            format!("the path {problem}: `{template}`"),
            help,
        ))
    };
    let sent = template.split_once('#').map_or(template, |(sent, _)| sent);
    // RFC 6570 lists names in the braces: `{?page,size}`.
    let (plain, lists) = match sent.find("{?").or_else(|| sent.find("{&")) {
        Some(at) => sent.split_at(at),
        None => (sent, ""),
    };
    let (path, query) = match plain.split_once('?') {
        Some((path, query)) => (path, query),
        None => (plain, ""),
    };
    let Some(ids) = names(path) else {
        return refuse(
            "has an unclosed brace",
            "close the brace, in the document or its overlay",
        );
    };
    let mut out = Template {
        path: path.to_owned(),
        ids,
        query: Vec::new(),
    };
    let mut separator = '?';
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let inner = value.strip_prefix('{').and_then(|v| v.strip_suffix('}'));
        let is_name = |text: &str| !text.is_empty() && !text.contains(['{', '}', '#', '?']);
        match inner {
            Some(inner) if is_name(inner) && is_name(name) => out.query.push((name, inner)),
            None if is_name(name) && !value.contains(['{', '}']) => {
                out.path.push(separator);
                out.path.push_str(pair);
                separator = '&';
            }
            _ => {
                return refuse(
                    "has a query in which a parameter is not a whole value",
                    "make it a parameter `in: query`, in the document or its overlay",
                );
            }
        }
    }
    for list in lists.split('{').filter(|list| !list.is_empty()) {
        let inner = list
            .strip_suffix('}')
            .and_then(|l| l.strip_prefix(['?', '&']));
        let Some(inner) = inner else {
            return refuse(
                "goes on after its query",
                "make the query parameters `in: query`, in the document or its overlay",
            );
        };
        let listed = inner
            .split(',')
            .map(|name| name.trim_end_matches('*').trim());
        out.query.extend(listed.map(|name| (name, name)));
    }
    Ok(out)
}

/// Returns the names in braces; `None` if a brace is not closed.
fn names(path: &str) -> Option<Vec<&str>> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, tail)) = rest.split_once('{') {
        let (name, tail) = tail.split_once('}')?;
        names.push(name);
        rest = tail;
    }
    Some(names)
}

#[cfg(test)]
mod tests {
    use super::parse;

    #[test]
    fn fragments_and_queries_are_taken_from_the_path() {
        type Case<'c> = (&'c str, &'c str, &'c [&'c str], &'c [(&'c str, &'c str)]);
        let cases: [Case<'_>; 8] = [
            ("/tags/{arn}#tagKeys", "/tags/{arn}", &["arn"], &[]),
            ("/#Action=DescribeTags", "/", &[], &[]),
            ("/a?b=c", "/a?b=c", &[], &[]),
            ("/a?b=c&d#e?f={g}", "/a?b=c&d", &[], &[]),
            ("/a/{id}?page={p}", "/a/{id}", &["id"], &[("page", "p")]),
            (
                "/a?x=1&page={page}&y=2",
                "/a?x=1&y=2",
                &[],
                &[("page", "page")],
            ),
            (
                "/a{?page,size*}{&more}",
                "/a",
                &[],
                &[("page", "page"), ("size", "size"), ("more", "more")],
            ),
            ("/a?", "/a", &[], &[]),
        ];
        for (template, path, ids, query) in cases {
            let found = parse(template, "#").unwrap();
            assert_eq!(found.path, path, "{template}");
            assert_eq!(found.ids, ids, "{template}");
            assert_eq!(found.query, query, "{template}");
        }
    }

    #[test]
    fn what_cannot_be_told_apart_is_refused() {
        for template in [
            "/a/{b",
            "/a?b=x{c}",
            "/a?{b}={c}",
            "/a?b={c}{d}",
            "/a{?b}/c",
            "/a?b={c",
        ] {
            assert!(parse(template, "#").is_err(), "{template}");
        }
    }
}
