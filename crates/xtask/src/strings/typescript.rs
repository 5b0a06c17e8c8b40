use super::DO_NOT_EDIT;
use super::catalogue::{Catalogue, Message};

pub(super) fn render(catalogue: &Catalogue) -> String {
    let mut out = String::from(DO_NOT_EDIT);
    out.push_str("\n/** The messages of the program in one language. */\nexport interface Strings {\n");
    for message in &catalogue.messages {
        out.push_str(&comment(message));
        out.push_str(&format!("  {}({}): string;\n", camel_case(&message.id), parameter(message)));
    }
    out.push_str("}\n\n/** The messages, given a way to say the one of an id with its arguments. */\n");
    out.push_str("export function makeStrings(\n");
    out.push_str(
        "  format: (id: string, args?: Record<string, string | number>) => string,\n): Strings {\n  return {\n",
    );
    for message in &catalogue.messages {
        let (name, id) = (camel_case(&message.id), &message.id);
        out.push_str(&if message.variables.is_empty() {
            format!("    {name}: () => format(\"{id}\"),\n")
        } else {
            format!("    {name}: (args) => format(\"{id}\", args),\n")
        });
    }
    out.push_str("  };\n}\n");
    out
}

fn comment(message: &Message) -> String {
    let text = message.english.replace("*/", "* /");
    let lines: Vec<&str> = text.lines().collect();
    match lines.as_slice() {
        [line] => format!("  /** {line} */\n"),
        lines => {
            let body: String = lines.iter().map(|line| format!("   * {line}").trim_end().to_owned() + "\n").collect();
            format!("  /**\n{body}   */\n")
        }
    }
}

fn parameter(message: &Message) -> String {
    if message.variables.is_empty() {
        return String::new();
    }
    let kind = |numeric| if numeric { "number" } else { "string" };
    let members: Vec<String> =
        message.variables.iter().map(|variable| format!("{}: {}", variable.name, kind(variable.numeric))).collect();
    format!("args: {{ {} }}", members.join("; "))
}

/// `count-paragraphs` as `countParagraphs`.
fn camel_case(id: &str) -> String {
    let mut words = id.split('-');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut out, word| {
        let mut characters = word.chars();
        out.extend(characters.next().map(|initial| initial.to_ascii_uppercase()));
        out.push_str(characters.as_str());
        out
    })
}
