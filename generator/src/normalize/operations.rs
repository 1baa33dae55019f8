//! Reads every operation: parameters, body, answers, access.

use indexmap::IndexMap;
use openapiv3::{
    OpenAPI, Operation as Source, Parameter, ParameterData, ParameterSchemaOrContent, PathItem,
    QueryStyle, ReferenceOr, RequestBody,
};

use super::answers::{self, is_json};
use super::naming;
use super::schemas::{Place, Schemas, resolve};
use super::security;
use super::shapes::Node;
use crate::model::{Body, Format, Operation, Param, Resource, Shape, Style};
use crate::names::{self, Use};
use crate::pointer::escape;
use crate::{Error, Warning, text};

/// Header by which a repeated request is known; the runtime makes its value.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// Headers that the runtime itself sets; OpenAPI says to ignore the first three.
const OWN_HEADERS: &[&str] = &["accept", "authorization", "content-type", "user-agent"];

/// The resources by name, and the shape of a failure's body.
type Operations = (IndexMap<String, Resource>, Option<Shape>);

/// Reads every operation into its resource; names of methods come later.
pub fn operations<'a>(
    document: &'a OpenAPI,
    schemas: &mut Schemas<'a>,
) -> Result<Operations, Error> {
    let mut resources: IndexMap<String, Resource> = IndexMap::new();
    let mut failure = None;
    for (path, item) in &document.paths.paths {
        let at = format!("#/paths/{}", escape(path));
        let ReferenceOr::Item(item) = item else {
            return Err(Error::new(
                at,
                "the path item is a reference",
                "write it out in place, or bundle the document first",
            ));
        };
        for (method, source) in item.iter() {
            let reader = Reader {
                document,
                item,
                source,
                pointer: format!("{at}/{method}"),
                method,
                path,
            };
            let (operation, failed) = reader.read(schemas)?;
            let name = naming::resource(source, path);
            let resource = resources.entry(name).or_insert_with(|| Resource {
                docs: tag_docs(document, source),
                ..Resource::default()
            });
            resource.operations.push(operation);
            failure = failure.or(failed);
        }
    }
    if resources.is_empty() {
        return Err(Error::new(
            "#/paths",
            "there is no operation",
            "an SDK needs at least one; is this the whole document?",
        ));
    }
    Ok((resources, failure))
}

fn tag_docs(document: &OpenAPI, operation: &Source) -> String {
    let tag = operation.tags.first();
    tag.and_then(|name| document.tags.iter().find(|tag| tag.name == *name))
        .and_then(|tag| tag.description.clone())
        .unwrap_or_default()
}

/// Reads one operation.
struct Reader<'a, 'p> {
    document: &'a OpenAPI,
    item: &'a PathItem,
    source: &'a Source,
    pointer: String,
    method: &'p str,
    path: &'p str,
}

