//! Writes calls of operations as a caller would: examples for the docs, and complete calls for the test that
//! calls every operation once.

use crate::model::{
    Api, Body, Format, Operation, Param, Resource, ResponseBody, Shape, Struct, TypeKind, Union,
    Variant,
};

/// The depth of nested objects whose optional fields are set too.
const DEPTH: usize = 2;

/// The maximum depth of nested required objects; deeper ones are written as `default()`.
const MAX_DEPTH: usize = 6;

/// The maximum number of objects and unions in an example; further ones are written as `default()`.
const MAX_OBJECTS: usize = 100;

/// The width of code in docs, in characters: longer lines would have to be scrolled.
const WIDTH: usize = 90;

/// The part of a call that an example shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Extent {
    /// Everything that the API requires.
    Required,
    /// Every setter once.
    Everything,
}

/// Returns the call of an operation on `client` with every setter, without `.await`.
pub fn whole_call(api: &Api, resource: &str, operation: &Operation) -> String {
    let maker = Maker {
        api,
        extent: Extent::Everything,
    };
    maker.call(resource, operation, None)
}

/// Returns the code of an example of each operation.
pub fn all(api: &Api, name: &str, resource: &Resource) -> Vec<Vec<String>> {
    let operations = resource.operations.iter();
    operations
        .map(|operation| lines(api, name, operation))
        .collect()
}

/// Returns the code of an example: the call of an operation with everything that the API requires.
pub fn lines(api: &Api, resource: &str, operation: &Operation) -> Vec<String> {
    let (body, call) = required_call(api, resource, operation);
    let binding = match operation.response {
        ResponseBody::None | ResponseBody::Json(Shape::Object) => "",
        _ => "let response = ",
    };
    let mut code: Vec<String> = body.into_iter().collect();
    code.push(format!("{binding}{call}.await?;"));
    wrapped(code)
}

/// Breaks statements into several lines if one is too long for docs.
fn wrapped(code: Vec<String>) -> Vec<String> {
    if code.iter().all(|line| line.chars().count() <= WIDTH) {
        return code;
    }
    let function = format!("async fn example() {{\n{}\n}}", code.join("\n"));
    let Ok(file) = syn::parse_str(&function) else {
        return code;
    };
    let printed = prettyplease::unparse(&file);
    let mut lines: Vec<&str> = printed.lines().skip(1).collect();
    lines.pop();
    let unindented = lines
        .iter()
        .map(|line| line.strip_prefix("    ").unwrap_or(line));
    unindented.map(str::to_owned).collect()
}

/// Returns an example for the docs of a resource: a walk over its list of pages, or else its simplest call.
pub fn module(api: &Api, name: &str, resource: &Resource, krate: &str) -> Vec<String> {
    let order = |operation: &&Operation| {
        let (body, call) = required_call(api, name, operation);
        let reads = operation.method == "GET" && operation.response != ResponseBody::None;
        (
            operation.paging.is_none(),
            !reads,
            body.is_some(),
            call.len(),
        )
    };
    let Some(operation) = resource.operations.iter().min_by_key(order) else {
        return Vec::new();
    };
    if operation.paging.is_none() {
        return fenced(&lines(api, name, operation), krate);
    }
    let (body, call) = required_call(api, name, operation);
    let mut code: Vec<String> = body.into_iter().collect();
    code.extend([
        format!("let mut items = {call}.items();"),
        "while let Some(item) = items.try_next().await? {".to_owned(),
        "    println!(\"{item:?}\");".to_owned(),
        "}".to_owned(),
    ]);
    fenced(&wrapped(code), krate)
}

/// Returns the call with everything that the API requires, and the line before it that defines a body.
fn required_call(api: &Api, resource: &str, operation: &Operation) -> (Option<String>, String) {
    let maker = Maker {
        api,
        extent: Extent::Required,
    };
    let body = operation.body.as_ref().filter(|body| body.is_argument());
    let body = body.map(|body| format!("let body = {};", maker.body(body)));
    (body, maker.call(resource, operation, Some("body")))
}

