//! The built program in a window, driven by WebDriver.
//!
//! `cargo xtask test` builds the program, starts a display where there is none, and names the programs in the
//! environment: `RELECTURE_DESKTOP` the built program, `RELECTURE_TAURI_DRIVER` the WebDriver server of Tauri.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use serde_json::{Value, json};

/// How long the window has for anything a test waits for.
const PATIENCE: Duration = Duration::from_secs(60);

/// The program, open in a window, with settings and projects of its own.
pub struct Window {
    client: Client,
    driver: Driver,
    /// Holds this window's settings and projects.
    pub folder: tempfile::TempDir,
}

/// A serious fault that axe found.
#[derive(Debug)]
pub struct Violation {
    /// The rule of axe.
    pub rule: String,
    /// The elements concerned, as CSS selectors, and what is wrong with each.
    pub elements: String,
}

impl Window {
    /// Starts the program with `arguments` on a system of this locale: `fr_CA.UTF-8`.
    pub async fn open(locale: &str, arguments: &[&str]) -> Result<Self> {
        Self::open_in(tempfile::tempdir()?, locale, arguments).await
    }

    /// The same, with the settings and projects that a window before it left in `folder`.
    pub async fn open_in(folder: tempfile::TempDir, locale: &str, arguments: &[&str]) -> Result<Self> {
        let desktop = program("RELECTURE_DESKTOP")?;
        let (port, native_port) = (free_port()?, free_port()?);
        let driver = Command::new(program("RELECTURE_TAURI_DRIVER")?)
            .args(["--port", &port.to_string(), "--native-port", &native_port.to_string()])
            .env("XDG_CONFIG_HOME", folder.path().join("config"))
            .env("XDG_DATA_HOME", folder.path().join("data"))
            .env("LC_ALL", locale)
            .stdout(Stdio::null())
            .spawn()
            .context("starting tauri-driver")
            .map(Driver)?;
        // The server of the web view, to which Tauri's hands on what it is asked, starts beside it.
        wait_for_port(native_port)?;
        wait_for_port(port)?;
        let capabilities = json!({"tauri:options": {"application": desktop, "args": arguments}});
        let client = ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
            .capabilities(capabilities.as_object().expect("an object").clone())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .context("opening the window")?;
        Ok(Self { client, driver, folder })
    }

    /// Waits until an element is there, and returns it.
    pub async fn find(&self, css: &str) -> Result<Element> {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        found.with_context(|| format!("waiting for {css}"))
    }

    /// How many elements there are now.
    pub async fn count(&self, css: &str) -> Result<usize> {
        Ok(self.client.find_all(Locator::Css(css)).await?.len())
    }

