//! Office Open XML (ECMA-376): the names and the relations between parts that Word files are made of.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

/// WordprocessingML, in the transitional form that Word writes and in the strict one.
const WORD: [&str; 2] = [
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const RELATIONS: [&str; 2] = [
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships",
];

/// Where a package says what its parts are.
pub const CONTENT_TYPES: &str = "[Content_Types].xml";
/// Where a package says which part is its document.
pub const PACKAGE_RELATIONS: &str = "_rels/.rels";

/// The local name of a WordprocessingML element; `None` for any other node.
pub fn word_name<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    let name = node.is_element().then(|| node.tag_name())?;
    name.namespace().is_some_and(|space| WORD.contains(&space)).then(|| name.name())
}

/// The WordprocessingML child of that name.
pub fn word_child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|&child| word_name(child) == Some(name))
}

/// A WordprocessingML attribute.
pub fn word_attribute<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    WORD.iter().find_map(|&space| node.attribute((space, name)))
}

/// The `w:val` of the child of that name.
pub fn child_value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    word_attribute(word_child(node, name)?, "val")
}

/// Whether the child of that name switches something on (`CT_OnOff`).
pub fn is_on(node: Node<'_, '_>, name: &str) -> bool {
    word_child(node, name).is_some_and(|child| !matches!(word_attribute(child, "val"), Some("0" | "false" | "off")))
}

/// The identifier of the relation a hyperlink or picture refers to.
pub fn relation_id<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    RELATIONS.iter().find_map(|&space| node.attribute((space, "id")))
}

/// Relations of one part to others and to addresses, by their identifier.
#[derive(Debug, Default)]
pub struct Relations(BTreeMap<String, Relation>);

/// One relation.
#[derive(Debug)]
pub struct Relation {
    /// The last word of its type: `footnotes`, `hyperlink`.
    pub kind: String,
    /// Name of a part of the package, or an address outside of it.
    pub target: String,
}

impl Relations {
    /// Reads the relations of the part `owner`, whose folder relative targets start from.
    pub fn read(xml: &Document<'_>, owner: &str) -> Self {
        let relation = |node: Node<'_, '_>| {
            let target = node.attribute("Target")?;
            let outside = node.attribute("TargetMode") == Some("External");
            let target = if outside { target.to_owned() } else { resolve(owner, target) };
            let kind = node.attribute("Type")?.rsplit('/').next()?.to_owned();
            Some((node.attribute("Id")?.to_owned(), Relation { kind, target }))
        };
        Self(xml.root_element().children().filter_map(relation).collect())
    }

    /// The target of the relation of that identifier.
    pub fn target(&self, id: &str) -> Option<&str> {
        self.0.get(id).map(|relation| relation.target.as_str())
    }

    /// The targets of all relations of a kind.
    pub fn of_kind<'a>(&'a self, kind: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.values().filter(move |relation| relation.kind == kind).map(|relation| relation.target.as_str())
    }
}

/// Name of the part that holds the relations of a part.
pub fn relations_of(part: &str) -> String {
    let (folder, name) = part.rsplit_once('/').unwrap_or(("", part));
    if folder.is_empty() { format!("_rels/{name}.rels") } else { format!("{folder}/_rels/{name}.rels") }
}

fn resolve(owner: &str, target: &str) -> String {
    if let Some(absolute) = target.strip_prefix('/') {
        return absolute.to_owned();
    }
    let mut folders: Vec<&str> = owner.split('/').collect();
    folders.pop();
    for step in target.split('/') {
        match step {
            ".." => drop(folders.pop()),
            "." => {}
            name => folders.push(name),
        }
    }
    folders.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_targets_from_the_folder_of_their_owner() {
        for (owner, target, part) in [
            ("", "word/document.xml", "word/document.xml"),
            ("word/document.xml", "footnotes.xml", "word/footnotes.xml"),
            ("word/document.xml", "/word/styles.xml", "word/styles.xml"),
            ("word/document.xml", "../customXml/item1.xml", "customXml/item1.xml"),
        ] {
            assert_eq!(resolve(owner, target), part);
        }
        assert_eq!(relations_of("word/document.xml"), "word/_rels/document.xml.rels");
        assert_eq!(relations_of("document.xml"), "_rels/document.xml.rels");
    }
}
