//! The built program, used in its window as a person would. `cargo xtask test` sets up what these need.

mod first_screen;
mod pair;
mod settings;

/// Runs a story in a window to its end.
fn story(told: impl Future<Output = anyhow::Result<()>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    if let Err(error) = runtime.block_on(told) {
        panic!("{error:?}");
    }
}
