//! Calls of operations as a caller would write them: for the docs, and for the test that makes
//! every call once.

use crate::model::{Api, Body, Format, Kind, Operation, Output, Param, Resource, Shape};

/// How deep objects are filled in.
const DEPTH: usize = 2;

/// Levels of what is required that an example writes out.
const MAX_DEPTH: usize = 6;

/// What an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// What the API requires.
    Required,
    /// Every setter once.
    Everything,
}

/// The call of an operation on `client` with everything that can be set, up to the request.
pub fn whole_call(api: &Api, resource: &str, operation: &Operation) -> String {
    let maker = Maker {
        api,
        extent: Extent::Everything,
    };
    maker.call(resource, operation, None)
}

/// An example for the docs: the call with what the API requires, ready to compile in crate `krate`.
pub fn docs(api: &Api, resource: &str, operation: &Operation, krate: &str) -> Vec<String> {
    let (body, call) = required_call(api, resource, operation);
    let answer = match operation.output {
        Output::Nothing | Output::Json(Shape::Object) => "",
        _ => "let answer = ",
    };
    let mut code: Vec<String> = body.into_iter().collect();
    code.push(format!("{answer}{call}.await?;"));
    fenced(&code, krate)
}

/// An example for the docs of a resource: a walk over its list, or else its simplest call.
pub fn module(api: &Api, name: &str, resource: &Resource, krate: &str) -> Vec<String> {
    let effort = |operation: &&Operation| {
        let (body, call) = required_call(api, name, operation);
        let reads = operation.method == "GET" && operation.output != Output::Nothing;
        (
            operation.paging.is_none(),
            !reads,
            body.is_some(),
            call.len(),
        )
    };
    let Some(operation) = resource.operations.iter().min_by_key(effort) else {
        return Vec::new();
    };
    if operation.paging.is_none() {
        return docs(api, name, operation, krate);
    }
    let (body, call) = required_call(api, name, operation);
    let mut code: Vec<String> = body.into_iter().collect();
    code.extend([
        format!("let mut items = {call}.items();"),
        "while let Some(item) = items.try_next().await? {".to_owned(),
        "    println!(\"{item:?}\");".to_owned(),
        "}".to_owned(),
    ]);
    fenced(&code, krate)
}

/// The call with what the API requires; a body is on a line of its own.
fn required_call(api: &Api, resource: &str, operation: &Operation) -> (Option<String>, String) {
    let maker = Maker {
        api,
        extent: Extent::Required,
    };
    let body = operation.body.as_ref().filter(|body| body.argument);
    let body = body.map(|body| format!("let body = {};", maker.body(body)));
    (body, maker.call(resource, operation, Some("body")))
}

/// Code as it stands in docs, with what it needs around it.
fn fenced(code: &[String], krate: &str) -> Vec<String> {
    let mut out = vec!["```no_run".to_owned()];
    for (name, path) in [
        ("types::", format!("{krate}::types")),
        ("Multipart::", format!("{krate}::Multipart")),
        ("Object::", format!("{krate}::Object")),
        ("DateTime::", "chrono::DateTime".to_owned()),
        ("NaiveDate::", "chrono::NaiveDate".to_owned()),
    ] {
        if code.iter().any(|line| line.contains(name)) {
            out.push(format!("use {path};"));
        }
    }
    if out.len() > 1 {
        out.push(String::new());
    }
    out.push(format!(
        "# async fn example(client: &{krate}::Client) -> Result<(), {krate}::Error> {{"
    ));
    out.extend_from_slice(code);
    out.extend(["# Ok(())", "# }", "```"].map(str::to_owned));
    out
}

struct Maker<'a> {
    api: &'a Api,
    extent: Extent,
}

