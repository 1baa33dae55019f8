//! Checks of what a caller passes in, so that no API key is sent, and the token only to the API.
//!
//! The only credential of a call is the client's bearer token. Each way to pass another by name is checked here
//! and refused: an API key by [`Api::auth_error`](crate::runtime::Api), whose help says what to do instead, an
//! unsafe URL as a `Config` error:
//!
//! - `key_guard` checks names of headers, query parameters, fields of bodies and settings. The client's builder
//!   and its configuration (`client/config.rs`) call it, `base_url` for its query, requests (`request/parts.rs`,
//!   also for the keys of an exploded map, and `request/body` for fields), `call` for what layers have added, and
//!   `call/external.rs` for headers that the API asks for. It cannot know what a caller's own JSON contains.
//! - `base_url` parses the URL of the API: no credentials, query or fragment, and no plain http for a token
//!   except to this machine.
//! - `url` splits URLs, for `base_url`, redirects, and URLs that the API names.
//!
//! A new name for an API key goes into `key_guard::KEYS`, a header with another credential into `CREDENTIALS`,
//! a query parameter with one into `check_param`, and each into `KEYS` of the generator.
//! `generator/tests/it/keys.rs` compares the two lists; it cannot read `check_param`, so a name from there is
//! also added to its `refused`. Tests: `tests/it/client/guards.rs` and `tests/it/call/layers.rs`; a new way to
//! pass a header, parameter or setting has to call one of its checks. `token` checks the form of the token
//! itself, `call::prepare` that a request is complete, and `linkbreakers/api_key.rs` makes `.api_key(..)` a
//! compile error.
//!
//! A guard of another subject is a file here. Settings of the client are checked in `ClientBuilder::build`,
//! settings by name in `client/config.rs`, URLs of other servers in `client/servers.rs` (`new` for those with a
//! setting, `find`, at the call, for the others), proxies in `transport/proxy.rs` (`all`, and `find` for those of the
//! environment); what a call passes is checked in `request/parts.rs` or `call/prepare.rs`.
//! If a setting turns the guard on, add it to `client/builder.rs`, and keep it in `Shared` (`client/mod.rs`) for
//! calls to read. Uploads skip `call/prepare.rs`: check them in `call/external.rs`. Check redirects in
//! `call/redirect.rs`, and repeat what layers can change, as the page of `call` says.
//!
//! Tokens of the builder, of `set_token` and of sources all pass `accept` in `client/tokens.rs`, and through it `Token::new`: a check
//! of the token alone belongs in one of these. `accept` knows `Api` alone: a check that a setting turns on follows each
//! of its three calls, in `build`, in `set_token` and in `Tokens::get` for a
//! source, so `Tokens` has to keep the setting. A token of a source is known only within an attempt, so a check
//! that compares something with the token belongs in `send` of `call/attempt.rs`, with and without layers;
//! `Secrets` in `token.rs` finds a token in a header or a text. Ask `tokens.with_secrets` of the client, not the
//! argument `token`: that is none wherever the token is not sent, such as after a redirect to another origin, and
//! other headers are sent there too. A public setter changes the snapshot
//! `it__surface__sdk.snap`.
//!
//! | To check | call |
//! |---|---|
//! | a header that is set | `add_header` |
//! | a query parameter | `check_param`; if it is already encoded, `check_encoded_param` |
//! | a field of a body | `check_field` |
//! | a setting, in JSON | `is_api_key` |
//! | an environment variable | `from_lookup` in `client/config.rs`, which looks for `{PREFIX}_API_KEY` if there is no token |
//! | a key that is passed as the token | `Token::new` in `token.rs`, by how it begins: a list of its own, which `KEYS` does not reach. It holds for every API, and some have JWTs as tokens: what only some refuse is a setting, or a fact in `Api`. Tests: `invalid_tokens_are_refused` in `tests/it/client/guards.rs`, `the_guards_hold_for_every_token` in `tests/it/client/tokens.rs` |
//! | what a layer changed | `check_added`, `check_changed` |
//!
//! A document that asks for a key is refused by the generator's `operations/security.rs`.
//!
//! Setters of generated parameters do not pass through here: the generator leaves such parameters out (`KEYS`
//! in its `operations/parameters/credentials.rs`, in small letters and digits; a test compares them with the lists
//! here).

pub(crate) mod base_url;
pub(crate) mod key_guard;
pub(crate) mod url;
