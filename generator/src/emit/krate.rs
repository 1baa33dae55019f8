//! What is around the generated code: the features of the manifest, and a whole crate for `--out`.

use crate::emit::types::UNREACHED;
use crate::model::Api;
use crate::names;

/// Lines between which the manifest's features are written.
const MARKS: (&str, &str) = ("# <resources>", "# </resources>");

/// The features of the resources, as lines of a manifest.
pub fn features(api: &Api) -> String {
    let names: Vec<String> = api
        .resources
        .keys()
        .map(|name| names::feature(name))
        .collect();
    let mut out = format!("{} written by `cargo xtask regen`\n", MARKS.0);
    let quoted = |names: &[String]| -> String {
        names
            .iter()
            .map(|name| format!("    \"{name}\",\n"))
            .collect()
    };
    out.push_str("# Every resource of the API.\n");
    out.push_str(&format!(
        "resources = [\n{}    \"{UNREACHED}\",\n]\n",
        quoted(&names)
    ));
    for name in &names {
        out.push_str(&format!("{name} = []\n"));
    }
    out.push_str(&format!(
        "# Types that no operation reaches.\n{UNREACHED} = [\n{}]\n",
        quoted(&names)
    ));
    out.push_str(MARKS.1);
    out.push('\n');
    out
}

/// A manifest with the features of the API put between the marks.
pub fn splice(manifest: &str, features: &str) -> Option<String> {
    let start = manifest.find(MARKS.0)?;
    let end = start + manifest[start..].find(MARKS.1)?;
    let end = end
        + manifest[end..]
            .find('\n')
            .map_or(manifest.len() - end, |n| n + 1);
    Some(format!(
        "{}{features}{}",
        &manifest[..start],
        &manifest[end..]
    ))
}
