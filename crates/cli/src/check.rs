//! `relecture check`: what is wrong with a pair of texts.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use anyhow::{Error, Result, ensure};
use clap::ValueEnum;
use relecture_core::check::{Selection, kinds};
use relecture_core::model::{Document, Finding, Place, Severity, Side};
use relecture_core::profile::{Profile, Profiles};
use relecture_i18n::Strings;
use relecture_project::{
    CheckedTexts, PreparedRelease, Rules, finding_message, finding_reference, severity_name, suggestion,
};
use serde::Serialize;

use crate::json::{self, SpanOutput};
use crate::pair::PairArgs;
use crate::{Outcome, failure};

/// The pair, what to look for, and how to show it.
#[derive(clap::Args)]
pub(crate) struct Args {
    #[command(flatten)]
    pair: PairArgs,
    /// The rules a text is held to: a profile by its name or its JSON file, for the text in its language; or auto, the
    /// ones that each text shows it follows
    #[arg(long, value_name = "ID|FILE|auto", default_value = "auto")]
    profile: String,
    /// What things are called: a termbase or table of terms; or starter, the terms of human rights that come with the program.
    /// May be given several times
    #[arg(long, value_name = "FILE|starter")]
    terms: Vec<PathBuf>,
    /// The target as it was before, to find the no-break spaces it has lost since
    #[arg(long, value_name = "FILE")]
    previous: Option<PathBuf>,
    /// Looks for these only: ids or families of checks, such as num.missing,quote
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    only: Vec<String>,
    /// Leaves these out
    #[arg(long, value_name = "ID,…", value_delimiter = ',')]
    skip: Vec<String>,
    /// From which severity on a finding makes the exit status 1 [default: error; for terms check: note]
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The file to write [default: the standard output]
    #[arg(long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum FailOn {
    Error,
    Warning,
    Note,
    Never,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    /// A finding a line, for people
    Text,
    /// Everything about each finding
    Json,
    /// The pair with its findings as one page
    Html,
}

/// Aligns and checks the two files.
pub(crate) fn run(args: &Args, strings: &Strings) -> Result<Outcome> {
    let selection = args.selection(strings)?;
    check(args, &selection, FailOn::Error, strings)
}

/// The same for what the termbase says alone.
pub(crate) fn run_terms(args: &Args, strings: &Strings) -> Result<Outcome> {
    ensure!(!args.terms.is_empty(), strings.cli_terms_missing());
    let mut selection = args.selection(strings)?;
    if selection.only.is_empty() {
        selection.only = TERM_CHECKS.map(str::to_owned).to_vec();
    }
    check(args, &selection, FailOn::Note, strings)
}

/// What the termbase says.
const TERM_CHECKS: [&str; 2] = ["term", "cons.term"];

fn check(args: &Args, selection: &Selection, fail_on: FailOn, strings: &Strings) -> Result<Outcome> {
    let files = args.pair.files();
    if let Some(output) = &args.output {
        let inputs: Vec<&Path> = files.into_iter().chain(args.previous.as_deref()).collect();
        failure::refuse_overwriting(output, &inputs, strings)?;
    }
    let mut profiles = Profiles::shipped();
    let named = named_profile(&args.profile, &mut profiles, strings)?;
    let terms = crate::terms::index(&args.terms, strings)?;
    let rules = Rules { profiles: &profiles, named: named.as_ref(), terms: terms.as_ref() };
    let (prepared, checked) = args.pair.check(rules, selection, args.previous.as_deref(), strings)?;
    let PreparedRelease { texts, alignments } = &prepared;
    let report = Report { prepared: &prepared, files, checked: &checked, strings };
    let shown = match args.format {
        Format::Text => report.text(),
        Format::Json => report.json()?,
        Format::Html => relecture_project::report(&texts[0], &texts[1], &alignments[0], &checked.findings, strings),
    };
    failure::deliver(shown.as_bytes(), args.output.as_deref(), strings)?;
    let worst = checked.findings.iter().map(|finding| finding.severity).max();
    Ok(if worst.is_some_and(|worst| args.fail_on.unwrap_or(fail_on).stops_at(worst)) {
        Outcome::Found
    } else {
        Outcome::Done
    })
}

impl FailOn {
    fn stops_at(self, severity: Severity) -> bool {
        match self {
            Self::Error => severity >= Severity::Error,
            Self::Warning => severity >= Severity::Warning,
            Self::Note => severity >= Severity::Note,
            Self::Never => false,
        }
    }
}

impl Args {
    /// What to look for; every name must be one of a check or a family.
    fn selection(&self, strings: &Strings) -> Result<Selection> {
        let Self { only, skip, .. } = self;
        for name in only.iter().chain(skip) {
            let family = format!("{name}.");
            if !kinds().any(|kind| kind.id == name || kind.id.starts_with(&family)) {
                return Err(Error::msg(strings.cli_no_such_check(name)));
            }
        }
        Ok(Selection { only: only.clone(), skip: skip.clone() })
    }
}

