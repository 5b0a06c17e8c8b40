//! Look for concepts by what they are called.

use relecture_core::model::{Concept, Lang, Term, TermStatus};
use relecture_core::terms::search_key;

use super::KnownTerms;

/// Which concepts are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConceptFilter {
    /// What one of their terms has in it, or their subject, definition or note; accents and inclusive forms aside.
    pub query: String,
    /// Tag of the language that a term is in: `fr`, or `fr-CA` for a region.
    pub lang: Option<String>,
    /// The status that a term has, in that language if there is one.
    pub status: Option<TermStatus>,
}

/// In which order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ConceptOrder {
    /// As they were added, those of the project first.
    #[default]
    Added,
    /// By their first term in a language; those without one last.
    Language(String),
    /// By the field they belong to; those without one last.
    Subject,
}

/// What of a concept is looked for.
pub(super) struct Keys {
    terms: Vec<String>,
    about: String,
}

impl Keys {
    pub(super) fn of(concept: &Concept) -> Self {
        let Concept { id: _, terms, subject, definition, note, reference: _, advice: _ } = concept;
        let about: Vec<&str> = [subject, definition, note].into_iter().flatten().map(String::as_str).collect();
        Self { terms: terms.iter().map(|term| search_key(&term.text)).collect(), about: search_key(&about.join(" ")) }
    }
}

impl KnownTerms {
    /// The places of the concepts that are wanted, in order.
    pub fn find(&self, filter: &ConceptFilter, order: &ConceptOrder, descending: bool) -> Vec<usize> {
        let query = search_key(&filter.query);
        // Of an inclusive form, its first form says enough.
        let query = query.split('|').next().unwrap_or_default().trim();
        let concepts = &self.index.termbase().concepts;
        let mut found: Vec<usize> =
            (0..concepts.len()).filter(|&at| self.wants(&concepts[at], &self.keys[at], filter, query)).collect();
        match order {
            ConceptOrder::Added => {}
            ConceptOrder::Language(lang) => found.sort_by_cached_key(|&at| {
                let key = in_language(&concepts[at], lang).map(|term| search_key(&term.text));
                (key.is_none() != descending, key)
            }),
            ConceptOrder::Subject => found.sort_by_cached_key(|&at| {
                let key = concepts[at].subject.as_deref().map(search_key);
                (key.is_none() != descending, key)
            }),
        }
        if descending {
            found.reverse();
        }
        found
    }

    fn wants(&self, concept: &Concept, keys: &Keys, filter: &ConceptFilter, query: &str) -> bool {
        let is_said =
            query.is_empty() || keys.about.contains(query) || keys.terms.iter().any(|key| key.contains(query));
        let of_lang = |tag: &str, lang: &Lang| lang.to_string() == tag || !tag.contains('-') && lang.language() == tag;
        let fits = concept.terms.iter().any(|term| {
            filter.lang.as_deref().is_none_or(|tag| of_lang(tag, &term.lang))
                && filter.status.is_none_or(|status| term.status == status)
        });
        is_said && (fits || filter.lang.is_none() && filter.status.is_none())
    }

    /// The tags of the languages that terms are in, in order.
    pub fn languages(&self) -> Vec<String> {
        let terms = self.index.termbase().concepts.iter().flat_map(|concept| &concept.terms);
        let tags: std::collections::BTreeSet<String> = terms.map(|term| term.lang.to_string()).collect();
        tags.into_iter().collect()
    }
}

/// The first term of a concept in a language.
fn in_language<'c>(concept: &'c Concept, lang: &str) -> Option<&'c Term> {
    concept.terms.iter().find(|term| term.lang.language() == lang)
}

#[cfg(test)]
mod tests {
    use relecture_core::terms::Termbase;

    use super::*;

    fn known() -> KnownTerms {
        let json = r#"{"concepts": [
            {"id": "weir", "subject": "Rivières", "terms": [{"lang": "en", "text": "weir"}, {"lang": "fr", "text": "seuil"}]},
            {"id": "refugee", "terms": [
                {"lang": "en", "text": "refugee"}, {"lang": "fr", "text": "réfugié·e"},
                {"lang": "fr-CA", "text": "personne réfugiée", "status": "admitted"}]},
            {"id": "oar", "subject": "boats", "terms": [{"lang": "en", "text": "oar"}]}
        ]}"#;
        KnownTerms::new(Termbase::from_json(json).unwrap(), 3)
    }

    #[track_caller]
    fn check(query: &str, lang: Option<&str>, status: Option<TermStatus>, expected: &[usize]) {
        let filter = ConceptFilter { query: query.to_owned(), lang: lang.map(str::to_owned), status };
        assert_eq!(known().find(&filter, &ConceptOrder::Added, false), expected, "{query}");
    }

    #[test]
    fn accents_and_inclusive_forms_are_set_aside() {
        check("", None, None, &[0, 1, 2]);
        check("REFUGIE", None, None, &[1]);
        check("réfugiées", None, None, &[1]);
        check("réfugié·e·s", None, None, &[1]);
        check("riviere", None, None, &[0]);
        check("port", None, None, &[]);
    }

    #[test]
    fn languages_regions_and_statuses_are_those_of_one_term() {
        check("", Some("fr"), None, &[0, 1]);
        check("", Some("fr-CA"), None, &[1]);
        check("", Some("en"), Some(TermStatus::Admitted), &[]);
        check("", None, Some(TermStatus::Admitted), &[1]);
    }

    #[test]
    fn sorted_by_what_they_are_called_and_those_without_a_name_last() {
        let known = known();
        let sorted = |order, descending| known.find(&ConceptFilter::default(), &order, descending);
        assert_eq!(sorted(ConceptOrder::Language("en".to_owned()), false), [2, 1, 0]);
        assert_eq!(sorted(ConceptOrder::Language("fr".to_owned()), false), [1, 0, 2]);
        assert_eq!(sorted(ConceptOrder::Language("fr".to_owned()), true), [0, 1, 2]);
        assert_eq!(sorted(ConceptOrder::Subject, false), [2, 0, 1]);
        assert_eq!(known.languages(), ["en", "fr", "fr-CA"]);
    }
}
