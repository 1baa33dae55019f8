//! Names of parameters and properties by which pages are recognized: letters and digits only, in small letters,
//! the most telling first.

pub use crate::names::pages::{TOKEN_FIELDS, plain, rank};

/// Parameters that take the token of a page.
pub const TOKEN_PARAMS: &[&str] = &[
    "pagetoken",
    "nextpagetoken",
    "nexttoken",
    "cursor",
    "nextcursor",
    "pagecursor",
    "aftercursor",
    "startcursor",
    "cursormark",
    "continuationtoken",
    "continuation",
    "continue",
    "paginationtoken",
    "pagingtoken",
    "startingtoken",
    "starttoken",
    "resumetoken",
    "skiptoken",
    "pagestate",
    "pagekey",
    "pageafter",
    "marker",
    "nextmarker",
    "bookmark",
    "scrollid",
    "exclusivestartkey",
    "startkey",
    "nextkey",
    "lastkey",
    "startingafter",
    "startafter",
    "after",
    "next",
    "nextpage",
    "nextpageid",
    "pageid",
    "pagestart",
    "token",
];

/// Parameters for a token under which the API keeps the position itself.
pub const SCROLL_PARAMS: &[&str] = &["scrollid"];

/// Properties that return the URL of the next page.
pub const URL_FIELDS: &[&str] = &[
    "odatanextlink",
    "nextlink",
    "nexturl",
    "nexturi",
    "nexthref",
    "nextpageurl",
    "nextpageuri",
    "nextpagelink",
    "nextpagehref",
    "nextpagepath",
    "nextpage",
    "next",
];

/// Properties with the URL, of an object with such a name.
pub const URL_OF_LINK: &[&str] = &["href", "url", "uri", "link"];

/// Objects that describe the pages, at the top of a response.
pub const ABOUT_PAGES: &[&str] = &[
    "meta",
    "metadata",
    "responsemetadata",
    "listmeta",
    "listmetadata",
    "pagemeta",
    "pagemetadata",
    "paging",
    "pagingmetadata",
    "paginginfo",
    "pagination",
    "paginationmetadata",
    "paginationinfo",
    "paginator",
    "page",
    "pageinfo",
    "resultinfo",
    "cursor",
    "cursors",
];

/// Parameters that end what `start` or `from` begins.
pub const WINDOW_ENDS: &[&str] = &["end", "to", "until", "till", "stop", "finish"];

/// Parameters that take the number of items to skip, and the number of the first item.
pub const OFFSET_PARAMS: &[(&str, u64)] = &[
    ("offset", 0),
    ("pageoffset", 0),
    ("skip", 0),
    ("startat", 0),
    ("startindex", 1),
    ("start", 0),
    ("firstresult", 0),
    ("from", 0),
];

/// Properties that return the offset of the next page.
pub const NEXT_OFFSETS: &[&str] = &[
    "nextoffset",
    "nextpageoffset",
    "nextstart",
    "nextpagestart",
    "nextstartat",
    "nextstartindex",
    "nextindex",
    "nextskip",
    "nextfrom",
];

/// Parameters that limit the number of items per page. Beside one of them a name such as `start` is no date.
pub const SIZE_PARAMS: &[&str] = &[
    "limit",
    "pagesize",
    "perpage",
    "size",
    "count",
    "pagelimit",
    "pagecount",
    "maxresults",
    "max",
    "maxitems",
    "maxpagesize",
    "take",
    "top",
    "rows",
    "length",
    "num",
    "itemsperpage",
    "resultsperpage",
    "first",
];

/// Parameters that take the number of the page.
pub const NUMBER_PARAMS: &[&str] = &[
    "page",
    "pagenumber",
    "pagenum",
    "pageno",
    "pageindex",
    "currentpage",
    "pageidx",
    "pagenr",
];

/// Properties that return the number of the next page.
pub const NEXT_NUMBERS: &[&str] = &[
    "nextpage",
    "nextpagenumber",
    "nextpagenum",
    "nextpageno",
    "nextpageindex",
];

/// Ends of the names of headers that return the token of the next page.
pub const TOKEN_HEADERS: &[&str] = &[
    "nextpagetoken",
    "nexttoken",
    "nextcursor",
    "nextpagecursor",
    "nextmarker",
    "nextpageid",
    "nextafter",
    "nextkey",
    "continuationtoken",
    "continuation",
    "nextpage",
    "next",
];

/// Words of paths whose operations read, although they send a body.
pub const READING: &[&str] = &[
    "search", "query", "list", "find", "filter", "lookup", "browse", "select",
];

/// Parameters that take the id of the last item, for which the list itself has to be read.
pub const LAST_ID_PARAMS: &[&str] = &[
    "startingafter",
    "startingafterid",
    "startafter",
    "startafterid",
    "afterid",
    "lastid",
    "lastseenid",
    "sinceid",
    "after",
];

/// Parameters that go to the page before an item or a token.
pub const BACKWARD_PARAMS: &[&str] = &[
    "endingbefore",
    "endingbeforeid",
    "endbefore",
    "beforeid",
    "beforecursor",
    "beforetoken",
    "cursorbefore",
    "pagebefore",
    "previouscursor",
    "prevcursor",
    "previouspagetoken",
    "prevpagetoken",
    "previoustoken",
    "prevtoken",
];

/// Parameters that end a list at an id: beside one, the newest items come first, and the last id is the smallest.
pub const UNTIL_ID_PARAMS: &[&str] = &["maxid", "untilid", "beforeid"];

/// Properties that say whether there are more pages.
pub const MORE: &[&str] = &[
    "hasmore",
    "hasnextpage",
    "hasnext",
    "hasmoreitems",
    "hasmoreresults",
    "hasmorepages",
    "moreresults",
    "moreitems",
    "morepages",
    "moredata",
    "hasmoredata",
    "hasmorerecords",
    "hasmoreentries",
    "moreavailable",
    "morerecords",
    "istruncated",
    "hasadditional",
    "nextpageexists",
    "ismore",
    "more",
];
/// Properties that say whether this is the last page.
pub const LAST: &[&str] = &[
    "islastpage",
    "islast",
    "lastpage",
    "onlastpage",
    "isfinalpage",
    "finalpage",
    "endofresults",
    "endoflist",
    "isend",
    "nomore",
    "nomorepages",
    "last",
];
/// Properties with the number of items of all pages.
pub const TOTAL: &[&str] = &[
    "total",
    "totalcount",
    "totalitems",
    "totalresults",
    "totalrecords",
    "totalelements",
];
/// Properties with the number of pages.
pub const PAGES: &[&str] = &[
    "totalpages",
    "totalpage",
    "pagecount",
    "numpages",
    "lastpage",
    "pages",
];
/// Properties with the number of this page. Not `number`: Spring counts it from 0, whatever its parameter does.
pub const NUMBER: &[&str] = &["page", "currentpage", "pagenumber", "pageno", "pageindex"];

/// Lists with the items of a page, wherever they stand in the response.
pub const ITEMS: &[&str] = &[
    "items",
    "data",
    "results",
    "result",
    "values",
    "value",
    "records",
    "entries",
    "elements",
    "content",
    "list",
    "rows",
    "resources",
    "objects",
    "hits",
    "nodes",
];
/// Lists that accompany the items.
pub const NO_ITEMS: &[&str] = &[
    "errors",
    "warnings",
    "links",
    "included",
    "includes",
    "facets",
    "filters",
    "sort",
    "schemas",
    "aggregations",
    "columns",
    "messages",
    "notices",
    "meta",
    "metadata",
];
