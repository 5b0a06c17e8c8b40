//! Terms are kept value for value, and taken back.

use relecture_core::model::{CaseRule, Concept, Lang, MatchRule, Term, TermStatus, TextPart, Validity};
use relecture_store::{Fault, Store, StoreError};

use crate::kit::{NOW, named, place};

fn french(text: &str, region: &str, status: TermStatus) -> Term {
    let lang = Lang::parse(&format!("fr{region}")).unwrap();
    Term { status, ..Term::new(text, lang) }
}

/// Everything that can be said of a concept and a term.
fn mill() -> Concept {
    let prefix = Term { matching: MatchRule::Prefix(6), ..french("minotier", "", TermStatus::Deprecated) };
    let full = Term {
        case: CaseRule::FirstLetter,
        parts: vec![TextPart::Body, TextPart::OfficialName],
        houses: vec!["rive".to_owned(), "rive-ca".to_owned()],
        exemptions: vec!["moulin à paroles".to_owned(), "moulin à vent".to_owned()],
        validity: Validity { from: "2023-07-01".parse().ok(), until: "2025-06-30".parse().ok() },
        note: Some("À l’eau,\npas au vent".to_owned()),
        reference: Some("Glossaire".to_owned()),
        matching: MatchRule::Exact,
        ..french("moulin à eau", "-CA", TermStatus::Preferred)
    };
    Concept {
        terms: vec![Term::new("water mill", Lang::english()), full, prefix],
        subject: Some("rivers".to_owned()),
        definition: Some("A mill that water drives".to_owned()),
        note: Some("Not the wind".to_owned()),
        reference: Some("Handbook".to_owned()),
        advice: true,
        ..Concept::new("mill")
    }
}

fn keep(store: &mut Store, concept: &Concept) -> Result<(), StoreError> {
    store.change(NOW, |change| Ok((change.keep_concept(concept)?, named("keep"))))
}

#[test]
fn keeps_terms_value_for_value_and_takes_them_back() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    assert_eq!(store.concepts().unwrap(), []);
    let (mill, weir) =
        (mill(), Concept { terms: vec![Term::new("weir", Lang::english())], ..Concept::new("a | weir") });
    keep(&mut store, &mill).unwrap();
    keep(&mut store, &weir).unwrap();
    let changed = Concept { terms: vec![mill.terms[1].clone()], note: None, ..mill.clone() };
    keep(&mut store, &changed).unwrap();
    store.close().unwrap();

    let mut store = Store::open(&path).unwrap();
    assert_eq!(store.concepts().unwrap(), [changed.clone(), weir.clone()]);
    assert_eq!(store.concept("a | weir").unwrap(), Some(weir.clone()));
    assert_eq!(store.concept("bridge").unwrap(), None);
    store.undo().unwrap();
    assert_eq!(store.concepts().unwrap(), [mill.clone(), weir.clone()]);
    let removed: Result<(), StoreError> =
        store.change(NOW, |change| Ok((change.remove_concept("mill")?, named("remove"))));
    removed.unwrap();
    assert_eq!(store.concepts().unwrap(), [weir]);
    store.undo().unwrap();
    assert_eq!(store.concept("mill").unwrap(), Some(mill));
    assert_eq!(store.check().unwrap(), []);
}

#[test]
fn a_concept_that_is_not_there_cannot_be_removed() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let removed: Result<(), StoreError> =
        store.change(NOW, |change| Ok((change.remove_concept("mill")?, named("remove"))));
    assert!(matches!(removed.unwrap_err().fault, Fault::Gone));
}

#[test]
fn shipped_termbases_are_used_and_left() {
    let (_folder, path) = place();
    let mut store = Store::create(&path).unwrap();
    let use_it = |store: &mut Store, used: bool| -> Result<(), StoreError> {
        store.change(NOW, |change| Ok((change.use_shipped_termbase("starter", used)?, named("use"))))
    };
    for _ in 0..2 {
        use_it(&mut store, true).unwrap();
        assert_eq!(store.shipped_termbases().unwrap(), ["starter"]);
    }
    use_it(&mut store, false).unwrap();
    assert_eq!(store.shipped_termbases().unwrap(), [] as [&str; 0]);
    store.undo().unwrap();
    assert_eq!(store.shipped_termbases().unwrap(), ["starter"]);
}
