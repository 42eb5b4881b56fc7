//! Generates the application's context and the permissions of its own commands.

/// The commands of the application. Without this list every page could call every command.
const COMMANDS: &[&str] = &[
    "snapshot",
    "drawn",
    "dispatch",
    "secret",
    "suggest_password",
    "link_for_edge",
    "clipboard_text",
    "print",
    "close",
    "report",
    "mail_report",
    "save_report",
    "practise",
    "end_practice",
    "show_caller",
];

fn main() {
    let commands = tauri_build::AppManifest::new().commands(COMMANDS);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
