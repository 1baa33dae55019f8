//! Security: client certificates, roles, device flows, schemes named by reference.

use serde_json::{Map, Value};

use super::context::{Context, Scheme};
use crate::{
    Error,
    pointer::{self, Pointer},
};

/// Drops client certificates from the components; they are a matter of the transport.
pub(super) fn components(
    context: &mut Context,
    components: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) {
    if let Some(Value::Object(schemes)) = components.get_mut("securitySchemes") {
        schemes.retain(|name, _| context.schemes.get(name) != Some(&Scheme::ClientCertificate));
    }
    for (name, _) in context
        .schemes
        .clone()
        .iter()
        .filter(|(_, scheme)| **scheme == Scheme::ClientCertificate)
    {
        context.warn(
            "mutual-tls",
            &pointer.key("securitySchemes").key(name),
            "client certificates are set on the HTTP client, not by the SDK",
        );
    }
}

/// The `security` of the document or an operation: names of schemes that exist, no certificates.
pub(super) fn requirements(
    context: &Context,
    object: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let Some(Value::Array(alternatives)) = object.get_mut("security") else {
        return Ok(());
    };
    let pointer = pointer.key("security");
    let before = alternatives.len();
    let mut kept = Vec::new();
    for (index, alternative) in std::mem::take(alternatives).into_iter().enumerate() {
        let Value::Object(alternative) = alternative else {
            continue;
        };
        let mut named = Map::new();
        let mut certificate = false;
        for (name, scopes) in alternative {
            let scheme = scheme_name(&name);
            match context.schemes.get(&scheme) {
                Some(Scheme::ClientCertificate) => certificate = true,
                Some(Scheme::Credential) => {
                    named.insert(scheme, scopes);
                }
                None => return Err(unknown(context, &name, &pointer.item(index))),
            }
        }
        // Nothing but a certificate is not the same as nothing.
        if !(certificate && named.is_empty()) {
            kept.push(Value::Object(named));
        }
    }
    if kept.is_empty() && before > 0 {
        return Err(Error::new(
            pointer.to_string(),
            "every alternative asks for a client certificate alone",
            "say which token goes with it, by an overlay action if the document is not yours",
        ));
    }
    *alternatives = kept;
    Ok(())
}

/// 3.2 lets a requirement name its scheme by a reference.
fn scheme_name(name: &str) -> String {
    let local = name.strip_prefix("#/components/securitySchemes/");
    local.map_or_else(|| name.to_owned(), pointer::unescape)
}

fn unknown(context: &Context, name: &str, pointer: &Pointer<'_>) -> Error {
    let mut known: Vec<&str> = context.schemes.keys().map(String::as_str).collect();
    known.sort_unstable();
    Error::new(
        pointer.key(name).to_string(),
        format!("there is no security scheme `{name}`"),
        if known.is_empty() {
            "define it under #/components/securitySchemes".to_owned()
        } else {
            format!("use one of {}", known.join(", "))
        },
    )
}

/// A scheme with what its type needs.
pub(super) fn scheme(
    context: &mut Context,
    scheme: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    let _ = context;
    scheme.shift_remove("oauth2MetadataUrl");
    scheme.shift_remove("deprecated");
    let kind = scheme
        .get("type")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let needed: &[&str] = match kind {
        "apiKey" => &["name", "in"],
        "http" => &["scheme"],
        "oauth2" => &["flows"],
        "openIdConnect" => &["openIdConnectUrl"],
        _ => &[],
    };
    all_there(
        scheme,
        needed,
        &format!("security scheme of type {kind}"),
        pointer,
    )
}

/// OAuth flows with their addresses; the device flow of 3.2 is left out.
pub(super) fn flows(
    context: &mut Context,
    flows: &mut Map<String, Value>,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    if flows.shift_remove("deviceAuthorization").is_some() {
        context.warn(
            "device-flow",
            &pointer.key("deviceAuthorization"),
            "how a token is got is not the SDK's business; left out",
        );
    }
    let addresses: [(&str, &[&str]); 4] = [
        ("implicit", &["authorizationUrl"]),
        ("password", &["tokenUrl"]),
        ("clientCredentials", &["tokenUrl"]),
        ("authorizationCode", &["authorizationUrl", "tokenUrl"]),
    ];
    for (flow, needed) in addresses {
        if let Some(Value::Object(object)) = flows.get(flow) {
            all_there(object, needed, &format!("{flow} flow"), &pointer.key(flow))?;
        }
    }
    Ok(())
}

fn all_there(
    object: &Map<String, Value>,
    needed: &[&str],
    name: &str,
    pointer: &Pointer<'_>,
) -> Result<(), Error> {
    match needed.iter().find(|key| !object.contains_key(**key)) {
        None => Ok(()),
        Some(key) => Err(Error::new(
            pointer.to_string(),
            format!("the {name} has no `{key}`"),
            format!("add `{key}`; the standard requires it"),
        )),
    }
}
