//! A table of terms, row by row, whatever kind of file it was in.

use std::collections::BTreeSet;

use super::columns::{Column, language};
use super::{LeftOutReason, Reading};
use crate::model::{
    CaseRule, Concept, Day, InvalidTerm, Lang, MatchRule, Term, TermStatus, TextPart, Validity, synonyms,
};

/// A row, and the line of the file it begins at.
pub(super) struct Row {
    pub(super) line: u32,
    pub(super) cells: Vec<String>,
}

/// How a table is laid out.
pub(super) struct Layout {
    pub(super) kind: LayoutKind,
    pub(super) columns: Vec<Column>,
    /// Whether its first row names the columns.
    pub(super) has_header: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum LayoutKind {
    /// A term a row.
    Terms,
    /// A column for each language.
    Columns,
    /// Source, target, comment.
    Pairs,
    /// As memoQ writes it.
    MemoQ,
}

impl Layout {
    /// The layout that the first row shows.
    pub(super) fn of(first: &[String], langs: [&Lang; 2]) -> Self {
        let by_language = first.iter().any(|name| language(&name.to_lowercase()).is_some());
        // Beside columns named after languages, *source* says where a term was found.
        let column = |name: &String| match name.trim().to_lowercase().as_str() {
            "source" if by_language => Column::Reference,
            "target" if by_language => Column::Unknown,
            _ => Column::named(name, langs),
        };
        let columns: Vec<Column> = first.iter().map(column).collect();
        let has = |column: &Column| columns.contains(column);
        let mut languages =
            columns.iter().filter_map(|column| if let Column::Terms(lang) = column { Some(lang) } else { None });
        let first_language = languages.next();
        // Two columns of one language are a row of a table without names: *English*, *anglais*. So is one alone beside
        // nothing that is known: many a word is the code of some language (*war*, *car*).
        let is_known = |column: &Column| !matches!(column, Column::Terms(_) | Column::Unknown);
        let distinct = match languages.next() {
            Some(second) => first_language != Some(second),
            None => first_language.is_some() && columns.iter().any(is_known),
        };
        let kind = match () {
            () if has(&Column::Language) && has(&Column::Term) => LayoutKind::Terms,
            () if first_language.is_some() && has(&Column::TermInfo) => LayoutKind::MemoQ,
            () if distinct => LayoutKind::Columns,
            () => {
                let columns = vec![Column::Terms(langs[0].clone()), Column::Terms(langs[1].clone()), Column::Note];
                return Self { kind: LayoutKind::Pairs, columns, has_header: false };
            }
        };
        Self { kind, columns, has_header: true }
    }

