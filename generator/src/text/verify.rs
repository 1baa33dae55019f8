//! Checks printed Markdown with the parser and the extensions of rustdoc.

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, Options, Parser, Tag, TagEnd};

/// Returns the extensions that rustdoc enables (`librustdoc/html/markdown.rs`).
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION
}

/// Returns true if rustdoc can only show the text: no code but `text`, no HTML, no link but to the web or to
/// an address of mail, and no address that is not a link.
pub(super) fn is_harmless(text: &str) -> bool {
    // rustdoc looks for an item of the name of every link without a definition.
    let mut unresolved = false;
    let mut note = |_: BrokenLink<'_>| -> Option<(CowStr<'_>, CowStr<'_>)> {
        unresolved = true;
        None
    };
    let mut in_link = 0_usize;
    let mut parser = Parser::new_with_broken_link_callback(text, options(), Some(&mut note));
    let harmless = parser.all(|event| match &event {
        Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => &**info == "text",
        Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => false,
        Event::Start(Tag::Link { dest_url, .. }) => {
            in_link += 1;
            is_external(dest_url)
        }
        Event::End(TagEnd::Link) => {
            in_link -= 1;
            true
        }
        Event::Start(Tag::Image { .. } | Tag::HtmlBlock | Tag::FootnoteDefinition(_)) => false,
        Event::Html(_) | Event::InlineHtml(_) | Event::FootnoteReference(_) => false,
        Event::Text(text) => in_link > 0 || !has_address(text),
        _ => true,
    });
    drop(parser);
    harmless && !unresolved
}

/// Returns true if rustdoc does not take a destination for the path of an item.
fn is_external(destination: &str) -> bool {
    let web = destination.starts_with("https://") || destination.starts_with("http://");
    let mail = destination.starts_with("mailto:") && destination.contains('.');
    web || mail
}

fn has_address(text: &str) -> bool {
    let mut rest = text.split("http").skip(1);
    rest.any(|rest| rest.starts_with("://") || rest.starts_with("s://"))
}
