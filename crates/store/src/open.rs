//! Making, opening and copying project files. A file is recognised before anything is written to it.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::error::{Fault, StoreError};
use crate::schema::{self, APPLICATION_ID, MIGRATIONS};
use crate::{Store, concordance, undo};

/// The largest file that is read whole for damage each time it is opened, in bytes: a larger one would keep a person
/// waiting, and is read so only after a program that did not close it, and before its schema changes. Damage in it is told where it is met.
const READ_WHOLE: u64 = 32 << 20;

/// How long another program may hold the file (a backup, a virus scanner) before it counts as in use.
const PATIENCE: Duration = Duration::from_millis(400);

/// Prepared statements kept for use again: more than there are different ones.
const STATEMENTS: usize = 128;

/// Bytes of disk the write-ahead log may keep after a large import.
const LOG_SIZE: u32 = 16 << 20;

/// Whether a file of the same name may be overwritten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and the work fails.
    Keep,
    /// It is replaced in one step, when the new file is complete.
    Replace,
}

impl Store {
    /// Makes a new, empty project and opens it. An existing file stays as it is.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        create(path).map_err(|fault| fault.while_doing("create the project", path))
    }

    /// Opens a project, for this window alone, and brings it to the newest schema; a copy of a file of an older schema
    /// is left beside it.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        open(path, MIGRATIONS).map_err(|fault| fault.while_doing("open the project", path))
    }

    /// Where the project is kept.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Closes the project. Everything has been saved already; this folds the write-ahead log into the file.
    pub fn close(self) -> Result<(), StoreError> {
        let Self { conn, path, claim } = self;
        let closed = conn.close().map_err(|(_, error)| Fault::from(error).while_doing("close the project", &path));
        drop(claim);
        closed
    }

    /// Writes a complete, compact copy of the project to another path.
    pub fn backup_to(&self, path: &Path, existing: Existing) -> Result<(), StoreError> {
        copy_to(&self.conn, path, existing).map_err(|fault| fault.while_doing("save a copy of the project as", path))
    }
}

fn create(path: &Path) -> Result<Store, Fault> {
    OpenOptions::new().write(true).create_new(true).open(path)?;
    let made = (|| {
        let claim = Claim::on(path)?;
        let mut conn = connect(path)?;
        schema::migrate(&mut conn, MIGRATIONS)?;
        ready(conn, path, claim)
    })();
    if made.is_err() {
        // Ours since `create_new`, and worth nothing; the error that matters is the one being returned.
        fs::remove_file(path).ok();
    }
    made
}

pub(crate) fn open(path: &Path, migrations: &[&str]) -> Result<Store, Fault> {
    let claim = Claim::on(path)?;
    let known = u32::try_from(migrations.len()).expect("few schemas");
    recognise(path, known)?;
    let had_log = has_log(path);
    let mut conn = connect(path)?;
    // The write-ahead log of a program that was killed may hold a newer header than the file.
    let found = schema::version(&conn)?;
    if found > known {
        return Err(Fault::Newer { found, known });
    }
    if had_log || found < known || fs::metadata(path)?.len() <= READ_WHOLE {
        look_for_damage(&conn)?;
    }
    examine(&conn, &migrations[..found as usize])?;
    if found < known {
        keep_copy(&conn, path, found)?;
        schema::migrate(&mut conn, migrations)?;
    }
    let mut store = ready(conn, path, claim)?;
    if (found..known).contains(&schema::BEFORE_CONCORDANCE) {
        concordance::fill(&mut store.conn)?;
    }
    Ok(store)
}

/// Whether a file is a project, of whatever schema, whole or not. It is read, not opened.
pub fn is_project(path: &Path) -> bool {
    matches!(recognise(path, MIGRATIONS.len() as u32), Ok(()) | Err(Fault::Newer { .. } | Fault::Damaged(_)))
}

/// Reads the header of a file (<https://sqlite.org/fileformat2.html#the_database_header>) without touching the file.
fn recognise(path: &Path, known: u32) -> Result<(), Fault> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(Fault::NotAFile);
    }
    let mut header = Vec::with_capacity(100);
    File::open(path)?.take(100).read_to_end(&mut header)?;
    let number = |at: usize| u32::from_be_bytes(header[at..at + 4].try_into().expect("four bytes"));
    if !header.starts_with(b"SQLite format 3\0") {
        return Err(Fault::NotAProject);
    }
    if header.len() < 100 {
        return Err(Fault::Damaged("the file is cut short".to_owned()));
    }
    if number(68) != APPLICATION_ID.cast_unsigned() {
        return Err(Fault::NotAProject);
    }
    let found = number(60);
    if found > known {
        return Err(Fault::Newer { found, known });
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    // With a write-ahead log left over, pages may still be on their way from there.
    if metadata.len() < page_size * u64::from(number(28)) && !has_log(path) {
        return Err(Fault::Damaged("the file is cut short".to_owned()));
    }
    Ok(())
}

/// The path of the write-ahead log SQLite keeps beside a file.
fn log_path(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-wal");
    name.into()
}

fn has_log(path: &Path) -> bool {
    fs::metadata(log_path(path)).is_ok_and(|log| log.len() > 0)
}

/// Opens an existing file and takes it for this connection alone.
fn connect(path: &Path) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let conn = Connection::open_with_flags(path, flags)?;
    if conn.is_readonly("main")? {
        return Err(Fault::ReadOnly);
    }
    conn.busy_timeout(PATIENCE)?;
    conn.set_prepared_statement_cache_capacity(STATEMENTS);
    // A project may come from anyone: nothing in its schema is to be trusted with more than its tables.
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    conn.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    conn.pragma_update(None, "cell_size_check", true)?;
    conn.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
    // The lock is taken at the first read. A folder that may not be written has no room for the write-ahead log.
    match schema::version(&conn) {
        Err(Fault::NoAccess) => Err(Fault::ReadOnly),
        Err(fault) => Err(fault),
        Ok(_) => Ok(conn),
    }
}