    /// Waits until the script's expression is true.
    pub async fn wait_until(&self, expression: &str) -> Result<()> {
        let started = Instant::now();
        while self.script(&format!("return Boolean({expression})")).await? != Value::Bool(true) {
            if started.elapsed() > PATIENCE {
                bail!("waited in vain for {expression}");
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Ok(())
    }

    /// Runs a script in the window and returns what it returns.
    pub async fn script(&self, script: &str) -> Result<Value> {
        self.client.execute(script, Vec::new()).await.with_context(|| format!("running {script}"))
    }

    /// Runs a script that calls its last argument once it is done, with what is returned.
    pub async fn script_to_its_end(&self, script: &str) -> Result<Value> {
        self.client.execute_async(script, Vec::new()).await.with_context(|| format!("running {script}"))
    }

    /// Presses a key where the focus is, while others are held down: `press(&[Key::Control], ',')`.
    pub async fn press(&self, held: &[Key], key: impl Into<char>) -> Result<()> {
        let held: Vec<char> = held.iter().map(|key| char::from(*key)).collect();
        let key = key.into();
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in held.iter().copied().chain([key]) {
            actions = actions.then(KeyAction::Down { value });
        }
        for value in [key].into_iter().chain(held.into_iter().rev()) {
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.with_context(|| format!("pressing {key:?}"))
    }

    /// Keeps a picture of the window under `target/screenshots/`, and fails when nothing is drawn in it.
    pub async fn screenshot(&self, name: &str) -> Result<PathBuf> {
        // What was just put in the page is drawn with the next frame.
        let drawn = "const done = arguments[arguments.length - 1];\
                     requestAnimationFrame(() => requestAnimationFrame(() => done()))";
        self.client.execute_async(drawn, Vec::new()).await.context("waiting for a frame")?;
        let picture = self.client.screenshot().await.context("taking a picture")?;
        ensure!(picture.len() > 10_000, "the picture {name} is all but empty: {} bytes", picture.len());
        let folder = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| crate::root().join("target"), PathBuf::from);
        let folder = folder.join("screenshots");
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{name}.png"));
        std::fs::write(&file, picture)?;
        Ok(file)
    }

    /// What axe finds serious or critical in what the window shows now.
    pub async fn violations(&self) -> Result<Vec<Violation>> {
        let axe = crate::root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(&axe).with_context(|| format!("reading {}", axe.display()))?;
        self.client.execute(&axe, Vec::new()).await.context("loading axe")?;
        let run = "const done = arguments[arguments.length - 1]; axe.run().then((found) => done(found.violations\
                   .filter((v) => v.impact === 'serious' || v.impact === 'critical')\
                   .map((v) => [v.id, v.nodes.map((n) => `${n.target.join(' ')}: ${n.failureSummary}`).join('; ')])), (e) => done(String(e)))";
        let found = self.client.execute_async(run, Vec::new()).await.context("running axe")?;
        let Value::Array(found) = found else { bail!("axe failed: {found}") };
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        Ok(found.iter().map(|pair| Violation { rule: text(&pair[0]), elements: text(&pair[1]) }).collect())
    }

    /// The memory that the program and the processes of its web view hold, in bytes: what several share counts by share.
    pub fn memory(&self) -> Result<u64> {
        let mut kilobytes = 0;
        for process in users(&self.folder)? {
            let told = std::fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
            let share = told.lines().find_map(|line| line.strip_prefix("Pss:"));
            let share = share.and_then(|share| share.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
            kilobytes += share.unwrap_or_default();
        }
        ensure!(kilobytes > 0, "the system does not tell how much memory the program holds");
        Ok(kilobytes * 1024)
    }

    /// Closes the window, and returns the folder with its settings and projects once the program has let go of them.
    pub async fn close(self) -> Result<tempfile::TempDir> {
        let Self { client, driver, folder } = self;
        client.close().await.context("closing the window")?;
        drop(driver);
        let started = Instant::now();
        loop {
            let users = users(&folder)?;
            if users.is_empty() {
                return Ok(folder);
            }
            ensure!(started.elapsed() < PATIENCE, "the program does not end");
            // The server does not always end what it started; what is saved is saved by then.
            if started.elapsed() > Duration::from_secs(3) {
                Command::new("kill").arg("-TERM").args(users).status()?;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}

/// The WebDriver server, ended when it is dropped.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked to end, it ends the servers under it too; killed, it would leave them behind. One that has ended
        // already needs no asking.
        let _ = Command::new("kill").args(["-TERM", &self.0.id().to_string()]).status();
        let _ = self.0.wait();
    }
}

/// The processes that were given the folder for their settings and still run, by id: the program outlives its window, and
/// the server that started it, by a moment.
fn users(folder: &tempfile::TempDir) -> Result<Vec<String>> {
    let variable = format!("XDG_CONFIG_HOME={}", folder.path().join("config").display());
    let mut users = Vec::new();
    for process in std::fs::read_dir("/proc")? {
        let process = process?;
        // A process of someone else, or one that has just ended, has nothing to show.
        let environment = std::fs::read(process.path().join("environ")).unwrap_or_default();
        if environment.split(|byte| *byte == 0).any(|entry| entry == variable.as_bytes()) {
            users.push(process.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(users)
}

fn program(variable: &str) -> Result<PathBuf> {
    let path = std::env::var_os(variable).map(PathBuf::from);
    path.with_context(|| format!("{variable} is not set: window tests are run by `cargo xtask test`"))
}

/// A port that nothing listens on, given to nobody else. A port that the system picks is free again once it is known,
/// and may be given to the window of the next test before a server listens on it; so these lie below those the system
/// picks from, and each is given once.
fn free_port() -> Result<u16> {
    const FIRST: u32 = 10_000;
    const COUNT: u32 = 20_000;
    static GIVEN: AtomicU32 = AtomicU32::new(0);
    // Tests that another process runs at the same time begin elsewhere.
    let begin = std::process::id() % COUNT * 97;
    for _ in 0..COUNT {
        let port = FIRST + (begin + GIVEN.fetch_add(1, Ordering::Relaxed)) % COUNT;
        let port = u16::try_from(port)?;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return Ok(port);
        }
    }
    bail!("no port is free")
}

fn wait_for_port(port: u16) -> Result<()> {
    let started = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        ensure!(started.elapsed() < PATIENCE, "tauri-driver does not answer");
        std::thread::sleep(Duration::from_millis(50));
    }
    Ok(())
}
