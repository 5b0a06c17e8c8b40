use super::*;
use crate::format::xml::XmlError;

fn rows(text: &str) -> Vec<[String; 2]> {
    let Bilingual { documents, rows, .. } = read(text.as_bytes(), [None, None]).unwrap();
    assert_eq!(documents.each_ref().map(|document| document.paragraphs.len()), [rows.len(); 2]);
    (0..rows.len()).map(|at| documents.each_ref().map(|document| document.paragraphs[at].text.clone())).collect()
}

#[track_caller]
fn check(text: &str, expected: &[[&str; 2]]) {
    assert_eq!(rows(text), expected, "{text}");
}

fn xliff1(units: &str) -> String {
    format!(
        "<?xml version=\"1.0\"?><xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file \
         source-language=\"en-CA\" target-language=\"fr-CA\"><header><note>no text</note></header><body>{units}</body>\
         </file></xliff>"
    )
}

fn xliff2(units: &str) -> String {
    format!(
        "<xliff version=\"2.1\" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" srcLang=\"en\" trgLang=\"fr\">\
         <file id=\"f\"><notes><note>no text</note></notes>{units}</file></xliff>"
    )
}

fn tmx(units: &str) -> String {
    format!("<tmx version=\"1.4\"><header srclang=\"en\"/><body>{units}</body></tmx>")
}

#[test]
fn a_unit_is_a_row_in_every_format() {
    let rows = [["The mill\u{A0}stands.", "Le moulin tient\u{202F}!"], ["Two mills.", ""]];
    check(
        &xliff1(
            "<group><trans-unit id=\"1\"><source>The mill&#160;stands.</source><target state=\"final\">Le moulin \
             tient\u{202F}!</target><note>no text</note><alt-trans><source>no</source><target>text</target></alt-trans>\
             </trans-unit></group><trans-unit id=\"2\"><source>Two mills.</source></trans-unit>",
        ),
        &rows,
    );
    check(
        &xliff2(
            "<unit id=\"1\"><mtc:matches xmlns:mtc=\"urn:m\"><mtc:match><source>no</source><target>text</target>\
             </mtc:match></mtc:matches><segment><source>The mill&#160;stands.</source><target>Le moulin \
             tient\u{202F}!</target></segment></unit><group id=\"g\"><unit id=\"2\"><segment><source>Two mills.</source>\
             <target/></segment></unit></group>",
        ),
        &rows,
    );
    check(
        &tmx("<tu><tuv xml:lang=\"en\"><seg>The mill\u{A0}stands.</seg></tuv><tuv xml:lang=\"fr\"><seg>Le moulin \
             tient\u{202F}!</seg></tuv></tu><tu><tuv xml:lang=\"en\"><seg>Two mills.</seg></tuv></tu>"),
        &rows,
    );
}

#[test]
fn codes_are_left_out_and_counted_and_the_text_in_them_stays() {
    let text = xliff1(
        "<trans-unit id=\"1\"><source>The <g id=\"1\">old <x id=\"2\"/>mill</g><bpt id=\"3\">{b}</bpt> stands<x id=\"4\" \
         ctype=\"lb\"/>here.</source><target>Le <mrk mtype=\"x-sdl-deleted\">grand </mrk><g id=\"1\">vieux \
         moulin</g>.</target></trans-unit>",
    );
    check(&text, &[["The old mill stands\nhere.", "Le vieux moulin."]]);
    let warnings = read(text.as_bytes(), [None, None]).unwrap().warnings;
    assert_eq!(warnings, [Warning { kind: WarningKind::InlineCodesLeftOut, count: 5, detail: None }]);
    check(
        &xliff2(
            "<unit id=\"1\"><originalData><data id=\"d\">&lt;b></data></originalData><segment><source>The <pc \
             id=\"1\">old</pc> mill<ph id=\"2\" dataRef=\"d\"/>.</source><target>Le <mrk id=\"m\" \
             type=\"term\">moulin</mrk>.</target></segment></unit>",
        ),
        &[["The old mill.", "Le moulin."]],
    );
}

