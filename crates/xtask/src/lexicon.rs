use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::{cargo, root};

/// Makes the lexicon that comes with the program from the lines (`*.tsv`, `*.tsv.gz`) of a folder and a table of terms.
/// The command line does the work, because everything else here shall not wait for the core to be built.
pub fn lexicon(lines: Option<&Path>, terms: Option<&Path>) -> Result<()> {
    let beside = |path: &str| root().join("../shared").join(path);
    let folder = lines.map_or_else(|| beside("data/train"), Path::to_path_buf);
    let terms = terms.map_or_else(|| beside("design/terms.csv"), Path::to_path_buf);
    let mut train = cargo(&["run", "--release", "--package", "relecture-cli", "--", "lexicon", "train"]);
    train.args(tables(&folder)?).arg("--terms").arg(terms);
    train.args([
        "--without-shipped",
        "--source-lang",
        "en",
        "--target-lang",
        "fr",
        "--output",
        "crates/core/data/lexicon.en-fr.bin",
    ]);
    ensure!(train.status()?.success(), "the lexicon could not be made");
    Ok(())
}

/// The tables of a folder, by name.
fn tables(folder: &Path) -> Result<Vec<PathBuf>> {
    let is_table = |path: &PathBuf| {
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        name.ends_with(".tsv") || name.ends_with(".tsv.gz")
    };
    let shown = folder.display();
    let entries = fs::read_dir(folder).with_context(|| format!("reading {shown}"))?;
    let mut files = entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>>>()?;
    files.retain(is_table);
    files.sort_unstable();
    ensure!(!files.is_empty(), "no .tsv or .tsv.gz in {shown}");
    Ok(files)
}
