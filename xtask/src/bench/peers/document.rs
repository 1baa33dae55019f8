//! Makes documents for measurements: the pinned one several times over, and one that progenitor accepts.

use serde_json::{Map, Value};

const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// Returns the document with each schema and each operation `times` times.
pub(crate) fn grown(document: &Value, times: usize) -> Value {
    let mut grown = document.clone();
    for copy in 1..times {
        let mut other = document.clone();
        rename(&mut other, &format!("Copy{copy}"));
        for (pointer, prefix, suffix) in [
            ("/components/schemas", String::new(), format!("Copy{copy}")),
            ("/paths", format!("/copy{copy}"), String::new()),
        ] {
            let from = other.pointer(pointer).and_then(Value::as_object).cloned();
            let into = grown.pointer_mut(pointer).and_then(Value::as_object_mut);
            if let (Some(from), Some(into)) = (from, into) {
                let renamed = |(name, value)| (format!("{prefix}{name}{suffix}"), value);
                into.extend(from.into_iter().map(renamed));
            }
        }
    }
    grown
}

/// Adds `suffix` to the operationIds and tags of a copy, and to its references to schemas. `grown` renames the
/// schemas and paths themselves.
fn rename(value: &mut Value, suffix: &str) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                match member {
                    Value::String(text) if name == "$ref" && text.contains("/schemas/") => {
                        text.push_str(suffix);
                    }
                    Value::String(text) if name == "operationId" => {
                        let (resource, method) = text.split_once('_').unwrap_or(("", text));
                        let resource = resource.trim_end_matches("Service");
                        *text = format!("{resource}{suffix}Service_{method}");
                    }
                    Value::Array(tags) if name == "tags" => {
                        for tag in tags {
                            if let Value::String(tag) = tag {
                                tag.push_str(suffix);
                            }
                        }
                    }
                    other => rename(other, suffix),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, suffix)),
        _ => {}
    }
}

/// Adapts a lowered document for progenitor: one success response per operation and no other, and a unique
/// title for each inline schema.
pub(crate) fn adapted(mut document: Value) -> Value {
    let schemas = document.pointer_mut("/components/schemas");
    for (name, schema) in schemas.and_then(Value::as_object_mut).into_iter().flatten() {
        title(schema, name, true);
    }
    let paths = document
        .pointer_mut("/paths")
        .and_then(Value::as_object_mut);
    for (_, item) in paths.into_iter().flatten() {
        for method in METHODS {
            let Some(operation) = item.get_mut(method) else {
                continue;
            };
            let id = operation["operationId"].as_str().unwrap_or("operation");
            let id = format!("{}Inline", id.replace('_', ""));
            if let Some(responses) = operation
                .get_mut("responses")
                .and_then(Value::as_object_mut)
            {
                keep_one_response(responses);
            }
            title(operation, &id, true);
        }
    }
    document
}

/// Keeps one success response, preferably one with a body, and removes all others.
fn keep_one_response(responses: &mut Map<String, Value>) {
    let success = |(status, response): &(&String, &Value)| {
        status
            .starts_with('2')
            .then(|| response.get("content").is_some())
    };
    let best = responses
        .iter()
        .filter(|entry| success(entry).is_some())
        .max_by_key(|entry| success(entry))
        .map(|(status, response)| (status.clone(), response.clone()));
    *responses = best.into_iter().collect();
}

/// Gives inline enums and objects a unique title, made of the path to them; component schemas lose theirs.
fn title(value: &mut Value, name: &str, outermost: bool) {
    match value {
        Value::Object(members) => {
            let named = members.contains_key("enum") || members.contains_key("properties");
            if named && !outermost {
                members.insert("title".to_owned(), name.into());
            } else if outermost {
                members.remove("title");
            }
            for (key, member) in members {
                title(member, &format!("{name}{}", capital(key)), false);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter_mut().enumerate() {
                title(item, &format!("{name}{index}"), false);
            }
        }
        _ => {}
    }
}

/// Removes all but ASCII letters and digits, and capitalizes the first.
fn capital(text: &str) -> String {
    let mut letters = text.chars().filter(char::is_ascii_alphanumeric);
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn grows_in_schemas_and_operations() {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "LinksService_Get", "tags": ["links"],
                "schema": {"$ref": "#/components/schemas/Link"}}}},
            "components": {"schemas": {"Link": {"items": {"$ref": "#/components/schemas/Link"}}}},
        });
        assert_eq!(grown(&document, 1), document);
        let grown = grown(&document, 3);
        for (pointer, value) in [
            ("/paths/~1a/get/operationId", "LinksService_Get"),
            ("/paths/~1copy2~1a/get/operationId", "LinksCopy2Service_Get"),
            ("/paths/~1copy2~1a/get/tags/0", "linksCopy2"),
            (
                "/paths/~1copy1~1a/get/schema/$ref",
                "#/components/schemas/LinkCopy1",
            ),
            (
                "/components/schemas/LinkCopy2/items/$ref",
                "#/components/schemas/LinkCopy2",
            ),
        ] {
            let found = grown.pointer(pointer).and_then(Value::as_str);
            assert_eq!(found, Some(value), "{pointer}");
        }
    }

    #[test]
    fn responses_and_titles_are_adapted() {
        let document = json!({
            "paths": {"/a": {"get": {"operationId": "A_Get", "responses": {
                "200": {"description": "bare"}, "201": {"content": {}}, "404": {}, "default": {}},
                "parameters": [{"schema": {"enum": ["x"], "title": "Link"}}]}}},
            "components": {"schemas": {"Link": {"title": "Other", "properties": {"kind": {"enum": ["y"]}}}}},
        });
        let adapted = adapted(document);
        let operation = &adapted["paths"]["/a"]["get"];
        assert_eq!(operation["responses"], json!({"201": {"content": {}}}));
        let title = &operation["parameters"][0]["schema"]["title"];
        assert_eq!(title, "AGetInlineParameters0Schema");
        let link = &adapted["components"]["schemas"]["Link"];
        assert_eq!(link.get("title"), None);
        assert_eq!(link["properties"]["kind"]["title"], "LinkPropertiesKind");
    }
}
