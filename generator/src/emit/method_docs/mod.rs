//! Writes the docs of a method, so that they show the call whole: what it does, its options, what it returns and how it
//! fails. Each option links to its setter, which the docs list with the marker of the operation (`emit::operation`).

pub mod example;

use std::collections::BTreeMap;

use heck::ToSnakeCase;

use crate::docs;
use crate::model::{Api, Auth, Operation, Param, ResponseBody, Shape};
use crate::{names, text};

/// Returns the doc lines of a method. `links` has the variants of enums that the docs may call by another name, `example`
/// the code of its example.
pub fn lines(
    api: &Api,
    krate: &str,
    operation: &Operation,
    links: &BTreeMap<&str, (&str, &str)>,
    example: &[String],
) -> Vec<String> {
    let mut lines = docs::doc_lines(&about(operation));
    lines.push(String::new());
    lines.extend(example::fenced(example, krate));
    lines.extend(section(options(api, operation)));
    // Written by us, so that its links stay, which those of a document do not.
    lines.extend(section(returns(api, operation)));
    lines.extend(section(docs::doc_lines(&failures(operation))));
    link(&mut lines, links);
    lines
}

/// Returns a section with the blank line before it.
fn section(lines: Vec<String>) -> Vec<String> {
    match lines.as_slice() {
        [] => lines,
        _ => [vec![String::new()], lines].concat(),
    }
}

/// Returns the names by which a method is looked for: those of the document and of SDKs that openapi-generator makes, and
/// those of APIs without resources, such as `create_link` and `list_links`.
pub fn aliases(operation: &Operation, resource: &str) -> Vec<String> {
    let (id, name) = (&operation.id, &operation.name);
    let mut aliases = vec![id.clone(), id.to_snake_case()];
    if !name.contains('_') {
        let noun = if name == "list" {
            resource.to_owned()
        } else {
            names::singular(resource)
        };
        aliases.push(format!("{name}_{noun}"));
    }
    aliases.retain(|alias| alias != name && text::is_alias(alias));
    aliases.dedup();
    aliases
}

/// Makes links of the code spans that name a variant, such as `links:read`.
fn link(lines: &mut [String], links: &BTreeMap<&str, (&str, &str)>) {
    let mut is_fenced = false;
    for line in lines {
        is_fenced ^= line.trim_start().starts_with("```");
        if is_fenced || !line.contains('`') {
            continue;
        }
        for (name, (ty, variant)) in links {
            let span = format!("`{name}`");
            if line.contains(&span) {
                let linked = format!("[{span}](crate::types::{ty}::{variant})");
                *line = line.replace(&span, &linked);
            }
        }
    }
}

/// Returns the docs of an operation: its summary, description, request on the wire and arguments.
fn about(operation: &Operation) -> String {
    let mut out = docs::sentence(&docs::markdown(&operation.summary));
    let description = docs::markdown(&operation.description);
    if out.is_empty() {
        // The list of methods in rustdoc shows the first paragraph alone.
        let (first, rest) = docs::first_sentence(&description);
        out = match first {
            "" => format!("Calls {}.", docs::code(&operation.id)),
            first => docs::sentence(first),
        };
        if !rest.is_empty() {
            out.push_str(&format!("\n\n{rest}"));
        }
    } else if !description.trim().is_empty() {
        out.push_str(&format!("\n\n{description}"));
    }
    let request = format!("{} {}", operation.method, operation.path);
    out.push_str(&format!("\n\n{}.", docs::code(&request)));
    match operation.auth {
        Auth::Required => {}
        Auth::Optional => out.push_str(" Needs no token."),
        Auth::None => out.push_str(" Open to anybody: no token is sent."),
    }
    if let Some(seconds) = operation.timeout {
        out.push_str(&format!(
            "\n\nMay take long: an attempt has at least {seconds} seconds, unless the request sets its own limit."
        ));
    }
    let server = &operation.server;
    if !server.is_empty() && !server.starts_with('/') {
        let server = docs::code(server);
        out.push_str(&format!("\n\nGoes to the server {server}, "));
        out.push_str(match operation.auth {
            Auth::None => "which is not that of the API.",
            _ => "which gets the token only if `ClientBuilder::token_for_server` names it.",
        });
    }
    if let Some(media) = operation.content_type() {
        out.push_str(&format!("\n\nThe body is sent as {}.", docs::code(media)));
        if media.contains('*') {
            out.push_str(" Choose one by `.header(\"content-type\", ..)`.");
        }
    }
    for id in operation.arguments() {
        if !id.docs.trim().is_empty() {
            out.push_str(&format!(
                "\n\n- `{}`: {}",
                id.ident,
                docs::first_paragraph(&id.docs)
            ));
        }
    }
    out
}

/// Separates a setter from its path until its line is wrapped. It is as long as the marks of a link.
const TO: &str = " -> ";

/// Returns the section on the setters of a request, each with a link to it.
fn options(api: &Api, operation: &Operation) -> Vec<String> {
    let marker = &operation.marker;
    // Wrapping takes the links of a document away, but no code span: the setter and its path are one until then.
    let named = |name: &str, ty: &str| format!("`{name}({ty}){TO}{marker}::{name}`");
    let lines = option_lines(api, operation, &named);
    if lines.is_empty() {
        return Vec::new();
    }
    let mut lines = docs::doc_lines(&format!("# Options\n\n{}", lines.join("\n")));
    for line in &mut lines {
        if let Some(linked) = linked_setter(line) {
            *line = linked;
        }
    }
    lines
}

