use proptest::prelude::*;

use super::{ImportError, is_blank, read};
use crate::model::{Format, WarningKind};

#[track_caller]
fn check_format(bytes: &[u8], file_name: Option<&str>, format: Format) {
    assert_eq!(read(bytes, file_name).unwrap().0.format, format, "{file_name:?}");
}

#[track_caller]
fn check_refused(bytes: &[u8], error: &ImportError) {
    assert_eq!(read(bytes, Some("release.docx")).as_ref().unwrap_err(), error);
}

#[test]
fn goes_by_the_content_before_the_extension() {
    check_format(b"Plain text.", None, Format::Text);
    check_format(b"Plain text.", Some("a.docx"), Format::Text);
    check_format(b"Plain text.", Some("a.html"), Format::Text);
    check_format(b"<p>Text.</p>", Some("a.HTM"), Format::Html);
    check_format(b"<p>Text.</p>", Some("a.txt"), Format::Text);
    check_format(b"\xEF\xBB\xBF\n<!-- saved --><!DOCTYPE HTML><p>Text.</p>", Some("a.txt"), Format::Html);
    check_format(b"# Title\n\nText.", None, Format::Markdown);
    check_format(b"# Title\n\nText.", Some("a.txt"), Format::Text);
    check_format(b"Text.", Some("folder.md/a.md"), Format::Markdown);
}

#[test]
fn says_what_it_cannot_read() {
    let unsupported = |found| ImportError::Unsupported { found };
    check_refused(b"", &ImportError::Empty);
    check_refused(b" \r\n\xC2\xA0\n", &ImportError::NoText);
    check_refused(b"%PDF-1.7\n%\xE2\xE3", &unsupported("pdf"));
    check_refused(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR", &unsupported("png"));
    check_refused(b"{\\rtf1\\ansi Text.}", &unsupported("rtf"));
    check_refused(b"<?xml version=\"1.0\"?><tmx/>", &unsupported("xml"));
    let compound = |stream: &str| {
        let name = stream.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".iter().copied().chain([0; 600]).chain(name).collect::<Vec<u8>>()
    };
    check_refused(&compound("EncryptedPackage"), &ImportError::Encrypted);
    check_refused(&compound("WordDocument"), &unsupported("doc"));
}

#[test]
fn keeps_every_byte_between_line_breaks() {
    let text =
        "  • 3 mars 2031\u{A0}\n\nTitre\u{202F}: l'«\u{202F}été\u{202F}»\u{202F} \u{A0}\n\nUn\ttexte.\u{202F}\u{A0}\n";
    let (document, warnings) = read(text.as_bytes(), Some("a.txt")).unwrap();
    let texts: Vec<&str> = document.paragraphs.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(texts.join("\n\n") + "\n", text);
    assert_eq!(warnings, []);
}

#[test]
fn names_the_encoding_it_guessed() {
    let (document, warnings) = read(b"L'\xE9t\xE9 est l\xE0.", None).unwrap();
    assert_eq!((document.encoding, document.paragraphs[0].text.as_str()), ("windows-1252", "L'été est là."));
    assert_eq!((warnings[0].kind, warnings[0].detail.as_deref()), (WarningKind::EncodingGuessed, Some("windows-1252")));
}

/// What holds of every document, wherever it was read from.
fn check_laws(bytes: &[u8], file_name: Option<&str>) -> Result<(), TestCaseError> {
    let Ok((document, _)) = read(bytes, file_name) else { return Ok(()) };
    prop_assert!(!document.paragraphs.is_empty());
    for block in &document.paragraphs {
        prop_assert!(!is_blank(&block.text));
        let mut end = 0;
        for link in &block.links {
            prop_assert!(link.span.start >= end && link.span.start < link.span.end);
            prop_assert!(block.text.get(link.span.start..link.span.end).is_some());
            end = link.span.end;
        }
    }
    Ok(())
}

const NAMES: [Option<&str>; 4] = [None, Some("a.txt"), Some("a.md"), Some("a.html")];

/// Pieces that mean something to one of the readers.
fn markup() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "<p>",
        "</p>",
        "<div class=nav>",
        "</div>",
        "<a href='#x'>",
        "<a href=y>",
        "</a>",
        "<br>",
        "<table><tr><td>",
        "<li>",
        "<ul>",
        "<h1>",
        "<pre>",
        "<nav>",
        "<main>",
        "<!DOCTYPE html>",
        "<!--",
        "-->",
        "# ",
        "- ",
        "1. ",
        "> ",
        "[a](b)",
        "[^1]",
        "[^1]: ",
        "```\n",
        "| a | b |\n|---|---|\n",
        "---\n",
        "![",
        "*",
        "&nbsp;",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        " ",
        "\t",
        "\u{A0}",
        "\u{202F}",
        "« ",
        " »",
        "“",
        "”",
        "\"",
        ":",
        ".",
        "26 Sep 2025",
        "Press release",
        "mot",
        "Été",
        "😀",
        "\0",
    ]);
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..400), name in prop::sample::select(&NAMES[..])) {
        check_laws(&bytes, name)?;
    }

    #[test]
    fn no_markup_makes_it_panic(text in markup(), name in prop::sample::select(&NAMES[..])) {
        check_laws(text.as_bytes(), name)?;
    }
}
