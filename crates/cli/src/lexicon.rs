//! `relecture lexicon`: which words translate which.

mod opened;
mod terms;
mod tmx;
mod tsv;

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use clap::Subcommand;
use opened::{Kind, Opened};
use relecture_core::lexicon::{self, CompactLexicon, Direction, InvalidLexicon, Trainer};
use relecture_core::model::Lang;
use relecture_i18n::Strings;
use relecture_project::{Project, Trust};

use crate::failure;
use crate::progress::Bar;

#[derive(Subcommand)]
pub(crate) enum Command {
    /// Learns a lexicon from sentences and their translations
    Train(Train),
}

/// What to learn from, and where to keep it.
#[derive(clap::Args)]
pub(crate) struct Train {
    /// Lines of source, tab, target, in UTF-8; translation memories (TMX); either may be compressed by gzip. Projects
    /// (.relecture): a sentence that was approved counts for three, one that was pinned for two, and one that was
    /// aligned with confidence for one; what somebody objected to is left out
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Terms that count more than sentences: CSV with a column named after each language, and others in “variant”
    #[arg(long, value_name = "CSV")]
    terms: Vec<PathBuf>,
    /// Language of the sources
    #[arg(long, value_name = "LANG", default_value = "en")]
    source_lang: Lang,
    /// Language of the targets
    #[arg(long, value_name = "LANG", default_value = "fr")]
    target_lang: Lang,
    /// Learns from these files alone; else what the lexicon that comes with the program knows helps to tell which words
    /// belong together
    #[arg(long)]
    without_shipped: bool,
    /// The lexicon to write
    #[arg(long, value_name = "FILE")]
    output: PathBuf,
}

/// Carries out a subcommand.
pub(crate) fn run(command: &Command, strings: &Strings) -> Result<()> {
    match command {
        Command::Train(args) => train(args, strings),
    }
}

fn train(args: &Train, strings: &Strings) -> Result<()> {
    let langs = [&args.source_lang, &args.target_lang];
    ensure!(!langs[0].same_language(langs[1]), strings.cli_lexicon_one_language());
    let inputs: Vec<&Path> = args.files.iter().chain(&args.terms).map(PathBuf::as_path).collect();
    failure::refuse_overwriting(&args.output, &inputs, strings)?;
    let known = lexicon::shipped_for(langs[0], langs[1]).filter(|_| !args.without_shipped);
    let mut trainer = Trainer::new(langs[0], langs[1]).knowing(known);
    let mut pairs = 0;
    for file in &args.files {
        read_pairs(file, langs, strings, |source, target, weight| {
            trainer.add_weighted(source, target, weight);
            pairs += 1;
        })?;
    }
    ensure!(pairs > 0, strings.cli_lexicon_no_pairs());
    for file in &args.terms {
        terms::read(file, langs, strings, |source, target| trainer.add_term(source, target))?;
    }
    let bar = Bar::new(strings.cli_stage_learn());
    let learnt = trainer.train(&bar)?;
    drop(bar);
    failure::write_file(&args.output, &CompactLexicon::write(&learnt), strings)?;
    eprintln!("{}", strings.cli_lexicon_learnt(learnt.entries.len() as f64));
    Ok(())
}

/// Reads a file of any kind and calls `each` with every source and target, and how many pairs they count for.
fn read_pairs(
    path: &Path,
    langs: [&Lang; 2],
    strings: &Strings,
    mut each: impl FnMut(&str, &str, usize),
) -> Result<()> {
    let file = Opened::open(path, strings)?;
    match file.kind {
        Kind::Lines => tsv::read(path, file, strings, |source, target| each(source, target, 1)),
        Kind::Tmx => tmx::read(path, file, langs, strings, |source, target| each(source, target, 1)),
        Kind::Project => {
            drop(file);
            let mut each = |source: &str, target: &str, trust: Trust| each(source, target, trust.weight());
            let read = Project::open(path).and_then(|project| project.translations(langs, &mut each));
            read.map_err(|error| failure::project(&error, &[path], strings))
        }
    }
}

/// Reads a lexicon that [`train`] wrote.
pub(crate) fn read(path: &Path, strings: &Strings) -> Result<CompactLexicon> {
    CompactLexicon::read(failure::read_file(path, strings)?).map_err(|error| {
        let path = path.display().to_string();
        anyhow!(match error {
            InvalidLexicon::Unknown => strings.cli_not_a_lexicon(&path),
            InvalidLexicon::Damaged => strings.cli_lexicon_damaged(&path),
        })
    })
}

