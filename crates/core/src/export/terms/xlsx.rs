//! A workbook (ECMA-376) with one sheet: a table with a term a row.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

use super::table::rows;
use crate::terms::Termbase;

/// The widths of the columns, in characters.
const WIDTHS: [f64; 6] = [24.0, 10.0, 36.0, 10.0, 12.0, 12.0];

/// The workbook. Cells are text, whatever they look like.
pub(super) fn workbook(termbase: &Termbase) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    // The same terms give the same bytes.
    let never = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_creation_datetime(&never));
    let header = Format::new().set_bold();
    let sheet = workbook.add_worksheet();
    sheet.set_freeze_panes(1, 0)?;
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    for (row, cells) in (0..).zip(rows(termbase)) {
        for (column, cell) in (0..).zip(&cells).filter(|(_, cell)| !cell.is_empty()) {
            match row {
                0 => sheet.write_string_with_format(row, column, cell, &header)?,
                _ => sheet.write_string(row, column, cell)?,
            };
        }
    }
    workbook.save_to_buffer()
}
