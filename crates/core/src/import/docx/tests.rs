use std::io::{Cursor, Write};

use zip::{ZipWriter, write::SimpleFileOptions};

use crate::{
    import::{ImportError, read},
    model::{BlockKind, Document, Warning, WarningKind},
};

const WORD: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006""#;

const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="http://example.org/officeDocument" Target="word/document.xml"/></Relationships>"#;

const PARTS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
    <Relationship Id="r1" Type="http://example.org/styles" Target="styles.xml"/>
    <Relationship Id="r2" Type="http://example.org/numbering" Target="numbering.xml"/>
    <Relationship Id="r3" Type="http://example.org/footnotes" Target="footnotes.xml"/>
    <Relationship Id="r4" Type="http://example.org/header" Target="header1.xml"/>
    <Relationship Id="r5" Type="http://example.org/hyperlink" Target="https://example.org/" TargetMode="External"/>
    </Relationships>"#;

const STYLES: &str = r#"<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="fr-CA"/></w:rPr></w:rPrDefault></w:docDefaults>
    <w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/></w:style>
    <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
    <w:style w:type="paragraph" w:styleId="House"><w:name w:val="House"/><w:basedOn w:val="Titre2"/></w:style>
    <w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/></w:style>"#;

const NUMBERING: &str = r#"<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl>
    <w:lvl w:ilvl="1"><w:numFmt w:val="none"/></w:lvl></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>"#;

const FOOTNOTES: &str = r#"<w:footnote w:id="0" w:type="separator"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
    <w:footnote w:id="1"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> First note.</w:t></w:r></w:p></w:footnote>
    <w:footnote w:id="2"><w:p><w:r><w:t>Second note.</w:t></w:r></w:p></w:footnote>"#;

