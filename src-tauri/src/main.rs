//! The desktop shell: opens the window and hands the table of commands to it. It decides nothing.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod commands;
#[cfg(target_os = "linux")]
mod drawing;
mod events;

use std::sync::Arc;

use relecture_api::{Api, Folders, Launch, Nothing};
use tauri::{Manager as _, RunEvent, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::StateFlags;

/// What of the window is as it was when the program starts again.
const KEPT: StateFlags = StateFlags::SIZE.union(StateFlags::POSITION).union(StateFlags::MAXIMIZED);

/// A long text is checked in many small pieces on all cores: faster, and given back to the system afterwards.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let launch = Launch::from_arguments(std::env::args_os().skip(1));
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_window_state::Builder::new().with_state_flags(KEPT).build())
        .invoke_handler(commands::handler())
        .setup(move |app| {
            let folders = Folders { config: app.path().app_config_dir()?, data: app.path().app_data_dir()? };
            let events = events::WindowEvents::new(app.handle().clone());
            app.manage(Arc::new(Api::new(folders, launch, Box::new(events))));
            let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
                .title("Relecture")
                .inner_size(1280.0, 820.0)
                .min_inner_size(480.0, 360.0)
                .build()?;
            #[cfg(target_os = "linux")]
            drawing::without_processor(&window)?;
            #[cfg(not(target_os = "linux"))]
            let _ = window;
            Ok(())
        })
        .build(tauri::generate_context!())
        .expect("the window can be opened")
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                // What was not closed is looked through for damage when it is opened again. What fails has been saved before.
                let _closed = app.state::<Arc<Api>>().close_project(Nothing {});
            }
        });
}
