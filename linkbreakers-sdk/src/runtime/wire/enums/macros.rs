//! The macro that generated enums invoke.
//!
//! It expands to as little code as possible, since each of several hundred types pays for it at compile
//! time; the generic rest is in the module above.

/// Declares an enum that keeps unknown values.
///
/// ```text
/// open_enum!(State or Unspecified { Unspecified = "STATE_UNSPECIFIED", Open = "STATE_OPEN", });
/// open_enum!(Model takes any { Small = "small", });      the API takes any string
/// ```
///
/// `=` makes a value a search alias in the documentation. `=>` does not; it is for values that rustdoc
/// refuses as an alias: the variant's own name, or one with quotes.
///
/// The methods are `#[inline]`, so that neither this crate nor a program compiles those it does not use.
#[allow(unused_macros, reason = "not every API has enums")]
macro_rules! open_enum {
    // Values without docs, and with their alias. Without optional parts the compiler matches them in linear time: with
    // them it copies all values before at each, which takes a minute for 20,000.
    ($(#[$doc:meta])* $name:ident $(takes $any:ident)? $(or $default:ident)? {
        $($variant:ident = $wire:literal,)*
    }) => {
        $crate::runtime::wire::open_enum!(@declare [$(#[$doc])*] $name $(#[doc(alias = $wire)] $variant,)*);
        $crate::runtime::wire::open_enum!(@values $name [$($any)?] [$($default)?] $($variant $wire,)*);
    };
    ($(#[$doc:meta])* $name:ident $(takes $any:ident)? $(or $default:ident)? {
        $($(#[$variant_doc:meta])* $variant:ident $(= $alias:literal)? $(=> $wire:literal)?,)*
    }) => {
        $crate::runtime::wire::open_enum!(
            @declare [$(#[$doc])*] $name $($(#[$variant_doc])* $(#[doc(alias = $alias)])? $variant,)*
        );
        $crate::runtime::wire::open_enum!(
            @values $name [$($any)?] [$($default)?] $($variant $($alias)? $($wire)?,)*
        );
    };
    (@declare [$($doc:tt)*] $name:ident $($variants:tt)*) => {
        $($doc)*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($variants)*
            #[doc(hidden)]
            #[deprecated(note = "a later version may name this value in a variant; match `_` and read `as_str()`")]
            Other($crate::runtime::wire::Unknown),
        }
    };
    (@values $name:ident [$($any:ident)?] [$($default:ident)?] $($variant:ident $wire:literal,)*) => {
        impl $name {
            /// Returns the value as it is on the wire, even if this version of the crate does not name it.
            #[inline]
            #[allow(deprecated, reason = "reads a value without a variant")]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Other(unknown) => &unknown.value,
                }
            }

            /// Builds a value that is newer than this version of the crate. It is sent as it is; a plain
            /// string is refused unless it is a known value.
            #[inline]
            #[allow(dead_code, reason = "the enums of tests are private")]
            pub fn unknown(value: impl AsRef<str>) -> Self {
                $crate::runtime::wire::OpenEnum::read(value.as_ref(), $crate::runtime::wire::Origin::Accepted)
            }
        }

        #[allow(deprecated, reason = "handles values without a variant")]
        impl $crate::runtime::wire::OpenEnum for $name {
            const NAME: &'static str = stringify!($name);
            const VALUES: &'static [&'static str] = &[$($wire),*];
            $(const TAKES_ANY: bool = stringify!($any).len() > 0;)?

            #[inline]
            fn read(value: &str, origin: $crate::runtime::wire::Origin) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    _ => Self::Other($crate::runtime::wire::Unknown::new(value, origin)),
                }
            }

            #[inline]
            fn as_other(&self) -> Option<&$crate::runtime::wire::Unknown> {
                match self {
                    Self::Other(unknown) => Some(unknown),
                    _ => None,
                }
            }
        }

        impl Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::runtime::wire::open_enum!(@default $($default)?)
            }
        }

        $crate::runtime::wire::open_enum!(@traits $name);
    };
    (@default) => { Self::from("") };
    (@default $default:ident) => { Self::$default };
    (@traits $name:ident) => {
        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                $crate::runtime::wire::from_caller(value)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::runtime::UnknownValue;

            #[inline]
            fn from_str(value: &str) -> Result<Self, $crate::runtime::UnknownValue> {
                $crate::runtime::wire::parse(value)
            }
        }

        impl From<String> for $name {
            #[inline]
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl From<&String> for $name {
            #[inline]
            fn from(value: &String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::runtime::Param for $name {
            #[inline]
            fn to_param(&self) -> $crate::runtime::wire::ParamText<'_> {
                $crate::runtime::wire::enum_param(self, self.as_str())
            }
        }

        impl $crate::runtime::wire::Wire for $name {
            fn decode<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::runtime::wire::decode_enum(deserializer)
            }

            fn encode<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::encode_enum(self, self.as_str(), serializer)
            }

            fn decode_option<'de, D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Option<Self>, D::Error> {
                $crate::runtime::wire::decode_enum_option(deserializer)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::runtime::wire::encode_enum(self, self.as_str(), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <Self as $crate::runtime::wire::Wire>::decode(deserializer)
            }
        }
    };
}
#[allow(unused_imports, reason = "not every API has enums")]
pub(crate) use open_enum;
