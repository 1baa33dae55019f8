//! Generates constructor arguments, setters and path arguments. Each accepts the most general type
//! that its shape permits.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::tokens::{doc, rust_type};
use crate::docs;
use crate::media_type::is_json;
use crate::model::{Api, Field, Nested, Param, Shape, Style, Type};

/// Returns the type of the argument for a field.
fn argument(api: &Api, shape: &Shape) -> TokenStream {
    let ty = rust_type(&api.rust(shape));
    match shape {
        Shape::Bool => ty,
        Shape::List(item) => {
            let item = taken(api, item);
            quote!(impl IntoIterator<Item = #item>)
        }
        Shape::Map(value) => {
            let value = taken(api, value);
            quote!(impl IntoIterator<Item = (impl Into<String>, #value)>)
        }
        _ if api.is_boxed(shape) => quote!(impl Into<Box<#ty>>),
        _ => taken(api, shape),
    }
}

/// Returns the type that a setter takes for a value: whatever converts into it.
pub fn taken(api: &Api, shape: &Shape) -> TokenStream {
    let ty = rust_type(&api.rust(shape));
    match shape {
        // A literal is an `i32`, which does not convert.
        Shape::Uint64 => ty,
        _ => quote!(impl Into<#ty>),
    }
}

/// Returns the expression of what [`taken`] has taken.
pub fn converted(shape: &Shape, name: &Ident) -> TokenStream {
    match shape {
        Shape::Uint64 => quote!(#name),
        _ => quote!(#name.into()),
    }
}

/// Returns the expression that converts an argument to the value of its field.
fn value(shape: &Shape, name: &Ident) -> TokenStream {
    match shape {
        Shape::Bool => quote!(#name),
        Shape::List(_) => quote!(#name.into_iter().map(Into::into).collect()),
        Shape::Map(_) => {
            quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
        }
        shape => converted(shape, name),
    }
}

/// Returns whether a field is an `Option`. A list tells by itself whether it is set.
fn is_option(field: &Field) -> bool {
    !field.presence.is_plain() && !matches!(field.shape, Shape::List(_))
}

/// Generates an argument of a constructor, and the initializer of its field.
pub fn required(api: &Api, field: &Field) -> (TokenStream, TokenStream) {
    let name = format_ident!("{}", field.ident);
    let (argument, value) = (argument(api, &field.shape), value(&field.shape, &name));
    let fill = if is_option(field) {
        quote!(#name: Some(#value))
    } else if matches!(field.shape, Shape::Bool | Shape::Uint64) {
        quote!(#name)
    } else {
        quote!(#name: #value)
    };
    (quote!(#name: #argument), fill)
}

/// Generates the setter that sends null in place of a field of a type, if it has one; `nulls` is the field that notes it.
pub fn null(ty: &Type, field: &Field, nulls: &str) -> Option<TokenStream> {
    let setter = format_ident!("{}", field.null.as_ref()?);
    let (name, nulls) = (format_ident!("{}", field.ident), format_ident!("{nulls}"));
    let wire = &field.wire;
    let is_optional = !field.presence.is_plain() || matches!(field.shape, Shape::List(_));
    let unset = is_optional.then(|| quote!(self.#name = Default::default();));
    let docs = doc(&if ty.sent_as_json {
        format!("Sends `null` for `{wire}`, which is not the same as leaving it out.")
    } else {
        // Callers know it from the time when the type was sent as JSON.
        format!(
            "Asks for `null` in place of `{wire}`, which only JSON has: a request that is sent in another form is refused before it is sent. Leave `{wire}` out instead."
        )
    });
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    Some(quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #setter(mut self) -> Self {
            #unset
            self.#nulls.set(#wire);
            self
        }
    })
}

/// Generates the setter of a field; `nulls` is the field that notes which are null, if any may be.
pub fn field(api: &Api, field: &Field, nulls: Option<&str>) -> TokenStream {
    let name = format_ident!("{}", field.ident);
    let (argument, value) = (argument(api, &field.shape), value(&field.shape, &name));
    let value = if is_option(field) {
        quote!(Some(#value))
    } else {
        value
    };
    let note = nulls.filter(|_| field.null.is_some());
    let unset = note.map(|nulls| {
        let (nulls, wire) = (format_ident!("{nulls}"), &field.wire);
        quote!(self.#nulls.unset(#wire);)
    });
    let docs = doc(&docs::first_paragraph(&field.docs));
    let deprecated = field.deprecated.then(|| quote!(#[deprecated]));
    // All other setters are generic, and so compiled in the crate that calls them anyway.
    let inline = (field.shape == Shape::Bool).then(|| quote!(#[inline]));
    quote! {
        #docs
        #deprecated
        #inline
        pub fn #name(mut self, #name: #argument) -> Self {
            self.#name = #value;
            #unset
            self
        }
    }
}

/// An id of the path.
pub struct Id {
    /// The argument of the method, unless the value is a constant.
    pub argument: Option<TokenStream>,
    /// The statement that converts the argument, if it has to live longer than the expression.
    pub binding: Option<TokenStream>,
    /// The expression of its string in the path.
    pub string: TokenStream,
    /// The call on the request that refuses values of the type that cannot be sent, or sets a value.
    pub check: Option<TokenStream>,
}

/// Generates the code for an id of the path.
pub fn id(api: &Api, param: &Param) -> Id {
    let name = format_ident!("{}", param.ident);
    let wire = &param.wire;
    let ty = rust_type(&api.rust(&param.shape));
    let check = || Some(quote!(.check_id(#wire, &#name)));
    let unchecked = |argument, string| Id {
        argument: Some(argument),
        binding: None,
        string,
        check: None,
    };
    match &param.shape {
        Shape::Named(_) => Id {
            argument: Some(quote!(#name: impl Into<#ty>)),
            binding: Some(quote!(let #name = #name.into();)),
            string: quote!(#name.as_str()),
            check: check(),
        },
        Shape::Float => Id {
            check: check(),
            ..unchecked(quote!(#name: #ty), quote!(&#name.to_string()))
        },
        Shape::Int32 | Shape::Int64 | Shape::Uint64 | Shape::Bool | Shape::Date => {
            unchecked(quote!(#name: #ty), quote!(&#name.to_string()))
        }
        Shape::Time => unchecked(
            quote!(#name: #ty),
            quote!(&crate::runtime::time_text(&#name)),
        ),
        _ => unchecked(quote!(#name: impl AsRef<str>), quote!(#name.as_ref())),
    }
}

/// Returns the name by which users of other APIs look for the size of a page.
fn other_name(ident: &str) -> Option<&'static str> {
    match ident {
        "page_size" | "per_page" | "max_results" => Some("limit"),
        "limit" => Some("page_size"),
        _ => None,
    }
}

/// Generates the setter of a parameter, or of a part of a multipart body.
pub fn param(api: &Api, param: &Param) -> TokenStream {
    match param.style {
        Style::QueryNested(format) => return nested(api, param, query_method(format), None),
        Style::QueryString => return nested(api, param, quote!(query_string_json), None),
        Style::HeaderObject(explode) => {
            let explode = format_ident!("{explode:?}");
            let explode = quote!(crate::runtime::Explode::#explode,);
            return nested(api, param, quote!(header_object), Some(explode));
        }
        _ => {}
    }
    let name = format_ident!("{}", param.ident);
    let wire = &param.wire;
    let ty = rust_type(&api.rust(&param.shape));
    let (argument, value) = match &param.shape {
        Shape::List(item) if **item == Shape::File => (
            quote!(impl IntoIterator<Item = impl Into<FilePart>>),
            quote!(#name),
        ),
        Shape::List(item) => {
            let item_type = rust_type(&api.rust(item));
            let value = if is_json_part(api, param, item) {
                quote!(&#name.into_iter().map(Into::into).collect::<Vec<#item_type>>())
            } else {
                quote!(#name.into_iter().map(Into::<#item_type>::into))
            };
            let item = taken(api, item);
            (quote!(impl IntoIterator<Item = #item>), value)
        }
        Shape::File => (quote!(impl Into<FilePart>), quote!(#name)),
        Shape::Bool if is_typed_part(param) => (ty, quote!([&#name])),
        shape if is_typed_part(param) => {
            let value = converted(shape, &name);
            (taken(api, shape), quote!([&#value]))
        }
        shape if is_json_part(api, param, shape) => {
            let value = converted(shape, &name);
            (taken(api, shape), quote!(&#value))
        }
        Shape::Bool => (ty, quote!(#name)),
        Shape::String | Shape::Secret | Shape::Any => {
            (quote!(impl AsRef<str>), quote!(#name.as_ref()))
        }
        shape => (taken(api, shape), converted(shape, &name)),
    };
    let method = request_method(api, param);
    let media = param
        .media
        .as_ref()
        .filter(|_| is_file(&param.shape) || is_typed_part(param))
        .map(|media| quote!(#media,));
    let docs = doc(&param_docs(param));
    let alias = other_name(&param.ident).map(|other| quote!(#[doc(alias = #other)]));
    let deprecated = param.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #alias
        #deprecated
        #[inline]
        pub fn #name(self, #name: #argument) -> Self {
            self.#method(#wire, #media #value)
        }
    }
}

/// Returns the name of the request method that sets an object or a nested list in the query.
fn query_method(format: Nested) -> TokenStream {
    match format {
        Nested::Brackets => quote!(query_brackets),
        Nested::Exploded => quote!(query_exploded),
        Nested::Commas => quote!(query_commas),
        Nested::Pipes => quote!(query_pipes),
        Nested::Spaces => quote!(query_spaces),
        Nested::Json => quote!(query_json),
    }
}

/// Generates the setter of a parameter that is an object or a nested list; `more` are further arguments of the
/// request's method.
fn nested(api: &Api, param: &Param, method: TokenStream, more: Option<TokenStream>) -> TokenStream {
    let (name, wire) = (format_ident!("{}", param.ident), &param.wire);
    let (argument, value) = match &param.shape {
        Shape::List(item) => {
            let (argument, item) = (taken(api, item), rust_type(&api.rust(item)));
            (
                quote!(impl IntoIterator<Item = #argument>),
                quote!(&#name.into_iter().map(Into::into).collect::<Vec<#item>>()),
            )
        }
        shape @ Shape::Map(_) => {
            let ty = rust_type(&api.rust(shape));
            let pairs = quote!(#name.into_iter().map(|(key, value)| (key.into(), value.into())));
            (argument(api, shape), quote!(&#pairs.collect::<#ty>()))
        }
        Shape::Bool => (quote!(bool), quote!(&#name)),
        shape => {
            let value = converted(shape, &name);
            (taken(api, shape), quote!(&#value))
        }
    };
    let docs = doc(&param_docs(param));
    let deprecated = param.deprecated.then(|| quote!(#[deprecated]));
    quote! {
        #docs
        #deprecated
        #[inline]
        pub fn #name(self, #name: #argument) -> Self {
            self.#method(#wire, #more #value)
        }
    }
}

/// Returns the name of the request method that adds a parameter.
fn request_method(api: &Api, param: &Param) -> Ident {
    let (item, is_list) = match &param.shape {
        Shape::List(item) => (&**item, true),
        shape => (shape, false),
    };
    let name = match (param.style, is_list) {
        (Style::Path, _) => "path_param",
        (Style::Header, false) => "header_param",
        (Style::Header, true) => "header_joined",
        (Style::QueryJoined, true) => "query_joined",
        (Style::Part, false) if is_file(item) => "file_part",
        (Style::Part, true) if is_file(item) => "file_parts",
        (Style::Part, _) if is_typed_part(param) => "json_parts_of",
        (Style::Part, false) if is_json_part(api, param, item) => "json_part",
        (Style::Part, true) if is_json_part(api, param, item) => "json_parts",
        (Style::Part, false) => "text_part",
        (Style::Part, true) => "text_parts",
        (_, true) => "query_all",
        (_, false) => "query",
    };
    format_ident!("{name}")
}

/// Returns true if a shape is a file or a list of files.
fn is_file(shape: &Shape) -> bool {
    match shape {
        Shape::List(item) => is_file(item),
        shape => *shape == Shape::File,
    }
}

/// Returns true if a part is JSON of a type that is stated, and not the one that is implied.
fn is_typed_part(param: &Param) -> bool {
    let media = param
        .media
        .as_deref()
        .filter(|_| param.style == Style::Part);
    media.is_some_and(|media| !is_file(&param.shape) && is_json(media))
}

/// Returns true if a part is sent as JSON: as the document says, or an object, a union, any value, or a list
/// within a list.
fn is_json_part(api: &Api, param: &Param, shape: &Shape) -> bool {
    param.style == Style::Part
        && match shape {
            _ if is_typed_part(param) => true,
            Shape::Named(key) => !api.is_enum(key),
            Shape::Any | Shape::Object | Shape::Map(_) | Shape::List(_) => true,
            _ => false,
        }
}

/// Returns the docs of a parameter, and says what happens to a request without it.
fn param_docs(param: &Param) -> String {
    let mut docs = docs::markdown(&param.docs);
    if docs.is_empty() {
        docs = format!("Sets {}.", docs::code(&param.wire));
    }
    match (&param.default, param.required) {
        (Some(default), true) => docs.push_str(&format!(
            "\n\nThe API requires it; unset, {} is sent.",
            docs::code(default)
        )),
        (None, true) => {
            docs.push_str("\n\nRequired: without it, the request is refused before it is sent.")
        }
        _ => {}
    }
    docs
}