impl<'a> Reader<'a, '_> {
    fn read(&self, schemas: &mut Schemas<'a>) -> Result<(Operation, Option<Shape>), Error> {
        let id = self.source.operation_id.clone().filter(|id| !id.is_empty());
        let id = id.unwrap_or_else(|| format!("{} {}", self.method.to_uppercase(), self.path));
        let access = security::access(self.document, self.source, &self.pointer)?;
        let answers = answers::answers(self.document, self.source, &self.pointer, &id, schemas)?;
        let mut params = self.params(&id, schemas)?;
        let idempotency_key = params
            .iter()
            .any(|p| p.style == Style::Header && p.wire.eq_ignore_ascii_case(IDEMPOTENCY_KEY));
        params.retain(|p| {
            p.style != Style::Header
                || !(p.wire.eq_ignore_ascii_case(IDEMPOTENCY_KEY)
                    || OWN_HEADERS.contains(&p.wire.to_ascii_lowercase().as_str()))
        });
        let (given, params) = params.into_iter().partition(|p| p.style == Style::Path);
        let operation = Operation {
            name: String::new(),
            marker: String::new(),
            method: self.method.to_uppercase(),
            path: self.path.to_owned(),
            summary: self.source.summary.clone().unwrap_or_default(),
            description: describe(
                self.source.description.as_deref().unwrap_or(""),
                &access.scopes,
            ),
            deprecated: self.source.deprecated,
            authenticated: access.authenticated,
            idempotency_key,
            ids: self.ids(given, schemas)?,
            params,
            body: self.body(&id, schemas)?,
            output: answers.output,
            failures: answers.failures,
            paging: None,
            tag: self.source.tags.first().cloned().unwrap_or_default(),
            pointer: self.pointer.clone(),
            id,
        };
        Ok((operation, answers.failure))
    }

    /// Parameters of the operation and of its path; the operation's own come first and win.
    fn params(&self, id: &str, schemas: &mut Schemas<'a>) -> Result<Vec<Param>, Error> {
        let entries = self.document.components.as_ref().map(|c| &c.parameters);
        let at = self.pointer.rsplit_once('/').map_or("#", |(at, _)| at);
        let own = self.source.parameters.iter().enumerate();
        let own = own.map(|(i, p)| (format!("{}/parameters/{i}", self.pointer), p));
        let shared = self.item.parameters.iter().enumerate();
        let shared = shared.map(|(i, p)| (format!("{at}/parameters/{i}"), p));
        let mut params: Vec<Param> = Vec::new();
        for (pointer, param) in own.chain(shared) {
            let param = resolve(entries, param, "parameters", &pointer)?;
            let param = self.param(param, &pointer, id, schemas)?;
            if !params
                .iter()
                .any(|p| p.wire == param.wire && (p.style == param.style))
            {
                params.push(param);
            }
        }
        Ok(params)
    }

    fn param(
        &self,
        param: &'a Parameter,
        pointer: &str,
        id: &str,
        schemas: &mut Schemas<'a>,
    ) -> Result<Param, Error> {
        let data = param.parameter_data_ref();
        let node = schema(data, pointer)?;
        let place = Place {
            pointer: format!("{pointer}/schema"),
            key: format!("{id}.{}", data.name),
            property: data.name.clone(),
        };
        let shape = match &node {
            Some(node) => schemas.shape(node.clone(), &place)?,
            None => Shape::String,
        };
        let style = style(param, &shape, pointer)?;
        check(&shape, style, schemas, pointer)?;
        let default = node
            .as_ref()
            .and_then(|node| node.schema()?.schema_data.default.as_ref());
        let description = data.description.clone().unwrap_or_default();
        Ok(Param {
            ident: String::new(),
            wire: data.name.clone(),
            style,
            required: data.required,
            default: default.map(|value| match value {
                serde_json::Value::String(text) => text.clone(),
                other => other.to_string(),
            }),
            deprecated: data.deprecated.unwrap_or_default(),
            docs: match shape.named() {
                Some(_) => text::without_values(&description),
                None => description,
            },
            shape,
        })
    }

    /// The ids of the path, in its order; one that is not declared is text.
    fn ids(&self, given: Vec<Param>, schemas: &mut Schemas<'a>) -> Result<Vec<Param>, Error> {
        let mut ids: Vec<Param> = Vec::new();
        for name in template_names(self.path, &self.pointer)? {
            let found = given.iter().find(|param| param.wire == name).cloned();
            if found.is_none() {
                schemas.warnings.push(Warning {
                    code: "undeclared-id",
                    pointer: self.pointer.clone(),
                    message: format!(
                        "`{{{name}}}` of the path is not declared; it is taken as text"
                    ),
                });
            }
            ids.push(found.unwrap_or_else(|| Param {
                wire: name.to_owned(),
                ident: String::new(),
                style: Style::Path,
                shape: Shape::String,
                required: true,
                default: None,
                deprecated: false,
                docs: String::new(),
            }));
        }
        if let Some(param) = given
            .iter()
            .find(|param| ids.iter().all(|id| id.wire != param.wire))
        {
            schemas.warnings.push(Warning {
                code: "unused-id",
                pointer: self.pointer.clone(),
                message: format!(
                    "parameter `{}` is not in the path; it is left out",
                    param.wire
                ),
            });
        }
        let mut taken = std::collections::BTreeSet::from(["body".to_owned()]);
        for id in &mut ids {
            id.ident = names::unique(names::snake(&id.wire, "id", Use::Argument), &mut taken);
        }
        Ok(ids)
    }

    fn body(&self, id: &str, schemas: &mut Schemas<'a>) -> Result<Option<Body>, Error> {
        let Some(body) = &self.source.request_body else {
            return Ok(None);
        };
        let at = format!("{}/requestBody", self.pointer);
        let entries = self.document.components.as_ref().map(|c| &c.request_bodies);
        let body: &RequestBody = resolve(entries, body, "requestBodies", &at)?;
        let Some((name, media)) = answers::pick(body.content.iter()) else {
            return Ok(None);
        };
        let format = match name {
            _ if is_json(name) => Format::Json,
            "application/x-www-form-urlencoded" => Format::Form,
            "multipart/form-data" => Format::Multipart,
            _ => Format::Bytes,
        };
        let place = Place {
            pointer: format!("{at}/content/{}/schema", escape(name)),
            key: format!("{id}.body"),
            property: String::new(),
        };
        let shape = match (&media.schema, format) {
            (_, Format::Bytes) | (None, _) => Shape::Any,
            (Some(schema), _) => schemas.shape(Node::new(schema), &place)?,
        };
        Ok(Some(Body {
            // An object of which nothing is known can be left empty: no argument is needed.
            argument: body.required && shape != Shape::Object,
            format,
            shape,
            docs: body.description.clone().unwrap_or_default(),
        }))
    }
}

