//! What stands around the content of a page, by what its markup says it is.

use dom_query::NodeRef;

/// Elements that hold nothing to read.
const SILENT: [&str; 20] = [
    "script", "style", "noscript", "template", "iframe", "head", "title", "button", "select", "textarea", "datalist",
    "input", "object", "embed", "applet", "rt", "rp", "dialog", "map", "progress",
];

/// Roles (WAI-ARIA landmarks and widgets) of parts that are not content.
const ROLES: [&str; 11] = [
    "alertdialog",
    "banner",
    "complementary",
    "contentinfo",
    "dialog",
    "menu",
    "menubar",
    "navigation",
    "search",
    "tablist",
    "toolbar",
];

/// Words in the class or identifier of parts that are not content, in pages of any publisher.
const WORDS: [&str; 32] = [
    "ad",
    "ads",
    "advert",
    "advertisement",
    "axeptio",
    "breadcrumb",
    "breadcrumbs",
    "consent",
    "cookie",
    "cookiebanner",
    "cookies",
    "didomi",
    "gdpr",
    "menu",
    "nav",
    "navbar",
    "navigation",
    "newsletter",
    "onetrust",
    "pager",
    "pagination",
    "partage",
    "popup",
    "promo",
    "related",
    "rgpd",
    "share",
    "sharing",
    "sidebar",
    "skiplink",
    "social",
    "tarteaucitron",
];

/// Words for the edges of a page; an article may have edges as well, and they are content.
const EDGE_WORDS: [&str; 2] = ["footer", "masthead"];

/// Classes of text that only screen readers say.
const UNSEEN: [&str; 5] = ["sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "wb-inv"];

/// Whether an element is never shown, or holds no text.
pub(super) fn is_unseen(node: &NodeRef<'_>, name: &str) -> bool {
    let hides = |style: &str| style.replace(' ', "").to_ascii_lowercase().contains("display:none");
    SILENT.contains(&name)
        || node.has_attr("hidden")
        || node.attr("aria-hidden").is_some_and(|hidden| &*hidden == "true")
        || node.attr("style").is_some_and(|style| hides(&style))
        || node.class().is_some_and(|class| class.split_ascii_whitespace().any(|one| UNSEEN.contains(&one)))
}

/// Whether an element is furniture of the page. `page_text` is the length of all its text: what holds most of it, or the
/// content itself, is not furniture whatever it is called.
pub(super) fn is_furniture(node: &NodeRef<'_>, name: &str, page_text: usize) -> bool {
    let by_role = node.attr("role").is_some_and(|role| ROLES.contains(&role.trim()));
    let by_element = match name {
        "nav" | "aside" | "form" => true,
        "header" | "footer" => is_outside_content(node),
        _ => {
            is_container(name) && (is_named(node, &WORDS) || (is_named(node, &EDGE_WORDS) && is_outside_content(node)))
        }
    };
    (by_role || by_element) && !holds_content(node, page_text)
}

fn is_outside_content(node: &NodeRef<'_>) -> bool {
    !node.ancestors_it(None).any(|outer| outer.has_name("article") || outer.has_name("main"))
}

fn is_container(name: &str) -> bool {
    matches!(name, "div" | "section" | "ul" | "ol" | "table" | "dl")
}

fn is_named(node: &NodeRef<'_>, wanted: &[&str]) -> bool {
    let is_word = |names: &str| {
        let words = names.split(|c: char| !c.is_ascii_alphanumeric());
        words.map(str::to_ascii_lowercase).any(|word| wanted.contains(&word.as_str()))
    };
    node.class().is_some_and(|class| is_word(&class)) || node.id_attr().is_some_and(|id| is_word(&id))
}

fn holds_content(node: &NodeRef<'_>, page_text: usize) -> bool {
    let titles: &[&str] = if node.has_name("header") { &["h1", "h2"] } else { &["h1"] };
    let is_main = |inner: &NodeRef<'_>| {
        inner.has_name("main")
            || inner.has_name("article")
            || (titles.iter().any(|title| inner.has_name(title)) && !inner.text().trim().is_empty())
    };
    node.descendants_it().any(|inner| is_main(&inner)) || node.normalized_char_count() * 2 > page_text
}
