//! Reads the header `Link` (RFC 8288), by which an API names the next page.

use http::{HeaderMap, header};

/// Returns the target of the first link with the relation `next`.
pub(super) fn next(headers: &HeaderMap) -> Option<String> {
    let values = headers.get_all(header::LINK).into_iter();
    let mut values = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
    values.find_map(next_in).map(str::to_owned)
}

/// Returns the target of the first link with the relation `next` in one header.
fn next_in(value: &str) -> Option<&str> {
    let mut rest = value;
    loop {
        let (_, after) = rest.split_once('<')?;
        let (target, params) = after.split_once('>')?;
        let mut params = Params(params);
        let (mut relation, mut is_of_page) = (None, true);
        for (name, value) in &mut params {
            // Section 3.3: of several relation parameters, only the first counts.
            if name.eq_ignore_ascii_case("rel") {
                relation.get_or_insert(value);
            }
            // Section 3.2: with an anchor, the link is of something else than this page.
            is_of_page &= !name.eq_ignore_ascii_case("anchor");
        }
        let mut relations = relation.unwrap_or_default().split_ascii_whitespace();
        if is_of_page && relations.any(|relation| relation.eq_ignore_ascii_case("next")) {
            return Some(target.trim()).filter(|target| !target.is_empty());
        }
        rest = params.0;
    }
}

/// The parameters of one link; afterwards, what follows that link.
struct Params<'a>(&'a str);

impl<'a> Iterator for Params<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<Self::Item> {
        let rest = self.0.trim_start().strip_prefix(';')?;
        let end = rest.find(['=', ';', ',']).unwrap_or(rest.len());
        let (name, rest) = rest.split_at(end);
        let Some(value) = rest.strip_prefix('=').map(str::trim_start) else {
            self.0 = rest;
            return Some((name.trim(), ""));
        };
        let value = match value.strip_prefix('"') {
            Some(quoted) => {
                let (value, rest) = quoted.split_at(end_of_quoted(quoted));
                self.0 = rest.get(1..).unwrap_or_default();
                value
            }
            None => {
                let (value, rest) = value.split_at(value.find([';', ',']).unwrap_or(value.len()));
                self.0 = rest;
                value.trim_end()
            }
        };
        Some((name.trim(), value))
    }
}

/// Returns the location of the quote that ends a string; `\"` does not (RFC 9110, 5.6.4).
fn end_of_quoted(text: &str) -> usize {
    let mut escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    end.unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_page_is_found() {
        for (value, expected) in [
            (
                "<https://a/b?page=2>; rel=\"next\"",
                Some("https://a/b?page=2"),
            ),
            ("</b>; rel=prev, </c>;rel=next", Some("/c")),
            (
                "</b?x=1,2;3>; rel=\"prev\", </c?x=1,2;3>; rel=\"next\"",
                Some("/c?x=1,2;3"),
            ),
            ("</b>; title=\"a, <x>; rel=next\"; rel=last", None),
            ("</b>; title=\"a \\\" , <x>\"; rel=NEXT", Some("/b")),
            ("</b>; REL=\"last next\"", Some("/b")),
            ("</b>; rel=last; rel=next", None),
            ("</b>; rel=next; anchor=\"#x\", </c>; rel=next", Some("/c")),
            ("</b>; crossorigin; rel = \"next\" ", Some("/b")),
            ("</b>; rel=\"next", Some("/b")),
            ("</b>; rel=nextish", None),
            ("<>; rel=next", None),
            ("</b", None),
            ("rel=next", None),
            ("", None),
        ] {
            assert_eq!(next_in(value), expected, "{value}");
        }
    }
}
