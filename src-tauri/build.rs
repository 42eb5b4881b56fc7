//! Generates the application's context and the permissions of its own commands.

fn main() {
    // Without this list every page could call every command.
    let commands = tauri_build::AppManifest::new().commands(&[
        "snapshot",
        "dispatch",
        "secret",
        "print",
        "report",
        "practise",
        "end_practice",
    ]);
    let attributes = tauri_build::Attributes::new().app_manifest(commands);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