/// Makes a link of the setter and the path that an item of a list begins with.
fn linked_setter(line: &str) -> Option<String> {
    let (span, rest) = line.strip_prefix("- `")?.split_once('`')?;
    let (setter, path) = span.rsplit_once(TO)?;
    Some(format!("- [`{setter}`]({path}){rest}"))
}

/// Returns a line for each setter of a request: its type, and the first sentence of its docs. `named` writes a setter's
/// name and type.
pub fn option_lines(
    api: &Api,
    operation: &Operation,
    named: &dyn Fn(&str, &str) -> String,
) -> Vec<String> {
    let mut lines: Vec<String> = operation
        .setters()
        .map(|param| option(param, named(&param.ident, &api.rust(&param.shape))))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| !body.is_argument()) {
        let named = named("body", &api.rust(&body.shape));
        lines.push(format!("- {named}: the body; none is sent without it."));
    }
    lines
}

fn option(param: &Param, named: String) -> String {
    let about = first_sentence(&docs::first_paragraph(&param.docs));
    let mut line = format!("- {named}");
    if param.required && param.default.is_none() {
        line.push_str(", required");
    }
    if param.deprecated {
        line.push_str(", deprecated");
    }
    let default = param.default.as_ref();
    let default = default.map(|default| format!("{} by default.", docs::code(default)));
    let said = [Some(about).filter(|about| !about.is_empty()), default];
    let said: Vec<String> = said.into_iter().flatten().collect();
    if !said.is_empty() {
        line.push_str(&format!(": {}", said.join(" ")));
    }
    line
}

/// Returns the section on what a call resolves to. The file imports the types of the document, since the operation's
/// output names them; so their names alone are links.
fn returns(api: &Api, operation: &Operation) -> Vec<String> {
    match result(api, operation, &|name| format!("[`{name}`]")) {
        Some(text) => vec!["# Returns".to_owned(), String::new(), text],
        None => Vec::new(),
    }
}

/// Describes what a call resolves to; `named` writes the name of a type of the document.
pub fn result(api: &Api, operation: &Operation, named: &dyn Fn(&str) -> String) -> Option<String> {
    match &operation.response {
        ResponseBody::None => None,
        ResponseBody::Json(shape) | ResponseBody::JsonOrNull(shape) => {
            let page = operation.paging.as_ref().map(|paging| {
                let item = described(api, &paging.item, named);
                format!(", one page of it; `.items()` goes through each {item} on all pages")
            });
            let page = page.unwrap_or_default();
            let none = match operation.response {
                ResponseBody::JsonOrNull(_) => " `None` if the response is `null` or has no body.",
                _ => "",
            };
            Some(format!("{}{page}.{none}", described(api, shape, named)))
        }
        ResponseBody::ByStatus(shape) => {
            let by_status = "with a variant for each status";
            Some(format!("{}, {by_status}.", described(api, shape, named)))
        }
        ResponseBody::Text(media) | ResponseBody::Bytes(media) => {
            let how = if media.starts_with("text/event-stream") {
                ": read it by `.stream()` and its `.events()`"
            } else {
                "; `.stream()` reads it while it arrives"
            };
            Some(format!("{}{how}.", docs::code(media)))
        }
    }
}

/// Returns a type as Markdown.
fn described(api: &Api, shape: &Shape, named: &dyn Fn(&str) -> String) -> String {
    match shape {
        Shape::Named(key) => named(&api.types[key].name),
        Shape::List(item) if matches!(**item, Shape::Named(_)) => {
            format!("a list of {}", described(api, item, named))
        }
        shape => format!("`{}`", api.rust(shape)),
    }
}

/// Returns the section on errors: the failures in the document, except those that every operation has.
fn failures(operation: &Operation) -> String {
    let known: Vec<String> = operation
        .failures
        .iter()
        .filter(|(status, _)| status != "default" && status != "429")
        .map(|(status, meaning)| format!("\n- {}: {meaning}", docs::code(status)))
        .collect();
    if known.is_empty() {
        return String::new();
    }
    format!("# Errors\n{}", known.concat())
}

/// Returns the first sentence of a line of Markdown. A full stop in a code span or a link ends none, nor does one of an
/// abbreviation such as `e.g.`.
pub fn first_sentence(line: &str) -> String {
    let (mut is_code, mut depth) = (false, 0_u32);
    let mut word = 0;
    for (at, c) in line.char_indices() {
        match c {
            '`' => is_code = !is_code,
            '[' | '(' | '<' if !is_code => depth += 1,
            ']' | ')' | '>' if !is_code => depth = depth.saturating_sub(1),
            ' ' => word = at + 1,
            '.' | '!' | '?' if !is_code && depth == 0 => {
                let is_last = line[at + 1..].starts_with(' ');
                let before = &line[word..at];
                let is_closed = before.ends_with(['`', ')', ']']);
                if is_last && (is_closed || !before.contains('.')) {
                    return line[..=at].to_owned();
                }
            }
            _ => {}
        }
    }
    docs::sentence(line)
}

#[cfg(test)]
mod tests {
    use super::first_sentence;

    #[test]
    fn the_first_sentence_ends_where_it_should() {
        for (line, first) in [
            ("", ""),
            ("A name", "A name."),
            ("One. Two.", "One."),
            ("Is it? Yes.", "Is it?"),
            ("Calls `a. b` here. More.", "Calls `a. b` here."),
            (
                "See [a. b](https://x.example/a.) now. More.",
                "See [a. b](https://x.example/a.) now.",
            ),
            ("See `client.links`. More.", "See `client.links`."),
            ("Links, e.g. of a tag. More.", "Links, e.g. of a tag."),
            ("Version 1.2 or later. More.", "Version 1.2 or later."),
        ] {
            assert_eq!(first_sentence(line), first);
        }
    }
}