fn pack(parts: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn part(root: &str, content: &str) -> String {
    format!(r#"<?xml version="1.0"?><w:{root} {WORD}>{content}</w:{root}>"#)
}

fn docx(body: &str) -> Vec<u8> {
    pack(&[
        ("[Content_Types].xml", "<Types/>".to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        ("word/_rels/document.xml.rels", PARTS.to_owned()),
        ("word/styles.xml", part("styles", STYLES)),
        ("word/numbering.xml", part("numbering", NUMBERING)),
        ("word/footnotes.xml", part("footnotes", FOOTNOTES)),
        ("word/header1.xml", part("hdr", "<w:p><w:r><w:t>Page head</w:t></w:r></w:p>")),
        ("word/document.xml", part("document", &format!("<w:body>{body}</w:body>"))),
    ])
}

fn import(body: &str) -> (Document, Vec<Warning>) {
    read(&docx(body), None).unwrap()
}

/// Checks the blocks, each written `kind level: text`, the level only where there is one.
#[track_caller]
fn check(body: &str, expected: &[&str]) {
    let shown: Vec<String> = import(body)
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

#[track_caller]
fn check_warnings(body: &str, expected: &[(WarningKind, u32)]) {
    let (_, warnings) = import(body);
    let counted: Vec<(WarningKind, u32)> = warnings
        .iter()
        .filter(|warning| warning.kind != WarningKind::HeadersAndFootersLeftOut)
        .map(|warning| (warning.kind, warning.count))
        .collect();
    assert_eq!(counted, expected);
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

#[test]
fn keeps_every_character() {
    check(
        &p("  Dit\u{202F}:\u{202F}«\u{A0}l'été\u{A0}»\u{202F}\u{A0} "),
        &["paragraph:   Dit\u{202F}:\u{202F}«\u{A0}l'été\u{A0}»\u{202F}\u{A0} "],
    );
    check(
        "<w:p><w:r><w:t> One </w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:noBreakHyphen/><w:t>four.</w:t></w:r></w:p>",
        &["paragraph: One\ttwo\nthree\u{2011}four."],
    );
}

#[test]
fn knows_blocks_by_style_and_list() {
    let item = |level: u8| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
             <w:r><w:t>Item.</w:t></w:r></w:p>"
        )
    };
    let body = [
        styled("Titre", "A title"),
        styled("Titre2", "A heading"),
        styled("House", "A house heading"),
        styled("Citation", "Quoted."),
        item(0),
        item(1),
    ];
    check(
        &body.concat(),
        &[
            "title: A title",
            "heading 2: A heading",
            "heading 2: A house heading",
            "quotation: Quoted.",
            "list-item 1: Item.",
            "paragraph: Item.",
        ],
    );
}

#[test]
fn reads_nested_tables_and_leaves_out_deleted_rows() {
    let cell = |content: &str| format!("<w:tc>{content}</w:tc>");
    let inner = format!("<w:tbl><w:tr>{}</w:tr></w:tbl><w:p/>", cell(&p("Inner")));
    let gone = format!("<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>{}</w:tr>", cell(&p("Gone")));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr>{gone}</w:tbl>", cell(&p("Outer")), cell(&inner));
    check(&table, &["table-cell: Outer", "table-cell: Inner"]);
    check_warnings(&table, &[(WarningKind::DeletionsLeftOut, 1)]);
}

#[test]
fn blank_cells_leave_their_place() {
    let row = |cells: &[&str]| {
        let cells: String = cells.iter().map(|text| format!("<w:tc>{}</w:tc>", p(text))).collect();
        format!("<w:tr>{cells}</w:tr>")
    };
    let table = format!("{}<w:tbl>{}{}</w:tbl>", p(""), row(&["", "One"]), row(&["Two", ""]));
    let (document, _) = import(&table);
    assert_eq!((document.paragraphs.len(), document.blank_cells), (2, vec![0, 2]));
}

#[test]
fn accepts_tracked_changes() {
    let body = "<w:p><w:r><w:t xml:space=\"preserve\">We </w:t></w:r><w:ins w:id=\"1\"><w:r><w:t>do </w:t></w:r></w:ins>\
                <w:del w:id=\"2\"><w:r><w:delText>don’t </w:delText></w:r></w:del><w:r><w:t>agree.</w:t></w:r>\
                <w:moveFrom w:id=\"3\"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom></w:p>\
                <w:p><w:moveTo w:id=\"4\"><w:r><w:t>Moved.</w:t></w:r></w:moveTo></w:p>";
    check(body, &["paragraph: We doagree.", "paragraph: Moved."]);
    check_warnings(body, &[(WarningKind::InsertionsAccepted, 2), (WarningKind::DeletionsLeftOut, 2)]);
}

#[test]
fn joins_paragraphs_whose_mark_is_deleted() {
    let marked = |change: &str, text: &str| {
        format!(
            "<w:p><w:pPr><w:rPr><w:{change} w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
        )
    };
    let body = [marked("del", "One "), marked("ins", "and two."), p("Three."), marked("del", "The last.")].concat();
    check(&body, &["paragraph: One and two.", "paragraph: Three.", "paragraph: The last."]);
    check_warnings(&body, &[(WarningKind::InsertionsAccepted, 1), (WarningKind::DeletionsLeftOut, 2)]);
}

#[test]
fn puts_notes_after_the_body_and_text_boxes_after_their_paragraph() {
    let reference = |id: u8| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let text_box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p>\
                    </w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t>\
                    </w:r></w:p></w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    let body = format!(
        "<w:p>{}<w:r><w:t>One.</w:t></w:r>{text_box}{}</w:p><w:p><w:r><w:t>Two.</w:t><w:drawing/><w:commentReference/></w:r></w:p>",
        reference(2),
        reference(1)
    );
    check(
        &body,
        &[
            "paragraph: One.",
            "paragraph: Boxed.",
            "paragraph: Two.",
            "footnote: Second note.",
            "footnote:  First note.",
        ],
    );
    check_warnings(
        &body,
        &[(WarningKind::CommentsLeftOut, 1), (WarningKind::ImagesLeftOut, 1), (WarningKind::TextBoxesMoved, 1)],
    );
}

#[test]
fn keeps_the_targets_of_links() {
    let field = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>HYPERLINK \"https://example.org/f\"</w:instrText>\
                 <w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Field</w:t></w:r>\
                 <w:r><w:fldChar w:fldCharType=\"end\"/><w:t>.</w:t></w:r></w:p>";
    let link = "<w:p><w:r><w:t xml:space=\"preserve\">See </w:t></w:r><w:hyperlink r:id=\"r5\" w:anchor=\"a\"><w:r><w:t>this</w:t>\
                </w:r></w:hyperlink><w:r><w:t>.</w:t></w:r></w:p>";
    let (document, _) = import(&[link, field].concat());
    let links: Vec<(&str, &str)> = document
        .paragraphs
        .iter()
        .flat_map(|block| block.links.iter().map(|link| (link.span.of(&block.text), link.href.as_str())))
        .collect();
    assert_eq!(links, [("this", "https://example.org/#a"), ("Field", "https://example.org/f")]);
}

#[test]
fn keeps_what_is_highlighted() {
    let run = |properties: &str, text: &str| {
        format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>")
    };
    let runs = [
        run("", "The ferry "),
        run("<w:highlight w:val=\"yellow\"/>", "sails "),
        run("<w:b/><w:highlight w:val=\"yellow\"/>", "on May 5"),
        run("<w:highlight w:val=\"none\"/>", ", they say, "),
        run("<w:shd w:val=\"clear\" w:fill=\"FFFF00\"/>", "at noon"),
        run("<w:shd w:val=\"clear\" w:fill=\"EEEEEE\"/>", "."),
    ];
    let (document, _) = import(&format!("<w:p>{}</w:p>", runs.concat()));
    let paragraph = &document.paragraphs[0];
    assert_eq!(paragraph.text, "The ferry sails on May 5, they say, at noon.");
    let marked: Vec<&str> = paragraph.highlights.iter().map(|mark| mark.of(&paragraph.text)).collect();
    assert_eq!(marked, ["sails on May 5", "at noon"]);
}

#[test]
fn believes_the_text_rather_than_the_declared_language() {
    let english = p("The parliament adopted this law on Monday, and nobody knows what it will bring to the people.");
    let (document, warnings) = import(&english);
    assert_eq!(document.lang.map(|lang| lang.to_string()).as_deref(), Some("en"));
    assert!(
        warnings.iter().any(|w| w.kind == WarningKind::LanguageMisdeclared && w.detail.as_deref() == Some("fr-CA"))
    );
    let french = p("Le parlement a adopté cette loi lundi, et personne ne sait ce qu’elle apportera à la population.");
    assert_eq!(import(&french).0.lang.map(|lang| lang.to_string()).as_deref(), Some("fr-CA"));
}

#[test]
fn says_what_is_wrong_with_a_broken_file() {
    let whole = docx(&p("Text."));
    assert!(matches!(read(&whole[..whole.len() / 2], None), Err(ImportError::Archive(_))));
    assert_eq!(read(&docx("<w:p/>"), None), Err(ImportError::NoText));
    assert!(
        matches!(read(&docx("<w:p><w:r></w:p>"), None), Err(ImportError::Xml { part, .. }) if part == "word/document.xml")
    );
    let spreadsheet = RELATIONS.replace("word/document", "xl/workbook");
    let sheet = pack(&[("_rels/.rels", spreadsheet), ("xl/workbook.xml", "<workbook/>".to_owned())]);
    assert_eq!(read(&sheet, Some("a.docx")), Err(ImportError::Unsupported { found: "xlsx" }));
    let bomb = docx(&" ".repeat(80 << 20));
    assert!(matches!(read(&bomb, None), Err(ImportError::Archive(_))));
}

#[test]
fn reads_files_without_styles_and_relations() {
    let bare =
        pack(&[("word/document.xml", part("document", "<w:body><w:p><w:r><w:t>Bare.</w:t></w:r></w:p></w:body>"))]);
    let (document, warnings) = read(&bare, None).unwrap();
    assert_eq!((document.paragraphs[0].kind, document.paragraphs[0].text.as_str()), (BlockKind::Paragraph, "Bare."));
    assert_eq!(warnings, []);
}
