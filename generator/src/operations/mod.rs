//! From an OpenAPI 3.0 document to the model: proves what later stages take for granted.
//!
//! After this stage references resolve, there is one success answer an operation, every object,
//! enum and union has a name of its own, and nothing needs more than a bearer token.
//!
//! What becomes of operations; the last column names the test: a fixture in `tests/fixtures/hazards`
//! that is compiled and, where it matters, driven at the wire, or a message of `tests/refusals.rs`.
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | no operationId, an empty one, one of another operation (warning) | method, path and ids as words | `operation_ids` |
//! | operationIds that differ in case only | a number at the end | `operation_ids` |
//! | `LinksService_List`, `repos/list`, `admin.users.list` | resource and method | `operation_ids` |
//! | tags missing, odd, or named as a feature or module of the crate | first segment of the path; words; a suffix | `operation_ids` |
//! | `GET`, `PUT`, `POST`, `DELETE`, `OPTIONS`, `HEAD`, `PATCH`, `TRACE` | a method; `HEAD` answers nothing | `answers` |
//! | parameters of the path item | those of each operation, unless it has its own of the name and place | `parameters` |
//! | lists in a query; in a header | repeated, or with commas (`explode: false`); with commas | `parameters` |
//! | `oneOf` and `anyOf` of single values, or of lists of them, as parameters | text; a list | `parameters` |
//! | objects and lists of lists, `deepObject`, pipes, blanks, matrix, label, cookies, `content` | refused | refusals |
//! | headers `Authorization`, `Accept`, `Content-Type`, `User-Agent` | left to the runtime | `parameters` |
//! | parameters named as an API key | left out (warning), refused if required | `parameters`, refusals |
//! | required parameters | setters, checked before sending; the default is sent | `parameters` |
//! | `allowReserved` | percent-encoded all the same (warning) | `parameters` |
//! | several media types of a body | JSON, or else the first | `bodies` |
//! | JSON by another name, such as `application/merge-patch+json` | sent and asked for by that name | `bodies`, `answers` |
//! | `application/x-www-form-urlencoded` | an object's single values and lists; nested: refused | `bodies`, refusals |
//! | `multipart/form-data` | a setter a part: text, JSON, file; without properties `Multipart` | `bodies`, refusals |
//! | any other body | bytes, under that media type; of `image/*` the caller says which | `bodies` |
//! | several success codes, ranges (`2XX`) | the one with a body, rather one that says more than "JSON"; different bodies: refused | `answers`, refusals |
//! | an answer whose schema is `{}`; without a schema; 204 and 205 | `Value`; nothing | `answers` |
//! | `default` alone | the answer; beside a success code the failure | `answers` |
//! | redirects | followed; no failure | `answers` |
//! | text; other media types | `Text`; `Bytes`; both as streams by `.stream()` | `answers` |
//! | `text/event-stream` | `Bytes`; events by `.stream()` and `.events()` | `answers` |
//! | `security: []`, `[{}]`, none; `{}` among others | no token needed | `security` |
//! | `oauth2`, `openIdConnect` | a bearer token | `security` |
//! | basic, API keys | passed over where a token does, else refused | `security`, refusals |
//! | no server; a relative one; variables | `.base_url(..)` is asked for; their defaults | `security`, refusals |
//! | servers of a path or an operation | refused, unless the same | refusals |
//! | callbacks, links | no method is made of them | `linkly` |
//!
//! What becomes of schemas that compose each other without measure; `tests/lower/random.rs` makes such
//! documents at random.
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | an object that requires itself | the first such field is optional | `recursion` |
//! | unions that are choices of each other | one has all choices, the others their own and that one | `recursion` |
//! | a union of nothing but itself, `allOf` of itself | refused | messages |
//! | more than 8 lists and maps in each other | any JSON further in (warning) | `tests/lower/compositions.rs` |
//! | more than 64 objects without a name in each other | refused | messages |
//! | more than `allOf` adds or puts together in any real document | refused | messages |
//! | types that lead further into each other than rustc follows | `recursion_limit` in a crate of its own | `tests/lower/compositions.rs` |
//! | a list of anything as a parameter | a list of texts | `parameters` |

mod bodies;
mod info;
mod naming;
mod operation;
pub mod paging;
mod parameters;
mod resolve;
mod responses;
pub mod security;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::model::{Api, Style};
use crate::schemas::Schemas;
use crate::type_graph::{required_cycles as required, union_cycles as choices};
use crate::{Error, Warning, parse};

/// Turns a lowered document into the model.
///
/// # Errors
///
/// Where the document asks for something that the SDK cannot do, with the way out.
pub fn normalize(document: &Value, warnings: &mut Vec<Warning>) -> Result<Api, Error> {
    let document = parse::parse(document)?;
    let mut schemas = Schemas::new(&document);
    schemas.build_components()?;
    let (mut resources, failure) = operation::operations(&document, &mut schemas)?;
    let hints = info::hints(&document)?;
    hints.describe(&mut resources)?;
    naming::name(&mut resources, schemas.names(), &hints.reserved_methods);
    let info = info::info(&document, hints, &resources, &schemas, failure);
    warnings.append(&mut schemas.warnings);
    let mut api = Api {
        info,
        resources,
        types: schemas.finish(),
    };
    choices::break_cycles(&mut api)?;
    required::break_cycles(&mut api);
    mark_reach(&mut api);
    required::constructors(&mut api);
    Ok(api)
}

/// Marks which resources reach a type, and which types are sent.
fn mark_reach(api: &mut Api) {
    let mut reach: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut sent = Vec::new();
    for (resource, operation) in api.operations() {
        for shape in operation.shapes() {
            let named = shape.named().map(str::to_owned);
            reach.entry(resource.to_owned()).or_default().extend(named);
        }
        if let Some(body) = &operation.body {
            sent.extend(body.shape.named().map(str::to_owned));
        }
        let parts = operation
            .params
            .iter()
            .filter(|param| param.style == Style::Part);
        sent.extend(parts.filter_map(|part| part.shape.named().map(str::to_owned)));
    }
    for (resource, keys) in reach {
        for key in closure(api, keys) {
            api.types[&key].reach.insert(resource.clone());
        }
    }
    for key in closure(api, sent) {
        api.types[&key].sent = true;
    }
}

/// The types that the given ones are made of, themselves included.
fn closure(api: &Api, from: impl IntoIterator<Item = String>) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    let mut todo: Vec<String> = from.into_iter().collect();
    while let Some(key) = todo.pop() {
        let Some(ty) = api.types.get(&key) else {
            continue;
        };
        if seen.insert(key) {
            todo.extend(
                ty.shapes()
                    .into_iter()
                    .filter_map(|s| s.named().map(str::to_owned)),
            );
        }
    }
    seen
}
