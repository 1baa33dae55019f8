//! Generates the enum of a response whose body depends on the status: a variant for each status, accessors, and
//! the choice between them when a response is decoded.

use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::docs;
use crate::emit::tokens::{doc, rust_type};
use crate::model::{Api, Case, ResponseBody, Type};
use crate::print::Part;

/// A variant, with what is written of it.
struct Variant<'a> {
    known: &'a Case,
    ident: proc_macro2::Ident,
    /// The type of its body; none if it has no body.
    ty: Option<TokenStream>,
    is_boxed: bool,
    /// True if the body may be `null`.
    is_option: bool,
}

/// Generates the enum with its implementations.
pub fn parts(api: &Api, ty: &Type, bodies: &[Case]) -> Vec<Part> {
    let name = format_ident!("{}", ty.name);
    let variants: Vec<Variant<'_>> = bodies.iter().map(|known| variant(api, known)).collect();
    let declared = variants.iter().map(declaration);
    let accessors = variants.iter().map(accessors);
    let mut out = vec![
        Part::tokens(quote! {
            /// The body of a response, which depends on the status. An API may respond with more statuses later.
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name { #(#declared),* }
        }),
        Part::tokens(quote!(impl #name { #(#accessors)* })),
        Part::tokens(decoding(&name, &variants)),
    ];
    if bodies.iter().all(|known| known.body.is_json()) {
        out.push(Part::tokens(encoding(&name, &variants)));
    }
    out
}

impl Variant<'_> {
    /// Returns this type, in an `Option` if the body may be `null`.
    fn or_none(&self, ty: TokenStream) -> TokenStream {
        if self.is_option {
            quote!(Option<#ty>)
        } else {
            ty
        }
    }
}

fn variant<'a>(api: &Api, known: &'a Case) -> Variant<'a> {
    let ty = match &known.body {
        ResponseBody::None => None,
        ResponseBody::JsonOrNull(shape) => Some(api.rust(shape)),
        body => Some(api.rust_response(body)),
    };
    let ty = ty.map(|ty| rust_type(&ty));
    Variant {
        known,
        ident: format_ident!("{}", known.ident),
        ty,
        is_option: matches!(known.body, ResponseBody::JsonOrNull(_)),
        // A variant as large as the largest object would make all others that large.
        is_boxed: known.body.shape().is_some_and(|shape| api.is_boxed(shape)),
    }
}

fn declaration(variant: &Variant<'_>) -> TokenStream {
    let Variant { known, ident, .. } = variant;
    let meaning = docs::sentence(&docs::first_paragraph(&known.docs));
    let about = doc(format!("Status {}. {meaning}", known.key).trim_end());
    match &variant.ty {
        None => quote!(#about #ident),
        Some(ty) => {
            let boxed = if variant.is_boxed {
                quote!(Box<#ty>)
            } else {
                ty.clone()
            };
            let ty = variant.or_none(boxed);
            quote!(#about #ident(#ty))
        }
    }
}

fn accessors(variant: &Variant<'_>) -> TokenStream {
    let Variant { known, ident, .. } = variant;
    let words = known.ident.to_snake_case();
    let Some(ty) = &variant.ty else {
        let is = format_ident!("is_{words}");
        let about = doc(&format!("Returns true if the status is {}.", known.key));
        return quote! {
            #about
            pub fn #is(&self) -> bool {
                matches!(self, Self::#ident)
            }
        };
    };
    let (borrowed, owned) = (format_ident!("as_{words}"), format_ident!("into_{words}"));
    let null = if variant.is_option {
        "; none inside if it is `null`"
    } else {
        ""
    };
    let about = format!("Returns the body if the status is {}{null}", known.key);
    let (about, by_value) = (
        doc(&format!("{about}.")),
        doc(&format!("{about}, by value.")),
    );
    let (shared, unboxed) = match (variant.is_option, variant.is_boxed) {
        (false, false) => (quote!(body), quote!(body)),
        (false, true) => (quote!(body), quote!(*body)),
        (true, false) => (quote!(body.as_ref()), quote!(body)),
        (true, true) => (quote!(body.as_deref()), quote!(body.map(|body| *body))),
    };
    let (reference, ty) = (variant.or_none(quote!(&#ty)), variant.or_none(ty.clone()));
    quote! {
        #about
        pub fn #borrowed(&self) -> Option<#reference> {
            match self {
                Self::#ident(body) => Some(#shared),
                _ => None,
            }
        }

        #by_value
        pub fn #owned(self) -> Option<#ty> {
            match self {
                Self::#ident(body) => Some(#unboxed),
                _ => None,
            }
        }
    }
}

/// Generates the choice of a variant by the status of a response.
fn decoding(name: &proc_macro2::Ident, variants: &[Variant<'_>]) -> TokenStream {
    let reads = variants.iter().map(|variant| {
        let (pattern, ident) = (pattern(variant.known), &variant.ident);
        let read = quote!(crate::runtime::FromBody::read_response(status, body)?);
        match &variant.ty {
            None => quote!(#pattern => Ok(Self::#ident)),
            Some(ty) if variant.is_boxed && variant.is_option => quote!(#pattern => {
                let body: Option<#ty> = #read;
                Ok(Self::#ident(body.map(Box::new)))
            }),
            Some(_) if variant.is_boxed => quote!(#pattern => Ok(Self::#ident(Box::new(#read)))),
            Some(_) => quote!(#pattern => Ok(Self::#ident(#read))),
        }
    });
    let statuses = variants.iter().map(|variant| {
        let (ident, status) = (
            &variant.ident,
            Literal::u16_unsuffixed(example(variants, variant)),
        );
        match variant.ty {
            None => quote!(Self::#ident => #status),
            Some(_) => quote!(Self::#ident(_) => #status),
        }
    });
    let is_json = variants.iter().all(|variant| variant.known.body.is_json());
    let accept = if is_json { "application/json" } else { "*/*" };
    let known: Vec<&str> = variants
        .iter()
        .map(|variant| variant.known.key.as_str())
        .collect();
    let known = known.join(", ");
    quote! {
        impl crate::runtime::FromBody for #name {
            const ACCEPT: &'static str = #accept;

            fn read(_: &Bytes) -> Result<Self, serde_json::Error> {
                Err(crate::runtime::unknown_status(#known))
            }

            fn read_response(status: http::StatusCode, body: &Bytes) -> Result<Self, serde_json::Error> {
                match status.as_u16() {
                    #(#reads,)*
                    _ => Err(crate::runtime::unknown_status(#known)),
                }
            }

            fn response_status(&self) -> http::StatusCode {
                let status = match self { #(#statuses,)* };
                http::StatusCode::from_u16(status).unwrap_or_default()
            }
        }
    }
}

/// Writes a body as the runtime does, which also knows types of other crates such as dates.
fn encoded(variant: &Variant<'_>, body: TokenStream) -> TokenStream {
    let body = if variant.is_boxed {
        quote!(&**#body)
    } else {
        body
    };
    quote!(serde::Serialize::serialize(&crate::runtime::wire::Encode(#body), serializer))
}

/// Generates `Serialize`: the body alone, from which typed mocks make a response.
fn encoding(name: &proc_macro2::Ident, variants: &[Variant<'_>]) -> TokenStream {
    let writes = variants.iter().map(|variant| {
        let ident = &variant.ident;
        match variant.ty {
            None => quote!(Self::#ident => serializer.serialize_unit()),
            Some(_) if variant.is_option => {
                let some = encoded(variant, quote!(body));
                quote!(Self::#ident(body) => match body {
                    Some(body) => #some,
                    None => serializer.serialize_unit(),
                })
            }
            Some(_) => {
                let body = encoded(variant, quote!(body));
                quote!(Self::#ident(body) => #body)
            }
        }
    });
    quote! {
        /// Writes the body alone, without the status.
        impl serde::Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#writes,)* }
            }
        }
    }
}

/// Returns the pattern of the statuses of a variant.
fn pattern(known: &Case) -> TokenStream {
    match known.key.parse() {
        Ok(status) => {
            let status = Literal::u16_unsuffixed(status);
            quote!(#status)
        }
        Err(_) => quote!(200..=299),
    }
}

/// Returns a status of a variant: of the range, the first that no other variant has.
fn example(variants: &[Variant<'_>], variant: &Variant<'_>) -> u16 {
    let own = |variant: &Variant<'_>| variant.known.key.parse::<u16>().ok();
    own(variant).unwrap_or_else(|| {
        let mut range = 200..300;
        let is_free = |status: &u16| variants.iter().all(|other| own(other) != Some(*status));
        range.find(is_free).unwrap_or(200)
    })
}
