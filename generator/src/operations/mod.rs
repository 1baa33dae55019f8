//! Reads operations into resources with methods.
//!
//! After this stage every reference is resolved, each operation has one type of success responses, and none
//! needs more than a bearer token. An operation that cannot be called that way is refused, with a help that
//! says what to add to the overlay.
//!
//! 1. `operation` reads one operation after the other, each in this order: `servers`,
//!    `security` (a bearer token or none), `responses`, `parameters`, `bodies`. Inline schemas become types
//!    in the process (`crate::schemas`).
//! 2. `info` reads the hints of the overlay (`info.x-sdk`), and describes resources by them. A new hint for the
//!    whole API is a field of `Hints` there and a word in the message of `hints` (for others see the page of
//!    `overlay`); if later stages need it, a field of `Info` in `model`; if the runtime needs it, of `Api` in
//!    `emit/api.rs` and `runtime/api.rs`.
//! 3. `info` collects the facts that the runtime needs: base URL, environment variables, the properties of
//!    error bodies. Nothing else uses the types of failures: `Schemas::settle` then removes unused types.
//! 4. `naming` names resources, methods, markers, setters and request bodies.
//! 5. `paging` finds lists with pages. `crate::surface` calls it later, when names and shapes are final. For
//!    other names of tokens, or another kind of page, open the page of that folder.
//!
//! `resolve` looks up components, `media_types` chooses between the media types of a body. A new format of
//! request bodies is read in `bodies`, of responses in `responses` (several of them: `statuses`).
//!
//! The last column names the test: a fixture in `tests/fixtures/hazards`, which is compiled and, if requests
//! or responses differ, driven against a server, or a message of `tests/it/refusals.rs`.
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | no operationId, an empty one, the same as another operation's (warning) | method, path and ids as words | `operation_ids` |
//! | operationIds that differ only in case | a number at the end | `operation_ids` |
//! | `LinksService_List`, `repos/list`, `admin.users.list` | resource and method | `operation_ids` |
//! | tags missing, odd, or named as a feature or module of the crate | first segment of the path; words; a suffix | `operation_ids` |
//! | `GET`, `PUT`, `POST`, `DELETE`, `OPTIONS`, `HEAD`, `PATCH`, `TRACE` | a method; `HEAD` has no response body | `answers` |
//! | `QUERY` of 3.2 | a method that is repeated as `GET` is | `encodings` |
//! | `in: querystring` of a form; of JSON | a setter for each property; a setter, refused beside another query | `encodings`, refusals |
//! | parameters of the path item | parameters of each operation, unless it has one of the same name and location | `parameters` |
//! | lists in a query; in a header | repeated, or joined by commas (`explode: false`); joined by commas | `parameters` |
//! | `oneOf` and `anyOf` of single values, or of lists of them, as parameters | a string; a list | `parameters` |
//! | objects, lists of lists and `content` of JSON in a query; pipes, spaces | a type with setters; `a[b]=1`, `a[]=1`, as `style` says, or JSON | `queries` |
//! | lists and objects in the path, `label`, `matrix` | an argument, written as `style` says | `path_styles` |
//! | objects in a header | a type with setters; `key,value`, or `key=value` (`explode`) | `encodings` |
//! | nested lists in a header or the path | refused; an optional header is left out (warning) | `encodings`, refusals |
//! | `content` of a single value; of JSON in a header or the path | as its text; JSON that the caller writes (warning) | `queries`, `path_styles` |
//! | cookies; headers without a name | left out (warning), refused if required; left out (warning) | `queries`, refusals |
//! | a fragment of a path; a query | not sent; sent, its `{names}` as setters | `queries`, refusals |
//! | headers `Authorization`, `Accept`, `Content-Type`, `User-Agent` | left to the runtime | `parameters` |
//! | parameters named like an API key | left out (warning), refused if required | `parameters`, refusals |
//! | `access_token`, and a `token` that is described as one | left out (warning) if the operation takes a bearer token | `tokens` |
//! | required parameters | setters, checked before sending; the default is sent | `parameters` |
//! | `allowReserved` | still percent-encoded (warning) | `parameters` |
//! | several media types of a body | that of the record, or JSON, or else the first | `bodies`, additive changes |
//! | other JSON media types, such as `application/merge-patch+json` | sent and accepted under that name | `bodies`, `answers` |
//! | `application/x-www-form-urlencoded` | an object; what is nested has its keys in brackets, unless its `encoding` says otherwise; what is no object is passed as bytes (warning) | `bodies`, `queries`, `encodings` |
//! | `multipart/form-data` | a setter for each part: string, JSON, file; without properties `Multipart` | `bodies`, refusals |
//! | any other body | bytes of that media type; for `image/*` the caller chooses one | `bodies` |
//! | several success codes, ranges (`2XX`) | the one with a body, preferably with a schema; different bodies: an enum with a variant for each status | `answers`, `statuses` |
//! | a response whose schema is `{}`; without a schema; 204 and 205 | `Value`; nothing | `answers` |
//! | a response that may be `null`; 204 or 205 beside one with JSON | `Option`; a list without items, any JSON as it is; on pages no items | `null_responses`, additive changes |
//! | `default` alone | the response; beside a success code the failure | `answers` |
//! | a list with a page token, the URL of the next page, a `Link` header, a token in another header, the id of the last item, an offset, a page number, or the hint `x-sdk.paging` | `items()` and `pages()` | `paging`, `paging_kinds`, refusals |
//! | redirects | followed; not a failure | `answers` |
//! | text; other media types | `PlainText`; `Bytes`; both as streams by `.stream()` | `answers` |
//! | `text/event-stream` | `Bytes`; events by `.stream()` and `.events()` | `answers` |
//! | `security: []`, `[{}]`, none; `{}` among others | no token needed | `security` |
//! | `oauth2`, `openIdConnect` | a bearer token | `security` |
//! | basic, API keys | ignored if a token is an alternative, else refused | `security`, refusals |
//! | no server; a relative one; variables | `.base_url(..)` is required; their defaults | `security`, refusals |
//! | servers of a path or an operation | the API's, however they are written; another path at its origin; another server, which gets no token unless the caller says so | `servers` |
//! | webhooks, callbacks | an enum of events, with `parse` | `events` |
//! | links | no methods | `linkly` |

