//! The messages of `crates/i18n/locales`, as typed functions in Rust and TypeScript.

mod catalogue;
mod rust;
mod typescript;

use std::path::Path;

use anyhow::{Context, Result};

use catalogue::Catalogue;

/// Where the Rust functions stand, from the root of the workspace.
pub const RUST: &str = "crates/i18n/src/generated.rs";
/// Where the TypeScript functions stand, from the root of the workspace.
pub const TYPESCRIPT: &str = "ui/src/i18n/generated.ts";

const DO_NOT_EDIT: &str = "// Written by `cargo xtask strings` from crates/i18n/locales. Do not edit.\n";

/// The contents of [`RUST`], from the messages under `root`. Fails where the languages do not say the same things.
pub fn render_rust(root: &Path) -> Result<String> {
    Ok(rust::render(&Catalogue::read(root)?))
}

/// The contents of [`TYPESCRIPT`], from the messages under `root`. Fails where the languages do not say the same things.
pub fn render_typescript(root: &Path) -> Result<String> {
    Ok(typescript::render(&Catalogue::read(root)?))
}

/// Writes both files.
pub fn write(root: &Path) -> Result<()> {
    for (path, text) in [(RUST, render_rust(root)?), (TYPESCRIPT, render_typescript(root)?)] {
        let file = root.join(path);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).with_context(|| format!("making {}", folder.display()))?;
        }
        std::fs::write(&file, text).with_context(|| format!("writing {}", file.display()))?;
    }
    Ok(())
}
