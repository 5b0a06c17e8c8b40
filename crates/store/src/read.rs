//! How the tables are read: errors with their context, names back into values.

use std::error::Error;

use relecture_core::model::Lang;
use rusqlite::types::Type;
use rusqlite::{Connection, Row};

use crate::Store;
use crate::error::{Fault, StoreError};

impl Store {
    /// Reads, saying what is being read when that fails.
    pub(crate) fn read<T>(
        &self,
        doing: &'static str,
        read: impl FnOnce(&Connection) -> rusqlite::Result<T>,
    ) -> Result<T, StoreError> {
        read(&self.conn).map_err(|error| Fault::from(error).while_doing(doing, &self.path))
    }
}

/// The value a column names.
pub(crate) fn named<T>(row: &Row, column: usize, from_name: impl Fn(&str) -> Option<T>) -> rusqlite::Result<T> {
    let name = row.get_ref(column)?.as_str()?;
    from_name(name).ok_or_else(|| unexpected(column, format!("“{name}” in column {column} names nothing known").into()))
}

/// A language column: `und` where the language is not known.
pub(crate) fn lang(row: &Row, column: usize) -> rusqlite::Result<Option<Lang>> {
    match row.get_ref(column)?.as_str()? {
        UNKNOWN_LANG => Ok(None),
        tag => Lang::parse(tag).map(Some).map_err(|error| unexpected(column, error.into())),
    }
}

/// How a language column says that the language is not known (RFC 5646, 4.1).
pub(crate) const UNKNOWN_LANG: &str = "und";

/// The error of a column that holds what no write of ours puts there.
pub(crate) fn unexpected(column: usize, error: Box<dyn Error + Send + Sync>) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(column, Type::Text, error)
}