mod bodies;
mod events;
mod info;
mod media_types;
mod naming;
mod operation;
pub mod paging;
mod parameters;
mod resolve;
mod responses;
mod security;
mod servers;
mod statuses;

use indexmap::IndexMap;
use openapiv3::OpenAPI;

use crate::Error;
use crate::error::Refused;
use crate::model::{Info, Known, Resource};
use crate::schemas::Schemas;

/// The resources by name, and the facts of the API.
pub type Read = (IndexMap<String, Resource>, Info);

/// Reads the operations of a document, and builds the types that they need; returns `None` if operations were
/// refused, all of which it adds to `refused`.
///
/// `known` has the operations and types of the record.
///
/// # Errors
///
/// Returns an error if something is wrong that concerns more than one operation.
pub fn read<'a>(
    document: &'a OpenAPI,
    schemas: &mut Schemas<'a>,
    known: &Known,
    refused: &mut Vec<Refused>,
) -> Result<Option<Read>, Error> {
    let (mut resources, failure) = operation::read_all(document, schemas, known, refused)?;
    if !refused.is_empty() {
        return Ok(None);
    }
    let hints = info::hints(document)?;
    naming::shorten(&mut resources);
    hints.describe(&mut resources)?;
    let info = info::info(document, hints, &resources, schemas, failure);
    schemas.settle(&mut resources, known);
    naming::name(&mut resources, schemas, &info.reserved_methods);
    naming::name_types(&resources, schemas);
    Ok(Some((resources, info)))
}
