use std::collections::BTreeMap;

use roxmltree::Node;

use crate::format::ooxml::{child_value, word_attribute, word_child, word_name};

/// What the styles of a document say about the part that a paragraph plays.
#[derive(Debug, Default)]
pub(super) struct Styles {
    by_id: BTreeMap<String, Style>,
    /// Identifier of the style of paragraphs that name none.
    default: Option<String>,
    /// Language of text that names none.
    pub(super) lang: Option<String>,
}

#[derive(Debug, Default)]
struct Style {
    /// In lower case. Word writes the names of its own styles in English in every language.
    name: String,
    based_on: Option<String>,
    outline: Option<u8>,
    list: Option<ListPlace>,
}

/// The list a paragraph is in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct ListPlace {
    /// The list (`w:numId`); `0` takes a paragraph out of the list its style puts it in.
    pub(super) list: Option<String>,
    /// Depth in it, from 0.
    pub(super) level: Option<u8>,
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

impl Styles {
    pub(super) fn read(root: Node<'_, '_>) -> Self {
        let mut styles = Self::default();
        for node in root.children() {
            match word_name(node) {
                Some("docDefaults") => styles.lang = run_lang(node),
                Some("style") if word_attribute(node, "type") == Some("paragraph") => styles.add(node),
                _ => {}
            }
        }
        styles
    }

    fn add(&mut self, node: Node<'_, '_>) {
        let Some(id) = word_attribute(node, "styleId") else { return };
        if matches!(word_attribute(node, "default"), Some("1" | "true" | "on")) {
            self.default = Some(id.to_owned());
            self.lang = run_lang(node).or_else(|| self.lang.take());
        }
        let properties = word_child(node, "pPr");
        let style = Style {
            name: child_value(node, "name").unwrap_or_default().to_lowercase(),
            based_on: child_value(node, "basedOn").map(str::to_owned),
            outline: properties.and_then(outline),
            list: properties.and_then(list_place),
        };
        self.by_id.insert(id.to_owned(), style);
    }

    /// The part that the style of that identifier (or the default one) gives, by itself or by one it is based on.
    pub(super) fn role(&self, id: Option<&str>) -> Option<StyleRole> {
        self.chain(id).find_map(Style::role)
    }

    /// The list that the style puts its paragraphs in.
    pub(super) fn list<'a>(&'a self, id: Option<&'a str>) -> Option<&'a ListPlace> {
        self.chain(id).find_map(|style| style.list.as_ref())
    }

    fn chain<'a>(&'a self, id: Option<&'a str>) -> impl Iterator<Item = &'a Style> + 'a {
        let first = id.or(self.default.as_deref()).and_then(|id| self.by_id.get(id));
        let next = |style: &&'a Style| style.based_on.as_ref().and_then(|id| self.by_id.get(id));
        std::iter::successors(first, next).take(LONGEST_CHAIN)
    }
}

impl Style {
    fn role(&self) -> Option<StyleRole> {
        match self.name.as_str() {
            "title" => Some(StyleRole::Title),
            "quote" | "intense quote" | "quotations" | "block text" => Some(StyleRole::Quotation),
            name => {
                let named = name.strip_prefix("heading ").and_then(|level| level.trim().parse().ok());
                named.or_else(|| Some(self.outline?.saturating_add(1))).and_then(heading)
            }
        }
    }
}

/// A heading of a level from 1; outline level 10 is body text, and below the sixth all count as sixth.
pub(super) fn heading(level: u8) -> Option<StyleRole> {
    (1..=9).contains(&level).then(|| StyleRole::Heading(level.min(6)))
}

/// The outline level, from 0, in the properties of a paragraph.
pub(super) fn outline(properties: Node<'_, '_>) -> Option<u8> {
    child_value(properties, "outlineLvl")?.parse().ok()
}

/// The list in the properties of a paragraph.
pub(super) fn list_place(properties: Node<'_, '_>) -> Option<ListPlace> {
    let numbering = word_child(properties, "numPr")?;
    Some(ListPlace {
        list: child_value(numbering, "numId").map(str::to_owned),
        level: child_value(numbering, "ilvl").and_then(|level| level.parse().ok()),
    })
}

fn run_lang(node: Node<'_, '_>) -> Option<String> {
    let lang = node.descendants().find(|&inner| word_name(inner) == Some("lang"))?;
    word_attribute(lang, "val").map(str::to_owned)
}

/// Which levels of which lists show a bullet or a number.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    /// Abstract list of each list.
    lists: BTreeMap<String, String>,
    /// Levels without bullet and number.
    unmarked: Vec<(String, u8)>,
}

impl Numbering {
    pub(super) fn read(root: Node<'_, '_>) -> Self {
        let mut numbering = Self::default();
        for node in root.children() {
            match word_name(node) {
                Some("num") => {
                    let ids = word_attribute(node, "numId").zip(child_value(node, "abstractNumId"));
                    numbering.lists.extend(ids.map(|(id, list)| (id.to_owned(), list.to_owned())));
                }
                Some("abstractNum") => numbering.add_levels(node),
                _ => {}
            }
        }
        numbering
    }

    fn add_levels(&mut self, list: Node<'_, '_>) {
        let Some(id) = word_attribute(list, "abstractNumId") else { return };
        for level in list.children().filter(|&child| word_name(child) == Some("lvl")) {
            let place = word_attribute(level, "ilvl").and_then(|place| place.parse().ok());
            if let Some(place) = place.filter(|_| child_value(level, "numFmt") == Some("none")) {
                self.unmarked.push((id.to_owned(), place));
            }
        }
    }

    /// Whether items at that place show that they are items.
    pub(super) fn is_marked(&self, list: &str, level: u8) -> bool {
        let shown = |id: &String| !self.unmarked.iter().any(|(unmarked, place)| unmarked == id && *place == level);
        list != "0" && self.lists.get(list).is_some_and(shown)
    }
}