/// Returns code as a doc example, with its imports and the hidden lines around it. It compiles as a doc test of the crate
/// `krate`.
pub fn fenced(code: &[String], krate: &str) -> Vec<String> {
    let known = [
        ("BTreeMap", "std::collections::BTreeMap".to_owned()),
        ("DateTime", "chrono::DateTime".to_owned()),
        ("Json", format!("{krate}::Json")),
        ("List", format!("{krate}::List")),
        ("Multipart", format!("{krate}::Multipart")),
        ("NaiveDate", "chrono::NaiveDate".to_owned()),
        ("Object", format!("{krate}::Object")),
        ("Secret", format!("{krate}::Secret")),
        ("types", format!("{krate}::types")),
    ];
    let used = known
        .into_iter()
        .filter(|(name, _)| code.iter().any(|line| begins(line, name)));
    let mut uses: Vec<String> = used.map(|(_, path)| format!("use {path};")).collect();
    uses.sort();
    let mut out = vec!["```no_run".to_owned()];
    out.extend(uses);
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

/// Returns true if a path or a macro in a line of code begins with a name.
fn begins(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let is_word = |c: char| c.is_alphanumeric() || c == '_';
        let before = line[..at].chars().next_back();
        let path = line[at + name.len()..].starts_with("::") || name.ends_with('!');
        path && !before.is_some_and(|c| is_word(c) || c == ':')
    })
}

/// The position of a value in an example.
#[derive(Default)]
struct Within<'a> {
    /// The keys of the types that contain the value.
    types: Vec<&'a str>,
    /// The number of objects and unions in the example so far.
    count: usize,
}

/// Writes the values of one call.
struct Maker<'a> {
    api: &'a Api,
    extent: Extent,
}

