//! The generator's auth guard: a bearer token is the only credential that an SDK takes.

use openapiv3::{Components, OpenAPI, Operation, ReferenceOr, SecurityRequirement, SecurityScheme};

use crate::Error;

/// The access that an operation asks of its caller.
#[derive(Debug, PartialEq, Eq)]
pub struct Access {
    /// Set if it refuses callers without a token.
    pub authenticated: bool,
    /// OAuth scopes that its token must have.
    pub scopes: Vec<String>,
}

/// Reduces the security of an operation to "a bearer token" or "none".
///
/// # Errors
///
/// Fails if every alternative needs something else, such as an API key.
pub fn access(document: &OpenAPI, operation: &Operation, pointer: &str) -> Result<Access, Error> {
    let own = operation.security.as_ref();
    let requirements = own.or(document.security.as_ref());
    let Some(requirements) = requirements.filter(|list| !list.is_empty()) else {
        return Ok(Access {
            authenticated: false,
            scopes: Vec::new(),
        });
    };
    let location = match own {
        Some(_) => format!("{pointer}/security"),
        None => "#/security".to_owned(),
    };
    let components = document.components.as_ref();
    let mut offers = Vec::new();
    for requirement in requirements {
        for scheme in requirement.keys() {
            find(components, scheme, &location)?;
        }
        if requirement
            .keys()
            .all(|scheme| is_bearer(components, scheme))
        {
            offers.push(requirement);
        }
    }
    if offers.is_empty() {
        return Err(refuse(components, requirements, &location));
    }
    let mut scopes: Vec<String> = offers
        .iter()
        .flat_map(|o| o.values().flatten())
        .cloned()
        .collect();
    scopes.sort();
    scopes.dedup();
    Ok(Access {
        authenticated: offers.iter().all(|offer| !offer.is_empty()),
        scopes,
    })
}

fn refuse(
    components: Option<&Components>,
    requirements: &[SecurityRequirement],
    location: &str,
) -> Error {
    let mut asked: Vec<String> = requirements
        .iter()
        .flat_map(|requirement| requirement.keys())
        .filter(|scheme| !is_bearer(components, scheme))
        .map(|scheme| format!("`{scheme}` ({})", kind(components, scheme)))
        .collect();
    asked.dedup();
    Error::new(
        location,
        format!(
            "can only be called with {}; the SDK takes a bearer access token and nothing else",
            asked.join(", ")
        ),
        "add a scheme `{type: http, scheme: bearer}` to the alternatives in the overlay if the API takes one, or remove the operation there",
    )
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

/// OAuth 2.0 and OpenID Connect tokens are sent as bearer tokens.
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
