//! Finds the singular of nouns, so that methods on one item are named after one.

/// Returns the singular of an English noun, as far as names of resources need it; of several words, that of the last.
pub fn singular(noun: &str) -> String {
    match noun.rsplit_once('_') {
        Some((before, last)) => format!("{before}_{}", singular_of_word(last)),
        None => singular_of_word(noun),
    }
}

fn singular_of_word(word: &str) -> String {
    const KEPT: &[&str] = &["alias", "canvas", "news", "series"];
    const ODD: &[&str] = &["caches", "cookies", "movies"];
    const IRREGULAR: &[(&str, &str)] = &[
        ("aliases", "alias"),
        ("analyses", "analysis"),
        ("canvases", "canvas"),
        ("children", "child"),
        ("criteria", "criterion"),
        ("indices", "index"),
        ("matrices", "matrix"),
        ("people", "person"),
        ("vertices", "vertex"),
    ];
    if let Some((_, one)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*one).to_owned();
    }
    let has_vowel = word.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    if KEPT.contains(&word) || !has_vowel {
        return word.to_owned();
    }
    if ODD.contains(&word) {
        return word[..word.len() - 1].to_owned();
    }
    for (plural, one) in [
        ("ies", "y"),
        ("sses", "ss"),
        ("xes", "x"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("nuses", "nus"),
        ("puses", "pus"),
        ("ruses", "rus"),
        ("tuses", "tus"),
    ] {
        if let Some(stem) = word.strip_suffix(plural) {
            if stem.is_empty() {
                return word.to_owned();
            }
            return format!("{stem}{one}");
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.is_empty() && !stem.ends_with(['s', 'u', 'i']) => stem.to_owned(),
        _ => word.to_owned(),
    }
}