    /// Whether what the column holds is read: of several that hold the same, the first is.
    fn reads(&self, at: usize) -> bool {
        let column = &self.columns[at];
        let is_first = || self.columns[..at].iter().all(|before| before != column);
        let of_languages = self.kind != LayoutKind::Terms;
        match column {
            Column::Unknown => false,
            Column::Terms(_) | Column::Variants | Column::TermInfo => of_languages,
            Column::Language | Column::Term => !of_languages && is_first(),
            _ => is_first(),
        }
    }
}

/// What separates the exemptions in a cell.
pub(crate) const BETWEEN_EXEMPTIONS: &str = " | ";

impl Reading {
    /// Reads the rows of a table.
    pub(super) fn read_table(&mut self, rows: &[Row], layout: &Layout) {
        let mut concepts = Vec::new();
        let body = &rows[usize::from(layout.has_header).min(rows.len())..];
        if let Some(header) = rows.first().filter(|_| layout.has_header) {
            for (at, name) in header.cells.iter().enumerate() {
                let is_used = || body.iter().any(|row| row.cells.get(at).is_some_and(|cell| !cell.trim().is_empty()));
                if !layout.reads(at) && !name.trim().is_empty() && is_used() {
                    self.leave_out(LeftOutReason::Field, name.trim(), header.line);
                }
            }
        }
        for row in body.iter().filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty())) {
            let concept = match layout.kind {
                LayoutKind::Terms => self.read_term_row(row, layout),
                LayoutKind::Columns | LayoutKind::Pairs | LayoutKind::MemoQ => self.read_columns_row(row, layout),
            };
            match concept {
                Some(concept) => concepts.push(concept),
                None => self.leave_out(LeftOutReason::NoTerm, "", row.line),
            }
            if let Some(beyond) = row.cells.get(layout.columns.len()..) {
                for cell in beyond.iter().filter(|cell| !cell.trim().is_empty()) {
                    self.leave_out(LeftOutReason::Field, cell.trim(), row.line);
                }
            }
        }
        // What one row says of a concept holds for all of its rows.
        let advice: BTreeSet<String> = concepts.iter().filter(|c| c.advice).map(|c| c.id.clone()).collect();
        concepts.iter_mut().for_each(|concept| concept.advice = advice.contains(&concept.id));
        self.termbase.merge(crate::terms::Termbase { concepts });
    }

    /// A row of the layout that keeps everything: a term, and on the first row of a concept what is said of that.
    fn read_term_row(&mut self, row: &Row, layout: &Layout) -> Option<Concept> {
        let cell = |column: &Column| {
            let at = layout.columns.iter().position(|known| known == column)?;
            row.cells.get(at).map(String::as_str).filter(|cell| !cell.trim().is_empty())
        };
        let text = |column: &Column| cell(column).map(str::to_owned);
        let written = cell(&Column::Term);
        let mut concept = Concept {
            subject: text(&Column::Subject),
            definition: text(&Column::Definition),
            note: text(&Column::ConceptNote),
            reference: text(&Column::ConceptReference),
            advice: cell(&Column::Advice).is_some_and(is_yes),
            ..Concept::new(cell(&Column::Concept).or(written)?)
        };
        let Some(written) = written else { return Some(concept) };
        let Some(lang) = cell(&Column::Language).and_then(|name| language(&name.to_lowercase())) else {
            self.leave_out(LeftOutReason::Language, cell(&Column::Language).unwrap_or_default(), row.line);
            return Some(concept);
        };
        let rule = cell(&Column::Match);
        for (i, part) in parts(written, rule, false).enumerate() {
            let mut term = Term::new("", lang.clone());
            if self.set_term(&mut term, part, rule, row.line).is_none() {
                continue;
            }
            self.set_rules(&mut term, &cell, row.line);
            term.houses = list(cell(&Column::Houses), ',');
            term.exemptions = list(cell(&Column::Exemptions), '|');
            term.note = text(&Column::Note);
            term.reference = text(&Column::Reference);
            admit_further(&mut term, i > 0);
            concept.terms.push(term);
        }
        (!concept.terms.is_empty()).then_some(concept)
    }

    /// A row with a column for each language. What it says of its terms it says of those in all columns but the first.
    fn read_columns_row(&mut self, row: &Row, layout: &Layout) -> Option<Concept> {
        let cell = |column: &Column| {
            let at = layout.columns.iter().position(|known| known == column)?;
            row.cells.get(at).map(|cell| cell.trim()).filter(|cell| !cell.is_empty())
        };
        let text = |column: &Column| cell(column).map(str::to_owned);
        let mut terms: Vec<Term> = Vec::new();
        let mut first: Option<usize> = None;
        let mut lang: Option<&Lang> = None;
        for (at, column) in layout.columns.iter().enumerate() {
            let Some(written) = row.cells.get(at).map(|cell| cell.trim()) else { continue };
            if let Column::Terms(of) = column {
                lang = Some(of);
                first = first.or(Some(at));
            }
            match (column, lang) {
                (Column::Terms(_) | Column::Variants, Some(lang)) if !written.is_empty() => {
                    let several = layout.kind == LayoutKind::Columns;
                    for (i, part) in parts(written, cell(&Column::Match), several).enumerate() {
                        let mut term = Term::new("", lang.clone());
                        let (part, remark) = without_remark(part.trim(), several);
                        if self.set_term(&mut term, part, cell(&Column::Match), row.line).is_none() {
                            continue;
                        }
                        if first != Some(at) {
                            self.set_rules(&mut term, &cell, row.line);
                            term.houses = list(cell(&Column::Houses), ',');
                            term.exemptions = list(cell(&Column::Exemptions), '|');
                            term.note = text(&Column::Note);
                            term.reference = text(&Column::Reference);
                        }
                        if let Some(remark) = remark {
                            let note = term.note.take().map(|note| format!("{remark}; {note}"));
                            term.note = note.or(Some(remark.to_owned()));
                        }
                        admit_further(&mut term, i > 0 || *column == Column::Variants);
                        terms.push(term);
                    }
                }
                (Column::TermInfo, _) if !written.is_empty() => match terms.last_mut() {
                    Some(term) => {
                        for unknown in set_memoq_info(term, written) {
                            self.leave_out(LeftOutReason::Value, unknown, row.line);
                        }
                    }
                    None => self.leave_out(LeftOutReason::NoTerm, "", row.line),
                },
                _ => {}
            }
        }
        let id = cell(&Column::Concept).map(str::to_owned).or_else(|| terms.first().map(|term| term.text.clone()))?;
        Some(Concept {
            terms,
            subject: text(&Column::Subject),
            definition: text(&Column::Definition),
            note: text(&Column::ConceptNote),
            reference: text(&Column::ConceptReference),
            advice: cell(&Column::Advice).is_some_and(is_yes),
            ..Concept::new(id)
        })
        .filter(|concept| !concept.terms.is_empty())
    }

    /// Sets text and rule; a rule that is not known is left out.
    fn set_term(&mut self, term: &mut Term, written: &str, rule: Option<&str>, line: u32) -> Option<()> {
        match term.set_marked(written, rule) {
            Ok(()) => Some(()),
            Err(InvalidTerm::Rule(rule)) => {
                self.leave_out(LeftOutReason::Value, &rule, line);
                term.set_marked(written, None).ok()
            }
            Err(InvalidTerm::Empty | InvalidTerm::Lang(_) | InvalidTerm::Day(_)) => None,
        }
    }

    fn set_rules<'r>(&mut self, term: &mut Term, cell: &impl Fn(&Column) -> Option<&'r str>, line: u32) {
        let mut unknown = |value: &str| self.leave_out(LeftOutReason::Value, value, line);
        if let Some(status) = cell(&Column::Status) {
            term.status = status_named(status).unwrap_or_else(|| {
                unknown(status);
                term.status
            });
        }
        if let Some(case) = cell(&Column::Case) {
            term.case = CaseRule::from_name(case).unwrap_or_else(|| {
                unknown(case);
                term.case
            });
        }
        for part in list(cell(&Column::Parts), ',') {
            match TextPart::from_name(&part) {
                Some(part) => term.parts.push(part),
                None => unknown(&part),
            }
        }
        term.parts.sort_unstable();
        term.parts.dedup();
        let mut day = |column| {
            let written = cell(&column)?;
            // Spreadsheets add the time of day.
            let day = written.trim().split(['T', ' ']).next()?.parse::<Day>().ok();
            if day.is_none() {
                unknown(written);
            }
            day
        };
        term.validity = Validity { from: day(Column::From), until: day(Column::Until) };
    }
}

