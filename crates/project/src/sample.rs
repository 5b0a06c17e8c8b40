//! The sample release: what a person tries the program on. Its story is told in `sample/README.md`.

use crate::ImportFile;

/// The houses whose French the sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SampleHouse {
    /// The section in Canada.
    Canada,
    /// The international secretariat.
    Secretariat,
}

/// The English file of the sample and the French one of a house.
pub fn sample(house: SampleHouse) -> Vec<ImportFile> {
    let (name, french): (_, &[u8]) = match house {
        SampleHouse::Canada => ("release.fr-CA.docx", include_bytes!("../sample/release.fr-CA.docx")),
        SampleHouse::Secretariat => ("release.fr.docx", include_bytes!("../sample/release.fr.docx")),
    };
    let english = include_bytes!("../sample/release.en.docx");
    [("release.en.docx", &english[..]), (name, french)]
        .map(|(name, bytes)| ImportFile { name: name.to_owned(), bytes: bytes.to_vec(), lang: None })
        .into()
}
