//! The first sheet of a workbook (ECMA-376) as a table.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use super::table::Row;
use super::{LeftOutReason, Reading, TermsError};
use crate::format::zip::Archive;
use crate::import::ImportError;

impl Reading {
    /// The rows of the first sheet; further sheets are left out.
    pub(super) fn xlsx_rows(&mut self, bytes: &[u8]) -> Result<Vec<Row>, TermsError> {
        // The library reads what it is given: that it stays within the limits is seen to before.
        Archive::open(bytes).and_then(|mut archive| archive.check_limits()).map_err(ImportError::from)?;
        let damaged = |error: calamine::XlsxError| TermsError::Workbook { message: error.to_string() };
        let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(damaged)?;
        let names = workbook.sheet_names();
        let Some((first, others)) = names.split_first() else { return Err(TermsError::NoTerms) };
        for other in others {
            self.leave_out(LeftOutReason::Field, other, 1);
        }
        let range = workbook.worksheet_range(first).map_err(damaged)?;
        let (top, left) = range.start().unwrap_or_default();
        let row = |(number, cells): (u32, &[Data])| {
            let blank = std::iter::repeat_n(String::new(), left as usize);
            Row { line: number, cells: blank.chain(cells.iter().map(Data::to_string)).collect() }
        };
        Ok((top + 1..).zip(range.rows()).map(row).collect())
    }
}
