//! Lowers OpenAPI 3.2 and 3.1 to 3.0.3, on the JSON value, so that all later stages know one version.
//!
//! 0. `events` copies webhooks and callbacks among the operations.
//! 1. `crate::grammar` checks the whole document, and collects its references.
//! 2. `refs` resolves references: `names` knows `$id`s and anchors, and targets in the middle of the document
//!    become components (`hoist`).
//! 3. `copies` keeps copies of the targets that 3.0 cannot refer to, before step 4 changes them.
//! 4. One walk over the document lowers each object before its parts: first `copies` replaces its `$ref`,
//!    then the file for its kind lowers it: `describe` (document, info, tags, ..), `paths`, `parameter`,
//!    `content` (media types), `security`, `schema`.
//!
//! `context` is the state of the walk: facts of the document, warnings, and the origins of moved parts, so
//! that messages point into the source document.
//!
//! A construct that 3.0 cannot express is refused if it would change requests or responses, and left out with
//! a warning otherwise. The last column names the fixtures in `generator/tests/fixtures/lower`: valid cases,
//! edge cases and refused ones. A new construct is a row here, a function in the file of its kind, and a
//! fixture; a test compares the table with the fixtures.
//!
//! | construct | since | becomes | fixtures |
//! |---|---|---|---|
//! | `type` as a list, `null` among them | 3.1 | `nullable`; several others: `anyOf`, keywords distributed by type | `type-list` |
//! | `null` as an alternative of `oneOf` or `anyOf` | 3.1 | `nullable`; a single other alternative is merged or moves to `allOf` | `null-alternative` |
//! | `const` | 3.1 | `enum` of one | `const` |
//! | an `enum` with `null`, without `type`, of lists or objects | 3.1 | `nullable`; types as `type` lists; any JSON (warning) | `enum`, `const` |
//! | keys beside `$ref` | 3.1 | schema: `allOf`; elsewhere: a copy with its own description; in 3.0 constraints are dropped (warning) | `ref-siblings` |
//! | numeric `exclusiveMinimum`, `exclusiveMaximum` | 3.1 | bound and flag | `exclusive-bounds` |
//! | bounds of an integer that are not integers | 3.0 | written as integers, or dropped | `whole-bounds` |
//! | `examples`, `dataValue`, `serializedValue` | 3.1, 3.2 | the first `example`; `value` | `examples` |
//! | `contentEncoding`, `contentMediaType`, `contentSchema` | 3.1 | `format` byte or binary; else an undecoded string (warning) | `content-encoding` |
//! | `$defs`, `definitions` | 3.1 | components, if they are referred to; faulty `definitions` are left out otherwise (warning) | `defs` |
//! | `$ref` into the middle of the document | 3.0 | a component of its own | `deep-refs` |
//! | `$anchor`, `$dynamicAnchor`, `$dynamicRef`, `$recursiveRef` | 3.1 | `$ref`, the last two to the root of their schema; refused if ambiguous | `anchors` |
//! | `$id`, `$schema`, `$comment`, `$vocabulary` | 3.1 | resolved and dropped | `ids` |
//! | `true` and `false` as schemas | 3.1 | `{}`; `false` dropped if something remains, else refused | `boolean-schemas` |
//! | `prefixItems`, lists of `items`, `unevaluatedItems` | 3.1 | `items`, any JSON if they differ (warning) | `tuples` |
//! | `contains`, `minContains`, `maxContains` | 3.1 | dropped (warning) | `contains` |
//! | `patternProperties` | 3.1 | `additionalProperties`, any JSON if they differ (warning) | `pattern-properties` |
//! | `unevaluatedProperties` | 3.1 | `additionalProperties`; beside a composition dropped (warning if it is a schema) | `unevaluated-properties` |
//! | `propertyNames` | 3.1 | dropped (warning) | `property-names` |
//! | `if`, `then`, `else`, `dependentRequired`, `dependentSchemas`, `dependencies` | 3.1 | dropped (warning) | `conditions` |
//! | no `type` beside `properties` or `items` | 3.0 | `type` object or array | `implied-type` |
//! | `discriminator.defaultMapping`; a `mapping` to nothing | 3.2, 3.0 | dropped (warning) | `discriminator` |
//! | `$self` | 3.2 | references by it become local | `self` |
//! | `jsonSchemaDialect` | 3.1 | dropped (warning if unknown) | `dialect` |
//! | `webhooks`, `x-webhooks`; no `paths` | 3.1 | operations with the mark `x-sdk-event`; `paths: {}` | `webhooks` |
//! | `summary` of info, tags; `name` of servers; `identifier` of a license; `parent`, `kind` of tags | 3.1, 3.2 | `description` if there is none; `url`; dropped | `descriptions` |
//! | responses without description, operations without responses | 3.1, 3.2 | empty ones | `responses` |
//! | `$ref` of a path item, `pathItems` components | 3.1 | a copy | `path-items` |
//! | `query`; `additionalOperations` | 3.2 | `trace` with a mark, by which `operations` finds it; refused, except methods that 3.0 has | `methods` |
//! | `callbacks` | 3.0 | operations with the mark `x-sdk-event` | `callbacks` |
//! | `in: querystring` of a form; of JSON; of another media type | 3.2 | a parameter for each property; a query parameter with the mark `x-sdk-query-string`; refused | `parameters` |
//! | `style: cookie`, `allowReserved` outside of queries | 3.2 | dropped, since cookies are not sent; dropped (warning) | `parameters` |
//! | a parameter that its list has before | 3.0 | dropped (warning), refused if they differ in more than documentation | `parameters` |
//! | headers with a `content` or without a schema | 3.0 | strings (warning if not described) | `headers` |
//! | `mediaTypes` components, bodies without schema, parts by position or within parts | 3.1, 3.2 | a copy; bytes; refused | `media-types` |
//! | `itemSchema`, event streams, JSON lines | 3.2 | bytes (warning) | `sequences` |
//! | `mutualTLS` | 3.1 | dropped (warning), refused if alone | `mutual-tls` |
//! | requirements by reference, roles, device flow, `oauth2MetadataUrl`, `deprecated` schemes | 3.1, 3.2 | names; kept; dropped (warning); dropped | `security` |
//! | links to no operation or two | 3.0 | refused | `links` |
//! | `$ref` to files, to nothing, to another kind of object, in a cycle | 3.0 | refused; of another kind in a schema: any JSON, in a failure: no body (warning) | `references` |
//! | a value of the wrong JSON type at any position | 3.0 | refused; empty and unknown keys, and an `allOf` of no schemas, dropped (warning); `allOf` of a single schema is a list of it, a schema as `type` a part of `allOf` (warning) | `shapes` |

