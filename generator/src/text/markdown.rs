//! Prints a document's Markdown again, as Markdown that rustdoc can only show.
//!
//! A code block that rustdoc takes for Rust is a test, which `cargo test` runs. Fences have many forms, also
//! within lists and quotes, so looking at lines is not enough: the text is parsed as rustdoc parses it, and
//! what is printed is made of its parts.
//!
//! Most texts are a line of words, which is printed as it is (`plain`). Others take three steps:
//!
//! 1. Parse with a library for CommonMark.
//! 2. Print each block: code as a fenced block of `text`, HTML as words, links to the web as links
//!    (`inline`), everything else as it was.
//! 3. Parse the result once more and check that it holds nothing else (`verify`). If it does, print the words
//!    of the text and nothing but the words.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::inline::Inline;
use super::{clean, html, longest_run, plain, verify};

/// The width of a doc comment in characters, without indent and slashes.
const WIDTH: usize = 92;

/// The maximum length of a description in bytes. The rest is left out: nobody reads it, and a compiler would
/// have to.
const MAX_LEN: usize = 64 * 1024;

/// The maximum number of lists and quotes within each other; deeper ones are printed at this depth.
const MAX_DEPTH: usize = 6;

/// Returns the extensions that change how text is split into blocks. Without the others, what they mean is
/// escaped as words.
fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

/// Returns the lines of a doc comment for a description, without slashes.
pub fn doc_lines(description: &str) -> Vec<String> {
    match plain::line(description) {
        Some(line) if line.len() <= WIDTH => vec![line.to_owned()],
        _ => parsed_lines(description),
    }
}

/// Does what [`doc_lines`] does, for any text.
pub(super) fn parsed_lines(description: &str) -> Vec<String> {
    let text = cut(&clean(description));
    let lines = Printer::default().print(&text);
    if verify::is_harmless(&lines.join("\n")) {
        return lines;
    }
    let words = words(&text);
    if verify::is_harmless(&words.join("\n")) {
        return words;
    }
    Vec::new()
}

/// Returns a description as Markdown that is complete: text that follows it is not part of its last block.
pub fn markdown(description: &str) -> String {
    doc_lines(description).join("\n")
}

/// Returns the first block of a description as Markdown on one line.
pub fn first_paragraph(description: &str) -> String {
    match plain::line(description) {
        Some(line) => line.to_owned(),
        None => parsed_paragraph(description),
    }
}

/// Does what [`first_paragraph`] does, for any text.
pub(super) fn parsed_paragraph(description: &str) -> String {
    let text = cut(&clean(description));
    let mut inline = Inline::default();
    for event in events(&text) {
        match event {
            Event::Start(Tag::List(_) | Tag::CodeBlock(_)) if !inline.is_empty() => break,
            Event::End(
                TagEnd::Paragraph
                | TagEnd::Heading(_)
                | TagEnd::Item
                | TagEnd::HtmlBlock
                | TagEnd::TableHead,
            ) if !inline.is_empty() => {
                break;
            }
            event => in_line(&mut inline, &event),
        }
    }
    let line = inline.take_line();
    if verify::is_harmless(&line) {
        return line;
    }
    words(&text).first().cloned().unwrap_or_default()
}

fn cut(text: &str) -> String {
    match text.char_indices().find(|(at, _)| *at >= MAX_LEN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn events(text: &str) -> impl Iterator<Item = Event<'_>> {
    TextMergeStream::new(Parser::new_ext(text, options()))
}

/// Returns the words of a text in lines, all of them escaped.
fn words(text: &str) -> Vec<String> {
    let mut inline = Inline::default();
    for word in text.split_whitespace() {
        inline.words(&word.replace("://", ": //"));
        inline.blank();
    }
    inline.take_lines(WIDTH)
}

/// Adds an event that is not a block.
fn in_line(inline: &mut Inline, event: &Event<'_>) {
    match event {
        Event::Text(text) => inline.words(text),
        Event::Code(code) => inline.code(code),
        Event::Html(html) | Event::InlineHtml(html) => as_words(inline, html),
        Event::SoftBreak => inline.blank(),
        Event::HardBreak => inline.line_break(),
        Event::Start(Tag::Emphasis) | Event::End(TagEnd::Emphasis) => inline.mark("*"),
        Event::Start(Tag::Strong) | Event::End(TagEnd::Strong) => inline.mark("**"),
        Event::Start(Tag::Strikethrough) | Event::End(TagEnd::Strikethrough) => inline.mark("~~"),
        // An image would be loaded from a stranger's server by everybody who reads the docs.
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            inline.open_link(dest_url);
        }
        Event::End(TagEnd::Link | TagEnd::Image) => inline.close_link(),
        Event::End(TagEnd::TableCell) => inline.blank(),
        _ => {}
    }
}

