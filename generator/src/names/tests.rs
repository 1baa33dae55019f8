//! Tests of the naming rules, and of the reserved names against the sources that they are taken from.

use heck::ToUpperCamelCase;
use proptest::prelude::*;

use super::*;

/// Returns the inherent methods of a type of the runtime, private ones included, from its sources.
fn methods(type_name: &str) -> Vec<String> {
    let runtime = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../linkbreakers-sdk/src/runtime"
    );
    let mut methods = Vec::new();
    let mut todo = vec![std::path::PathBuf::from(runtime)];
    while let Some(path) = todo.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(path).unwrap();
            todo.extend(entries.map(|entry| entry.unwrap().path()));
            continue;
        }
        let file = syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap();
        for item in file.items {
            let syn::Item::Impl(block) = item else {
                continue;
            };
            let syn::Type::Path(ty) = &*block.self_ty else {
                continue;
            };
            if block.trait_.is_none() && ty.path.segments.last().unwrap().ident == type_name {
                methods.extend(block.items.iter().filter_map(|item| match item {
                    syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                    _ => None,
                }));
            }
        }
    }
    methods
}

#[test]
fn every_method_of_the_runtime_is_reserved() {
    for (ty, taken) in [("Request", REQUEST_METHODS), ("Client", CLIENT_METHODS)] {
        let methods = methods(ty);
        assert!(!methods.is_empty(), "{ty} has methods");
        let missing: Vec<_> = methods
            .iter()
            .filter(|m| !taken.contains(&m.as_str()))
            .collect();
        assert!(
            missing.is_empty(),
            "{ty} has methods that are not in the list: {missing:?}"
        );
    }
}

#[test]
fn every_feature_of_the_manifest_is_reserved() {
    let manifest = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../linkbreakers-sdk/Cargo.toml"
    );
    let manifest: toml::Table = std::fs::read_to_string(manifest).unwrap().parse().unwrap();
    let features = manifest["features"].as_table().unwrap();
    let resources = features["resources"].as_array().unwrap();
    let common = features
        .keys()
        .filter(|name| !resources.iter().any(|r| r.as_str() == Some(name)));
    let common = common.map(String::as_str).chain(["unreached-types"]);
    let common: BTreeSet<&str> = common.collect();
    assert_eq!(common, FEATURES.iter().copied().collect());
    assert_eq!(feature("stream"), "stream-api");
    assert_eq!(feature("default_"), "default-api");
}

#[test]
fn identifiers() {
    let cases = [
        (
            "GetSlackOAuthURL",
            "get_slack_oauth_url",
            "GetSlackOauthUrl",
        ),
        ("@type", "type_", "Type"),
        ("2fa", "_2fa", "N2fa"),
        ("floatingIPs", "floating_ips", "FloatingIps"),
        ("listVMsOfHost", "list_vms_of_host", "ListVmsOfHost"),
        ("Partner APIs", "partner_apis", "PartnerApis"),
        ("GetURLs_IDs", "get_urls_ids", "GetUrlsIds"),
        ("IPsec", "i_psec", "IPsec"),
        ("isActive", "is_active", "IsActive"),
        ("$firstName", "first_name", "FirstName"),
        ("", "field", "Unnamed"),
        ("String", "string", "StringType"),
        ("Général", "general", "General"),
        ("listerClés", "lister_cles", "ListerCles"),
        ("Straße", "strasse", "Strasse"),
        ("名", "u540d", "U540d"),
    ];
    for (text, field, ty) in cases {
        assert_eq!(type_name(text), ty, "{text}");
        assert_eq!(snake(text, "field", Use::Field), field, "{text}");
    }
}

#[test]
fn plurals() {
    for (plural, one) in [
        ("links", "link"),
        ("directories", "directory"),
        ("series", "series"),
        ("status", "status"),
        ("boxes", "box"),
        ("analytics", "analytic"),
        ("media", "media"),
        ("classes", "class"),
        ("movies", "movie"),
        ("statuses", "status"),
        ("campuses", "campus"),
        ("clauses", "clause"),
        ("people", "person"),
        ("indices", "index"),
        ("caches", "cache"),
        ("news", "news"),
        ("sms", "sms"),
        ("email_aliases", "email_alias"),
        ("address_books", "address_book"),
        ("dns", "dns"),
    ] {
        assert_eq!(singular(plural), one);
    }
}

#[test]
fn equal_names_are_numbered_without_gaps() {
    let mut taken = BTreeSet::new();
    let names: Vec<String> = (0..200)
        .map(|_| unique("A".to_owned(), &mut taken))
        .collect();
    let expected = (2..=200).map(|number| format!("A{number}"));
    let expected: Vec<String> = ["A".to_owned()].into_iter().chain(expected).collect();
    assert_eq!(names, expected);
    // `V10` and a number would look like another version.
    let mut taken = BTreeSet::from(["V10".to_owned(), "V102".to_owned()]);
    assert_eq!(unique("V10".to_owned(), &mut taken), "V10_2");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    /// The record has names that heck has split.
    #[test]
    fn words_are_those_of_heck(text in "[aBcD1 _.é]{0,12}") {
        let text = ascii(&text);
        prop_assert_eq!(upper_camel(&text), text.to_upper_camel_case());
        let all = text.to_snake_case();
        let expected: Vec<&str> = all.split('_').filter(|word| !word.is_empty()).collect();
        prop_assert_eq!(words(&text), expected);
    }
}