/// A lexicon from the language of one text to that of the other.
pub(crate) fn between<'a>(
    lexicon: &'a CompactLexicon,
    path: &Path,
    langs: [Option<&Lang>; 2],
    strings: &Strings,
) -> Result<Direction<'a>> {
    let [Some(source), Some(target)] = langs else { return Err(anyhow!(strings.cli_lexicon_unknown_languages())) };
    lexicon.direction(source, target).ok_or_else(|| {
        let [from, to] = lexicon.langs().each_ref().map(Lang::to_string);
        let path = path.display().to_string();
        anyhow!(strings.cli_lexicon_other_languages(&path, &from, &to, &source.to_string(), &target.to_string()))
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::io::Write as _;

    use clap::Parser;
    use flate2::Compression;
    use flate2::write::GzEncoder;
    use relecture_i18n::UiLanguage;

    use super::*;

    #[derive(Parser)]
    struct Program {
        #[command(subcommand)]
        command: Command,
    }

    const LINES: &str = "The mill is old.\tLe moulin est vieux.\n\
        The mill stands by a brook.\tLe moulin se trouve au bord d’un ruisseau.\n\
        Bridges cross this brook.\tDes ponts traversent ce ruisseau.\n\
        Bridges need repairs.\tLes ponts ont besoin de réparations.\n\
        Repairs cost money.\tDes réparations coûtent cher.\n\
        Nobody lives here.\tPersonne n’habite ici.\n\
        Nobody came.\tPersonne n’est venu.\n\
        Winter was long.\tL’hiver a été long.\n\
        Winter came early.\tL’hiver est arrivé tôt.\n\
        The river is wide.\tLe fleuve est large.\n\
        Children sing.\tDes enfants chantent.\n\
        Children laugh.\tDes enfants rient.\n";

    fn compressed(text: &str) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text.as_bytes()).unwrap();
        encoder.finish().unwrap()
    }

    /// Trains on the content of a file, and terms where there are any, and returns the lexicon.
    fn check(content: &[u8], terms: Option<&str>) -> Result<CompactLexicon> {
        let folder = tempfile::tempdir()?;
        let [file, terms_file, output] = ["pairs.tsv", "terms.csv", "lexicon.bin"].map(|name| folder.path().join(name));
        fs::write(&file, content)?;
        let mut words = vec!["lexicon".into(), "train".into(), file.into_os_string()];
        if let Some(terms) = terms {
            fs::write(&terms_file, terms)?;
            words.extend(["--terms".into(), terms_file.into_os_string()]);
        }
        words.extend(["--output".into(), output.clone().into_os_string()]);
        let strings = Strings::new(UiLanguage::English);
        run(&Program::parse_from(words).command, &strings)?;
        read(&output, &strings)
    }

    fn stems(lexicon: &CompactLexicon, word: &str) -> Vec<String> {
        let direction = lexicon.direction(&Lang::english(), &Lang::french()).unwrap();
        direction.look_up(word).into_iter().map(|translation| translation.stem.to_owned()).collect()
    }

    #[test]
    fn learns_from_lines_plain_and_compressed() {
        let plain = check(LINES.as_bytes(), None).unwrap();
        assert_eq!(stems(&plain, "bridge"), ["pont"]);
        assert_eq!(stems(&plain, "mills"), ["moulin"]);
        let marked = check(format!("\u{FEFF}{}", LINES.replace('\n', "\r\n")).as_bytes(), None).unwrap();
        assert_eq!(marked.as_bytes(), plain.as_bytes());
        let compressed = check(&compressed(LINES), None).unwrap();
        assert_eq!(compressed.as_bytes(), plain.as_bytes());
    }

    #[test]
    fn learns_from_a_translation_memory_what_the_lines_teach() {
        let unit = |line: &str| {
            let (source, target) = line.split_once('\t').unwrap();
            format!(
                "<tu><tuv xml:lang=\"en-GB\"><seg>{source}</seg></tuv><tuv xml:lang=\"fr\"><seg>{target}</seg></tuv></tu>"
            )
        };
        let units: String = LINES.lines().map(unit).collect();
        let memory = format!("<?xml version=\"1.0\"?><tmx version=\"1.4\"><body>{units}<tu/></body></tmx>");
        let plain = check(LINES.as_bytes(), None).unwrap();
        assert_eq!(check(memory.as_bytes(), None).unwrap().as_bytes(), plain.as_bytes());
        assert_eq!(check(&compressed(&memory), None).unwrap().as_bytes(), plain.as_bytes());
    }

    #[test]
    fn terms_are_learnt_with_their_variants() {
        let terms = "en,note,fr,variant\nferry (river),a boat,bac,traversier; navette\n\"weir\",,(seuil) déversoir,\n";
        let lexicon = check(LINES.as_bytes(), Some(terms)).unwrap();
        assert_eq!(stems(&lexicon, "ferry"), ["bac", "navet", "traversi"]);
        assert_eq!(stems(&lexicon, "weir"), ["deversoir"]);
    }

    #[test]
    fn says_what_is_wrong_and_where() {
        let whole = compressed(LINES);
        for (content, terms, said) in [
            (&b"one\tun\ntwo deux\n"[..], None, "line 2"),
            (b"one\tun\ntw\xFF\tdeux\n", None, "line 2"),
            (b"", None, "no pair"),
            (&whole[..whole.len() - 9], None, "pairs.tsv"),
            (b"<html><p>mill</p></html>", None, "line 1"),
            (b"<?xml version='1.0'?><html><p>mill</p></html>", None, "html"),
            (b"<tmx><body>\n<tu><tuv xml:lang='en'><seg>mill", None, "line 2"),
            (b"<tmx><body><tu><tuv lang='de'><seg>M\xC3\xBChle</seg></tuv></tu></body></tmx>", None, "no pair"),
            (b"<tmx><body>\xFF</body></tmx>", None, "encoding"),
            (b"SQLite format 3\0and no more", None, "pairs.tsv"),
            (LINES.as_bytes(), Some("english,french\nmill,moulin\n"), "“en”"),
            (LINES.as_bytes(), Some("en,fr\nmill\n"), "terms.csv"),
        ] {
            let error = check(content, terms).err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(said), "{error:?} does not say {said:?}");
        }
    }

    #[test]
    fn other_files_are_no_lexicon() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lexicon.bin");
        fs::write(&path, LINES).unwrap();
        let error = read(&path, &Strings::new(UiLanguage::English)).err().unwrap().to_string();
        assert!(error.contains("lexicon.bin"), "{error}");
    }
}
