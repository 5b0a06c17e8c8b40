//! The parts of a zipped document as text.

use super::{ImportError, warnings::Warnings};
use crate::{
    format::{xml, zip::Archive},
    model::WarningKind,
};

/// The characters of a part that the document cannot do without.
pub(super) fn needed_part(archive: &mut Archive<'_>, part: &str) -> Result<String, ImportError> {
    let bytes = archive.part(part)?.ok_or_else(|| ImportError::PartMissing { part: part.to_owned() })?;
    xml::decode(bytes).map_err(|error| ImportError::Xml { part: part.to_owned(), error })
}

/// The tree of a part that the document cannot do without.
pub(super) fn needed_tree<'t>(text: &'t str, part: &str) -> Result<roxmltree::Document<'t>, ImportError> {
    xml::parse(text).map_err(|error| ImportError::Xml { part: part.to_owned(), error })
}

/// The characters of a part, or an empty element where there is none. A damaged one is a warning.
pub(super) fn part_or_nothing(archive: &mut Archive<'_>, part: Option<&str>, warnings: &mut Warnings) -> String {
    const NOTHING: &str = "<nothing/>";
    let Some(part) = part.filter(|part| archive.has(part)) else { return NOTHING.to_owned() };
    let sound = needed_part(archive, part).ok().filter(|text| xml::parse(text).is_ok());
    sound.unwrap_or_else(|| {
        warnings.name(WarningKind::Truncated, part);
        NOTHING.to_owned()
    })
}
