use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    import::{ImportError, read},
    model::{Document, Warning, WarningKind},
};

const ODF: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
    xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"
    xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
    xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
    xmlns:xlink="http://www.w3.org/1999/xlink""#;

const STYLES: &str = r#"<office:styles><style:default-style style:family="paragraph">
    <style:text-properties fo:language="fr" fo:country="CH"/></style:default-style></office:styles>
    <office:master-styles><style:master-page><style:footer><text:p>Page foot</text:p></style:footer></style:master-page>
    </office:master-styles>"#;

const OWN_STYLES: &str = r##"<style:style style:family="paragraph" style:name="P1" style:parent-style-name="Title"/>
    <style:style style:family="paragraph" style:name="P2" style:parent-style-name="Quotations"/>
    <style:style style:family="text" style:name="T1"><style:text-properties fo:background-color="#ffff00"/></style:style>
    <style:style style:family="text" style:name="T2" style:parent-style-name="T1"/>
    <style:style style:family="text" style:name="T3"><style:text-properties fo:background-color="transparent"/></style:style>"##;

fn odt_with(body: &str, manifest: &str) -> Vec<u8> {
    let content = format!(
        "<office:document-content {ODF}><office:automatic-styles>{OWN_STYLES}</office:automatic-styles>\
         <office:body><office:text>{body}</office:text></office:body></office:document-content>"
    );
    let styles = format!("<office:document-styles {ODF}>{STYLES}</office:document-styles>");
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in [
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("META-INF/manifest.xml", manifest),
        ("styles.xml", &styles),
        ("content.xml", &content),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn import(body: &str) -> (Document, Vec<Warning>) {
    read(&odt_with(body, "<manifest/>"), None).unwrap()
}

/// Checks the blocks, each written `kind level: text`, the level only where there is one.
#[track_caller]
fn check(body: &str, expected: &[&str], warned: &[(WarningKind, u32)]) {
    let (document, warnings) = import(body);
    let shown: Vec<String> = document
        .paragraphs
        .iter()
        .map(|block| match block.level {
            0 => format!("{}: {}", block.kind.name(), block.text),
            level => format!("{} {level}: {}", block.kind.name(), block.text),
        })
        .collect();
    assert_eq!(shown, expected);
    let counted: Vec<(WarningKind, u32)> = warnings
        .iter()
        .filter(|warning| {
            !matches!(warning.kind, WarningKind::HeadersAndFootersLeftOut | WarningKind::LanguageMisdeclared)
        })
        .map(|warning| (warning.kind, warning.count))
        .collect();
    assert_eq!(counted, warned);
}

#[test]
fn keeps_no_break_spaces_and_collapses_the_layout_of_the_file() {
    check(
        "<text:p>\n  Dit\u{202F}:\u{202F}«\u{A0}l'été\u{A0}»\n  et<text:s text:c=\"2\"/>plus<text:tab/>loin.\u{A0} </text:p>",
        &["paragraph: Dit\u{202F}:\u{202F}«\u{A0}l'été\u{A0}» et  plus\tloin.\u{A0}"],
        &[],
    );
}

#[test]
fn knows_blocks_by_element_and_style() {
    let body = "<text:p text:style-name=\"P1\">A title</text:p><text:h text:outline-level=\"2\">A heading</text:h>\
                <text:p text:style-name=\"P2\">Quoted.</text:p><text:list><text:list-item><text:p>One.</text:p><text:list>\
                <text:list-item><text:p>Two.</text:p></text:list-item></text:list></text:list-item></text:list>\
                <table:table><table:table-row><table:table-cell><text:p>Cell.</text:p></table:table-cell>\
                <table:covered-table-cell><text:p>Hidden.</text:p></table:covered-table-cell></table:table-row></table:table>";
    let expected = [
        "title: A title",
        "heading 2: A heading",
        "quotation: Quoted.",
        "list-item 1: One.",
        "list-item 2: Two.",
        "table-cell: Cell.",
    ];
    check(body, &expected, &[]);
}

#[test]
fn reads_changes_notes_links_and_boxes() {
    let body = "<text:tracked-changes><text:changed-region><text:deletion><text:p>Gone.</text:p></text:deletion>\
                </text:changed-region><text:changed-region><text:insertion/></text:changed-region></text:tracked-changes>\
                <text:p>One<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p>\
                </text:note-body></text:note><text:change-start/> more<text:change-end/>.<draw:frame><draw:text-box>\
                <text:p>Boxed.</text:p></draw:text-box></draw:frame><draw:frame><draw:image/></draw:frame></text:p>\
                <text:p>See <text:a xlink:href=\"https://example.org/\">this</text:a>.<office:annotation><text:p>Why?</text:p>\
                </office:annotation></text:p>";
    let warned = [
        (WarningKind::InsertionsAccepted, 1),
        (WarningKind::DeletionsLeftOut, 1),
        (WarningKind::CommentsLeftOut, 1),
        (WarningKind::ImagesLeftOut, 1),
        (WarningKind::TextBoxesMoved, 1),
    ];
    check(body, &["paragraph: One more.", "paragraph: Boxed.", "paragraph: See this.", "footnote: A note."], &warned);
    let link = &import(body).0.paragraphs[2].links[0];
    assert_eq!((link.span.start, link.span.end, link.href.as_str()), (4, 8, "https://example.org/"));
}

#[test]
fn keeps_what_is_highlighted() {
    let body = "<text:p>It <text:span text:style-name=\"T1\">sails <text:span text:style-name=\"T3\">on</text:span>\
                </text:span> <text:span text:style-name=\"T2\">May 5</text:span>, \
                <text:span text:style-name=\"T3\">at noon</text:span>.</text:p>";
    let paragraph = &import(body).0.paragraphs[0];
    let marked: Vec<&str> = paragraph.highlights.iter().map(|mark| mark.of(&paragraph.text)).collect();
    assert_eq!(marked, ["sails on May 5"]);
}

#[test]
fn takes_the_region_from_the_styles() {
    let (document, warnings) =
        import("<text:p>Le parlement a adopté cette loi lundi, et personne ne sait ce qu’elle apportera.</text:p>");
    assert_eq!(document.lang.map(|lang| lang.to_string()).as_deref(), Some("fr-CH"));
    assert_eq!(
        warnings.iter().map(|warning| warning.kind).collect::<Vec<_>>(),
        [WarningKind::HeadersAndFootersLeftOut]
    );
}

#[test]
fn refuses_a_protected_document() {
    let manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>";
    assert_eq!(read(&odt_with("<text:p>Text.</text:p>", manifest), None), Err(ImportError::Encrypted));
}