mod content;
mod context;
mod copies;
mod describe;
mod events;
mod hoist;
mod names;
mod parameter;
mod paths;
mod refs;
mod schema;
mod security;

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use serde_json::{Map, Value};

use self::context::{Context, Origins};
use self::copies::Copies;
pub(crate) use self::events::MARK as EVENT_MARK;
pub(crate) use self::parameter::QUERY_STRING_MARK;
pub(crate) use self::paths::QUERY_MARK;
use crate::{
    Error, Warning,
    grammar::{self, Findings, Mended, ObjectKind, Visit},
    pointer::{self, Pointer},
};

/// Lowers a document of OpenAPI 3.0, 3.1 or 3.2 to 3.0.3.
///
/// The result follows the standard at every position; its references lead to components of the right kind,
/// and no cycle consists of `$ref`s alone. Callbacks and webhooks become marked operations. Documents of 3.0 pass through
/// the same steps, which change little in them.
///
/// # Errors
///
/// Returns an error, with its JSON pointer in the source document, for a value of the wrong JSON type, for a
/// reference to nothing or out of the document, and for a construct that 3.0 cannot express but that changes
/// requests or responses.
pub fn lower(document: Value) -> Result<(Value, Vec<Warning>), Error> {
    let lowered = lowered(document)?.complete()?;
    Ok((lowered.document, lowered.warnings))
}

