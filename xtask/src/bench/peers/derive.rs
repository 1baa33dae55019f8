//! Rewrites the SDK's types with serde's derive and without our leniency, as somebody would write them by
//! hand. Decoding and compiling them is the cost that ours is compared with.
//!
//! The types are parsed line by line from the generated sources, whose layout is known; a type that does not
//! follow it is an error.

use std::collections::{BTreeMap, BTreeSet};

/// The declaration of a type, with derives.
struct Item {
    text: String,
    /// Names in the declaration that may be other types.
    names: BTreeSet<String>,
}

/// Returns the source of a module with the types that `roots` refer to, directly or not; with all types if
/// there are no roots.
///
/// # Errors
///
/// Returns an error if a root is unknown or a generated type cannot be parsed.
pub(crate) fn module(sources: &[String], roots: &[&str]) -> Result<String, String> {
    let mut items = BTreeMap::new();
    for source in sources {
        collect(source, &mut items)?;
    }
    let mut open: Vec<String> = match roots {
        [] => items.keys().cloned().collect(),
        _ => roots.iter().map(|&root| root.to_owned()).collect(),
    };
    let mut reached = BTreeSet::new();
    while let Some(name) = open.pop() {
        if let Some(item) = items.get(&name)
            && reached.insert(name)
        {
            open.extend(item.names.iter().cloned());
        }
    }
    if let Some(root) = roots.iter().find(|&&root| !items.contains_key(root)) {
        return Err(format!("the generated types have no `{root}`"));
    }
    let texts = reached.iter().filter_map(|name| items.get(name));
    let body: String = texts.map(|item| item.text.as_str()).collect();
    Ok(format!("{HEAD}{body}"))
}

/// Turns a module of [`module`] into one whose times stay text, which is the least that decoding can do.
pub(crate) fn with_text_times(module: &str) -> String {
    let module = module.replace("use chrono::{DateTime, Utc};\n", "");
    module.replace("DateTime<Utc>", "String")
}

const HEAD: &str = "\
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub type List<T> = Option<Vec<T>>;
pub type Secret = String;
pub type Object = serde_json::Map<String, serde_json::Value>;
pub type Json = serde_json::Value;
";

/// Collects the structs and enums of one generated file; unions (`union!`) are left out, as nothing that is
/// measured needs them.
fn collect(source: &str, items: &mut BTreeMap<String, Item>) -> Result<(), String> {
    let mut fields = BTreeMap::new();
    let mut lines = source.lines();
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("pub struct ") {
            let name = name.trim_end_matches([' ', '{', '}']);
            let body = if line.ends_with("{}") {
                Vec::new()
            } else {
                until(&mut lines, "}")
            };
            fields.insert(name.to_owned(), types_of(&body));
        } else if let Some(name) = line.strip_prefix("object!(") {
            let name = name.split(' ').next().unwrap_or_default();
            let body = if line.ends_with(");") {
                Vec::new()
            } else {
                fields_of(&mut lines)
            };
            let types = fields
                .get(name)
                .ok_or_else(|| format!("the generated type `{name}` has no fields"))?;
            items.insert(name.to_owned(), object(name, &body, types));
        } else if line == "open_enum!(" {
            let body = until(&mut lines, ");");
            let (name, item) = open_enum(&body).ok_or("a generated enum has no name")?;
            items.insert(name, item);
        }
    }
    Ok(())
}

/// Takes the lines of fields of `object!`, which ends with `});` or with lists of names after the brace.
fn fields_of<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut fields = Vec::new();
    for line in lines.by_ref() {
        if line.starts_with('}') {
            if !line.ends_with(");") {
                lines.find(|line| line.ends_with(");"));
            }
            break;
        }
        fields.push(line.trim());
    }
    fields
}

/// Takes the lines up to `end`, without documentation and attributes.
fn until<'a>(lines: &mut impl Iterator<Item = &'a str>, end: &str) -> Vec<&'a str> {
    lines
        .take_while(|line| *line != end)
        .map(str::trim)
        .filter(|line| !line.starts_with("//") && !line.starts_with('#'))
        .collect()
}

