//! How the window is drawn on a machine without a graphics processor, as a virtual or a remote one often is. WebKitGTK
//! would have one played by software there, which takes several times as long for every key as drawing without.

use std::{env, fs};

use tauri::WebviewWindow;
use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};

/// Where Linux names what can draw: `renderD128` and so on
/// (<https://docs.kernel.org/gpu/drm-uapi.html#render-nodes>).
const PROCESSORS: &str = "/dev/dri";

/// Set by tauri-driver. WebKit's driver takes a picture after the next drawing by the graphics processor, and would wait
/// for it without end.
const DRIVEN: &str = "TAURI_WEBVIEW_AUTOMATION";

/// Has the window drawn without a graphics processor where there is none.
pub(crate) fn without_processor(window: &WebviewWindow) -> tauri::Result<()> {
    if has_processor() || env::var_os(DRIVEN).is_some() {
        return Ok(());
    }
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

fn has_processor() -> bool {
    let mut named = fs::read_dir(PROCESSORS).into_iter().flatten().flatten();
    named.any(|entry| entry.file_name().to_string_lossy().starts_with("render"))
}
