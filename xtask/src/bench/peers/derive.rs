//! The SDK's types once more with serde's derive and nothing of our leniency, as somebody would write
//! them by hand: what decoding and compiling them costs is what ours is held against.
//!
//! Read out of the generated sources, which are regular; what is met there and not known fails.

use std::collections::{BTreeMap, BTreeSet};

/// A type, as declarations with derives.
struct Item {
    text: String,
    /// Names in it that may be other types.
    names: BTreeSet<String>,
}

/// The types that `roots` reach, as the text of a module; all of them without roots.
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

const HEAD: &str = "\
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub type List<T> = Option<Vec<T>>;
pub type Secret = String;
pub type Object = serde_json::Map<String, serde_json::Value>;
pub type Value = serde_json::Value;
";

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
            let body = if line.ends_with("});") {
                Vec::new()
            } else {
                until(&mut lines, "});")
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

/// The lines up to one that ends what they are in, without documentation and attributes.
fn until<'a>(lines: &mut impl Iterator<Item = &'a str>, end: &str) -> Vec<&'a str> {
    lines
        .take_while(|line| *line != end)
        .map(str::trim)
        .filter(|line| !line.starts_with("//") && !line.starts_with('#'))
        .collect()
}

/// Types by field. A long one is broken over lines.
fn types_of(body: &[&str]) -> BTreeMap<String, String> {
    body.concat()
        .split("pub ")
        .filter_map(|field| field.trim_end_matches(',').split_once(": "))
        .map(|(name, ty)| (name.to_owned(), ty.to_owned()))
        .collect()
}

fn object(name: &str, body: &[&str], types: &BTreeMap<String, String>) -> Item {
    let mut text = format!(
        "\n#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]\n#[serde(default)]\npub struct {name} {{\n"
    );
    let mut names = BTreeSet::new();
    for line in body {
        let (attribute, field) = match line.trim_end_matches(',').split_once(" => ") {
            Some((wire, field)) => (format!("rename = {wire}"), field),
            None => ("flatten".to_owned(), line.trim_matches(['.', ','])),
        };
        let ty = types.get(field).map_or("Value", String::as_str);
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

fn open_enum(body: &[&str]) -> Option<(String, Item)> {
    let name = body.iter().find_map(|line| line.strip_suffix(" {"))?;
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
}

impl Link {}

object!(Link {
    "tags" => tags,
    "theKind" => kind,
});

open_enum!(
    /// A kind.
    Kind {
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
    fn takes_what_is_reached() {
        let text = module(&[SOURCE.to_owned()], &["Link"]).unwrap();
        for part in [
            "#[serde(rename = \"tags\", skip_serializing_if = \"Option::is_none\")]\n    pub tags: List<Tag>,",
            "rename = \"theKind\"",
            "#[serde(rename = \"KIND_FIRST\")]\n    First,",
            "pub struct Tag {\n}",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("Other"), "{text}");
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
