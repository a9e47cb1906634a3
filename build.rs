//! Tells the linker what the build's last step needs.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    // A viewer that is to be published is cut into parts: `src/bin/stamp/publish.rs` follows the relocations.
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|found| found == value);
    if is("CARGO_CFG_TARGET_FAMILY", "wasm") && is("PROFILE", "release") {
        println!("cargo::rustc-link-arg-bin=viewer=--emit-relocs");
    }
}
