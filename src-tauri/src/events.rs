//! What the program says unasked, passed to the window.

use relecture_api::{Event, Events};
use tauri::{AppHandle, Emitter as _};

/// The name under which the window listens.
const NAME: &str = "relecture";

/// The window as a listener.
pub(crate) struct WindowEvents {
    app: AppHandle,
}

impl WindowEvents {
    pub(crate) fn new(app: AppHandle) -> Self {
        Self { app }
    }
}

impl Events for WindowEvents {
    fn emit(&self, event: Event) {
        // A window that is closing has nobody left to tell.
        let _ = self.app.emit(NAME, event);
    }
}
