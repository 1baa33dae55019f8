//! Reads operations: the parameters, body, responses and security of each.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use openapiv3::{OpenAPI, Operation as Source, PathItem, ReferenceOr, RequestBody};

use super::bodies::RequestContent;
use super::info::OperationHints;
use super::parameters::template::{self, Template};
use super::resolve::resolve;
use super::{bodies, events, naming, parameters, responses, security, servers};
use crate::error::Refused;
use crate::lower::QUERY_MARK;
use crate::model::{
    Auth, Given, Known, KnownOperation, Operation, Param, Resource, ResponseBody, Shape, Style,
};
use crate::names::{self, Use};
use crate::pointer::escape;
use crate::schemas::Schemas;
use crate::{Error, Warning};

/// The header by which an API recognizes a repeated request. It is no setter: the runtime makes its value.
const IDEMPOTENCY_KEY: &str = "Idempotency-Key";

/// The resources by name, and the shape of error bodies.
type Operations = (IndexMap<String, Resource>, Option<Shape>);

/// Reads every operation into its resource; `naming` names the methods later.
pub fn read_all<'a>(
    document: &'a OpenAPI,
    schemas: &mut Schemas<'a>,
    known: &Known,
    refused: &mut Vec<Refused>,
) -> Result<Operations, Error> {
    let mut resources: IndexMap<String, Resource> = IndexMap::new();
    let mut failure = None;
    let mut ids = BTreeSet::new();
    let tags = naming::Tags::new(document);
    let mut cases = Vec::new();
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
            let pointer = format!("{at}/{method}");
            let is_query = source.extensions.contains_key(QUERY_MARK);
            let method = if is_query { "query" } else { method };
            if events::name(source).is_some() {
                events::read(document, source, &pointer, schemas, &mut cases);
                continue;
            }
            let (id, key) = identify(source, method, path, &mut ids, &pointer, schemas);
            let reader = Reader {
                known: known.operations.get(&id).copied().unwrap_or_default(),
                id,
                key,
                document,
                item,
                source,
                pointer,
                method,
                path,
                tag: tags.of(source),
            };
            let (operation, failed) = match reader.read(schemas) {
                Ok(read) => read,
                Err(error) => {
                    let operation = reader.pointer;
                    refused.push(Refused { operation, error });
                    continue;
                }
            };
            let tag = tags.of(source);
            let name = naming::resource(source, tag, path);
            let resource = resources.entry(name).or_insert_with(|| Resource {
                docs: tag_docs(document, tag),
                ..Resource::default()
            });
            resource.operations.push(operation);
            failure = failure.or(failed);
        }
    }
    if resources.is_empty() && refused.is_empty() && cases.is_empty() {
        return Err(Error::new(
            "#/paths",
            "there is no operation",
            "an SDK needs at least one; check that the document is complete",
        ));
    }
    events::add(cases, schemas);
    Ok((resources, failure))
}

/// Returns the operationId of an operation and the key of its types. If it has none, or that of another
/// operation, both are made of method and path.
fn identify(
    source: &Source,
    method: &str,
    path: &str,
    taken: &mut BTreeSet<String>,
    pointer: &str,
    schemas: &mut Schemas<'_>,
) -> (String, String) {
    let id = source.operation_id.as_deref();
    if let Some(id) = id.filter(|id| !names::words(id).is_empty()) {
        if taken.insert(id.to_owned()) {
            return (id.to_owned(), id.to_owned());
        }
        schemas.warnings.push(Warning {
            code: "operation-id",
            pointer: format!("{pointer}/operationId"),
            message: format!("`{id}` is also the id of another operation; this one is named by its method and path"),
        });
    }
    let id = format!("{} {path}", method.to_uppercase());
    (id.clone(), naming::words_of(&id).join("_"))
}

fn tag_docs(document: &OpenAPI, tag: Option<&str>) -> String {
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
    /// The tag that tells it from others.
    tag: Option<&'a str>,
    known: KnownOperation,
    /// The operationId, or method and path.
    id: String,
    /// The prefix of the keys of its inline types.
    key: String,
}

