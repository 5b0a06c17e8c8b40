//! Files in, documents out.

pub mod bilingual;
mod block_text;
mod decode;
mod docx;
mod error;
mod front_matter;
mod highlighter;
mod html;
pub mod language;
mod list_marker;
mod markdown;
mod odt;
mod package;
mod roles;
mod sniff;
pub mod terms;
#[cfg(test)]
mod tests;
mod text;
pub mod tmx;
mod warnings;

pub use error::ImportError;

use crate::model::{BlockKind, Document, Format, Lang, Paragraph, Warning};
use sniff::Kind;
use warnings::Warnings;

/// Reads a file of any supported kind. What the file is, its bytes tell; the extension of `file_name` only chooses
/// between the formats of plain characters.
///
/// Everything left out or odd is in the warnings; an error means that nothing could be read.
pub fn read(bytes: &[u8], file_name: Option<&str>) -> Result<(Document, Vec<Warning>), ImportError> {
    let mut warnings = Warnings::default();
    let Content { format, encoding, declared, mut paragraphs } = match sniff::kind(bytes, file_name, &mut warnings)? {
        Kind::Characters(hint) => read_characters(bytes, hint, &mut warnings)?,
        Kind::Docx(mut archive, part) => docx::read(&mut archive, &part, &mut warnings)?,
        Kind::Odt(mut archive) => odt::read(&mut archive, &mut warnings)?,
    };
    let blank_cells = leave_blank_out(&mut paragraphs);
    if paragraphs.is_empty() {
        return Err(ImportError::NoText);
    }
    roles::recognise(&mut paragraphs);
    let lang = language::recognise(&paragraphs, declared, &mut warnings);
    Ok((Document { format, encoding, lang, paragraphs, blank_cells }, warnings.into_list()))
}

/// What a format's own reader finds: blocks with the kinds that the format marks, blank ones allowed.
struct Content {
    format: Format,
    encoding: &'static str,
    declared: Option<Lang>,
    paragraphs: Vec<Paragraph>,
}

fn read_characters(bytes: &[u8], hint: Option<Format>, warnings: &mut Warnings) -> Result<Content, ImportError> {
    let declared =
        (hint == Some(Format::Html) || bytes.contains(&b'<')).then(|| html::declared_encoding(bytes)).flatten();
    let (text, encoding) = decode::decode(bytes, declared, warnings)?;
    let content = |format, declared, paragraphs| Content { format, encoding: encoding.name(), declared, paragraphs };
    if html::is_html(&text, hint == Some(Format::Html)) {
        let (paragraphs, declared) = html::read(&text, warnings)?;
        return Ok(content(Format::Html, declared, paragraphs));
    }
    if let Some(found) = sniff::unread_characters(&text) {
        return Err(ImportError::Unsupported { found });
    }
    if hint == Some(Format::Markdown) || (hint.is_none() && markdown::looks_like_markdown(&text)) {
        return Ok(content(Format::Markdown, None, markdown::paragraphs(&text, warnings)));
    }
    Ok(content(Format::Text, None, text::paragraphs(&text)))
}

/// Takes blank paragraphs out, and says where cells of tables were blank: before which of the paragraphs that are left.
fn leave_blank_out(paragraphs: &mut Vec<Paragraph>) -> Vec<u32> {
    let (mut left, mut blank_cells) = (0, Vec::new());
    paragraphs.retain(|paragraph| {
        let blank = is_blank(&paragraph.text);
        match blank {
            true if paragraph.kind == BlockKind::TableCell => blank_cells.push(left),
            true => {}
            false => left += 1,
        }
        !blank
    });
    blank_cells
}

/// White space only: what separates paragraphs and makes none. No-break spaces and marks of no width are white too.
fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{200B}' | '\u{2060}' | '\u{FEFF}'))
}
