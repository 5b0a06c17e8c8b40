/// Fields (`w:fldChar`) that are open at a place in the text, the innermost last. What stands before their separator is
/// an instruction and no text.
#[derive(Default)]
pub(super) struct Fields(Vec<Field>);

#[derive(Default)]
struct Field {
    instruction: String,
    in_result: bool,
    is_link: bool,
}

impl Fields {
    pub(super) fn begin(&mut self) {
        self.0.push(Field::default());
    }

    pub(super) fn instruct(&mut self, text: &str) {
        if let Some(field) = self.0.last_mut().filter(|field| !field.in_result) {
            field.instruction.push_str(text);
        }
    }

    /// The result begins; returns where it links to, when the field is a hyperlink.
    pub(super) fn separate(&mut self) -> Option<String> {
        let field = self.0.last_mut()?;
        field.in_result = true;
        let href = link_target(&field.instruction);
        field.is_link = href.is_some();
        href
    }

    /// Ends the innermost field; returns whether its link ends here.
    pub(super) fn end(&mut self) -> bool {
        self.0.pop().is_some_and(|field| field.is_link)
    }

    /// Whether text at this place belongs to an instruction.
    pub(super) fn in_instruction(&self) -> bool {
        self.0.iter().any(|field| !field.in_result)
    }

    /// An instruction that is still open at the end of its paragraph was never closed: the rest is text.
    pub(super) fn end_paragraph(&mut self) {
        self.0.retain(|field| field.in_result);
    }
}

/// Where a `HYPERLINK` field leads: `"address"`, `\l "bookmark"`, or both (ECMA-376 part 1, 17.16.5.25).
pub(super) fn link_target(instruction: &str) -> Option<String> {
    let arguments = instruction.trim().strip_prefix("HYPERLINK")?;
    let mut target = String::new();
    let mut is_bookmark = false;
    for (index, piece) in arguments.split('"').enumerate() {
        if index % 2 == 0 {
            is_bookmark = piece.trim().ends_with("\\l");
            if !piece.trim().is_empty() && !piece.trim().ends_with("\\l") && !piece.trim().starts_with('\\') {
                target.push_str(piece.split_whitespace().next().unwrap_or_default());
            }
        } else if is_bookmark {
            target = format!("{target}#{piece}");
        } else if target.is_empty() {
            piece.clone_into(&mut target);
        }
    }
    (!target.is_empty()).then_some(target)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_where_a_hyperlink_leads() {
        for (instruction, target) in [
            (r#" HYPERLINK "https://example.org/a?b=c" "#, Some("https://example.org/a?b=c")),
            (r#"HYPERLINK "https://example.org" \t "_blank""#, Some("https://example.org")),
            (r#"HYPERLINK \l "_Toc1""#, Some("#_Toc1")),
            (r#"HYPERLINK "page.html" \l "part" \o "A tip""#, Some("page.html#part")),
            ("HYPERLINK https://example.org", Some("https://example.org")),
            ("PAGE", None),
            (r"HYPERLINK \h", None),
        ] {
            assert_eq!(link_target(instruction).as_deref(), target, "{instruction}");
        }
    }
}