/// A lowered document, with the origins of its moved parts.
pub(crate) struct Lowered {
    pub(crate) document: Value,
    pub(crate) warnings: Vec<Warning>,
    /// The errors of operations that cannot be lowered, one each. The document no longer has them.
    pub(crate) refused: Vec<Error>,
    origins: Origins,
}

impl Lowered {
    /// Returns the document, unless operations were refused.
    pub(crate) fn complete(self) -> Result<Self, Error> {
        if self.refused.is_empty() {
            return Ok(self);
        }
        Err(Error::refused(self.refused))
    }

    /// Maps a lowered pointer to the source document, or to its nearest existing ancestor.
    pub(crate) fn original(&self, pointer: &str) -> String {
        let mut near = pointer;
        while pointer::get(&self.document, near).is_none() {
            let Some((parent, _)) = near.rsplit_once('/') else {
                break;
            };
            near = parent;
        }
        self.origins.original(near.to_owned())
    }
}

/// Lowers a document, and keeps the origins of its moved parts.
pub(crate) fn lowered(mut document: Value) -> Result<Lowered, Error> {
    let mut mended = Mended::default();
    mended.moves.extend(paths::moved_queries(&mut document));
    let mut events = events::copy(&mut document);
    let (mut findings, origins) = loop {
        let resolved = resolved(&mut document, &events, &mut mended);
        match resolved.map_err(|error| {
            error.map_pointer(|at| Origins::of(mended.moves.iter().cloned()).original(at))
        }) {
            Ok(resolved) => break resolved,
            Err(error) if events.remove(&mut document, &error) => {}
            Err(error) => return Err(error),
        }
    };
    let mut context = Context::new(&document, std::mem::take(&mut findings.warnings), origins);
    let mut copies = Copies::collect(&document, &findings.references);
    let mut lowering = Lowering {
        context: &mut context,
        copies: &mut copies,
        refused: IndexMap::new(),
    };
    let lowered = grammar::walk(&mut document, &mut lowering);
    let refused = lowering.refused;
    lowered.map_err(|error| context.at_origin(error))?;
    for operation in refused.keys() {
        pointer::remove(&mut document, operation);
    }
    document["openapi"] = Value::from("3.0.3");
    let (mut warnings, origins) = context.finish();
    let (left_out, refused): (Vec<_>, Vec<_>) = refused
        .into_iter()
        .partition(|(pointer, _)| events::is_event(pointer));
    warnings.extend(events.warnings);
    warnings.extend(left_out.iter().map(|(_, error)| events::left_out(error)));
    Ok(Lowered {
        document,
        warnings,
        refused: refused.into_iter().map(|(_, error)| error).collect(),
        origins,
    })
}

/// Checks a document and resolves its references. Returns the findings, and the origins of all moved parts. If it
/// fails, a document with events is as it was before, so that it can be read without one of them.
fn resolved(
    document: &mut Value,
    events: &events::Events,
    mended: &mut Mended,
) -> Result<(Findings, Vec<(String, String)>), Error> {
    let mut findings = grammar::check(document)?;
    // Each round mends the last one at least, mostly all.
    while !findings.misplaced.is_empty() {
        mended.mend(document, &findings.misplaced);
        findings = grammar::check(document)?;
    }
    let before = (!events.origins.is_empty()).then(|| document.clone());
    drop_unread_keys(document, &findings.warnings);
    let outcome = refs::drop_harmless(document, &mut findings)
        .and_then(|dropped| Ok((dropped, refs::resolve(document, &findings)?)));
    match outcome {
        Ok((dropped, moved)) => {
            findings.warnings.append(&mut mended.warnings);
            findings.warnings.extend(dropped);
            let before = events.origins.iter().chain(&mended.moves).cloned();
            Ok((findings, before.chain(moved).collect()))
        }
        Err(error) => {
            if let Some(before) = before {
                *document = before;
            }
            Err(error)
        }
    }
}

