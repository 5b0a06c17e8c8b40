use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use anyhow::{Context, Result, bail};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, VariantKey};
use fluent_syntax::{parser, serializer};

/// Every message, as both languages agree on it.
pub(super) struct Catalogue {
    /// The files of each language, by name, in order: `cli.ftl`.
    pub(super) files: Vec<String>,
    /// In the order of the English files, without those that are said by their ids: of the checks (`check-*.ftl`), and of
    /// the help.
    pub(super) messages: Vec<Message>,
    /// The ids of what the help of the command line says, in the order of the English file.
    pub(super) help: Vec<String>,
}

/// A message and what it needs to be said.
#[derive(Debug, PartialEq)]
pub(super) struct Message {
    /// In kebab case: `count-paragraphs`.
    pub(super) id: String,
    /// The English text, as the file has it.
    pub(super) english: String,
    /// In the order in which the English text names them.
    pub(super) variables: Vec<Variable>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct Variable {
    pub(super) name: String,
    /// A number rather than a text.
    pub(super) numeric: bool,
}

/// What the name of a file of messages about checks begins with, and each message in it.
const CHECK: &str = "check-";

/// The file of what the help of the command line says, and what the id of each message in it begins with.
const HELP: [&str; 2] = ["help.ftl", "help-"];

/// What one language says, by file name.
type Sources = BTreeMap<String, String>;

impl Catalogue {
    pub(super) fn read(root: &Path) -> Result<Self> {
        let locales = root.join("crates/i18n/locales");
        Self::agree(&read_folder(&locales.join("en"))?, &read_folder(&locales.join("fr"))?)
    }

    fn agree(english: &Sources, french: &Sources) -> Result<Self> {
        let mut faults = Vec::new();
        let english_messages = read_messages("en", english, &mut faults);
        let french_messages = read_messages("fr", french, &mut faults);
        compare(&english_messages, &french_messages, &mut faults);
        if english.keys().ne(french.keys()) {
            faults.push("the folders en and fr do not hold files of the same names".to_owned());
        }
        if !faults.is_empty() {
            bail!("the messages need a hand:\n  {}", faults.join("\n  "));
        }
        let (help, english_messages): (Vec<_>, Vec<_>) = english_messages
            .into_iter()
            .filter(|message| !message.id.starts_with(CHECK))
            .partition(|message| message.id.starts_with(HELP[1]));
        let messages = english_messages.into_iter().map(|message| settle(message, &french_messages)).collect();
        let help = help.into_iter().map(|message| message.id).collect();
        Ok(Self { files: english.keys().cloned().collect(), messages, help })
    }
}

fn read_folder(folder: &Path) -> Result<Sources> {
    let mut sources = Sources::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("listing {}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let name = path.file_name().expect("a listed file has a name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).with_context(|| format!("reading {}", path.display()))?;
            sources.insert(name, text);
        }
    }
    Ok(sources)
}

/// A variable is a number when either language treats it as one.
fn settle(mut message: Message, others: &[Message]) -> Message {
    let other = others.iter().find(|other| other.id == message.id);
    for variable in &mut message.variables {
        variable.numeric |=
            other.is_some_and(|other| other.variables.iter().any(|v| v.numeric && v.name == variable.name));
    }
    message
}

fn compare(english: &[Message], french: &[Message], faults: &mut Vec<String>) {
    let by_id = |messages: &[Message]| -> BTreeMap<String, BTreeSet<String>> {
        let names = |message: &Message| message.variables.iter().map(|variable| variable.name.clone()).collect();
        messages.iter().map(|message| (message.id.clone(), names(message))).collect()
    };
    let (english, french) = (by_id(english), by_id(french));
    for (id, variables) in &english {
        match french.get(id) {
            None => faults.push(format!("{id}: missing in fr")),
            Some(others) if variables != others => {
                faults.push(format!("{id}: en uses {variables:?}, fr uses {others:?}"));
            }
            Some(_) => {}
        }
    }
    faults.extend(french.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id}: missing in en")));
}

fn read_messages(language: &str, sources: &Sources, faults: &mut Vec<String>) -> Vec<Message> {
    let mut messages: Vec<Message> = Vec::new();
    for (name, source) in sources {
        let place = format!("{language}/{name}");
        let resource = parser::parse(source.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{place}: {error}")));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            if messages.iter().any(|known| known.id == id) {
                faults.push(format!("{place}: {id} stands there a second time"));
            }
            if name.starts_with(CHECK) != id.starts_with(CHECK) {
                faults
                    .push(format!("{place}: messages of checks, and they alone, begin with {CHECK} in files that do"));
            }
            if (name == HELP[0]) != id.starts_with(HELP[1]) {
                faults.push(format!("{place}: {id}: messages of {}, and they alone, begin with {}", HELP[0], HELP[1]));
            }
            if !message.attributes.is_empty() {
                faults.push(format!("{place}: {id} has an attribute; give it a message of its own"));
            }
            let Some(pattern) = &message.value else { continue };
            let mut reading = Reading { terms: terms(&resource), variables: Vec::new(), faults: Vec::new() };
            reading.pattern(pattern);
            faults.extend(reading.faults.iter().map(|fault| format!("{place}: {id} {fault}")));
            messages.push(Message { id, english: text_of(entry), variables: reading.variables });
        }
    }
    messages
}

