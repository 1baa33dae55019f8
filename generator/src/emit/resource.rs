//! Generates the file of a resource: its accessor on the client, its methods, its operations.

use std::collections::BTreeMap;

use quote::{format_ident, quote};

use super::method_docs::example;
use super::tokens::{doc, own_doc};
use super::{imports, operation};
use crate::docs;
use crate::model::{Api, Resource};
use crate::print::Part;

/// Generates the parts of a resource's file. `examples` has the code of an example of each operation.
pub fn parts(
    api: &Api,
    known: &imports::Known<'_>,
    links: &BTreeMap<&str, (&str, &str)>,
    krate: &str,
    (name, resource): (&str, &Resource),
    examples: &[Vec<String>],
) -> Vec<Part> {
    let accessor = format_ident!("{name}");
    let ty = format_ident!("{}", resource.ty);
    let subject = docs::sentence(&subject(resource));
    let (about, see) = (
        doc(&subject),
        own_doc(&["", &format!("See [`Client::{name}`].")]),
    );
    let module = match resource.docs.trim() {
        "" => &subject,
        docs => docs,
    };
    let example = example::module(api, name, resource, krate);
    let methods = resource
        .operations
        .iter()
        .zip(examples)
        .map(|(op, example)| operation::method(api, krate, name, op, links, example));
    let mut out = vec![
        Part::module_docs_with(module, example),
        Part::tokens(quote! {
            impl Client {
                #about
                #[inline]
                pub fn #accessor(&self) -> #ty<'_> {
                    #ty(self)
                }
            }
        }),
        Part::tokens(quote! {
            #about
            #see
            #[derive(Clone, Copy, Debug)]
            pub struct #ty<'client>(pub(crate) &'client Client);
        }),
        Part::tokens(quote!(impl #ty<'_> { #(#methods)* })),
    ];
    for op in &resource.operations {
        out.extend(operation::parts(api, &resource.ty, op));
    }
    let markers = resource.operations.iter().map(|op| op.marker.as_str());
    let defined = markers.chain([resource.ty.as_str()]).collect();
    out.insert(1, imports::part(known, &out, &defined));
    out
}

/// Returns a short description of a resource: the first paragraph of its docs, or its title.
fn subject(resource: &Resource) -> String {
    match docs::first_paragraph(&resource.docs) {
        docs if docs.is_empty() => {
            format!("Operations on {}", docs::in_a_sentence(&resource.title))
        }
        docs => docs,
    }
}
