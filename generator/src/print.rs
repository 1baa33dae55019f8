//! Prints the parts of a generated file as formatted source.
//!
//! `emit` passes a list of parts; prettyplease formats each. It puts no blank lines between items and
//! methods, so this module adds them: between the parts, and between the methods of an `impl`. prettyplease
//! is compiled into the generator, so the output does not depend on an installed rustfmt.

use proc_macro2::TokenStream;

use crate::error::FAULT;
use crate::{Error, docs, text};

/// Separates the lines of a doc comment while they are one attribute. Docs contain no control characters.
const LINE: char = '\u{1}';

/// A part of a file. A blank line separates it from the next.
#[derive(Debug)]
pub enum Part {
    /// Docs of the module, line by line.
    ModuleDocs(Vec<String>),
    /// One item, formatted by prettyplease.
    Tokens(TokenStream),
    /// One parsed item.
    Item(Box<syn::Item>),
    /// Items without blank lines between them.
    Lines(Vec<TokenStream>),
    /// Source that is printed unchanged, such as a macro call.
    Text {
        /// The Rust source, as it is printed.
        text: String,
        /// The names that it mentions, for the imports of the file.
        uses: String,
    },
}

impl Part {
    /// Creates the docs of the module.
    pub fn module_docs(docs: &str) -> Self {
        Self::ModuleDocs(docs::doc_lines(docs))
    }

    /// Creates the docs of the module with an example of the generator's own after them.
    pub fn module_docs_with(docs: &str, example: Vec<String>) -> Self {
        let mut lines = docs::doc_lines(docs);
        lines.push(String::new());
        lines.extend(example);
        Self::ModuleDocs(lines)
    }

    /// Creates a part of one item.
    pub fn tokens(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }

    /// Creates a part of items without blank lines between them.
    pub fn lines(lines: impl Iterator<Item = TokenStream>) -> Self {
        Self::Lines(lines.collect())
    }

    /// Creates a part of source that is printed unchanged.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text {
            text: text.into(),
            uses: String::new(),
        }
    }

    /// Adds the names or types that a part of text mentions, so that the file imports them; other parts stay as they are.
    #[must_use]
    pub fn using(mut self, names: &str) -> Self {
        if let Self::Text { uses, .. } = &mut self {
            uses.push_str(names);
        }
        self
    }
}

/// Returns the value of the `doc` attribute that [`file`] prints as these lines of a doc comment; `None` without lines.
///
/// An attribute for each line would take a third of the time of a regeneration: most of the code is docs.
pub fn doc_attribute<S: AsRef<str>>(lines: &[S]) -> Option<String> {
    let lines = lines.iter().map(|line| match line.as_ref() {
        "" => String::new(),
        line => format!(" {line}"),
    });
    let lines: Vec<String> = lines.collect();
    (!lines.is_empty()).then(|| lines.join(&LINE.to_string()))
}

/// Returns the first line of every generated file.
pub fn header(source: &str) -> String {
    let source = text::line(source);
    format!("// @generated from {source} by `cargo xtask regen`. Do not edit.\n")
}

/// Prints a file: the header, then its parts.
///
/// # Errors
///
/// Returns an error if tokens do not parse as Rust, which only a bug in the generator causes.
pub fn file(path: &str, source: &str, parts: Vec<Part>) -> Result<String, Error> {
    let mut out = header(source);
    for part in parts {
        let printed = match part {
            Part::ModuleDocs(docs) => module_docs(&docs),
            Part::Tokens(tokens) => spaced(&tokens_of(path, tokens)?),
            Part::Item(item) => unparse(&syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![*item],
            }),
            Part::Lines(lines) => tokens_of(path, lines.into_iter().collect())?,
            Part::Text { text, .. } => text,
        };
        if !printed.trim().is_empty() {
            out.push('\n');
            out.push_str(printed.trim_end());
            out.push('\n');
        }
    }
    Ok(out)
}

fn module_docs(lines: &[String]) -> String {
    lines
        .iter()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect()
}

fn tokens_of(path: &str, tokens: TokenStream) -> Result<String, Error> {
    let file: syn::File = syn::parse2(tokens).map_err(|error| {
        Error::new(
            "#",
            format!("the code made for {path} does not parse: {error}"),
            FAULT,
        )
    })?;
    Ok(unparse(&file))
}

/// Formats code, with each line of a doc comment on a line of its own.
fn unparse(file: &syn::File) -> String {
    let code = prettyplease::unparse(file);
    let mut lines = code.split(LINE);
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        out.truncate(out.trim_end_matches(' ').len());
        let before = &out[out.rfind('\n').map_or(0, |at| at + 1)..];
        let indent = before.len() - before.trim_start().len();
        out.push('\n');
        out.push_str(&" ".repeat(indent));
        out.push_str("///");
        out.push_str(line);
    }
    out
}

/// Puts a blank line between the members of an `impl`, which prettyplease omits.
fn spaced(code: &str) -> String {
    let mut out = String::with_capacity(code.len() + 256);
    let mut after_member = false;
    for line in code.lines() {
        if after_member && !line.starts_with('}') {
            out.push('\n');
        }
        after_member = line == "    }";
        out.push_str(line);
        out.push('\n');
    }
    out
}
