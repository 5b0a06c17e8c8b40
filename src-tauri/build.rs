//! Gives every command of the table a permission of its own, and embeds the window's files.

include!("../crates/api/src/table.rs");

macro_rules! names {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $view:ty;)*) => { &[$(stringify!($name)),*] };
}

fn main() {
    println!("cargo:rerun-if-changed=../crates/api/src/table.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands: &'static [&'static str] = commands!(names);
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    tauri_build::try_build(attributes).expect("the configuration of the shell is valid");
}
