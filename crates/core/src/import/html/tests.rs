use crate::{
    format::xml::XmlError,
    import::{ImportError, read},
    model::{Document, Warning, WarningKind},
};

fn import(page: &str) -> (Document, Vec<Warning>) {
    read(page.as_bytes(), Some("page.html")).unwrap()
}

/// Checks the blocks, each written `kind level: text`, the level only where there is one.
#[track_caller]
fn check(page: &str, expected: &[&str]) {
    let shown: Vec<String> = import(page)
        .0
        .paragraphs
        .iter()
        .map(|block| match block.level {
            0 => format!("{}: {}", block.kind.name(), block.text),
            level => format!("{} {level}: {}", block.kind.name(), block.text),
        })
        .collect();
    assert_eq!(shown, expected);
}

#[test]
fn blank_cells_leave_their_place() {
    let blank_cells = |page: &str| import(page).0.blank_cells;
    assert_eq!(blank_cells("<p></p><table><tr><td>One<td><p>Two</p></table>"), [0_u32; 0]);
    assert_eq!(blank_cells("<table><tr><td></td><td>One<tr><td>Two<td><p> </p></table>"), [0, 2]);
}

const FIRST: &str = "The parliament of Borduria adopted a law on Monday that forbids every gathering of more than ten \
                     people, and that gives the police the power to search homes without the order of a judge.";
const SECOND: &str = "Several organisations, among them the Friends of Freedom, have announced that they will bring the \
                      law before the constitutional court, and they expect a decision before the end of the year.";

/// An article as sites surround it; `frame` is the element or class that the furniture and the content get.
fn article(main: &str, nav: &str, foot: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en-GB\"><head><title>A law - Friends</title><style>p {{}}</style></head><body>\
         <div class=\"cookie-banner\"><p>We use cookies to make this site better for all of its visitors.</p>\
         <button>Accept</button></div>{nav}<a href=\"#m\">Skip to content</a>\
         {main}<h1>A dangerous law</h1><p>3 March 2031</p><p>{FIRST}</p><h2>What follows</h2>\
         <ul><li>A complaint.</li><li>A <a href=\"/d\">decision</a>.</li></ul><p>{SECOND}</p><p>{FIRST} {SECOND}</p>\
         <blockquote><p>“The law must go.”</p></blockquote>{foot}</body></html>"
    )
}

const ARTICLE: [&str; 9] = [
    "title: A dangerous law",
    "metadata: 3 March 2031",
    "lead: FIRST",
    "heading 2: What follows",
    "list-item 1: A complaint.",
    "list-item 1: A decision.",
    "paragraph: SECOND",
    "paragraph: FIRST SECOND",
    "quotation: “The law must go.”",
];

#[track_caller]
fn check_article(page: &str) {
    let expected = ARTICLE.map(|block| block.replace("FIRST", FIRST).replace("SECOND", SECOND));
    check(page, &expected.each_ref().map(String::as_str));
    assert!(
        import(page).1.iter().any(|warning| warning.kind == WarningKind::PageFurnitureLeftOut && warning.count > 3)
    );
}

#[test]
fn keeps_the_article_of_a_page_with_landmarks() {
    let nav = "<header><p>Friends of Freedom</p><nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/n\">News</a></li>\
               </ul></nav></header>";
    let foot = "</article></main><aside><h2>Read more</h2><p><a href=\"/o\">Another law</a></p></aside>\
                <footer><p>© Friends of Freedom</p></footer>";
    check_article(&article("<main id=\"m\"><article>", nav, foot));
}

#[test]
fn keeps_the_article_of_a_page_without_landmarks() {
    let nav = "<div id=\"menu\"><ul><li><a href=\"/\">Home</a></li><li><a href=\"/n\">News</a></li></ul></div>";
    let foot = "</div></div><div id=\"foot\"><ul><li><a href=\"/a\">About us</a></li><li><a href=\"/c\">Contact</a></li></ul>\
                <p>© Friends</p></div>";
    check_article(&article("<div id=\"page\"><div id=\"text\">", nav, foot));
}

#[test]
fn tells_the_name_of_the_site_from_the_title() {
    let page = format!(
        "<body><div id=\"top\"><h1><a href=\"/\">Friends of Freedom</a></h1><ul class=\"menu\"><li><a href=\"/n\">News</a></li>\
         </ul></div><div class=\"post\"><div class=\"post-header\"><h2><a href=\"#t\">A dangerous law</a></h2>\
         <div>3 March 2031</div></div><div class=\"share\"><a href=\"/f\">Share</a></div><div class=\"text\"><p>{FIRST}</p>\
         <p>{SECOND}</p><p>{FIRST} {SECOND}</p></div></div><div class=\"end\"><p>© Friends of Freedom</p></div></body>"
    );
    let expected = ["title: A dangerous law", "metadata: 3 March 2031", "lead: FIRST", "paragraph: SECOND"];
    let expected = expected.map(|block| block.replace("FIRST", FIRST).replace("SECOND", SECOND));
    let found = import(&page).0.paragraphs;
    let shown: Vec<String> = found.iter().map(|block| format!("{}: {}", block.kind.name(), block.text)).collect();
    assert_eq!(shown[..4], expected);
    assert_eq!(found.len(), 5);
}

