//! OpenAPI 3.2 and 3.1 to 3.0.3, on the JSON value, so that every later pass knows one version only.

mod content;
mod context;
mod copies;
mod describe;
mod hoist;
mod names;
mod parameter;
mod paths;
mod refs;
mod schema;
mod security;

use serde_json::Value;

use self::context::Context;
use crate::{
    Error, Warning,
    grammar::{self, Node, Visit},
    pointer::{self, Place},
};

/// Lowers a document of OpenAPI 3.0, 3.1 or 3.2 to 3.0.3.
///
/// What comes back has the shape of the standard at every position; its references lead to
/// components of the right kind, and never in a circle of `$ref`s alone. Callbacks and webhooks
/// are left out. Documents of 3.0 pass through the same steps: most have nothing to do there.
///
/// # Errors
///
/// What has the wrong shape, what leads nowhere or out of the document, and what 3.0 cannot say
/// but would change what goes over the wire; each with its JSON pointer in the document as given.
pub fn lower(mut document: Value) -> Result<(Value, Vec<Warning>), Error> {
    let mut findings = grammar::check(&document)?;
    drop_empty_keys(&mut document, &findings.warnings);
    let origins = refs::resolve(&mut document, &findings)?;
    let mut context = Context::new(&document, std::mem::take(&mut findings.warnings), origins);
    context.copies = copies::Copies::collect(&document, &findings.references);
    let lowered = grammar::walk(&mut document, &mut context);
    lowered.map_err(|error| context.at_origin(error))?;
    document["openapi"] = Value::from("3.0.3");
    Ok((document, context.into_warnings()))
}

/// Keys without a value (`description:` in YAML) are as good as absent.
fn drop_empty_keys(document: &mut Value, warnings: &[Warning]) {
    for warning in warnings
        .iter()
        .filter(|warning| warning.code == "empty-key")
    {
        let Some((parent, key)) = warning.pointer.rsplit_once('/') else {
            continue;
        };
        if let Some(Value::Object(object)) = pointer::get_mut(document, parent) {
            object.shift_remove(&pointer::unescape(key));
        }
    }
}

impl Visit for Context {
    fn enter(&mut self, node: Node, value: &mut Value, place: &Place<'_>) -> Result<(), Error> {
        copies::put(self, node, value, place)?;
        let Value::Object(object) = value else {
            return Ok(());
        };
        if node != Node::Schema && object.contains_key("$ref") {
            return Ok(());
        }
        match node {
            Node::Document => describe::document(self, object, place)?,
            Node::Info => describe::info(object),
            Node::License => describe::license(object),
            Node::Server => describe::server(object),
            Node::Tag => describe::tag(object),
            Node::Response => describe::response(object),
            Node::Example => describe::example(object),
            Node::Components => paths::components(self, object, place)?,
            Node::PathItem => paths::path_item(object, place)?,
            Node::Operation => paths::operation(self, object, place)?,
            Node::Link => paths::link(object, place)?,
            Node::Parameter => parameter::parameter(self, object, place)?,
            Node::Header => parameter::header(self, object, place)?,
            Node::MediaType => content::media_type(self, object, place)?,
            Node::Encoding => content::encoding(self, object, place)?,
            Node::SecurityScheme => security::scheme(self, object, place)?,
            Node::OauthFlows => security::flows(self, object, place)?,
            Node::Schema => schema::schema(self, object, place)?,
            Node::Discriminator => schema::discriminator(self, object, place),
            Node::Paths | Node::RequestBody | Node::Responses | Node::Callback | Node::Other => {}
        }
        Ok(())
    }
}
