use std::collections::BTreeMap;

use roxmltree::Node;

use crate::format::odf;
use crate::import::highlighter;

/// What the styles of a document say about the part that a paragraph plays, and about its language.
#[derive(Default)]
pub(super) struct Styles<'a> {
    paragraph: BTreeMap<&'a str, Style<'a>>,
    text: BTreeMap<&'a str, Style<'a>>,
    /// Language of text that names none.
    pub(super) lang: Option<String>,
}

#[derive(Default)]
struct Style<'a> {
    parent: Option<&'a str>,
    lang: Option<String>,
    /// Colour behind the text.
    background: Option<&'a str>,
}

/// The part that a style gives to a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum StyleRole {
    Title,
    /// A heading of that level, 1 to 6.
    Heading(u8),
    Quotation,
}

/// Styles based on one another further than this are a circle.
const LONGEST_CHAIN: usize = 32;

impl<'a> Styles<'a> {
    /// Reads the named styles, and those that the content brings of its own.
    pub(super) fn read(named: Node<'a, '_>, content: Node<'a, '_>) -> Self {
        let mut styles = Self::default();
        let groups = named
            .children()
            .chain(content.children())
            .filter(|&group| matches!(odf::name(group), Some(("office", "styles" | "automatic-styles"))));
        for node in groups.flat_map(|group| group.children()) {
            let family = odf::attribute(node, "style", "family");
            match (odf::name(node), family) {
                (Some(("style", "default-style")), Some("paragraph")) => styles.lang = lang(node),
                (Some(("style", "style")), Some("paragraph")) => add(&mut styles.paragraph, node),
                (Some(("style", "style")), Some("text")) => add(&mut styles.text, node),
                _ => {}
            }
        }
        styles
    }

    /// The part that a paragraph style gives, by itself or by one it is based on.
    pub(super) fn role(&self, name: &str) -> Option<StyleRole> {
        let names = std::iter::successors(Some(name), |name| self.paragraph.get(*name)?.parent);
        names.take(LONGEST_CHAIN).find_map(|name| match name {
            "Title" => Some(StyleRole::Title),
            "Quotations" => Some(StyleRole::Quotation),
            other => {
                let level: u8 = other.strip_prefix("Heading_20_")?.parse().ok()?;
                (1..=10).contains(&level).then(|| StyleRole::Heading(level.min(6)))
            }
        })
    }

    /// The language that a paragraph style declares.
    pub(super) fn paragraph_lang(&self, name: &str) -> Option<&str> {
        lang_in(&self.paragraph, name)
    }

    /// The language that a style of a stretch of text declares.
    pub(super) fn text_lang(&self, name: &str) -> Option<&str> {
        lang_in(&self.text, name)
    }

    /// Whether a style of a stretch of text marks it with a highlighter.
    pub(super) fn is_highlighted(&self, name: &str) -> bool {
        chain(&self.text, name).find_map(|style| style.background).is_some_and(highlighter::is_colour)
    }
}

fn add<'a>(styles: &mut BTreeMap<&'a str, Style<'a>>, node: Node<'a, '_>) {
    let parent = odf::attribute(node, "style", "parent-style-name");
    let properties = odf::child(node, ("style", "text-properties"));
    let background = properties.and_then(|properties| odf::attribute(properties, "fo", "background-color"));
    let style = Style { parent, lang: lang(node), background };
    styles.entry(odf::attribute(node, "style", "name").unwrap_or_default()).or_insert(style);
}

fn lang_in<'s, 'a>(styles: &'s BTreeMap<&'a str, Style<'a>>, name: &str) -> Option<&'s str> {
    chain(styles, name).find_map(|style| style.lang.as_deref())
}

/// A style and those it is based on.
fn chain<'s, 'a>(styles: &'s BTreeMap<&'a str, Style<'a>>, name: &str) -> impl Iterator<Item = &'s Style<'a>> {
    std::iter::successors(styles.get(name), |style| styles.get(style.parent?)).take(LONGEST_CHAIN)
}

fn lang(style: Node<'_, '_>) -> Option<String> {
    let properties = odf::child(style, ("style", "text-properties"))?;
    let language =
        odf::attribute(properties, "fo", "language").filter(|language| !matches!(*language, "none" | "zxx"))?;
    match odf::attribute(properties, "fo", "country").filter(|country| *country != "none") {
        Some(country) => Some(format!("{language}-{country}")),
        None => Some(language.to_owned()),
    }
}
