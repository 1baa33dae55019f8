//! Takes words apart: articles, versions and nouns that say nothing in a name.

use crate::names;

/// Returns the segments of a path, without `api` and versions such as `v1`.
pub(super) fn segments(path: &str) -> impl Iterator<Item = &str> {
    let is_version = |segment: &str| {
        let digits = segment.strip_prefix('v').unwrap_or("");
        !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit())
    };
    path.split('/')
        .filter(move |segment| !segment.is_empty() && !is_version(segment) && *segment != "api")
}

/// Returns true for words such as `v2`, `20100401` and `api20100401`.
pub(super) fn is_version(word: &str) -> bool {
    let number = |prefix: &str, digits: usize| {
        let number = word.strip_prefix(prefix).unwrap_or_default();
        number.len() >= digits && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    number("v", 1) || number("api", 1) || number("", 8)
}

/// Returns the words without articles before a noun, and without versions.
pub(super) fn without_articles(words: &[String]) -> Vec<String> {
    let kept = words.iter().enumerate().filter(|(at, word)| {
        let next = words.get(at + 1);
        // Of an A/B test it is no article.
        let is_before_noun = is_article(word) && next.is_some_and(|next| next != "b");
        *at == 0 || !(is_before_noun || is_version(word))
    });
    let kept: Vec<String> = kept.map(|(_, word)| word.clone()).collect();
    match kept.split_first() {
        Some((first, rest)) if is_version(first) && !rest.is_empty() => rest.to_vec(),
        _ => kept,
    }
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "at" | "by" | "for" | "from" | "in" | "into" | "of" | "on" | "to" | "with"
    )
}

pub(super) fn is_article(word: &str) -> bool {
    matches!(word, "a" | "an" | "the")
}

/// Returns the words without the nouns of the resource, or without its last ones if only these occur next to each
/// other. `add_item_for_portfolio` of portfolios becomes `add_item`, and `cdn_list_endpoints` of CDN endpoints
/// `list`.
///
/// If no word would be left, all stay.
pub(super) fn without_nouns(words: &[String], nouns: &[String]) -> Vec<String> {
    for start in 0..nouns.len() {
        let tail = &nouns[start..];
        let at = words
            .windows(tail.len())
            .position(|window| same_noun(window, tail));
        // An article without its noun would be left, of one that another method lacks.
        let is_whole = |at: &usize| *at == 0 || !is_article(&words[at - 1]);
        if let Some(at) = at.filter(is_whole).filter(|_| words.len() > tail.len()) {
            let mut rest = words.to_vec();
            rest.drain(at..at + tail.len());
            let is_last = at == rest.len();
            if is_last && rest.len() > 2 && rest.last().is_some_and(|word| is_preposition(word)) {
                rest.pop();
            }
            let same = |len: &usize| rest.len() > *len && same_noun(&rest[..*len], &nouns[..*len]);
            let before = (1..=start).rev().find(same).unwrap_or(0);
            rest.drain(..before);
            return rest;
        }
    }
    words.to_vec()
}

/// Returns true if the words are the same, except that the last ones may differ in singular and plural.
pub(super) fn same_noun(a: &[String], b: &[String]) -> bool {
    let (Some((last_a, head_a)), Some((last_b, head_b))) = (a.split_last(), b.split_last()) else {
        return false;
    };
    head_a == head_b && names::singular(last_a) == names::singular(last_b)
}
