//! The table of commands, bound to the window.

use std::sync::Arc;

#[allow(clippy::wildcard_imports, reason = "the table names every type of the boundary")]
use relecture_api::*;
use tauri::State;
use tauri::async_runtime::spawn_blocking;

macro_rules! tauri_commands {
    ($($(#[doc = $doc:literal])+ $name:ident($request:ty) -> $view:ty;)*) => {
        $(
            #[tauri::command]
            async fn $name(api: State<'_, Arc<Api>>, request: $request) -> Result<$view, Failure> {
                let api = Arc::clone(&api);
                spawn_blocking(move || api.$name(request)).await.unwrap_or_else(|fault| Err(Failure::internal(fault)))
            }
        )*

        /// Answers every command of the table.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$($name),*]
        }
    };
}
relecture_api::commands!(tauri_commands);
