//! Termbases into files that keep everything: reading them back gives the same termbase.

mod table;
mod tbx;
mod xlsx;

use crate::import::terms::TermFormat;
use crate::terms::Termbase;

/// Why a termbase is not written.
#[derive(Debug, thiserror::Error)]
pub enum UnwrittenTerms {
    /// The kind of file cannot hold a termbase: it is only read.
    #[error("this kind of file is only read")]
    OnlyRead,
    /// A workbook has no place for so much.
    #[error("the termbase does not fit into a workbook: {0}")]
    TooLarge(#[from] rust_xlsxwriter::XlsxError),
}

/// The termbase as a file of that kind.
pub fn write(termbase: &Termbase, format: TermFormat) -> Result<Vec<u8>, UnwrittenTerms> {
    match format {
        TermFormat::Json => Ok(termbase.to_json().into_bytes()),
        TermFormat::Csv => Ok(table::delimited(termbase, b',')),
        TermFormat::Tsv => Ok(table::delimited(termbase, b'\t')),
        TermFormat::Xlsx => Ok(xlsx::workbook(termbase)?),
        TermFormat::Tbx2 => Ok(tbx::version_2(termbase)),
        TermFormat::Tbx3 => Ok(tbx::version_3(termbase)),
        TermFormat::Columns | TermFormat::Pairs | TermFormat::MemoQ | TermFormat::Tmx => Err(UnwrittenTerms::OnlyRead),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::import::terms::read;
    use crate::model::Lang;
    use crate::terms::testing::termbases;

    /// The forms that keep everything.
    const KEEPING: [TermFormat; 6] =
        [TermFormat::Json, TermFormat::Csv, TermFormat::Tsv, TermFormat::Xlsx, TermFormat::Tbx2, TermFormat::Tbx3];

    proptest! {
        #[test]
        fn reading_undoes_writing(termbase in termbases().prop_filter("a file without a term is refused", |t| !t.concepts.is_empty())) {
            for format in KEEPING {
                let bytes = write(&termbase, format).unwrap();
                let read = read(&bytes, [&Lang::english(), &Lang::french()]).unwrap();
                prop_assert_eq!(read.format, format);
                prop_assert_eq!(&read.left_out, &[]);
                prop_assert_eq!(&read.termbase, &termbase);
            }
        }
    }
}