/// The description, with the scopes where it does not name them itself.
fn describe(description: &str, scopes: &[String]) -> String {
    let missing: Vec<String> = scopes
        .iter()
        .filter(|scope| !description.contains(&format!("`{scope}`")))
        .map(|scope| format!("`{scope}`"))
        .collect();
    if missing.is_empty() {
        return description.to_owned();
    }
    let noun = if missing.len() == 1 {
        "scope"
    } else {
        "scopes"
    };
    let sentence = format!("Requires the {} {noun}.", missing.join(", "));
    format!("{description}\n\n{sentence}")
        .trim_start()
        .to_owned()
}

fn schema<'a>(data: &'a ParameterData, pointer: &str) -> Result<Option<Node<'a>>, Error> {
    match &data.format {
        ParameterSchemaOrContent::Schema(schema) => Ok(Some(Node::new(schema))),
        ParameterSchemaOrContent::Content(_) => Err(Error::new(
            pointer,
            format!(
                "parameter `{}` is written as a media type (`content`)",
                data.name
            ),
            "give it a `schema` in the overlay, such as `type: string`",
        )),
    }
}

fn style(param: &Parameter, shape: &Shape, pointer: &str) -> Result<Style, Error> {
    let explode = param.parameter_data_ref().explode;
    let name = &param.parameter_data_ref().name;
    let refuse = |what: &str, help: &str| {
        Err(Error::new(
            pointer,
            format!("parameter `{name}` {what}"),
            help,
        ))
    };
    match param {
        Parameter::Path { .. } => Ok(Style::Path),
        Parameter::Header { .. } => Ok(Style::Header),
        Parameter::Cookie { .. } => refuse(
            "is a cookie, which the SDK does not send",
            "remove it in the overlay if the API works without it",
        ),
        Parameter::Query { style, .. } => match style {
            QueryStyle::Form if explode == Some(false) => Ok(Style::QueryJoined),
            QueryStyle::Form => Ok(Style::Query),
            _ if !matches!(
                shape,
                Shape::List(_) | Shape::Map(_) | Shape::Object | Shape::Named(_)
            ) =>
            {
                Ok(Style::Query)
            }
            _ => refuse(
                "has a style that is not supported (only `form` is)",
                "give it `style: form` in the overlay if the API takes that",
            ),
        },
    }
}

/// What a parameter may be: text, numbers, enums, and lists of them.
fn check(shape: &Shape, style: Style, schemas: &Schemas<'_>, pointer: &str) -> Result<(), Error> {
    let single = |shape: &Shape| match shape {
        Shape::Named(key) => schemas
            .ty(key)
            .is_some_and(|ty| matches!(ty.kind, crate::model::Kind::Enum(_))),
        Shape::List(_) | Shape::Map(_) | Shape::Object => false,
        _ => true,
    };
    let fine = match (shape, style) {
        (Shape::List(item), Style::Query | Style::QueryJoined) => single(item),
        _ => single(shape),
    };
    if fine {
        return Ok(());
    }
    Err(Error::new(
        pointer,
        "a parameter is an object or a nested list, which has no agreed form in a URL",
        "give it `type: string` in the overlay, and write the value out where you call it",
    ))
}

/// The names in braces of a path.
fn template_names<'p>(path: &'p str, pointer: &str) -> Result<Vec<&'p str>, Error> {
    let mut names = Vec::new();
    let mut rest = path;
    while let Some((_, tail)) = rest.split_once('{') {
        let Some((name, tail)) = tail.split_once('}') else {
            return Err(Error::new(
                pointer,
                format!("the path has a brace that is not closed: {path}"),
                "close it in the document",
            ));
        };
        names.push(name);
        rest = tail;
    }
    Ok(names)
}