/// The terms of a cell: a `|` parts them where the cell is under no named rule, a semicolon in a table of languages.
fn parts<'c>(cell: &'c str, rule: Option<&str>, semicolons: bool) -> impl Iterator<Item = &'c str> {
    let barred = if rule.is_none() { synonyms(cell) } else { vec![cell] };
    let parts = barred.into_iter().flat_map(move |part| part.split(move |c| semicolons && c == ';'));
    parts.filter(|part| !part.trim().is_empty())
}

/// A term beside the preferred one is as good as that.
fn admit_further(term: &mut Term, is_further: bool) {
    if is_further && term.status == TermStatus::Preferred {
        term.status = TermStatus::Admitted;
    }
}

/// A term without the remark in brackets that such tables put after it: *detention (immigration)*.
fn without_remark(term: &str, has_remarks: bool) -> (&str, Option<&str>) {
    let remark = term.strip_suffix(')').and_then(|open| open.rsplit_once(" ("));
    match remark {
        Some((term, remark)) if has_remarks && !remark.contains(')') && !term.trim().is_empty() => (term, Some(remark)),
        _ => (term, None),
    }
}

/// The status of a name that tables, TBX or Weblate give it.
pub(super) fn status_named(name: &str) -> Option<TermStatus> {
    let name = name.trim().to_lowercase();
    let name = name.strip_suffix("-admn-sts").unwrap_or(&name);
    Some(match name.strip_suffix("term").unwrap_or(name) {
        "preferred" | "standardized" | "recommended" | "approved" => TermStatus::Preferred,
        "admitted" | "legal" | "regulated" | "allowed" => TermStatus::Admitted,
        "deprecated" | "superseded" | "obsolete" | "notrecommended" => TermStatus::Deprecated,
        "forbidden" | "rejected" | "prohibited" => TermStatus::Forbidden,
        _ => return None,
    })
}

/// What memoQ says of a term: how it is matched, its capitals, whether it is forbidden. Returns the words it has for
/// anything else.
fn set_memoq_info<'w>(term: &mut Term, info: &'w str) -> Vec<&'w str> {
    let mut unknown = Vec::new();
    for word in info.split([';', '|', ',']).map(str::trim).filter(|word| !word.is_empty()) {
        match word.to_ascii_lowercase().as_str() {
            "casesense" | "yes" | "casesensitive" => term.case = CaseRule::Strict,
            "casepermissive" | "permissive" => term.case = CaseRule::Permissive,
            "caseinsense" | "no" | "caseinsensitive" => term.case = CaseRule::Any,
            "exact" => term.matching = MatchRule::Exact,
            "fuzzy" => term.matching = MatchRule::Inflected,
            "halfprefix" | "prefix" if !matches!(term.matching, MatchRule::Prefix(_)) => {
                term.matching = MatchRule::Prefix(term.text.len());
            }
            // What a mark in the term has said already.
            "custom" | "halfprefix" | "prefix" => {}
            "forbidden" | "isforbidden" | "forbidden=true" => term.status = TermStatus::Forbidden,
            _ => unknown.push(word),
        }
    }
    unknown
}

fn list(cell: Option<&str>, separator: char) -> Vec<String> {
    let parts = cell.into_iter().flat_map(|cell| cell.split(separator)).map(str::trim);
    parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
}

fn is_yes(cell: &str) -> bool {
    matches!(cell.trim().to_lowercase().as_str(), "yes" | "true" | "1" | "oui" | "x")
}
