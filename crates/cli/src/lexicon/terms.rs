//! Tables of terms: CSV with a column named after each language, and further renderings in a column “variant”.

use std::path::Path;

use anyhow::{Context as _, Result, anyhow};
use relecture_core::model::Lang;
use relecture_i18n::Strings;

use crate::failure;

/// Reads a table and calls `each` with every term and rendering.
pub(super) fn read(path: &Path, langs: [&Lang; 2], strings: &Strings, mut each: impl FnMut(&str, &str)) -> Result<()> {
    let shown = path.display().to_string();
    let unreadable = |error: csv::Error| anyhow!(strings.cli_cannot_read(&shown, &error.to_string()));
    let bytes = failure::read_file(path, strings)?;
    let mut table = csv::Reader::from_reader(bytes.strip_prefix("\u{FEFF}".as_bytes()).unwrap_or(&bytes));
    let header = table.headers().map_err(unreadable)?.clone();
    let column = |name: &str| header.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
    let column_of =
        |lang: &Lang| column(lang.language()).with_context(|| strings.cli_terms_no_column(&shown, lang.language()));
    let [source, target] = [column_of(langs[0])?, column_of(langs[1])?];
    let variant = column("variant");
    for row in table.records() {
        let row = row.map_err(unreadable)?;
        let cell = |column: usize| row.get(column).unwrap_or_default();
        let renderings = [Some(target), variant];
        for source in alternatives(cell(source)) {
            for target in renderings.iter().flatten().flat_map(|&column| alternatives(cell(column))) {
                each(&source, &target);
            }
        }
    }
    Ok(())
}

/// The terms of a cell: separated by semicolons, remarks in round brackets left out.
fn alternatives(cell: &str) -> impl Iterator<Item = String> {
    cell.split(';').map(without_remarks).filter(|term| !term.trim().is_empty())
}

fn without_remarks(term: &str) -> String {
    let mut depth = 0_usize;
    let mut kept = String::with_capacity(term.len());
    for c in term.chars() {
        match c {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            c if depth == 0 => kept.push(c),
            _ => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_hold_several_terms_and_remarks() {
        let check = |cell: &str, expected: &[&str]| {
            let found: Vec<String> = alternatives(cell).map(|term| term.trim().to_owned()).collect();
            assert_eq!(found, expected, "{cell:?}");
        };
        check("moulin", &["moulin"]);
        check("moulin à eau; minoterie (moderne)", &["moulin à eau", "minoterie"]);
        check("(voir (plus) bas); ;", &[]);
        check("vanne) ouverte", &["vanne ouverte"]);
    }
}
