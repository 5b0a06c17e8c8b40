//! `relecture align`: the beads of two texts, or of many pairs.

mod batch;
mod explain;
mod html;
mod lines;
mod output;
mod pair;
mod tmx;

use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use relecture_core::model::Lang;
use relecture_i18n::Strings;

use self::batch::Defaults;
use self::output::Format;
use self::pair::{Content, Input, LevelArg, Lexicons, Manner, NamedLexicon, Origin};
use crate::failure;
use crate::progress::Bar;

/// What to align, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    /// The text that was translated
    #[arg(required_unless_present = "batch")]
    source: Option<PathBuf>,
    /// Its translation
    #[arg(required_unless_present = "batch")]
    target: Option<PathBuf>,
    /// Language of the source [default: detected]
    #[arg(long, value_name = "LANG")]
    source_lang: Option<Lang>,
    /// Language of the target [default: detected]
    #[arg(long, value_name = "LANG")]
    target_lang: Option<Lang>,
    /// What the units are
    #[arg(long, value_enum, default_value_t = LevelArg::Paragraph)]
    level: LevelArg,
    /// How the files are read
    #[arg(long, value_enum, default_value_t = Input::Document)]
    input: Input,
    /// How the beads are written
    #[arg(long, value_enum, default_value_t = Format::Beads)]
    format: Format,
    /// A lexicon for the two languages, beside the one that comes with the program; see `relecture lexicon train`
    #[arg(long, value_name = "FILE")]
    lexicon: Option<PathBuf>,
    /// Leaves the lexicon that comes with the program aside: only that of --lexicon, if any, is used
    #[arg(long)]
    without_shipped: bool,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Aligns many pairs: a JSON object a line on the standard input, with id, source and target (texts) or source_path
    /// and target_path (files), and, where they differ, source_lang, target_lang, level and input; a line on the
    /// standard output for each, in the same order, with id and beads, or id and error
    #[arg(long, conflicts_with_all = ["source", "target", "format", "output"])]
    batch: bool,
    /// With --format json or --batch, gives each bead "explain": the parts of its score, which is their sum: shape (how common beads
    /// of so many units are), length, structure (breaks, kinds, punctuation), numbers, names (words spelt alike), lexicon,
    /// learnt (words these texts teach) and missing (words whose counterparts stand elsewhere), each above 0 where it
    /// speaks for the bead and below 0 where it speaks against; and "words", the words that match: source, target, and by
    /// (number, mark, name, lexicon or learnt)
    #[arg(long)]
    explain: bool,
    /// How many pairs are aligned at once [default: one a core]
    #[arg(long, value_name = "N", requires = "batch", conflicts_with = "source")]
    jobs: Option<NonZeroUsize>,
}

/// Aligns the two files, or the pairs of a batch, and writes the beads.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<()> {
    let lexicon = args.lexicon.as_deref().map(|path| NamedLexicon::read(path, strings)).transpose()?;
    let lexicons = Lexicons { named: lexicon.as_ref(), without_shipped: args.without_shipped };
    let manner = Manner { level: args.level, input: args.input, lexicons };
    let langs = [args.source_lang.as_ref(), args.target_lang.as_ref()];
    match (&args.source, &args.target) {
        (Some(source), Some(target)) => align_files([source, target], langs, manner, args, strings),
        _ => batch::run(Defaults { langs, manner, explain: args.explain }, args.jobs, strings),
    }
}