#[test]
fn segments_of_a_unit_are_one_row_unless_one_of_them_is_empty_on_one_side() {
    let unit = |second: &str| {
        xliff2(&format!(
            "<unit id=\"1\"><segment><source>One.</source><target>Un.</target></segment><ignorable><source> </source>\
             </ignorable><segment><source>Two.</source><target>{second}</target></segment></unit>"
        ))
    };
    check(&unit("Deux."), &[["One. Two.", "Un. Deux."]]);
    check(&unit(""), &[["One.", "Un."], ["Two.", ""]]);
    let unit = |second: &str| {
        xliff1(&format!(
            "<trans-unit id=\"1\"><source>One. Two.</source><seg-source><mrk mtype=\"seg\" mid=\"1\">One.</mrk> <mrk \
             mtype=\"seg\" mid=\"2\">Two.</mrk></seg-source><target><mrk mtype=\"seg\" mid=\"1\">Un.</mrk> <mrk \
             mtype=\"seg\" mid=\"2\">{second}</mrk></target></trans-unit>"
        ))
    };
    check(&unit("Deux."), &[["One. Two.", "Un. Deux."]]);
    check(&unit(""), &[["One.", "Un."], ["Two.", ""]]);
}

#[test]
fn what_is_not_to_be_translated_is_left_out_and_counted() {
    let unit = |id: &str, attributes: &str| {
        format!("<trans-unit id=\"{id}\"{attributes}><source>{id}</source><target>{id}</target></trans-unit>")
    };
    let text = xliff1(&format!(
        "{}<group translate=\"no\">{}{}</group>{}",
        unit("a", " translate=\"no\""),
        unit("b", ""),
        unit("c", " translate=\"yes\""),
        unit("d", "")
    ));
    check(&text, &[["c", "c"], ["d", "d"]]);
    let warnings = read(text.as_bytes(), [None, None]).unwrap().warnings;
    assert_eq!(warnings, [Warning { kind: WarningKind::NotToBeTranslatedLeftOut, count: 2, detail: None }]);
}

#[test]
fn the_languages_are_those_the_file_names_or_a_person_says() {
    let langs = |text: &str, said: [Option<&Lang>; 2]| {
        let documents = read(text.as_bytes(), said).unwrap().documents;
        documents.map(|document| document.lang.map_or_else(String::new, |lang| lang.to_string()))
    };
    let unit = "<trans-unit id=\"1\"><source>A</source><target>B</target></trans-unit>";
    assert_eq!(langs(&xliff1(unit), [None, None]), ["en-CA", "fr-CA"]);
    let french = Lang::parse("fr-BE").unwrap();
    assert_eq!(langs(&xliff1(unit), [None, Some(&french)]), ["en-CA", "fr-BE"]);
    let variant = |lang: &str| format!("<tuv xml:lang=\"{lang}\"><seg>{lang}</seg></tuv>");
    let memory =
        tmx(&format!("<tu>{}{}{}{}</tu>", variant("en-US"), variant("en-GB"), variant("de"), variant("fr-CA")));
    assert_eq!(langs(&memory, [None, None]), ["en-US", "de"]);
    assert_eq!(langs(&memory, [None, Some(&french)]), ["en-US", "fr-BE"]);
    let spanish = Lang::parse("es").unwrap();
    let error = read(memory.as_bytes(), [None, Some(&spanish)]).unwrap_err();
    assert!(matches!(error, BilingualError::NoRows { langs } if langs.len() == 4));
}

#[test]
fn other_files_are_told_apart_from_damaged_ones() {
    for other in ["", "The mill stands.", "<html><p>The mill</p></html>", "\u{FEFF}* A mill & a quay"] {
        let error = read(other.as_bytes(), [None, None]).unwrap_err();
        assert!(matches!(error, BilingualError::OtherKind), "{other}: {error:?}");
    }
    assert!(matches!(read(b"PK\x03\x04\xFF\xFE\x00", [None, None]), Err(BilingualError::OtherKind)));
    let whole = xliff1("<trans-unit id=\"1\"><source>A</source></trans-unit>");
    for cut in [whole.len() - 5, whole.find("</source>").unwrap()] {
        let error = read(&whole.as_bytes()[..cut], [None, None]).unwrap_err();
        assert!(matches!(error, BilingualError::Stream(StreamError::Xml(XmlError::Malformed { .. }))), "{error:?}");
    }
    let error = read(xliff1("").as_bytes(), [None, None]).unwrap_err();
    assert!(matches!(error, BilingualError::NoRows { .. }));
    let deep = xliff1(&format!("<trans-unit id=\"1\"><source>{}", "<g id=\"1\">".repeat(100_000)));
    assert!(matches!(
        read(deep.as_bytes(), [None, None]),
        Err(BilingualError::Stream(StreamError::Xml(XmlError::TooDeep { .. })))
    ));
}
