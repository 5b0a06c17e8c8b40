use std::fmt::Write;

use super::DO_NOT_EDIT;
use super::catalogue::{Catalogue, Message};

pub(super) fn render(catalogue: &Catalogue) -> String {
    let mut out = String::from(DO_NOT_EDIT);
    out.push_str("\nuse fluent_bundle::FluentValue;\nuse fluent_bundle::types::FluentNumber;\n\nuse crate::Strings;\n");
    for (constant, folder) in [("ENGLISH", "en"), ("FRENCH", "fr")] {
        write!(out, "\npub(crate) const {constant}: &[&str] = &[\n").expect("a string takes any text");
        for file in &catalogue.files {
            writeln!(out, "    include_str!(\"../locales/{folder}/{file}\"),").expect("a string takes any text");
        }
        out.push_str("];\n");
    }
    out.push_str("\npub(crate) const HELP: &[&str] = &[\n");
    catalogue.help.iter().for_each(|id| writeln!(out, "    \"{id}\",").expect("a string takes any text"));
    out.push_str("];\n");
    out.push_str("\nimpl Strings {\n");
    let functions: Vec<String> = catalogue.messages.iter().map(function).collect();
    out.push_str(&functions.join("\n"));
    out.push_str("}\n");
    out
}

fn function(message: &Message) -> String {
    let mut out = String::from("    /// ```text\n");
    for line in message.english.lines() {
        out.push_str(format!("    /// {line}").trim_end());
        out.push('\n');
    }
    out.push_str("    /// ```\n");
    let mut parameters = String::new();
    let mut arguments = Vec::new();
    for variable in &message.variables {
        let (argument, name) = (snake_case(&variable.name), &variable.name);
        let (kind, value) = if variable.numeric {
            ("impl Into<FluentNumber>", format!("FluentValue::Number({argument}.into())"))
        } else {
            ("&str", format!("FluentValue::from({argument})"))
        };
        parameters.push_str(&format!(", {argument}: {kind}"));
        arguments.push(format!("(\"{name}\", {value})"));
    }
    let (id, function, arguments) = (&message.id, snake_case(&message.id), arguments.join(", "));
    out.push_str(&format!("    pub fn {function}(&self{parameters}) -> String {{\n"));
    out.push_str(&format!("        self.format(\"{id}\", &[{arguments}])\n    }}\n"));
    out
}

/// `count-paragraphs` and `countParagraphs` as `count_paragraphs`.
fn snake_case(name: &str) -> String {
    let mut out = String::new();
    for character in name.chars() {
        match character {
            '-' => out.push('_'),
            upper if upper.is_ascii_uppercase() => {
                out.push('_');
                out.push(upper.to_ascii_lowercase());
            }
            other => out.push(other),
        }
    }
    out
}