impl<'a> Maker<'a> {
    /// Returns the call of an operation; `body_name` is the variable that holds the body, if there is one.
    fn call(&self, resource: &str, operation: &'a Operation, body_name: Option<&str>) -> String {
        let mut arguments: Vec<String> = operation.arguments().map(|id| self.id(id)).collect();
        let body = operation.body.as_ref();
        if let Some(body) = body.filter(|body| body.is_argument()) {
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
        for param in operation.setters() {
            let needed = param.required && param.default.is_none();
            if self.extent == Extent::Everything || needed {
                let within = &mut Within::default();
                let value = match &param.shape {
                    list @ Shape::List(_) => self.value(list, &param.wire, within),
                    shape => self.inner(shape, &param.wire, within),
                };
                out.push_str(&format!(".{}({value})", param.ident));
            }
        }
        if let Some(body) =
            body.filter(|body| !body.is_argument() && self.extent == Extent::Everything)
        {
            out.push_str(&format!(".body({})", self.body(body)));
        }
        out
    }

    fn body(&self, body: &'a Body) -> String {
        match body.format {
            Format::Multipart => "Multipart::new().text(\"key\", \"value\")".to_owned(),
            Format::Bytes => "\"content\"".to_owned(),
            Format::Json | Format::Form => match &body.shape {
                list @ Shape::List(_) => self.value(list, "body", &mut Within::default()),
                shape => self.exact(shape, "body", &mut Within::default()),
            },
        }
    }

    fn id(&self, id: &'a Param) -> String {
        match &id.shape {
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "42".to_owned(),
            Shape::String => format!("{:?}", kebab(&id.wire)),
            shape => self.value(shape, &id.wire, &mut Within::default()),
        }
    }

    /// Returns an argument of a setter, in the shortest form that the setter accepts.
    fn value(&self, shape: &'a Shape, wire: &str, within: &mut Within<'a>) -> String {
        match shape {
            Shape::Any => "\"anything\"".to_owned(),
            Shape::String | Shape::Secret => format!("{:?}", text(wire)),
            Shape::Int32 | Shape::Int64 | Shape::Uint64 => "20".to_owned(),
            Shape::List(item) => format!("[{}]", self.inner(item, wire, within)),
            Shape::Map(value) => format!("[(\"key\", {})]", self.inner(value, wire, within)),
            shape => self.exact(shape, wire, within),
        }
    }

    /// Returns a value inside a list or a map. Setters convert such values, except lists and maps.
    fn inner(&self, shape: &'a Shape, wire: &str, within: &mut Within<'a>) -> String {
        match shape {
            Shape::List(_) | Shape::Map(_) => self.exact(shape, wire, within),
            shape => self.value(shape, wire, within),
        }
    }

    /// Returns a value of exactly the field's type.
    fn exact(&self, shape: &'a Shape, wire: &str, within: &mut Within<'a>) -> String {
        match shape {
            Shape::Nullable(value) => format!("Some({})", self.exact(value, wire, within)),
            Shape::Any => "Json::from(\"anything\")".to_owned(),
            Shape::Object => {
                "Object::from_iter([(\"key\".to_owned(), \"value\".into())])".to_owned()
            }
            Shape::String => format!("{:?}.to_owned()", text(wire)),
            Shape::Secret => format!("Secret::from({:?})", text(wire)),
            Shape::Bool => "true".to_owned(),
            Shape::Int32 => "20_i32".to_owned(),
            Shape::Int64 => "20_i64".to_owned(),
            Shape::Uint64 => "20_u64".to_owned(),
            Shape::Float => "0.5".to_owned(),
            Shape::Time => "DateTime::UNIX_EPOCH".to_owned(),
            Shape::Date => "NaiveDate::default()".to_owned(),
            Shape::File => "\"content\"".to_owned(),
            Shape::List(item) => format!("List::from([{}])", self.exact(item, wire, within)),
            Shape::Map(value) if **value == Shape::Any => self.exact(&Shape::Object, wire, within),
            Shape::Map(value) => {
                let value = self.exact(value, wire, within);
                format!("BTreeMap::from([(\"key\".to_owned(), {value})])")
            }
            Shape::Named(key) => self.named(key, within),
        }
    }

    fn named(&self, key: &'a str, within: &mut Within<'a>) -> String {
        let ty = &self.api.types[key];
        let path = format!("types::{}", ty.name);
        if let TypeKind::Enum(values) = &ty.kind {
            let meaningful = values
                .iter()
                .find(|value| !value.wire.ends_with("UNSPECIFIED"));
            return match meaningful.or(values.first()) {
                Some(value) => format!("{path}::{}", value.ident),
                None => format!("{path}::default()"),
            };
        }
        within.count += 1;
        // A type that contains itself would be written infinitely.
        let is_limit = within.types.len() > MAX_DEPTH || within.count > MAX_OBJECTS;
        if is_limit || within.types.contains(&key) {
            return format!("{path}::default()");
        }
        within.types.push(key);
        let out = match &ty.kind {
            TypeKind::Struct(object) => self.object(&path, object, within),
            TypeKind::Union(Union { variants, .. }) => match variants.first() {
                Some(Variant { shape, .. }) => {
                    format!("{path}::from({})", self.exact(shape, "", within))
                }
                None => format!("{path}::default()"),
            },
            TypeKind::Enum(_) | TypeKind::ByStatus(_) | TypeKind::Events(_) => path,
        };
        within.types.pop();
        out
    }

    /// Returns an object by its constructor and setters. `within` contains the object's own type.
    fn object(&self, path: &str, object: &'a Struct, within: &mut Within<'a>) -> String {
        let field = |wire: &String| object.fields.iter().find(|field| field.wire == *wire);
        let required = object.constructor.iter().filter_map(field);
        let arguments: Vec<String> = required
            .map(|field| self.value(&field.shape, &field.wire, within))
            .collect();
        let mut out = format!("{path}::new({})", arguments.join(", "));
        if self.extent == Extent::Everything && within.types.len() <= DEPTH {
            for field in object.settable() {
                out.push_str(&format!(
                    ".{}({})",
                    field.ident,
                    self.value(&field.shape, &field.wire, within)
                ));
            }
        }
        out
    }
}

/// Returns a plausible string for a property of this name.
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

/// Returns an id that is named after its parameter, such as `link-id`.
fn kebab(wire: &str) -> String {
    use heck::ToKebabCase;
    wire.to_kebab_case()
}
