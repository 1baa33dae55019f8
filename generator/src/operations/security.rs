//! The auth guard of the generator: an SDK accepts a bearer token and no other credential.

use openapiv3::{
    APIKeyLocation, Components, OpenAPI, Operation, ReferenceOr, SecurityRequirement,
    SecurityScheme,
};

use crate::Error;
use crate::model::Auth;

/// The credentials that an operation requires.
#[derive(Debug, PartialEq, Eq)]
pub struct Access {
    /// The use that it has for a token.
    pub auth: Auth,
    /// The OAuth scopes that the token must have.
    pub scopes: Vec<String>,
}

/// Reduces the security of an operation to "a bearer token" or "none".
///
/// # Errors
///
/// Returns an error if every alternative requires something else, such as an API key.
pub fn access(document: &OpenAPI, operation: &Operation, pointer: &str) -> Result<Access, Error> {
    let overriding = operation.security.as_ref();
    let requirements = overriding.or(document.security.as_ref());
    let Some(requirements) = requirements.filter(|list| !list.is_empty()) else {
        return Ok(Access {
            // A document that says nothing at all may have forgotten to.
            auth: if overriding.is_some() {
                Auth::None
            } else {
                Auth::Optional
            },
            scopes: Vec::new(),
        });
    };
    let location = match overriding {
        Some(_) => format!("{pointer}/security"),
        None => "#/security".to_owned(),
    };
    let components = document.components.as_ref();
    let mut accepted = Vec::new();
    for requirement in requirements {
        for scheme in requirement.keys() {
            find(components, scheme, &location)?;
        }
        if requirement
            .keys()
            .all(|scheme| is_bearer(components, scheme))
        {
            accepted.push(requirement);
        }
    }
    if accepted.is_empty() {
        return Err(refuse(components, requirements, &location));
    }
    let mut scopes: Vec<String> = accepted
        .iter()
        .flat_map(|requirement| requirement.values().flatten())
        .cloned()
        .collect();
    scopes.sort();
    scopes.dedup();
    Ok(Access {
        // An empty alternative means that the operation works without credentials.
        auth: if accepted.iter().all(|requirement| !requirement.is_empty()) {
            Auth::Required
        } else if accepted.iter().all(|requirement| requirement.is_empty()) {
            Auth::None
        } else {
            Auth::Optional
        },
        scopes,
    })
}

fn refuse(
    components: Option<&Components>,
    requirements: &[SecurityRequirement],
    location: &str,
) -> Error {
    let mut other: Vec<String> = requirements
        .iter()
        .flat_map(|requirement| requirement.keys())
        .filter(|scheme| !is_bearer(components, scheme))
        .map(|scheme| format!("`{scheme}` ({})", kind(components, scheme)))
        .collect();
    other.dedup();
    Error::new(
        location,
        format!(
            "the operation can only be called with {}; the SDK takes a bearer access token and nothing else",
            other.join(", ")
        ),
        match requirements.iter().flat_map(|r| r.keys()).find(|scheme| is_in_authorization(components, scheme)) {
            // The help is a whole action, to be copied: many documents describe bearer tokens in this way.
            Some(scheme) => format!(
                "if the API takes `Authorization: Bearer TOKEN`, say so by an action in the overlay: {{target: \"$.components.securitySchemes['{}']\", update: {{type: http, scheme: bearer}}}}",
                scheme.replace(['\'', '\\', '"'], "")
            ),
            None => "add a scheme `{type: http, scheme: bearer}` to the alternatives in the overlay if the API takes one, or remove the operation there".to_owned(),
        },
    )
}

/// Returns true if a scheme is an API key in the header of bearer tokens.
fn is_in_authorization(components: Option<&Components>, scheme: &str) -> bool {
    match lookup(components, scheme) {
        Some(SecurityScheme::APIKey {
            location: APIKeyLocation::Header,
            name,
            ..
        }) => name.trim().eq_ignore_ascii_case("authorization"),
        _ => false,
    }
}

fn find<'a>(
    components: Option<&'a Components>,
    scheme: &str,
    location: &str,
) -> Result<&'a SecurityScheme, Error> {
    lookup(components, scheme).ok_or_else(|| {
        Error::new(
            location,
            format!("security scheme `{scheme}` is not defined"),
            "define it under `#/components/securitySchemes`",
        )
    })
}

fn lookup<'a>(components: Option<&'a Components>, scheme: &str) -> Option<&'a SecurityScheme> {
    let schemes = &components?.security_schemes;
    let mut name = scheme.to_owned();
    for _ in 0..64 {
        match schemes.get(&name)? {
            ReferenceOr::Item(found) => return Some(found),
            ReferenceOr::Reference { reference } => {
                name = reference
                    .strip_prefix("#/components/securitySchemes/")?
                    .to_owned();
            }
        }
    }
    None
}

/// Returns true if the credential of a scheme is sent as a bearer token, as those of OAuth 2.0 and OpenID
/// Connect are.
fn is_bearer(components: Option<&Components>, scheme: &str) -> bool {
    match lookup(components, scheme) {
        Some(SecurityScheme::HTTP { scheme, .. }) => scheme.eq_ignore_ascii_case("bearer"),
        Some(SecurityScheme::OAuth2 { .. } | SecurityScheme::OpenIDConnect { .. }) => true,
        Some(SecurityScheme::APIKey { .. }) | None => false,
    }
}

fn kind(components: Option<&Components>, scheme: &str) -> String {
    match lookup(components, scheme) {
        Some(SecurityScheme::APIKey { .. }) => "an API key".to_owned(),
        Some(SecurityScheme::HTTP { scheme, .. }) => format!("HTTP {scheme}"),
        _ => "unknown".to_owned(),
    }
}
