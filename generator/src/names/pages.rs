//! Names of properties that return the token of the next page: the stage that unites equal types needs them too, since
//! a list goes on in another way where such a property is a URL.

/// Properties that return the token of the next page.
pub const TOKEN_FIELDS: &[&str] = &[
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "nextpagecursor",
    "nextcursormark",
    "nextcontinuationtoken",
    "nextpagestate",
    "nextpageid",
    "nextpagestart",
    "nextmarker",
    "nextbookmark",
    "nextoffset",
    "nextstart",
    "nextafter",
    "nextkey",
    "endcursor",
    "aftercursor",
    "continuationtoken",
    "continuation",
    "continue",
    "paginationtoken",
    "pagingtoken",
    "lastevaluatedkey",
    "scrollid",
    "nextpage",
    "next",
    "marker",
    "bookmark",
    "cursor",
    "after",
    "pagetoken",
    "pagestate",
    "lastkey",
    "lastid",
];

/// Returns the letters and digits of a name in small letters, by which the tables are searched.
pub fn plain(name: &str) -> String {
    let letters = name.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// Returns the rank of a name in a table; none if it is not in there.
pub fn rank(table: &[&str], name: &str) -> Option<usize> {
    let name = plain(name);
    table.iter().position(|known| *known == name)
}

/// Returns true if a property of this name may lead to the next page.
pub fn is_next(name: &str) -> bool {
    plain(name).contains("next") || rank(TOKEN_FIELDS, name).is_some()
}
