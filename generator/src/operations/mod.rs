//! Operations to resources with methods.
//!
//! After this stage every reference is resolved, there is one success response per operation, and
//! nothing needs more than a bearer token. An operation that cannot be called that way is refused,
//! with a help that says what to put into the overlay.
//!
//! 1. `operation` reads one operation after the other, each in this order: `servers` (none of its
//!    own), `security` (a bearer token or none), `responses`, `parameters`, `bodies`. Schemas
//!    inside of them become types on the way (`crate::schemas`).
//! 2. `info` reads the hints of the overlay, and describes resources by them.
//! 3. `naming` names resources, methods, markers and setters.
//! 4. `info` collects the facts that the runtime needs: base URL, environment variables, the
//!    properties of error bodies.
//! 5. `paging` finds lists with pages; later, once names and shapes are kept to the record
//!    (`crate::surface`).
//!
//! `resolve` looks up components, `media_types` chooses between the media types of a body.
//!
//! The last column names the test: a fixture in `tests/fixtures/hazards` that is compiled and,
//! where it matters, driven at the wire, or a message of `tests/refusals.rs`.
//!
//! | construct | becomes | tests |
//! |---|---|---|
//! | no operationId, an empty one, one of another operation (warning) | method, path and ids as words | `operation_ids` |
//! | operationIds that differ in case only | a number at the end | `operation_ids` |
//! | `LinksService_List`, `repos/list`, `admin.users.list` | resource and method | `operation_ids` |
//! | tags missing, odd, or named as a feature or module of the crate | first segment of the path; words; a suffix | `operation_ids` |
//! | `GET`, `PUT`, `POST`, `DELETE`, `OPTIONS`, `HEAD`, `PATCH`, `TRACE` | a method; `HEAD` has no response body | `answers` |
//! | parameters of the path item | those of each operation, unless it has its own of the name and location | `parameters` |
//! | lists in a query; in a header | repeated, or with commas (`explode: false`); with commas | `parameters` |
//! | `oneOf` and `anyOf` of single values, or of lists of them, as parameters | a string; a list | `parameters` |
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
//! | a response whose schema is `{}`; without a schema; 204 and 205 | `Value`; nothing | `answers` |
//! | `default` alone | the response; beside a success code the failure | `answers` |
//! | redirects | followed; no failure | `answers` |
//! | text; other media types | `Text`; `Bytes`; both as streams by `.stream()` | `answers` |
//! | `text/event-stream` | `Bytes`; events by `.stream()` and `.events()` | `answers` |
//! | `security: []`, `[{}]`, none; `{}` among others | no token needed | `security` |
//! | `oauth2`, `openIdConnect` | a bearer token | `security` |
//! | basic, API keys | passed over where a token does, else refused | `security`, refusals |
//! | no server; a relative one; variables | `.base_url(..)` is asked for; their defaults | `security`, refusals |
//! | servers of a path or an operation | refused, unless the same | refusals |
//! | callbacks, links | no method is made of them | `linkly` |

mod bodies;
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

use indexmap::IndexMap;
use openapiv3::OpenAPI;

use crate::Error;
use crate::model::{Info, Resource};
use crate::schemas::Schemas;

/// Reads the operations of a document, and makes the types that they need.
///
/// # Errors
///
/// Fails if the document asks for something that the SDK cannot do.
pub fn read<'a>(
    document: &'a OpenAPI,
    schemas: &mut Schemas<'a>,
) -> Result<(IndexMap<String, Resource>, Info), Error> {
    let (mut resources, failure) = operation::read_all(document, schemas)?;
    let hints = info::hints(document)?;
    hints.describe(&mut resources)?;
    naming::name(&mut resources, schemas.names(), &hints.reserved_methods);
    naming::name_bodies(&resources, schemas);
    let info = info::info(document, hints, &resources, schemas, failure);
    Ok((resources, info))
}