/// The profile that was named: `None` for `auto`.
pub(crate) fn named_profile(name: &str, profiles: &mut Profiles, strings: &Strings) -> Result<Option<Profile>> {
    if name == "auto" {
        return Ok(None);
    }
    let path = Path::new(name);
    let is_file = path.extension().is_some_and(|extension| extension == "json") || path.is_file();
    let invalid = |error: &dyn std::fmt::Display| Error::msg(strings.cli_not_a_profile(name, &error.to_string()));
    let id = if is_file {
        let text = failure::read_file(path, strings)?;
        let text = std::str::from_utf8(&text).map_err(|error| invalid(&error))?;
        profiles.add(text).map_err(|error| invalid(&error))?
    } else {
        name.to_owned()
    };
    let found = profiles.get(&id).map_err(|error| invalid(&error))?;
    let ids = profiles.ids().collect::<Vec<_>>().join(", ");
    found.map(Some).ok_or_else(|| Error::msg(strings.cli_no_such_profile(name, &ids)))
}

/// What was found, ready to be written.
struct Report<'a> {
    prepared: &'a PreparedRelease,
    files: [&'a Path; 2],
    checked: &'a CheckedTexts,
    strings: &'a Strings,
}

#[derive(Serialize)]
struct Output<'a> {
    profile: OutputProfiles<'a>,
    findings: Vec<OutputFinding<'a>>,
}

#[derive(Serialize)]
struct OutputProfiles<'a> {
    source: &'a str,
    target: &'a str,
}

#[derive(Serialize)]
struct OutputFinding<'a> {
    check: &'static str,
    severity: &'static str,
    side: &'static str,
    source: Option<OutputPlace<'a>>,
    target: Option<OutputPlace<'a>>,
    more: Vec<OutputPlace<'a>>,
    message: String,
    reference: Option<&'static str>,
    suggestion: Option<&'a str>,
    fingerprint: String,
}

#[derive(Serialize)]
struct OutputPlace<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    #[serde(flatten)]
    span: SpanOutput<'a>,
}

impl<'a> Report<'a> {
    fn document(&self, side: Side) -> &'a Document {
        &self.prepared.texts[usize::from(side == Side::Target)].document
    }

    fn place(&self, Place { side, paragraph, span }: Place) -> OutputPlace<'a> {
        OutputPlace { side: None, span: SpanOutput::new(self.document(side), paragraph, span) }
    }

    fn json(&self) -> Result<String> {
        let finding = |finding: &'a Finding| OutputFinding {
            check: finding.check,
            severity: finding.severity.name(),
            side: match (finding.source, finding.target) {
                (Some(_), Some(_)) => "both",
                (Some(_), None) => "source",
                _ => "target",
            },
            source: finding.source.map(|place| self.place(place)),
            target: finding.target.map(|place| self.place(place)),
            more: finding
                .more
                .iter()
                .map(|&place| OutputPlace { side: Some(side_name(place.side)), ..self.place(place) })
                .collect(),
            message: finding_message(finding, self.strings),
            reference: finding_reference(finding),
            suggestion: suggestion(finding),
            fingerprint: finding.fingerprint.to_string(),
        };
        let [source, target] = &self.checked.profiles;
        let profile = OutputProfiles { source: &source.id, target: &target.id };
        let findings = self.checked.findings.iter().map(finding).collect();
        json::lines(&Output { profile, findings })
    }

    /// `texte.fr.txt, ¶ 4: warning: … [évidence] (space.kind)`, and how many there are.
    fn text(&self) -> String {
        let mut text = String::new();
        for finding in &self.checked.findings {
            let Some(place) = finding.first_place() else { continue };
            let file = self.files[usize::from(place.side == Side::Target)].display().to_string();
            let evidence = place.span.of(&self.document(place.side).paragraphs[place.paragraph].text);
            let short: String = evidence.chars().take(EVIDENCE).collect();
            let line = self.strings.cli_finding(
                &file,
                place.paragraph + 1,
                &severity_name(finding.severity, self.strings),
                &finding_message(finding, self.strings),
                &short,
                finding.check,
            );
            writeln!(text, "{line}").expect("a string takes any text");
        }
        let count = |severity| self.checked.findings.iter().filter(|finding| finding.severity == severity).count();
        let [notes, warnings, errors] = Severity::ALL.map(count);
        writeln!(text, "{}", self.strings.cli_findings(errors, warnings, notes)).expect("a string takes any text");
        text
    }
}

/// How many characters of the evidence a line shows.
const EVIDENCE: usize = 60;

fn side_name(side: Side) -> &'static str {
    match side {
        Side::Source => "source",
        Side::Target => "target",
    }
}
