use super::*;
use crate::model::{Concept, Term};

fn langs() -> [Lang; 2] {
    [Lang::english(), Lang::french()]
}

fn written(term: &Term) -> String {
    let status = match term.status {
        crate::model::TermStatus::Preferred => String::new(),
        other => format!(" ({})", other.name()),
    };
    format!("{}:{}{status}", term.lang, term.marked())
}

/// The concepts as `id = en:mill, fr:moulin (admitted)`, and what was left out as `reason what line×count`.
#[track_caller]
fn check(bytes: &[u8], format: TermFormat, concepts: &[&str], left_out: &[&str]) {
    let langs = langs();
    let read = read(bytes, langs.each_ref()).unwrap();
    let concept = |concept: &Concept| {
        format!("{} = {}", concept.id, concept.terms.iter().map(written).collect::<Vec<_>>().join(", "))
    };
    assert_eq!(read.format, format);
    assert_eq!(read.termbase.concepts.iter().map(concept).collect::<Vec<_>>(), concepts);
    let left = |left: &LeftOut| format!("{:?} {} {}×{}", left.reason, left.what, left.line, left.count);
    assert_eq!(read.left_out.iter().map(left).collect::<Vec<_>>(), left_out);
}

#[test]
fn reads_glossaries_of_two_columns() {
    check(
        "\u{FEFF}# Glossary in tab-separated format -*- coding: utf-8 -*-\nmill\tmoulin\n# remark\n\"old\" lock\técluse\ta note\n\ndam\t\n"
            .as_bytes(),
        TermFormat::Pairs,
        &["mill = en:mill, fr:moulin", "\"old\" lock = en:\"old\" lock, fr:écluse", "dam = en:dam"],
        &[],
    );
    check(
        b"mill,\"moulin, vieux\"\nlock,ecluse,,,more\ndam,barrage\nweir,seuil,a remark\n",
        TermFormat::Pairs,
        &[
            "mill = en:mill, fr:moulin, vieux",
            "lock = en:lock, fr:ecluse",
            "dam = en:dam, fr:barrage",
            "weir = en:weir, fr:seuil",
        ],
        &["Field more 2×1"],
    );
    check(
        b"#MeToo\t#MoiAussi\n#left out\n# lock\tecluse\nmill\tmoulin | minoterie\n",
        TermFormat::Pairs,
        &["#MeToo = en:#MeToo, fr:#MoiAussi", "mill = en:mill, fr:moulin, fr:minoterie (admitted)"],
        &[],
    );
    check(b"# -*- coding: windows-1252 -*-\nlock\t\xE9cluse\n", TermFormat::Pairs, &["lock = en:lock, fr:écluse"], &[]);
}

#[test]
fn reads_tables_with_a_column_for_each_language() {
    check(
        "id;en;fr-CA;fr-FR;statut;exempt-if;owner\n1;email;courriel;e-mail;;;me\n1;;;mail;deprecated;;\n2;mill;moul|in;;rare;;\n3;;;;;;\n".as_bytes(),
        TermFormat::Columns,
        &["1 = en:email, fr-CA:courriel, fr-FR:e-mail, fr-FR:mail (deprecated)", "2 = en:mill, fr-CA:moul|in"],
        &["Field owner 1×1", "NoTerm  5×1", "Value rare 4×1"],
    );
    check(
        "en,fr,variant\naccountability,obligation de rendre des comptes,reddition de comptes; responsabilité\n"
            .as_bytes(),
        TermFormat::Columns,
        &[
            "accountability = en:accountability, fr:obligation de rendre des comptes, fr:reddition de comptes (admitted), fr:responsabilité (admitted)",
        ],
        &[],
    );
    check(
        "en,fr\ndetention (immigration),rétention (administrative); détention\nstate(s),État(s)\n".as_bytes(),
        TermFormat::Columns,
        &["detention = en:detention, fr:rétention, fr:détention (admitted)", "state(s) = en:state(s), fr:État(s)"],
        &[],
    );
    check(b"Key,French\nOpen the mill,Ouvrir\n", TermFormat::Columns, &["Open the mill = fr:Ouvrir"], &[]);
}

#[test]
fn what_a_table_says_beside_its_terms_is_read_or_told() {
    let table = "en,fr,houses,advice,note,note,match\n\
                 mill,moulin,rive,yes,one,two,exact\nlock,écluse|sas de navigation,,,,,\n";
    let langs = langs();
    let read = read(table.as_bytes(), langs.each_ref()).unwrap();
    assert_eq!(read.left_out.iter().map(|left| (left.what.as_str(), left.line)).collect::<Vec<_>>(), [("note", 1)]);
    let [mill, lock] = read.termbase.concepts.as_slice() else { panic!("two concepts") };
    assert!(mill.advice && !lock.advice);
    assert_eq!(
        (mill.terms[1].houses.as_slice(), mill.terms[1].note.as_deref()),
        (&["rive".to_owned()][..], Some("one"))
    );
    let french: Vec<&str> = lock.terms[1..].iter().map(|term| term.text.as_str()).collect();
    assert_eq!(french, ["écluse", "sas de navigation"]);
    check(
        "en,fr,term\nmill,moulin,x\n".as_bytes(),
        TermFormat::Columns,
        &["mill = en:mill, fr:moulin"],
        &["Field term 1×1"],
    );
}

