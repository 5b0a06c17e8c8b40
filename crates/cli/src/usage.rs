//! What the command line says of arguments that it cannot follow: what is wrong, what may be meant, and how the command
//! is used. The parser tells the kind of the error and its circumstances; the words are ours, in the user's language.

use std::error::Error as _;
use std::ffi::OsString;
use std::num::ParseIntError;
use std::process::ExitCode;

use clap::CommandFactory as _;
use clap::builder::Styles;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use relecture_core::model::InvalidLang;
use relecture_i18n::{Strings, UiLanguage, UnknownUiLanguage};

use crate::{Arguments, COULD_NOT, help};

/// Shows help or the version where that was asked for, and else what is wrong with the arguments.
pub(crate) fn show(error: &clap::Error, strings: &Strings) -> ExitCode {
    match error.kind() {
        ErrorKind::DisplayVersion => error.exit(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let said = match strings.language() {
                UiLanguage::English => None,
                UiLanguage::French => help::in_language(Arguments::command(), strings).try_get_matches().err(),
            };
            said.as_ref().unwrap_or(error).exit();
        }
        _ => {}
    }
    anstream::eprint!("{}", message(error, strings));
    ExitCode::from(COULD_NOT)
}

/// The language that arguments ask for, whether the others can be followed or not.
pub(crate) fn language_asked_for(arguments: impl IntoIterator<Item = OsString>) -> Option<UiLanguage> {
    let arguments = arguments.into_iter().map(|argument| argument.to_string_lossy().into_owned());
    let mut arguments = arguments.take_while(|argument| argument != "--");
    let mut asked = None;
    while let Some(argument) = arguments.next() {
        let tag = match argument.strip_prefix("--ui-lang") {
            Some("") => arguments.next(),
            Some(rest) => rest.strip_prefix('=').map(str::to_owned),
            None => None,
        };
        asked = tag.and_then(|tag| tag.parse().ok()).or(asked);
    }
    asked
}

fn message(error: &clap::Error, strings: &Strings) -> String {
    let styles = Styles::styled();
    let (heading, tip, usage) = (styles.get_error(), styles.get_valid(), styles.get_usage());
    let mut said = format!("{heading}{}{heading:#} {}", strings.cli_usage_error(), what(error, strings));
    let tips = tips(error, strings);
    if !tips.is_empty() {
        said.push('\n');
    }
    for about in tips {
        said += &format!("\n  {tip}{}{tip:#} {about}", strings.cli_usage_tip());
    }
    if let Some(ContextValue::StyledStr(how)) = error.get(ContextKind::Usage) {
        let how = how.to_string();
        let how = how.strip_prefix("Usage:").unwrap_or(&how).trim();
        said += &format!("\n\n{usage}{}{usage:#} {how}", strings.cli_usage_heading());
    }
    said + &format!("\n\n{}\n", strings.cli_usage_help())
}