impl Maker<'_> {
    /// `body` stands for the body, where it has a name already.
    fn call(&self, resource: &str, operation: &Operation, body_name: Option<&str>) -> String {
        let mut arguments: Vec<String> = operation.ids.iter().map(|id| self.id(id)).collect();
        let body = operation.body.as_ref();
        if let Some(body) = body.filter(|body| body.argument) {
            arguments.push(match body_name {
                Some(name) => name.to_owned(),
                None => self.body(body),
            });
        }
        let mut out = format!(
            "client.{resource}().{}({})",
            operation.name,
            arguments.join(", ")
        );
        for param in &operation.params {
            let needed = param.required && param.default.is_none();
            if self.extent == Extent::Everything || needed {
                out.push_str(&format!(
                    ".{}({})",
                    param.ident,
                    self.value(&param.shape, &param.wire, 0)
                ));
            }
        }
        if let Some(body) = body.filter(|body| !body.argument && self.extent == Extent::Everything)
        {
            out.push_str(&format!(".body({})", self.body(body)));
        }
        out
    }

    fn body(&self, body: &Body) -> String {
        match body.format {
            Format::Multipart => "Multipart::new().text(\"key\", \"value\")".to_owned(),
            Format::Bytes => "\"content\"".to_owned(),
            Format::Json | Format::Form => self.value(&body.shape, "body", 0),
        }
    }

    fn id(&self, id: &Param) -> String {
        match &id.shape {
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "42".to_owned(),
            Shape::String => format!("{:?}", kebab(&id.wire)),
            shape => self.value(shape, &id.wire, 0),
        }
    }

    fn value(&self, shape: &Shape, wire: &str, depth: usize) -> String {
        match shape {
            Shape::Any => "\"anything\"".to_owned(),
            Shape::Object => {
                "Object::from_iter([(\"key\".to_owned(), \"value\".into())])".to_owned()
            }
            Shape::String | Shape::Secret => format!("{:?}", text(wire)),
            Shape::Bool => "true".to_owned(),
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "20".to_owned(),
            Shape::Float => "0.5".to_owned(),
            Shape::Time => "DateTime::UNIX_EPOCH".to_owned(),
            Shape::Date => "NaiveDate::default()".to_owned(),
            Shape::File => "\"content\"".to_owned(),
            Shape::List(item) => format!("[{}]", self.value(item, wire, depth)),
            Shape::Map(value) => format!("[(\"key\", {})]", self.value(value, wire, depth)),
            Shape::Named(key) => self.named(key, depth),
        }
    }

    fn named(&self, key: &str, depth: usize) -> String {
        let ty = &self.api.types[key];
        let path = format!("types::{}", ty.name);
        // A list that holds itself has no end, and a long example no reader.
        if depth > MAX_DEPTH && !matches!(ty.kind, Kind::Enum(_)) {
            return format!("{path}::default()");
        }
        match &ty.kind {
            Kind::Enum(values) => {
                let telling = values
                    .iter()
                    .find(|value| !value.wire.ends_with("UNSPECIFIED"));
                match telling.or(values.first()) {
                    Some(value) => format!("{path}::{}", value.ident),
                    None => format!("{path}::default()"),
                }
            }
            Kind::Union(union) => match union.variants.first() {
                Some(variant) => format!(
                    "{path}::{}({}.into())",
                    variant.ident,
                    self.value(&variant.shape, "", depth + 1)
                ),
                None => format!("{path}::default()"),
            },
            Kind::Struct(object) => {
                let field = |wire: &String| object.fields.iter().find(|field| field.wire == *wire);
                let required = object.constructor.iter().filter_map(field);
                let arguments: Vec<String> = required
                    .map(|field| self.value(&field.shape, &field.wire, depth + 1))
                    .collect();
                let mut out = format!("{path}::new({})", arguments.join(", "));
                if self.extent == Extent::Everything && depth < DEPTH {
                    for field in object
                        .fields
                        .iter()
                        .filter(|f| !object.constructor.contains(&f.wire))
                    {
                        out.push_str(&format!(
                            ".{}({})",
                            field.ident,
                            self.value(&field.shape, &field.wire, depth + 1)
                        ));
                    }
                }
                out
            }
        }
    }
}

/// A text that fits the name of a property.
fn text(wire: &str) -> &'static str {
    const BY_NAME: &[(&str, &str)] = &[
        ("email", "ada@example.com"),
        ("url", "https://example.com"),
        ("destination", "https://example.com"),
        ("website", "https://example.com"),
        ("phone", "+15550100"),
        ("color", "#1a1a1a"),
        ("tags", "launch"),
        ("title", "Launch"),
        ("name", "Launch"),
        ("search", "launch"),
        ("id", "8c5f8f5e-6f0e-4ab7-8f0c-3a3f5d0f1c11"),
    ];
    let wire = wire.to_lowercase();
    let found = BY_NAME.iter().find(|(name, _)| wire.ends_with(name));
    found.map_or("text", |(_, text)| text)
}

/// An id that names what it is of.
fn kebab(wire: &str) -> String {
    use heck::ToKebabCase;
    wire.to_kebab_case()
}