fn terms<'s>(resource: &Resource<&'s str>) -> BTreeSet<&'s str> {
    resource
        .body
        .iter()
        .filter_map(|entry| if let Entry::Term(term) = entry { Some(term.id.name) } else { None })
        .collect()
}

/// What stands after `id =`, without the comment before it.
fn text_of(entry: &Entry<&str>) -> String {
    let mut entry = entry.clone();
    if let Entry::Message(message) = &mut entry {
        message.comment = None;
    }
    let text = serializer::serialize(&Resource { body: vec![entry] });
    let value = text.split_once('=').map_or("", |(_, value)| value.trim());
    value.replace("\n    ", "\n")
}

/// Collects what one message needs, and what it does that messages here do not do.
struct Reading<'s> {
    terms: BTreeSet<&'s str>,
    variables: Vec<Variable>,
    faults: Vec<String>,
}

impl Reading<'_> {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let plural = variants.iter().all(|variant| is_plural(&variant.key));
                match selector {
                    InlineExpression::VariableReference { id } => self.variable(id.name, plural),
                    other => self.inline(other),
                }
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>) {
        match expression {
            InlineExpression::VariableReference { id } => self.variable(id.name, false),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, .. } if !self.terms.contains(id.name) => {
                self.faults.push(format!("uses -{}, which its file does not define", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id: argument }] if id.name == "NUMBER" => {
                    self.variable(argument.name, true);
                }
                _ => self.faults.push(format!("calls {} with something else than NUMBER($variable)", id.name)),
            },
            InlineExpression::MessageReference { id, .. } => {
                self.faults.push(format!("uses the message {}; make a term of what both say", id.name));
            }
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    /// Numbers are those that choose a plural, those in `NUMBER()`, and those called count or number.
    fn variable(&mut self, name: &str, used_as_number: bool) {
        let numeric = used_as_number || ["count", "number"].iter().any(|end| name.to_ascii_lowercase().ends_with(end));
        match self.variables.iter_mut().find(|known| known.name == name) {
            Some(known) => known.numeric |= numeric,
            None => self.variables.push(Variable { name: name.to_owned(), numeric }),
        }
    }
}

fn is_plural(key: &VariantKey<&str>) -> bool {
    match key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => ["zero", "one", "two", "few", "many", "other"].contains(name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agree(english: &str, french: &str) -> Result<Vec<Message>, String> {
        let sources = |text: &str| Sources::from([("ui.ftl".to_owned(), text.to_owned())]);
        match Catalogue::agree(&sources(english), &sources(french)) {
            Ok(catalogue) => Ok(catalogue.messages),
            Err(error) => Err(error.to_string()),
        }
    }

    fn variables(english: &str, french: &str) -> Vec<(String, bool)> {
        let messages = agree(english, french).unwrap();
        messages[0].variables.iter().map(|variable| (variable.name.clone(), variable.numeric)).collect()
    }

    fn named(variables: &[(&str, bool)]) -> Vec<(String, bool)> {
        variables.iter().map(|(name, numeric)| ((*name).to_owned(), *numeric)).collect()
    }

    #[test]
    fn tells_numbers_from_texts() {
        for (english, expected) in [
            ("a = Open", &[][..]),
            ("a = Open { $path } as { $name }", &[("path", false), ("name", false)]),
            ("a = { $rows -> [one] a row *[other] { $rows } rows }", &[("rows", true)]),
            ("a = { $rows -> [0] none *[other] some }", &[("rows", true)]),
            ("a = Row { NUMBER($row) }", &[("row", true)]),
            ("a = { $wordCount } words", &[("wordCount", true)]),
            ("a = { $side -> [source] left *[target] right }", &[("side", false)]),
        ] {
            assert_eq!(variables(&spread(english), &spread(english)), named(expected), "{english}");
        }
        assert_eq!(
            variables("a = { $rows } rows", &spread("a = { $rows -> [one] ligne *[other] lignes }")),
            named(&[("rows", true)]),
            "one language is enough to make a number"
        );
    }

    /// Fluent wants each variant on a line of its own.
    fn spread(message: &str) -> String {
        message.replace(" [", "\n [").replace(" *[", "\n *[").replace(" }", "\n }")
    }

    #[test]
    fn refuses_what_only_one_language_says() {
        for (english, french, fault) in [
            ("a = A", "", "a: missing in fr"),
            ("", "a = A", "a: missing in en"),
            ("a = { $x }", "a = A", "a: en uses {\"x\"}, fr uses {}"),
            ("a = A\na = B", "a = A", "en/ui.ftl: a stands there a second time"),
            ("a = A\n .label = B", "a = A", "en/ui.ftl: a has an attribute; give it a message of its own"),
            ("help-a = A", "help-a = A", "en/ui.ftl: help-a: messages of help.ftl, and they alone, begin with help-"),
            ("a = { b }\nb = B", "a = A\nb = B", "en/ui.ftl: a uses the message b; make a term of what both say"),
            ("a = { -b }", "a = A", "en/ui.ftl: a uses -b, which its file does not define"),
            ("a = { DATE($x) }", "a = { $x }", "en/ui.ftl: a calls DATE with something else than NUMBER($variable)"),
        ] {
            let error = agree(english, french).unwrap_err();
            assert!(error.contains(fault), "{error}");
        }
        assert!(agree("a = {", "a = A").unwrap_err().contains("en/ui.ftl: "));
    }
}
