//! Splits names of the SDK into words and spells them as in prose.

/// Words that are not spelled in lower case.
const SPELLED: &[(&str, &str)] = &[
    ("api", "API"),
    ("asn", "ASN"),
    ("css", "CSS"),
    ("csv", "CSV"),
    ("dns", "DNS"),
    ("faq", "FAQ"),
    ("google", "Google"),
    ("gpu", "GPU"),
    ("html", "HTML"),
    ("http", "HTTP"),
    ("https", "HTTPS"),
    ("ip", "IP"),
    ("isp", "ISP"),
    ("json", "JSON"),
    ("mfa", "MFA"),
    ("mime", "MIME"),
    ("oauth", "OAuth"),
    ("pdf", "PDF"),
    ("png", "PNG"),
    ("qr", "QR"),
    ("qrcode", "QR code"),
    ("qrcodes", "QR codes"),
    ("rtt", "RTT"),
    ("slack", "Slack"),
    ("sms", "SMS"),
    ("svg", "SVG"),
    ("ui", "UI"),
    ("uri", "URI"),
    ("url", "URL"),
    ("urls", "URLs"),
    ("utm", "UTM"),
    ("uuid", "UUID"),
    ("vcard", "vCard"),
    ("whatsapp", "WhatsApp"),
];

/// Splits a name in snake case into its words.
pub(super) fn split(ident: &str) -> Vec<&str> {
    ident.split('_').filter(|word| !word.is_empty()).collect()
}

/// Returns words as they are written within a sentence.
pub(super) fn phrase(words: &[&str]) -> String {
    let spelled = words.iter().map(|word| {
        let known = SPELLED.iter().find(|(plain, _)| plain == word);
        known.map_or(*word, |(_, spelled)| spelled)
    });
    // As a type, it is `VCard`.
    spelled
        .collect::<Vec<_>>()
        .join(" ")
        .replace("v card", "vCard")
}

/// Returns the name that a type of these words has.
pub(super) fn type_name(words: &[&str]) -> String {
    heck::ToUpperCamelCase::to_upper_camel_case(words.join("_").as_str())
}

/// Returns a phrase with its last word in the plural.
pub(super) fn plural(phrase: &str) -> String {
    let ends_with = |ends: &[&str]| ends.iter().any(|end| phrase.ends_with(end));
    match phrase.strip_suffix('y') {
        Some(stem) if !ends_with(&["ay", "ey", "oy", "uy"]) => format!("{stem}ies"),
        _ if ends_with(&["ss", "sh", "ch", "x"]) => format!("{phrase}es"),
        _ if phrase.ends_with('s') => phrase.to_owned(),
        _ => format!("{phrase}s"),
    }
}

/// Returns the sentence of a phrase: with a capital and a full stop.
pub(super) fn sentence(phrase: &str) -> String {
    let mut chars = phrase.chars();
    match chars.next() {
        // `vCard` is spelled so at the start of a sentence as well.
        Some(first) if !chars.as_str().starts_with(|c: char| c.is_uppercase()) => {
            format!("{}{}.", first.to_uppercase(), chars.as_str())
        }
        _ => format!("{phrase}."),
    }
}

/// Returns true for a past participle: created, sent.
pub(super) fn is_participle(word: &str) -> bool {
    const IRREGULAR: &[&str] = &["done", "paid", "read", "seen", "sent", "shown", "won"];
    (word.len() > 3 && word.ends_with("ed")) || IRREGULAR.contains(&word)
}