/// Adds HTML as the words that it is written with. A line break is one; comments and tags that only format are left
/// out.
fn as_words(inline: &mut Inline, text: &str) {
    let tag: String = text.trim().to_ascii_lowercase().replace([' ', '/'], "");
    if tag == "<br>" {
        inline.line_break();
    } else if !(tag.starts_with("<!--") && tag.ends_with("-->")) {
        inline.words(&html::without_format(text));
    }
}

/// A list item or a quote that is being printed.
enum Container {
    Quote,
    Item {
        /// The marker, until the first line of the item is printed.
        marker: Option<String>,
        width: usize,
    },
    /// Deeper than [`MAX_DEPTH`]: printed without a mark of its own.
    Flat,
}

/// Prints blocks, line by line.
#[derive(Default)]
struct Printer {
    lines: Vec<String>,
    containers: Vec<Container>,
    /// The next numbers of the open lists; `None` for a list of bullets.
    lists: Vec<Option<u64>>,
    inline: Inline,
    /// True if the next block needs a blank line before it.
    blank: bool,
    /// The content of the open code block.
    code: Option<String>,
    heading: Option<usize>,
    columns: usize,
    cells: Vec<String>,
}

impl Printer {
    fn print(mut self, text: &str) -> Vec<String> {
        let mut events = events(text).peekable();
        while let Some(event) = events.next() {
            let next_is_paragraph = matches!(events.peek(), Some(Event::Start(Tag::Paragraph)));
            self.event(&event, next_is_paragraph);
        }
        self.paragraph();
        while self.lines.last().is_some_and(String::is_empty) {
            self.lines.pop();
        }
        self.lines
    }

    fn event(&mut self, event: &Event<'_>, next_is_paragraph: bool) {
        match event {
            Event::Text(text) if self.code.is_some() => {
                self.code.get_or_insert_default().push_str(text);
            }
            Event::Start(Tag::Paragraph | Tag::HtmlBlock) => self.paragraph(),
            Event::End(TagEnd::Paragraph | TagEnd::HtmlBlock) => {
                self.paragraph();
                self.blank = true;
            }
            Event::Start(Tag::Heading { level, .. }) => {
                self.paragraph();
                self.heading = Some(*level as usize);
            }
            Event::End(TagEnd::Heading(_)) => self.end_heading(),
            Event::Start(Tag::CodeBlock(_)) => {
                self.paragraph();
                self.code = Some(String::new());
            }
            Event::End(TagEnd::CodeBlock) => self.end_code(),
            Event::Start(Tag::BlockQuote(_)) => {
                self.paragraph();
                self.separate();
                self.enter(Container::Quote);
            }
            Event::Start(Tag::List(start)) => self.start_list(*start),
            Event::Start(Tag::Item) => self.start_item(next_is_paragraph),
            Event::End(TagEnd::BlockQuote(_) | TagEnd::Item) => self.leave(),
            Event::End(TagEnd::List(_)) => {
                self.lists.pop();
                self.blank = true;
            }
            Event::Rule => {
                self.paragraph();
                self.separate();
                self.line("***");
                self.blank = true;
            }
            event => self.table(event),
        }
    }

