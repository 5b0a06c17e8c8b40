//! The beads as a translation memory.

use std::path::Path;

use anyhow::{Result, anyhow};
use relecture_core::export::tmx::TmxWriter;
use relecture_core::model::{Alignment, Lang};
use relecture_i18n::Strings;

use super::pair::Text;
use crate::failure;

/// Writes the beads that have text on both sides, and says how many have not.
pub(super) fn deliver(
    texts: &[Text; 2],
    alignment: &Alignment,
    output: Option<&Path>,
    strings: &Strings,
) -> Result<()> {
    let langs = [lang(&texts[0], "--source-lang", strings)?, lang(&texts[1], "--target-lang", strings)?];
    let (mut one_sided, mut left_out) = (0, 0);
    failure::deliver_with(
        |output| {
            let mut memory = TmxWriter::new(output, langs, alignment.level)?;
            for bead in &alignment.beads {
                let [source, target] = [texts[0].joined(bead.source), texts[1].joined(bead.target)];
                match source.is_empty() || target.is_empty() {
                    true => one_sided += 1,
                    false => memory.unit([&source, &target], bead.confidence)?,
                }
            }
            left_out = memory.end()?.1;
            Ok(())
        },
        output,
        strings,
    )?;
    if one_sided > 0 {
        eprintln!("relecture: {}", strings.cli_tmx_one_sided(one_sided));
    }
    if left_out > 0 {
        eprintln!("relecture: {}", strings.cli_tmx_left_out(left_out as usize));
    }
    Ok(())
}

fn lang<'t>(text: &'t Text, option: &str, strings: &Strings) -> Result<&'t Lang> {
    text.lang.as_ref().ok_or_else(|| anyhow!(strings.cli_tmx_unknown_language(&text.path, option)))
}