impl<'a> Reader<'a, '_> {
    fn read(&self, schemas: &mut Schemas<'a>) -> Result<(Operation, Option<Shape>), Error> {
        let id = self.id.clone();
        let hints = OperationHints::read(self.source, &self.pointer)?;
        let access = security::access(self.document, self.source, &self.pointer)?;
        let responses = responses::read(
            self.document,
            self.source,
            (&self.pointer, &self.key),
            self.known.response,
            schemas,
        )?;
        let mut params = self.params(access.auth, schemas)?;
        let idempotency_key = params
            .iter()
            .any(|p| p.style == Style::Header && p.wire.eq_ignore_ascii_case(IDEMPOTENCY_KEY));
        params
            .retain(|p| p.style != Style::Header || !p.wire.eq_ignore_ascii_case(IDEMPOTENCY_KEY));
        let (path_params, mut params): (_, Vec<Param>) =
            params.into_iter().partition(|p| p.style.is_path());
        let template = template::parse(self.path, &self.pointer)?;
        let path_params = self.template_query(&template, path_params, &mut params);
        parameters::check_query_string(&params, &template.path, &self.pointer)?;
        let content = self.content(schemas)?;
        params.extend(content.parts);
        let operation = Operation {
            name: String::new(),
            marker: String::new(),
            method: self.method.to_uppercase(),
            path: template.path.clone(),
            server: servers::other(self.document, self.item, self.source),
            summary: self.source.summary.clone().unwrap_or_default(),
            description: describe(
                self.source.description.as_deref().unwrap_or(""),
                &access.scopes,
            ),
            deprecated: self.source.deprecated,
            auth: access.auth,
            idempotency_key,
            ids: self.ids(&template, path_params, schemas),
            params,
            body: content.body,
            response: if self.method == "head" {
                ResponseBody::None
            } else {
                responses.success
            },
            accept: responses.accept,
            failures: responses.failures,
            response_headers: responses.headers,
            timeout: hints.timeout,
            paging_hint: hints.paging,
            paging: None,
            tag: self.tag.unwrap_or_default().to_owned(),
            pointer: self.pointer.clone(),
            id,
        };
        Ok((operation, responses.failure))
    }

    /// Reads the parameters of the operation and of its path item. The operation's own come first, and
    /// replace those of the same name and location.
    fn params(&self, auth: Auth, schemas: &mut Schemas<'a>) -> Result<Vec<Param>, Error> {
        let entries = self.document.components.as_ref().map(|c| &c.parameters);
        let at = self.pointer.rsplit_once('/').map_or("#", |(at, _)| at);
        let direct = self.source.parameters.iter().enumerate();
        let direct = direct.map(|(i, p)| (format!("{}/parameters/{i}", self.pointer), p));
        let shared = self.item.parameters.iter().enumerate();
        let shared = shared.map(|(i, p)| (format!("{at}/parameters/{i}"), p));
        let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
        let mut out: Vec<Param> = Vec::new();
        for (pointer, param) in direct.chain(shared) {
            let param = resolve(entries, param, "parameters", &pointer)?;
            let name = param.parameter_data_ref().name.as_str();
            if seen.insert((parameters::location(param), name)) {
                out.extend(parameters::read(param, &pointer, &self.key, auth, schemas)?);
            }
        }
        Ok(out)
    }

    /// Returns the ids of the path in their order. An id that is not declared is a string.
    fn ids(
        &self,
        template: &Template<'_>,
        path_params: Vec<Param>,
        schemas: &mut Schemas<'a>,
    ) -> Vec<Param> {
        let mut ids: Vec<Param> = Vec::new();
        for &name in &template.ids {
            let mut declared = path_params.iter();
            let found = declared.find(|param| param.wire == name).cloned();
            if found.is_none() {
                schemas.warnings.push(Warning {
                    code: "undeclared-id",
                    pointer: self.pointer.clone(),
                    message: format!(
                        "`{{{name}}}` of the path is not declared; it is taken as a string"
                    ),
                });
            }
            ids.push(found.unwrap_or_else(|| undeclared(name, Style::Path)));
        }
        if let Some(param) = path_params
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
        let mut taken = BTreeSet::from(["body".to_owned()]);
        for id in &mut ids {
            id.ident = names::unique(names::snake(&id.wire, "id", Use::Argument), &mut taken);
        }
        ids
    }

    /// Moves parameters that the path template has in its query to the parameters of the query, where they may
    /// be declared already. Returns the others.
    fn template_query(
        &self,
        template: &Template<'_>,
        mut path_params: Vec<Param>,
        params: &mut Vec<Param>,
    ) -> Vec<Param> {
        for &(wire, name) in &template.query {
            let declared = path_params.iter().position(|param| param.wire == name);
            let declared = declared.map(|at| path_params.remove(at));
            if params
                .iter()
                .any(|param| param.style.is_query() && param.wire == wire)
            {
                continue;
            }
            let param = declared.unwrap_or_else(|| undeclared(name, Style::Query));
            params.push(Param {
                wire: wire.to_owned(),
                style: Style::Query,
                ..param
            });
        }
        path_params
    }

    fn content(&self, schemas: &mut Schemas<'a>) -> Result<RequestContent, Error> {
        let Some(body) = &self.source.request_body else {
            return Ok(RequestContent::default());
        };
        let at = format!("{}/requestBody", self.pointer);
        let entries = self.document.components.as_ref().map(|c| &c.request_bodies);
        let body: &RequestBody = resolve(entries, body, "requestBodies", &at)?;
        bodies::read(body, &at, &self.key, self.known.request, schemas)
    }
}

/// Returns a parameter of the path template that is not declared: a string, required in the path alone.
fn undeclared(name: &str, style: Style) -> Param {
    Param {
        wire: name.to_owned(),
        ident: String::new(),
        style,
        shape: Shape::String,
        required: style == Style::Path,
        default: None,
        minimum: None,
        given: Given::default(),
        deprecated: false,
        docs: String::new(),
        media: None,
    }
}

/// Returns the description, with the required scopes that it does not name itself.
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
