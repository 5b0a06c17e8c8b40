//! The help in the language of the user. The parser writes it in English, from what the arguments are declared with; in
//! another language each of those texts is put for the other, and what the parser says by itself is said here.

use std::collections::HashMap;

use clap::builder::{PossibleValue, StyledStr, Styles};
use clap::{Arg, Command};
use relecture_i18n::Strings;

/// The commands and their arguments, with their texts in the language of `strings`.
pub(crate) fn in_language(mut command: Command, strings: &Strings) -> Command {
    // The parser adds the arguments that ask for help, and the command.
    command.build();
    // The parser takes headings that last as long as the program, which ends once its help is shown.
    let headings = Headings {
        commands: strings.cli_help_commands().leak(),
        arguments: strings.cli_help_arguments().leak(),
        options: strings.cli_help_options().leak(),
    };
    Words { strings, headings, texts: strings.help() }.of_command(command)
}

struct Headings {
    commands: &'static str,
    arguments: &'static str,
    options: &'static str,
}

struct Words<'a> {
    strings: &'a Strings,
    headings: Headings,
    /// By what is said in English.
    texts: HashMap<String, String>,
}

impl Words<'_> {
    fn of(&self, text: &StyledStr) -> String {
        let english = text.to_string();
        self.texts.get(&english).cloned().unwrap_or(english)
    }

    fn of_command(&self, command: Command) -> Command {
        let about = command.get_about().map(|text| self.of(text)).unwrap_or_default();
        let is_long = command.get_arguments().any(has_long_help);
        let usage = *Styles::styled().get_usage();
        let heading = self.strings.cli_usage_heading();
        let template = format!("{{about-with-newline}}\n{usage}{heading}{usage:#} {{usage}}\n\n{{all-args}}");
        command
            .about(about)
            .help_template(template)
            .subcommand_help_heading(self.headings.commands)
            .mut_args(|arg| self.of_argument(arg, is_long))
            .mut_subcommands(|command| self.of_command(command))
    }

    /// An argument of a command whose help is long: more than a line each, where it is asked for in full.
    fn of_argument(&self, arg: Arg, is_long: bool) -> Arg {
        let help = arg.get_help().map(|text| self.of(text)).unwrap_or_default();
        let short = [vec![help.clone()], self.circumstances(&arg, true)].concat().join(" ");
        let circumstances = self.circumstances(&arg, false).join("\n");
        let in_full = arg.get_long_help().map_or(help, |text| self.of(text));
        let long = [Some(in_full), self.described_values(&arg), Some(circumstances).filter(|said| !said.is_empty())];
        let long = long.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        let heading = match arg.is_positional() {
            true => self.headings.arguments,
            false => self.headings.options,
        };
        let order = arg.get_index();
        let arg = arg.help(short).help_heading(heading).hide_default_value(true).hide_possible_values(true);
        let arg = if is_long { arg.long_help(long) } else { arg };
        match order {
            Some(order) => arg.display_order(order),
            None => arg,
        }
    }

    /// What an argument is where it is not given, and what it can be where the values are only named.
    fn circumstances(&self, arg: &Arg, is_short: bool) -> Vec<String> {
        let default =
            arg.get_default_values().iter().map(|value| value.to_string_lossy()).collect::<Vec<_>>().join(" ");
        let takes_value = arg.get_action().takes_values();
        let default = (takes_value && !default.is_empty()).then(|| self.strings.cli_help_default(&default));
        let values = values(arg);
        let names = values.iter().map(PossibleValue::get_name).collect::<Vec<_>>().join(", ");
        let is_named = !values.is_empty() && (is_short || !has_long_help(arg));
        default.into_iter().chain(is_named.then(|| self.strings.cli_usage_possible(&names))).collect()
    }

    /// The values that an argument can have, where each is described.
    fn described_values(&self, arg: &Arg) -> Option<String> {
        let values = values(arg);
        let longest = values.iter().map(|value| value.get_name().len()).max().filter(|_| has_long_help(arg))?;
        let described = values.iter().map(|value| {
            let (name, about) = (value.get_name(), value.get_help().map(|text| self.of(text)).unwrap_or_default());
            format!("\n- {}{}{about}", self.strings.cli_help_value(name), " ".repeat(longest + 1 - name.len()))
        });
        Some(self.strings.cli_help_values() + &described.collect::<String>())
    }
}

/// The values that an argument can have; none where it can have any.
fn values(arg: &Arg) -> Vec<PossibleValue> {
    if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() }
}

/// Whether the values of an argument are described one by one.
fn has_long_help(arg: &Arg) -> bool {
    values(arg).iter().any(|value| value.get_help().is_some())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use clap::CommandFactory as _;
    use relecture_i18n::UiLanguage;

    use super::*;
    use crate::Arguments;

    /// Every text of a command, its arguments and its commands.
    fn texts(command: &Command, found: &mut BTreeSet<String>) {
        found.extend(command.get_about().map(ToString::to_string));
        for arg in command.get_arguments() {
            found.extend(arg.get_help().map(ToString::to_string));
            found.extend(values(arg).iter().filter_map(|value| value.get_help().map(ToString::to_string)));
            found.extend(arg.get_long_help().map(ToString::to_string));
        }
        command.get_subcommands().for_each(|command| texts(command, found));
    }

    fn built(mut command: Command) -> Command {
        command.build();
        command
    }

    #[test]
    fn every_text_of_the_help_has_its_counterpart_and_no_counterpart_is_idle() {
        let french = Strings::new(UiLanguage::French);
        let mut found = BTreeSet::new();
        texts(&built(Arguments::command()), &mut found);
        let known: BTreeSet<String> = french.help().into_keys().collect();
        let missing: Vec<_> = found.difference(&known).collect();
        let idle: Vec<_> = known.difference(&found).collect();
        assert!(missing.is_empty() && idle.is_empty(), "missing from help.ftl: {missing:#?}\nidle: {idle:#?}");
    }

    #[test]
    fn nothing_of_the_help_stays_english() {
        let strings = Strings::new(UiLanguage::French);
        let mut english = BTreeSet::new();
        texts(&built(Arguments::command()), &mut english);
        let mut said = Vec::new();
        help_of(&mut in_language(Arguments::command(), &strings), &mut said);
        assert!(said.len() > 2 * 15, "commands with short and long help");
        for said in said {
            let lines = said.lines().map(str::trim).filter(|line| english.contains(*line));
            assert_eq!(lines.collect::<Vec<_>>(), [""; 0], "{said}");
            for own in ["Usage:", "Options:", "Arguments:", "Commands:", "[default", "possible values", "Possible"] {
                assert!(!said.contains(own), "{own:?} in\n{said}");
            }
        }
    }

    fn help_of(command: &mut Command, said: &mut Vec<String>) {
        said.extend([command.render_help().to_string(), command.render_long_help().to_string()]);
        command.get_subcommands_mut().for_each(|command| help_of(command, said));
    }
}