/// Drops the keys that the check warned about: those without a value (`description:` in YAML), and unknown
/// ones.
fn drop_unread_keys(document: &mut Value, warnings: &[Warning]) {
    let mut unread: HashMap<&str, HashSet<String>> = HashMap::new();
    for warning in warnings {
        if let Some((parent, key)) = warning.pointer.rsplit_once('/') {
            let keys = unread.entry(parent).or_default();
            keys.insert(pointer::unescape(key));
        }
    }
    for (parent, keys) in unread {
        if let Some(Value::Object(object)) = pointer::get_mut(document, parent) {
            object.retain(|key, _| !keys.contains(key));
        }
    }
}

/// The visitor that lowers every object of the document, each before its parts. An error inside of an operation
/// refuses that operation alone, and the walk goes on.
struct Lowering<'lowering> {
    context: &'lowering mut Context,
    copies: &'lowering mut Copies,
    /// The first error of each operation that cannot be lowered, by the pointer of the operation.
    refused: IndexMap<String, Error>,
}

impl Visit for Lowering<'_> {
    fn enter(
        &mut self,
        node: ObjectKind,
        value: &mut Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        let Err(error) = self.lower(node, value, pointer) else {
            return Ok(());
        };
        let Some(operation) = paths::operation_of(&pointer.print()) else {
            return Err(error);
        };
        let error = self.context.at_origin(error);
        self.refused.entry(operation).or_insert(error);
        // The parts of what is refused are not read: the operation is left out as a whole.
        *value = Value::Null;
        Ok(())
    }
}

impl Lowering<'_> {
    /// Refuses the operations of a path item.
    fn refuse_all(&mut self, item: &Map<String, Value>, pointer: &Pointer<'_>, error: Error) {
        let error = self.context.at_origin(error);
        for method in item.keys() {
            if let Some(operation) = paths::operation_of(&pointer.key(method).print()) {
                self.refused.entry(operation).or_insert(error.clone());
            }
        }
    }

    /// Lowers one object.
    fn lower(
        &mut self,
        node: ObjectKind,
        value: &mut Value,
        pointer: &Pointer<'_>,
    ) -> Result<(), Error> {
        let context = &mut *self.context;
        copies::put(self.copies, context, node, value, pointer)?;
        let Value::Object(object) = value else {
            return Ok(());
        };
        if node != ObjectKind::Schema && object.contains_key("$ref") {
            return Ok(());
        }
        match node {
            ObjectKind::Document => describe::document(context, object, pointer)?,
            ObjectKind::Info => describe::info(object),
            ObjectKind::License => describe::license(object),
            ObjectKind::Server => describe::server(object),
            ObjectKind::Tag => describe::tag(object),
            ObjectKind::Response => describe::response(object),
            ObjectKind::Example => describe::example(object),
            ObjectKind::Components => paths::components(context, object, pointer)?,
            ObjectKind::PathItem => {
                paths::path_item(object, pointer)?;
                if let Err(error) = parameter::listed_once(context, object, pointer) {
                    self.refuse_all(object, pointer, error);
                }
            }
            ObjectKind::Operation => {
                paths::operation(context, object, pointer)?;
                parameter::listed_once(context, object, pointer)?;
            }
            ObjectKind::Link => paths::link(object, pointer)?,
            ObjectKind::Parameter => parameter::parameter(context, object, pointer)?,
            ObjectKind::Header => parameter::header(context, object, pointer)?,
            ObjectKind::MediaType => content::media_type(context, object, pointer)?,
            ObjectKind::Encoding => content::encoding(context, object, pointer)?,
            ObjectKind::SecurityScheme => security::scheme(context, object, pointer)?,
            ObjectKind::OauthFlows => security::flows(context, object, pointer)?,
            ObjectKind::Schema => schema::schema(context, object, pointer)?,
            ObjectKind::Discriminator => schema::discriminator(context, object, pointer),
            ObjectKind::Paths
            | ObjectKind::RequestBody
            | ObjectKind::Responses
            | ObjectKind::Callback
            | ObjectKind::Other => {}
        }
        Ok(())
    }
}