/// What is wrong, by the kind of the error.
fn what(error: &clap::Error, strings: &Strings) -> String {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument => strings.cli_usage_unknown_argument(&argument),
        ErrorKind::InvalidSubcommand => {
            strings.cli_usage_unknown_subcommand(&text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::MissingSubcommand => strings.cli_usage_subcommand_missing(),
        ErrorKind::MissingRequiredArgument => {
            strings.cli_usage_missing() + &lines(texts(error, ContextKind::InvalidArg))
        }
        ErrorKind::ArgumentConflict => conflict(error, &argument, strings),
        ErrorKind::InvalidValue if value.is_empty() => {
            strings.cli_usage_value_missing(&argument) + &possible(error, strings)
        }
        ErrorKind::InvalidValue => strings.cli_usage_wrong_value(&value, &argument) + &possible(error, strings),
        ErrorKind::ValueValidation => {
            let wanted = wanted(error, strings);
            let wrong = strings.cli_usage_wrong_value(&value, &argument);
            wanted.map_or_else(|| wrong.clone(), |wanted| format!("{wrong}\n  {wanted}"))
        }
        ErrorKind::TooManyValues => strings.cli_usage_no_value(&value, &argument),
        ErrorKind::InvalidUtf8 => strings.cli_usage_not_utf8(),
        // What no argument of ours is declared to lead to.
        _ => strings.cli_usage_other(),
    }
}

fn conflict(error: &clap::Error, argument: &str, strings: &Strings) -> String {
    let others = texts(error, ContextKind::PriorArg);
    match others.as_slice() {
        [other] if other == argument => strings.cli_usage_twice(argument),
        [other] => strings.cli_usage_conflict(argument, other),
        _ => strings.cli_usage_conflicts(argument) + &lines(others),
    }
}

/// What a value has to be, where its type tells.
fn wanted(error: &clap::Error, strings: &Strings) -> Option<String> {
    let cause = error.source()?;
    if cause.is::<InvalidLang>() {
        Some(strings.cli_usage_wanted_lang())
    } else if cause.is::<UnknownUiLanguage>() {
        Some(strings.cli_usage_wanted_ui_lang())
    } else if cause.is::<ParseIntError>() {
        Some(strings.cli_usage_wanted_number())
    } else {
        None
    }
}

/// The values that may be given, in a line of their own.
fn possible(error: &clap::Error, strings: &Strings) -> String {
    let values = texts(error, ContextKind::ValidValue);
    if values.is_empty() { String::new() } else { format!("\n  {}", strings.cli_usage_possible(&values.join(", "))) }
}

/// What may be meant. Some tips the parser has as finished sentences alone, with the names in them.
fn tips(error: &clap::Error, strings: &Strings) -> Vec<String> {
    let kinds = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let similar = |name: &str| strings.cli_usage_similar(name);
    let mut tips: Vec<String> =
        kinds.into_iter().flat_map(|kind| texts(error, kind)).map(|name| similar(&name)).collect();
    let Some(ContextValue::StyledStrs(sentences)) = error.get(ContextKind::Suggested) else { return tips };
    for sentence in sentences.iter().map(ToString::to_string) {
        if let Some(name) = sentence.strip_suffix(" exists") {
            tips.push(similar(name.trim_matches('\'')));
        } else if sentence.starts_with("to pass ") && error.kind() == ErrorKind::UnknownArgument {
            tips.push(strings.cli_usage_as_value(&text(error, ContextKind::InvalidArg)));
        }
    }
    tips
}

fn lines(texts: Vec<String>) -> String {
    texts.iter().map(|text| format!("\n  {text}")).collect()
}

fn text(error: &clap::Error, kind: ContextKind) -> String {
    texts(error, kind).into_iter().next().unwrap_or_default()
}

fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![text.clone()],
        Some(ContextValue::Strings(texts)) => texts.clone(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;

    #[track_caller]
    fn check(arguments: &[&str], lang: UiLanguage, expected: &[&str]) {
        let arguments = std::iter::once(&"relecture").chain(arguments);
        let Err(error) = Arguments::try_parse_from(arguments) else { panic!("these arguments are sound") };
        let said = anstream::adapter::strip_str(&message(&error, &Strings::new(lang))).to_string();
        for expected in expected {
            assert!(said.contains(expected), "{expected:?} in\n{said}");
        }
        assert!(lang == UiLanguage::English || !said.contains("Usage:"), "{said}");
    }

    #[test]
    fn every_kind_of_error_is_worded_in_the_language_of_the_user() {
        use UiLanguage::{English, French};
        check(
            &["align", "a", "b", "--levle", "x"],
            English,
            &["error: ", "tip: ", "'--level'", "Usage: relecture align"],
        );
        check(&["align", "a", "b", "--levle", "x"], French, &["erreur\u{A0}: ", "conseil\u{A0}: ", "--level"]);
        check(&["aling"], French, &["«\u{A0}aling\u{A0}»", "align", "Utilisation\u{A0}: relecture"]);
        check(&["align", "a"], French, &["manque", "\n  <TARGET>"]);
        check(&["align", "a", "b", "--format", "pdf"], French, &["pdf", "beads, json, tsv, tmx, html"]);
        check(&["align", "a", "b", "--format"], French, &["--format <FORMAT>", "beads, json, tsv, tmx, html"]);
        check(&["align", "a", "b", "--source-lang", "klingon"], French, &["klingon", "fr-CA"]);
        check(&["align", "--batch", "--jobs", "0"], French, &["«\u{A0}0\u{A0}»", "nombre entier"]);
        check(&["align", "a", "b", "--ui-lang", "de"], French, &["«\u{A0}de\u{A0}»", "en ou fr"]);
        check(&["align", "--batch", "--output", "x"], French, &["--batch", "--output <FILE>", "ensemble"]);
        check(&["align", "a", "b", "--level", "sentence", "--level", "sentence"], French, &["deux fois"]);
        check(&["align", "a", "b", "--explain=x"], French, &["«\u{A0}x\u{A0}»", "--explain"]);
        check(&["align", "a", "b", "c"], French, &["«\u{A0}c\u{A0}»"]);
        check(&["--level", "align"], French, &["«\u{A0}align --level\u{A0}»"]);
        check(&["stale", "a", "b", "-c"], French, &["«\u{A0}-c\u{A0}»", "--"]);
    }

    #[test]
    fn the_language_is_known_whatever_else_is_wrong() {
        let check = |arguments: &[&str], expected: Option<UiLanguage>| {
            assert_eq!(language_asked_for(arguments.iter().map(OsString::from)), expected, "{arguments:?}");
        };
        check(&["relecture", "aling", "--ui-lang", "fr"], Some(UiLanguage::French));
        check(&["relecture", "--ui-lang=fr-CA", "--nonsense"], Some(UiLanguage::French));
        check(&["relecture", "--ui-lang", "fr", "--ui-lang=en"], Some(UiLanguage::English));
        check(&["relecture", "--ui-lang"], None);
        check(&["relecture", "--ui-lang", "de"], None);
        check(&["relecture", "--ui-language=fr"], None);
        check(&["relecture", "align", "--", "--ui-lang", "fr"], None);
    }
}
