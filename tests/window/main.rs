//! The built program, used in its window as a person would. `cargo xtask test` sets up what these need.

use std::time::Duration;

mod check;
mod choose;
mod edit;
mod first_screen;
mod judge;
mod mend;
mod overview;
mod pair;
mod review;
mod rules;
mod settings;
mod terms;
mod timings;
mod versions;

/// The longest a story may take: a window that no longer answers must not hold up the others.
const LONGEST: Duration = Duration::from_secs(300);

/// Runs a story in a window to its end.
fn story(told: impl Future<Output = anyhow::Result<()>>) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime can be made");
    let told = runtime.block_on(async { tokio::time::timeout(LONGEST, told).await });
    match told {
        Ok(Ok(())) => {}
        Ok(Err(error)) => panic!("{error:?}"),
        Err(_) => panic!("the window does not answer"),
    }
}