/// Reads the whole file for damage.
fn look_for_damage(conn: &Connection) -> Result<(), Fault> {
    let verdict: String = conn.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Fault::Damaged(verdict)) }
}

/// Looks for a schema that is not the one its number says: a project may come from anyone, and a trigger would run with
/// every change.
fn examine(conn: &Connection, migrations: &[&str]) -> Result<(), Fault> {
    let mut model = Connection::open_in_memory()?;
    schema::migrate(&mut model, migrations)?;
    let (found, expected) = (schema::outline(conn)?, schema::outline(&model)?);
    match found.symmetric_difference(&expected).next() {
        Some(name) if expected.contains(name) => Err(Fault::Damaged(format!("{name} is missing"))),
        Some(name) => Err(Fault::Damaged(format!("{name} does not belong in a project"))),
        None => Ok(()),
    }
}

fn ready(conn: Connection, path: &Path, claim: Claim) -> Result<Store, Fault> {
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.pragma_update(None, "synchronous", "FULL")?;
    conn.pragma_update(None, "temp_store", "MEMORY")?;
    conn.pragma_update(None, "journal_mode", "WAL")?;
    conn.pragma_update(None, "journal_size_limit", LOG_SIZE)?;
    undo::install(&conn)?;
    concordance::install(&conn)?;
    Ok(Store { conn, path: path.to_owned(), claim })
}

/// Leaves a copy of a file of an older schema beside it: `NAME.schema-1.relecture`.
fn keep_copy(conn: &Connection, path: &Path, schema: u32) -> Result<(), Fault> {
    for attempt in 1_u32.. {
        let again = if attempt == 1 { String::new() } else { format!("-{attempt}") };
        match copy_to(conn, &path.with_extension(format!("schema-{schema}{again}.relecture")), Existing::Keep) {
            Err(Fault::AlreadyExists) => {}
            copied => return copied,
        }
    }
    Err(Fault::AlreadyExists)
}

fn copy_to(conn: &Connection, path: &Path, existing: Existing) -> Result<(), Fault> {
    // A log left beside a file that is replaced would be played into the new one.
    let _claim = match fs::exists(path)? {
        true if existing == Existing::Keep => return Err(Fault::AlreadyExists),
        true if has_log(path) => return Err(Fault::InUse),
        true => Some(Claim::on(path)?),
        false => None,
    };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // VACUUM INTO wants a file of its own making or an empty one.
    let copy = new_file_in(folder)?;
    let name = copy.path().to_str().ok_or(Fault::NotFound)?;
    conn.execute("VACUUM INTO ?1", [name])?;
    copy.as_file().sync_all()?;
    match existing {
        Existing::Keep => copy.persist_noclobber(path),
        Existing::Replace => copy.persist(path),
    }
    .map_err(|failed| failed.error)?;
    Ok(())
}

/// A file of no name yet, which may be read by whom any other new file may.
fn new_file_in(folder: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".relecture-");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

/// The project files open in this process. Closing any handle of a file drops the locks the process holds on it
/// (POSIX), so that a second attempt has to be turned away before it touches the file.
static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The right of one [`Store`] of this process to touch a file.
#[derive(Debug)]
pub(crate) struct Claim(PathBuf);

impl Claim {
    fn on(path: &Path) -> Result<Self, Fault> {
        let path = path.canonicalize()?;
        if CLAIMED.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone()) {
            Ok(Self(path))
        } else {
            Err(Fault::InUse)
        }
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        CLAIMED.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_of_an_older_schema_is_copied_and_then_brought_up_to_date() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("release.relecture");
        Store::create(&path).unwrap().close().unwrap();
        let known = MIGRATIONS.len() as u32;
        let copy = |more: &str| folder.path().join(format!("release.schema-{known}{more}.relecture"));
        // Somebody else's file under the name the copy would have.
        fs::write(copy(""), "notes").unwrap();

        let next = [MIGRATIONS, &["CREATE TABLE lanterns (id INTEGER PRIMARY KEY) STRICT"]].concat();
        let store = open(&path, &next).unwrap();
        assert_eq!(schema::version(&store.conn).unwrap(), known + 1);
        store.conn.execute("INSERT INTO lanterns VALUES (1)", []).unwrap();
        store.close().unwrap();

        assert!(is_project(&path) && !is_project(&copy("")) && !is_project(folder.path()));
        let newer = open(&path, MIGRATIONS);
        assert!(matches!(newer, Err(Fault::Newer { found, known: last }) if found == known + 1 && last == known));
        assert_eq!(fs::read_to_string(copy("")).unwrap(), "notes");
        let kept = open(&copy("-2"), MIGRATIONS).unwrap();
        assert_eq!(schema::version(&kept.conn).unwrap(), known);
    }

    #[test]
    fn a_migration_that_fails_leaves_the_project_in_its_schema() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("release.relecture");
        Store::create(&path).unwrap().close().unwrap();
        let fails = "CREATE TABLE lanterns (id INTEGER PRIMARY KEY) STRICT; DROP TABLE nonsense";
        let broken = [MIGRATIONS, &[fails]].concat();
        assert!(matches!(open(&path, &broken), Err(Fault::Statement(_))));
        let store = Store::open(&path).unwrap();
        assert_eq!(schema::version(&store.conn).unwrap(), MIGRATIONS.len() as u32);
        assert_eq!(store.check().unwrap(), []);
    }
}
