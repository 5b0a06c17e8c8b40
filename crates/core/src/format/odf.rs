//! OpenDocument (OASIS ODF 1.2 and 1.3, ISO/IEC 26300): names of elements and attributes.

use roxmltree::Node;

/// Where the text of a document is.
pub const CONTENT: &str = "content.xml";
/// Where its named styles, page headers and page footers are.
pub const STYLES: &str = "styles.xml";
/// Where the package says how its parts are stored.
pub const MANIFEST: &str = "META-INF/manifest.xml";

const XLINK: &str = "http://www.w3.org/1999/xlink";
const FO: &str = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

/// The usual prefix of an element's namespace, and its local name: `("text", "p")`. `None` for any other node.
pub fn name<'a>(node: Node<'a, '_>) -> Option<(&'a str, &'a str)> {
    let tag = node.is_element().then(|| node.tag_name())?;
    Some((prefix(tag.namespace()?)?, tag.name()))
}

fn prefix(namespace: &str) -> Option<&str> {
    namespace.strip_prefix("urn:oasis:names:tc:opendocument:xmlns:")?.split(':').next()
}

/// The attribute of that usual prefix and local name.
pub fn attribute<'a>(node: Node<'a, '_>, space: &str, local: &str) -> Option<&'a str> {
    let is_wanted = |namespace: &str| match space {
        "xlink" => namespace == XLINK,
        "fo" => namespace == FO,
        other => prefix(namespace) == Some(other),
    };
    node.attributes()
        .find(|attribute| attribute.name() == local && attribute.namespace().is_some_and(is_wanted))
        .map(|attribute| attribute.value())
}

/// The child of that name.
pub fn child<'a, 'i>(node: Node<'a, 'i>, wanted: (&str, &str)) -> Option<Node<'a, 'i>> {
    node.children().find(|&child| name(child) == Some(wanted))
}
