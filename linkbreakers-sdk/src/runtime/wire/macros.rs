//! The macro that generated objects invoke.
//!
//! It expands to as little code as possible, since each of several hundred types pays for it at compile
//! time; the generic rest is in this module's siblings.

/// Implements `Fields` (and thereby `Wire`), serde's traits and `Debug` for a struct, from its field names.
///
/// ```text
/// object!(Link sent {
///     "name" => name,              the type of the field says if it may be unset
///     "id" => id = default,        proto3: the default means that it is absent
///     "next" => next = none_if_empty,
///     "title" => title null nulls, may be null, which `nulls` notes; `= unset`: null also if it is unset;
///                                  `= plain` and `= default`: of a plain field
///     "place" => place = or_null,  `null` if it is unset
///     "size" => size or 3,         the default in the document
///     ..extra                      the field for additional properties
/// } of_response ["etag"] required ["id"] of_caller ["name"] redacted ["pin"]);
/// ```
///
/// `sent` marks a type that callers build: its `Deserialize` requires what the API requires. `required`
/// lists the fields without which nothing is read, `of_response` those that only a response must hold, `of_caller`
/// those that only a caller must give, `redacted` those that `Debug` does not print.
#[allow(unused_macros, reason = "not every API has objects")]
macro_rules! object {
    ($name:ident $($sent:ident)? {
        $($wire:literal => $field:ident $(= $absence:ident)? $(null $nulls:ident)? $(or $default:expr)?,)* $(..$rest:ident)?
    } $(of_response [$($of_response:literal),*])? $(required [$($required:literal),*])? $(of_caller [$($of_caller:literal),*])? $(redacted [$($redacted:literal),*])?) => {
        #[allow(unused, reason = "objects without fields")]
        impl $crate::runtime::wire::Fields for $name {
            const NAME: &'static str = stringify!($name);
            $crate::runtime::wire::object!(@required [$($($of_response),*)?] [$($($required),*)?] [$($($of_caller),*)?]);
            $(const REDACTED: &'static [&'static str] = &[$($redacted),*];)?

            fn field<'de, M: ::serde::de::MapAccess<'de>>(&mut self, key: &str, map: &mut M) -> Result<$crate::runtime::wire::Found, M::Error> {
                match key {
                    $($wire => $crate::runtime::wire::object!(@read self.$field, map, $($absence)? $(; self.$nulls, $wire)? $(=> $default)?),)*
                    $(_ => $crate::runtime::wire::Rest::read_rest(&mut self.$rest, key, map),)?
                    _ => Ok($crate::runtime::wire::Found::Unknown),
                }
            }

            fn put_fields<S: $crate::runtime::wire::Sink>(&self, sink: &mut S) {
                $($crate::runtime::wire::object!(@put self.$field, stringify!($field), $wire, sink, $($absence)? $(; self.$nulls)? $(=> $default)?);)*
                $($crate::runtime::wire::Rest::put_rest(&self.$rest, sink);)?
            }
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::runtime::wire::debug_fields(self, f)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::encode_fields(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::object!(@deserialize deserializer, $($sent)?)
            }
        }
    };
    (@required [] [] []) => {};
    (@required [] [$($required:literal),* $(,)?] [$($of_caller:literal),*]) => {
        const REQUIRED: &'static [&'static str] = &[$($required,)* $($of_caller,)*];
        const REQUIRED_IN_RESPONSES: usize = [$($required,)* ""].len() - 1;
    };
    (@required [$($of_response:literal),*] [$($required:literal),*] [$($of_caller:literal),*]) => {
        $crate::runtime::wire::object!(@required [] [$($of_response,)* $($required),*] [$($of_caller),*]);
        const ONLY_IN_RESPONSES: usize = [$($of_response,)* ""].len() - 1;
    };
    (@read $field:expr, $map:ident, $($absence:ident)?; $nulls:expr, $wire:literal) => {
        $crate::runtime::wire::read_nullable(&mut $field, &mut $nulls, $wire, $map)
    };
    (@read $field:expr, $map:ident, => $default:expr) => {
        $crate::runtime::wire::read_or_keep(&mut $field, $default, $map)
    };
    (@read $field:expr, $map:ident, none_if_empty) => {
        $crate::runtime::wire::read_none_if_empty(&mut $field, $map)
    };
    (@read $field:expr, $map:ident, $($absence:ident)?) => {
        $crate::runtime::wire::Field::read_field(&mut $field, $map)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, => $default:expr) => {
        $crate::runtime::wire::put_unless_equal(&$value, &$default, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, or_null) => {
        $crate::runtime::wire::put_or_null(&$value, None, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, ; $nulls:expr) => {
        $crate::runtime::wire::put_or_noted_null(&$value, &$nulls, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, unset; $nulls:expr) => {
        $crate::runtime::wire::put_or_null(&$value, Some(&$nulls), $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, plain; $nulls:expr) => {
        $crate::runtime::wire::put_unless_null(&$value, &$nulls, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, default; $nulls:expr) => {
        $crate::runtime::wire::put_unless_null_or_default(&$value, &$nulls, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, default) => {
        $crate::runtime::wire::put_unless_default(&$value, $name, $wire, $sink)
    };
    (@put $value:expr, $name:expr, $wire:literal, $sink:ident, $($absence:ident)?) => {
        $crate::runtime::wire::Field::put_if_set(&$value, $name, $wire, $sink)
    };
    (@deserialize $deserializer:ident,) => {
        $crate::runtime::wire::decode_fields($deserializer)
    };
    (@deserialize $deserializer:ident, sent) => {
        $crate::runtime::wire::context::note::CALLER.during(|| $crate::runtime::wire::decode_fields($deserializer))
    };
}
#[allow(unused_imports, reason = "not every API has objects")]
pub(crate) use object;