/// Parses the type of each field; rustfmt breaks a long one over several lines.
fn types_of(body: &[&str]) -> BTreeMap<String, String> {
    body.concat()
        .split("pub ")
        .filter_map(|field| field.trim_end_matches(',').split_once(": "))
        .map(|(name, ty)| (name.to_owned(), ty.to_owned()))
        .collect()
}

/// Writes a struct from the lines of `object!` and the types of its fields.
fn object(name: &str, body: &[&str], types: &BTreeMap<String, String>) -> Item {
    let mut text = format!(
        "\n#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n#[serde(default)]\npub struct {name} {{\n"
    );
    let mut names = BTreeSet::new();
    for line in body {
        let (attribute, field) = match line.trim_end_matches(',').split_once(" => ") {
            // `id = default` says how the field is left out.
            Some((wire, field)) => {
                let field = field.split(" = ").next().unwrap_or(field);
                (format!("rename = {wire}"), field)
            }
            None => ("flatten".to_owned(), line.trim_matches(['.', ','])),
        };
        let ty = types.get(field).map_or("Json", String::as_str);
        let optional = ty.starts_with("Option<") || ty.starts_with("List<");
        let skip = if optional {
            ", skip_serializing_if = \"Option::is_none\""
        } else {
            ""
        };
        text += &format!("    #[serde({attribute}{skip})]\n    pub {field}: {ty},\n");
        names.extend(ty.split(|c: char| !c.is_alphanumeric()).map(str::to_owned));
    }
    text += "}\n";
    Item { text, names }
}

/// Writes an enum from the lines of `open_enum!`.
fn open_enum(body: &[&str]) -> Option<(String, Item)> {
    let name = body.iter().find_map(|line| line.strip_suffix(" {"))?;
    let name = name.split(' ').next()?;
    let mut text =
        "\n#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n".to_owned();
    text += &format!("pub enum {name} {{\n    #[default]\n");
    for line in body {
        if let Some((variant, wire)) = line.trim_end_matches(',').split_once(" = ") {
            text += &format!("    #[serde(rename = {wire})]\n    {variant},\n");
        }
    }
    text += "}\n";
    let item = Item {
        text,
        names: BTreeSet::new(),
    };
    Some((name.to_owned(), item))
}

#[cfg(test)]
mod tests {
    use super::*;

    const SOURCE: &str = r#"
/// A link.
#[derive(Clone)]
pub struct Link {
    /// Its tags.
    pub tags: List<Tag>,
    pub kind: Option<Kind>,
    pub id: String,
    pub at: Option<DateTime<Utc>>,
}

impl Link {}

object!(Link sent {
    "tags" => tags,
    "theKind" => kind,
    "theId" => id = default,
    "at" => at,
} required ["theId"] of_caller [
    "tags",
]);

open_enum!(
    /// A kind.
    Kind or First {
        /// The first.
        First = "KIND_FIRST",
    }
);

pub struct Tag {}

object!(Tag {});

pub struct Other {
    pub more: Object,
}

object!(Other {
    ..more
});
"#;

    #[test]
    fn only_types_that_a_root_refers_to_are_rewritten() {
        let text = module(&[SOURCE.to_owned()], &["Link"]).unwrap();
        for part in [
            "#[serde(rename = \"tags\", skip_serializing_if = \"Option::is_none\")]\n    pub tags: List<Tag>,",
            "rename = \"theKind\"",
            "#[serde(rename = \"theId\")]\n    pub id: String,",
            "#[serde(rename = \"KIND_FIRST\")]\n    First,",
            "pub struct Tag {\n}",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("Other"), "{text}");
        assert!(text.contains("pub at: Option<DateTime<Utc>>,"), "{text}");
        let plain = with_text_times(&text);
        assert!(plain.contains("pub at: Option<String>,"), "{plain}");
        assert!(!plain.contains("chrono"), "{plain}");
        let all = module(&[SOURCE.to_owned()], &[]).unwrap();
        assert!(
            all.contains("#[serde(flatten)]\n    pub more: Object,"),
            "{all}"
        );
        assert_eq!(
            module(&[SOURCE.to_owned()], &["Nobody"]).unwrap_err(),
            "the generated types have no `Nobody`"
        );
    }
}
