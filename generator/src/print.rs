//! Prints the parts of a generated file as formatted source, with blank lines between parts and
//! between methods.

use proc_macro2::TokenStream;

use crate::error::FAULT;
use crate::{Error, docs};

/// A part of a file: what stands between two blank lines.
#[derive(Debug)]
pub enum Part {
    /// Docs of the module.
    ModuleDocs(String),
    /// One item, formatted by prettyplease.
    Tokens(TokenStream),
    /// One item that is parsed already.
    Item(Box<syn::Item>),
    /// Items on lines of their own, with nothing between.
    Lines(Vec<TokenStream>),
    /// Text as it is, such as a macro call, and the names that it mentions.
    Text {
        /// The text.
        text: String,
        /// Names that it mentions.
        uses: String,
    },
}

impl Part {
    /// Docs of the module.
    pub fn module_docs(docs: &str) -> Self {
        Self::ModuleDocs(docs.to_owned())
    }

    /// One item.
    pub fn tokens(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }

    /// Items without blank lines between.
    pub fn lines(lines: impl Iterator<Item = TokenStream>) -> Self {
        Self::Lines(lines.collect())
    }

    /// Text as it is.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text {
            text: text.into(),
            uses: String::new(),
        }
    }

    /// Names that the text mentions.
    #[must_use]
    pub fn using(mut self, names: &str) -> Self {
        if let Self::Text { uses, .. } = &mut self {
            uses.push_str(names);
        }
        self
    }
}

/// The first line of every generated file.
pub fn header(source: &str) -> String {
    format!("// @generated from {source} by `cargo xtask regen`. Do not edit.\n")
}

/// Prints a file.
pub fn file(path: &str, source: &str, parts: &[Part]) -> Result<String, Error> {
    let mut out = header(source);
    for part in parts {
        let printed = match part {
            Part::ModuleDocs(docs) => module_docs(docs),
            Part::Tokens(tokens) => spaced(&tokens_of(path, tokens.clone())?),
            Part::Item(item) => prettyplease::unparse(&syn::File {
                shebang: None,
                frontmatter: None,
                attrs: Vec::new(),
                items: vec![(**item).clone()],
            }),
            Part::Lines(lines) => tokens_of(path, lines.iter().cloned().collect())?,
            Part::Text { text, .. } => text.clone(),
        };
        if !printed.trim().is_empty() {
            out.push('\n');
            out.push_str(printed.trim_end());
            out.push('\n');
        }
    }
    Ok(out)
}

fn module_docs(docs: &str) -> String {
    let lines = docs::doc_lines(docs).into_iter();
    lines
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
    Ok(prettyplease::unparse(&file))
}

/// Puts a blank line between the members of an impl, which prettyplease leaves out.
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
