//! Files that an editor brings, and those of the viewer.

use std::collections::BTreeMap;

use gloo::net::http::Request;
use js_sys::Uint8Array;
use wasm_bindgen_futures::JsFuture;
use web_sys::File;

use super::browser::resolve;
use crate::{
    single_file::{Files, kind},
    view::LocalFuture,
};

/// The bytes of a file; nothing where it cannot be read, such as a folder or a file that is gone.
pub(super) fn read(file: File) -> LocalFuture<Option<Vec<u8>>> {
    Box::pin(async move {
        let buffer = JsFuture::from(file.array_buffer()).await.ok()?;
        Some(Uint8Array::new(&buffer).to_vec())
    })
}

/// All files that the viewer may load whose script is at this address, by their names; nothing where they cannot be had, as
/// where this page was opened from a disk.
pub(super) async fn of_viewer(script: String) -> Option<Files> {
    let address = |name: &str| resolve(name, &script);
    let list = Request::get(&address("integrity.json")?).send().await.ok()?;
    let names: BTreeMap<String, String> = list.json().await.ok()?;
    let mut files = Files::new();
    for name in names.into_keys().filter(|name| kind(name).is_some() && !name.contains("workshop")) {
        let response = Request::get(&address(&name)?).send().await.ok().filter(gloo::net::http::Response::ok)?;
        files.insert(name, response.binary().await.ok()?);
    }
    Some(files)
}
