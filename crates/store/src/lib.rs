//! The project file: an SQLite database.