#[test]
fn reads_tables_of_memoq() {
    check(
        "Entry_ID;Entry_Subject;Entry_Note;English_Def;English;Term_Info;French_Def;French;Term_Info;French;Term_Info\n\
         7;rivers;;;mill;CasePermissive;;moul|in;HalfPrefix;minoterie;Forbidden;Odd\n"
            .as_bytes(),
        TermFormat::MemoQ,
        &["7 = en:mill, fr:moul|in, fr:minoterie (forbidden)"],
        &["Field Odd 2×1"],
    );
}

#[test]
fn reads_the_table_that_keeps_everything() {
    check(
        b"concept,language,term,status,match,colour\nmill,fr,moulin,preferred,inflected,blue\nmill,xx-nowhere,a,,,\nlock,en,lock,forbidden,,\n",
        TermFormat::Csv,
        &["mill = fr:moulin", "lock = en:lock (forbidden)"],
        &["Field colour 1×1", "Language xx-nowhere 3×1"],
    );
}

#[test]
fn reads_tbx_of_both_versions_and_styles() {
    let version_2 = r#"<?xml version="1.0"?><!DOCTYPE martif SYSTEM "x.dtd"><!-- <tig> --><martif type="TBX" xml:lang="en">
        <martifHeader><fileDesc><sourceDesc><p>rivers</p></sourceDesc></fileDesc></martifHeader><text><body>
        <termEntry id="c1"><descrip type="subjectField">rivers</descrip>
          <langSet xml:lang="en"><ntig><termGrp><term>water
             <hi>mill</hi></term><termNote type="partOfSpeech">noun</termNote></termGrp></ntig></langSet>
          <langSet xml:lang="fr-CA"><tig><term>moulin &amp; Cie</term>
             <termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet>
          <langSet xml:lang="fr"><tig><term>minoterie</term><termNote type="geographicalUsage">BE</termNote></tig></langSet>
        </termEntry></body></text></martif>"#;
    check(
        version_2.as_bytes(),
        TermFormat::Tbx2,
        &["c1 = en:water mill, fr-CA:moulin & Cie (deprecated), fr-BE:minoterie"],
        &["Field partOfSpeech 5×1"],
    );
    let version_3 = |status: &str, tag: &str| {
        format!(
            r#"<tbx style="{tag}" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="urn:min">
            <tbxHeader/><text><body><conceptEntry id="c1"><langSec xml:lang="fr"><termSec><term>a|b</term>{status}</termSec>
            <termSec><term>grind</term><min:partOfSpeech>verb</min:partOfSpeech></termSec></langSec>
            <langSec xml:lang="q"><termSec><term>c</term></termSec></langSec>
            </conceptEntry></body></text></tbx>"#
        )
    };
    for status in [
        r#"<termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>"#,
        "<min:administrativeStatus>deprecatedTerm-admn-sts</min:administrativeStatus>",
        r#"<termNote type="administrativeStatus">obsolete</termNote>"#,
    ] {
        check(
            version_3(status, "dca").as_bytes(),
            TermFormat::Tbx3,
            &["c1 = fr:a|b (deprecated), fr:grind"],
            &["Language q 4×1"],
        );
    }
}

#[test]
fn reads_translation_memories() {
    check(
        b"<?xml version='1.0'?><tmx version='1.4'><body><tu><note>n</note><tuv xml:lang='en'><seg>mill</seg></tuv>\
          <tuv xml:lang='fr'><seg><bpt i='1'>x</bpt>moulin</seg></tuv><tuv><seg>?</seg></tuv></tu><tu/></body></tmx>",
        TermFormat::Tmx,
        &["mill = en:mill, fr:moulin"],
        &["Field bpt, ept, it, ph 1×1", "Field note, prop 1×1", "NoTerm  1×1", "Language  1×1"],
    );
}

#[test]
fn says_why_nothing_is_read() {
    let langs = langs();
    for (bytes, said) in [
        (&b""[..], "empty"),
        (b"only one column\nof words", "no tab"),
        (
            "Hier, le port, fermé, a rouvert.\nLa mer, calme, monte.\nOn attend, dit-on, le vent, la pluie, le froid.\nRien, donc.\n"
                .as_bytes(),
            "names no columns",
        ),
        (b"The harbour, closed since May, opens.\nThe sea, they say, is calm.\n", "sentences"),
        (b"concept,language,term\n", "no term"),
        (b"{\"concepts\": 1}", "line 1"),
        (b"<html><body/></html>", "neither TBX nor TMX"),
        (b"<tbx><text>", "line 1"),
        (b"<tmx><body><tu>", "line 1"),
        (b"PK\x03\x04 and more", "damaged"),
        (b"\x00\x01\x02\x03\x04\x05\x06\x07", "no text"),
    ] {
        let error = read(bytes, langs.each_ref()).unwrap_err().to_string();
        assert!(error.contains(said), "{error}");
    }
}