    /// Handles one event of a table, whose rows are printed as they end. Any other event is inline content, and is
    /// added to the current line.
    fn table(&mut self, event: &Event<'_>) {
        match event {
            Event::Start(Tag::Table(columns)) => {
                self.paragraph();
                self.separate();
                self.columns = columns.len();
                self.inline.in_table = true;
            }
            Event::End(TagEnd::TableCell) => {
                let cell = self.inline.take_line();
                self.cells.push(cell);
            }
            Event::End(TagEnd::TableHead) => {
                self.row();
                self.line(&format!("|{}", "---|".repeat(self.columns)));
            }
            Event::End(TagEnd::TableRow) => self.row(),
            Event::End(TagEnd::Table) => {
                self.inline.in_table = false;
                self.blank = true;
            }
            event => in_line(&mut self.inline, event),
        }
    }

    fn row(&mut self) {
        let cells = std::mem::take(&mut self.cells).join(" | ");
        self.line(&format!("| {cells} |"));
    }

    /// Prints the inline content that was collected, as a paragraph.
    fn paragraph(&mut self) {
        if self.inline.is_empty() {
            self.inline = Inline::default();
            return;
        }
        self.separate();
        let width = WIDTH.saturating_sub(self.prefix_width());
        for line in self.inline.take_lines(width) {
            self.line(&line);
        }
    }

    fn end_heading(&mut self) {
        let level = self.heading.take().unwrap_or(1);
        let text = self.inline.take_line();
        // A `#` at the end would close the heading.
        let text = match text.strip_suffix('#') {
            Some(start) => format!("{start}\\#"),
            None => text,
        };
        if !text.is_empty() {
            self.separate();
            self.line(&format!("{} {text}", "#".repeat(level)));
            self.blank = true;
        }
    }

    fn end_code(&mut self) {
        let code = clean(&self.code.take().unwrap_or_default()).replace('\t', "    ");
        if code.trim().is_empty() {
            return;
        }
        self.separate();
        let fence = "`".repeat(longest_run(&code).max(2) + 1);
        self.line(&format!("{fence}text"));
        for line in code.lines() {
            self.line(line);
        }
        self.line(&fence);
        self.blank = true;
    }

    fn start_list(&mut self, start: Option<u64>) {
        let follows = !self.inline.is_empty();
        self.paragraph();
        // A list that does not begin with 1 cannot follow a paragraph directly (CommonMark, section 5.3).
        self.blank |=
            follows && (self.containers.is_empty() || start.is_some_and(|start| start != 1));
        self.lists.push(start);
        self.separate();
    }

    fn start_item(&mut self, is_loose: bool) {
        self.paragraph();
        self.blank &= is_loose;
        self.separate();
        let marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{}. ", *number % 1_000_000_000);
                *number = number.saturating_add(1);
                marker
            }
            _ => "- ".to_owned(),
        };
        let width = marker.len();
        self.enter(Container::Item {
            marker: Some(marker),
            width,
        });
    }

    fn enter(&mut self, container: Container) {
        let is_deep = self.containers.len() >= MAX_DEPTH;
        self.containers
            .push(if is_deep { Container::Flat } else { container });
        self.blank = false;
    }

    fn leave(&mut self) {
        self.paragraph();
        if matches!(
            self.containers.last(),
            Some(Container::Item {
                marker: Some(_),
                ..
            })
        ) {
            self.line("");
        }
        if !matches!(self.containers.pop(), Some(Container::Item { .. })) {
            self.blank = true;
        }
    }

    fn separate(&mut self) {
        if self.blank && !self.lines.is_empty() {
            self.line("");
        }
        self.blank = false;
    }

    fn prefix_width(&self) -> usize {
        let width = |container: &Container| match container {
            Container::Quote => 2,
            Container::Item { width, .. } => *width,
            Container::Flat => 0,
        };
        self.containers.iter().map(width).sum()
    }

    /// Prints a line with the marks of the quotes and items that it is in.
    fn line(&mut self, text: &str) {
        let mut out = String::new();
        for container in &mut self.containers {
            match container {
                Container::Quote => out.push_str("> "),
                Container::Item { marker, width } => match marker.take() {
                    Some(marker) => out.push_str(&marker),
                    None => out.push_str(&" ".repeat(*width)),
                },
                Container::Flat => {}
            }
        }
        out.push_str(text);
        self.lines.push(out.trim_end().to_owned());
    }
}