fn align_files(
    files: [&Path; 2],
    langs: [Option<&Lang>; 2],
    manner: Manner,
    args: &Args,
    strings: &Strings,
) -> Result<()> {
    if let Some(output) = &args.output {
        failure::refuse_overwriting(output, &files, strings)?;
    }
    ensure!(!args.explain || args.format == Format::Json, strings.cli_explain_needs_json());
    let contents = [0, 1].map(|side| Content { origin: Origin::File(files[side]), lang: langs[side] });
    let bar = || Bar::new(strings.cli_stage_align());
    let aligned = || pair::align(contents, manner, &bar(), strings);
    let shown = match args.format {
        Format::Beads => output::beads(&aligned()?.1),
        Format::Json => {
            let (texts, alignment) = aligned()?;
            let explained = args.explain.then(|| pair::explain(&texts, &alignment, manner.lexicons, strings));
            output::json(&texts, &alignment, explained.transpose()?.as_deref())?
        }
        Format::Tsv => {
            let (texts, alignment) = aligned()?;
            output::tsv(&texts, &alignment)
        }
        Format::Tmx => {
            let (texts, alignment) = aligned()?;
            return tmx::deliver(&texts, &alignment, args.output.as_deref(), strings);
        }
        Format::Html => html::page(contents, manner, &bar(), strings)?,
    };
    failure::deliver(shown.as_bytes(), args.output.as_deref(), strings)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser;
    use relecture_core::import::tmx::{TmxReader, TranslationUnit};
    use relecture_core::lexicon::{CompactLexicon, Trainer};
    use relecture_core::progress::Unwatched;
    use relecture_i18n::UiLanguage;

    use super::*;

    #[derive(Parser)]
    struct Command {
        #[command(flatten)]
        args: Args,
    }

    /// Runs the command on two texts and returns what it writes.
    fn check(source: &str, target: &str, options: &[&str]) -> Result<String> {
        let folder = tempfile::tempdir()?;
        let [source_path, target_path, output] =
            ["source.txt", "target.txt", "output"].map(|name| folder.path().join(name));
        fs::write(&source_path, source)?;
        fs::write(&target_path, target)?;
        let mut words = vec!["align".into(), source_path.into_os_string(), target_path.into_os_string()];
        words.extend(options.iter().map(Into::into));
        words.extend(["--output".into(), output.clone().into_os_string()]);
        run(&Command::parse_from(words).args, &Strings::new(UiLanguage::English))?;
        Ok(fs::read_to_string(output)?)
    }

    const SOURCE: &str = "The dam was built in 1961. It has 2 gates.\n\nNo answer came from Askeby.\n";
    const TARGET: &str = "Le barrage a été construit en 1961. Il a 2 vannes.\n\nAskeby n’a pas répondu.\n";

    #[test]
    fn writes_a_bead_a_line() {
        for (options, expected) in [
            (&["--level", "paragraph"][..], "[0]:[0] [1]:[1]"),
            (&["--level", "sentence"], "[0]:[0] [1]:[1] [2]:[2]"),
            (&["--input", "lines", "--level", "sentence"], "[0]:[0] [1]:[1]"),
        ] {
            let written = check(SOURCE, TARGET, options).unwrap();
            let beads: Vec<_> = written.lines().map(|line| line.rsplit_once(':').unwrap()).collect();
            assert_eq!(beads.iter().map(|bead| bead.0).collect::<Vec<_>>().join(" "), expected, "{options:?}");
            assert!(beads.iter().all(|bead| (0.0..=1.0).contains(&bead.1.parse::<f64>().unwrap())), "{written}");
        }
    }

    #[test]
    fn json_has_the_units_of_both_texts_and_the_beads() {
        let written =
            check(SOURCE, TARGET, &["--format", "json", "--level", "sentence", "--target-lang", "fr-CA"]).unwrap();
        let json: serde_json::Value = serde_json::from_str(&written).unwrap();
        assert_eq!(json["target"]["lang"], "fr-CA");
        assert_eq!(json["source"]["units"][2]["paragraph"], 1);
        assert_eq!(json["source"]["units"][2]["text"], "No answer came from Askeby.");
        assert_eq!(json["beads"][1]["source"], serde_json::json!([1]));
        assert_eq!(json["beads"][1]["moved"], false);
    }

    #[test]
    fn explains_each_bead_by_the_parts_of_its_score() {
        let written = check(SOURCE, TARGET, &["--format", "json", "--explain"]).unwrap();
        let json: serde_json::Value = serde_json::from_str(&written).unwrap();
        let explain = &json["beads"][0]["explain"];
        let year = serde_json::json!({ "source": "1961", "target": "1961", "by": "number" });
        assert!(explain["words"].as_array().unwrap().contains(&year), "{explain}");
        let parts = ["shape", "length", "structure", "numbers", "names", "lexicon", "learnt", "missing"];
        let sum: f64 = parts.iter().map(|part| explain[part].as_f64().unwrap()).sum();
        assert!((sum - explain["score"].as_f64().unwrap()).abs() < 0.1, "{explain}");
        assert!(check(SOURCE, TARGET, &["--format", "json"]).unwrap().find("explain").is_none());
    }

    #[test]
    fn tsv_joins_the_texts_of_a_bead_in_one_row() {
        let written = check("Only\there.\n", "Seulement ici.\n", &["--format", "tsv", "--input", "lines"]).unwrap();
        let row: Vec<_> = written.trim_end().split('\t').collect();
        assert_eq!(row[..2], ["Only here.", "Seulement ici."], "a tab in a text is no column");
    }

    #[test]
    fn a_memory_holds_what_has_text_on_both_sides() {
        let read = |memory: &str| -> Vec<[String; 2]> {
            let texts =
                |unit: TranslationUnit| unit.variants.into_iter().map(|variant| variant.text).collect::<Vec<_>>();
            let units = TmxReader::new(memory.as_bytes()).unwrap();
            units.map(|unit| texts(unit.unwrap()).try_into().unwrap()).collect()
        };
        let sentences = ["--format", "tmx", "--level", "sentence", "--target-lang", "fr-CA"];
        let memory = check(SOURCE, TARGET, &sentences).unwrap();
        assert!(memory.contains("srclang=\"en\"") && memory.contains("xml:lang=\"fr-CA\""), "{memory}");
        let rows = check(SOURCE, TARGET, &["--format", "tsv", "--level", "sentence"]).unwrap();
        let row = |row: &str| row.split('\t').take(2).map(str::to_owned).collect::<Vec<_>>().try_into().unwrap();
        let rows: Vec<[String; 2]> = rows.lines().map(row).collect();
        assert_eq!(read(&memory), rows);
        let alone = format!(
            "{SOURCE}\n\nThe keeper of the lighthouse at Ondry, aged 83, keeps seven geese and a tired donkey.\n"
        );
        assert_eq!(read(&check(&alone, TARGET, &sentences).unwrap()).len(), 3, "one side lacks the last");
    }

    #[test]
    fn a_page_has_a_row_for_each_bead_however_the_texts_are_read() {
        for (options, rows) in [
            (&["--level", "paragraph"][..], 2),
            (&["--level", "sentence"], 3),
            (&["--input", "lines", "--level", "sentence"], 2),
            (&["--input", "lines"], 2),
        ] {
            let page = check(SOURCE, TARGET, &[options, &["--format", "html"]].concat()).unwrap();
            assert_eq!(page.matches("<tr id=\"row-").count(), rows, "{options:?}");
            assert!(
                page.contains("Il a 2 vannes.") && !page.contains("id=\"findings\""),
                "nobody checked: {options:?}"
            );
        }
    }

    #[test]
    fn only_json_explains() {
        let error = check(SOURCE, TARGET, &["--format", "tsv", "--explain"]).unwrap_err().to_string();
        assert!(error.contains("--format json"), "{error}");
    }

    #[test]
    fn a_memory_needs_both_languages() {
        let error = check("10\n", "10\n", &["--format", "tmx", "--target-lang", "fr"]).unwrap_err().to_string();
        assert!(error.contains("source.txt") && error.contains("--source-lang"), "{error}");
    }

    #[test]
    fn a_lexicon_is_for_the_languages_of_the_texts() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lexicon.bin");
        let learnt = Trainer::new(&Lang::english(), &Lang::french()).train(&Unwatched).unwrap();
        fs::write(&path, CompactLexicon::write(&learnt)).unwrap();
        let path = path.to_str().unwrap();
        assert!(check(SOURCE, TARGET, &["--lexicon", path]).is_ok());
        assert!(check(TARGET, SOURCE, &["--lexicon", path, "--source-lang", "fr-CA"]).is_ok());
        let other = check(SOURCE, TARGET, &["--lexicon", path, "--target-lang", "de"]).unwrap_err().to_string();
        assert!(other.contains("lexicon.bin") && other.contains("de"), "{other}");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_named() {
        let none = check("\u{0}\u{1}\u{2}", TARGET, &[]).unwrap_err().to_string();
        assert!(none.contains("source.txt"), "{none}");
    }
}