#[test]
fn keeps_all_of_a_simple_page() {
    check(
        "<p>One.</p><p>Two &amp; three&nbsp;&#8239;!</p>Loose<p>x",
        &["paragraph: One.", "paragraph: Two & three\u{A0}\u{202F}!", "paragraph: Loose", "paragraph: x"],
    );
    check(
        "<html><body><ul><li><a href=\"/a\">A.</a></li><li>B.<ol><li>C.</ol></ul></body></html>",
        &["list-item 1: A.", "list-item 1: B.", "list-item 2: C."],
    );
}

#[test]
fn reads_breaks_tables_and_code() {
    check(
        "<p> One\n line<br>two.<br><br>Three. </p><p>\u{A0}</p>",
        &["paragraph: One line\ntwo.", "paragraph: Three."],
    );
    check(
        "<table><tr><th>A</th><td><p>B.</p><p>C.</p></td></tr></table>",
        &["table-cell: A", "table-cell: B.", "table-cell: C."],
    );
    check("<table><tr><td><h2>A</h2><p>B.</p></td></tr></table>", &["title: A", "paragraph: B."]);
    check(
        "<p>Run <code>this</code>.</p><pre><code>let x;</code></pre><pre>Rose,\n  lily.</pre><script>x</script>",
        &["paragraph: Run this.", "paragraph: Rose,\n  lily."],
    );
}

#[test]
fn reads_notes_at_their_place_without_their_numbers() {
    check(
        "<p>One<sup><a href=\"#fn1\" id=\"ref1\">1</a></sup>.</p><p>x<sup>2</sup>.</p><section class=\"footnotes\"><ol>\
         <li id=\"fn1\"><p>A note. <a href=\"#ref1\" class=\"footnote-back\">↩</a></p></li></ol></section>",
        &["paragraph: One.", "paragraph: x2.", "footnote: A note."],
    );
    // Links back that nothing but their sign tells, beside links that are text.
    check(
        "<p>One, <a href=\"#two\">see two</a>, or <a href=\"/help\">?</a>.</p>\
         <ol class=\"footnotes\"><li>A. <a href=\"#ref1\">↩</a></li><li><a href=\"#ref2\">^</a> B.</li></ol>",
        &["paragraph: One, see two, or ?.", "footnote: A.", "footnote: B."],
    );
}

#[test]
fn reads_encoding_language_and_links() {
    let (document, _) =
        read(b"<html lang=fr><meta charset=iso-8859-1><p>L'\xE9t\xE9 \x96 <a href='/x'>ici</a>.</p>", None).unwrap();
    assert_eq!((document.encoding, document.paragraphs[0].text.as_str()), ("windows-1252", "L'été – ici."));
    assert_eq!(document.lang.map(|lang| lang.to_string()).as_deref(), Some("fr"));
    let link = &document.paragraphs[0].links[0];
    assert_eq!((link.span.of(&document.paragraphs[0].text), link.href.as_str()), ("ici", "/x"));
}

#[test]
fn keeps_what_is_highlighted() {
    let page = "<p>The ferry <mark>sails <b>on</b></mark> <span style='color: red; Background-Color: #FF0'>May 5</span>, \
                <span style='background: #eee'>at</span> <span style='background-color: yellow'>noon</span>.</p>";
    let (document, _) = read(format!("<html lang=en>{page}").as_bytes(), None).unwrap();
    let paragraph = &document.paragraphs[0];
    let marked: Vec<&str> = paragraph.highlights.iter().map(|mark| mark.of(&paragraph.text)).collect();
    assert_eq!(marked, ["sails on May 5", "noon"]);
    let (markdown, _) = read(b"# Ferry\n\nIt <mark>sails</mark> today.", Some("a.md")).unwrap();
    let paragraph = &markdown.paragraphs[1];
    assert_eq!(paragraph.highlights.iter().map(|mark| mark.of(&paragraph.text)).collect::<Vec<_>>(), ["sails"]);
}

#[test]
fn survives_elements_without_end() {
    let open = |count| format!("<p>One.</p>{}Two.", "<div><b>".repeat(count));
    check(&open(1_000), &["paragraph: One.", "paragraph: Two."]);
    let deep = read(open(100_000).as_bytes(), Some("page.html"));
    assert!(matches!(deep, Err(ImportError::Xml { error: XmlError::TooDeep { .. }, .. })), "{deep:?}");
}

#[test]
fn reads_a_main_element_inside_preformatted_text() {
    check("<pre><main><h1>One\n<p><p>Two\n", &["paragraph: One\nTwo"]);
}
