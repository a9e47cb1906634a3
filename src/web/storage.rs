//! What the workshop keeps in the browser: in `IndexedDB`, where it survives a closed tab and a crash.

use idb::{Database, DatabaseEvent as _, Error, Factory, ObjectStoreParams, TransactionMode};
use wasm_bindgen::JsValue;

/// The database, and the one place in it.
const NAME: &str = "standpoint-workshop";
const STORE: &str = "work";
const KEY: &str = "now";

/// What was kept, if anything was.
///
/// # Errors
///
/// Where the browser keeps nothing, as in some private windows.
pub(super) async fn kept() -> Result<Option<String>, Error> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadOnly)?;
    let value = transaction.object_store(STORE)?.get(JsValue::from_str(KEY))?.await?;
    Ok(value.and_then(|value| value.as_string()))
}

/// Keeps a text in the place of what was kept; nothing wipes it.
///
/// # Errors
///
/// Where the browser has no room for it, or keeps nothing.
pub(super) async fn keep(text: Option<&str>) -> Result<(), Error> {
    let database = open().await?;
    let transaction = database.transaction(&[STORE], TransactionMode::ReadWrite)?;
    let store = transaction.object_store(STORE)?;
    match text {
        Some(text) => drop(store.put(&JsValue::from_str(text), Some(&JsValue::from_str(KEY)))?.await?),
        None => store.delete(JsValue::from_str(KEY))?.await?,
    }
    // It is there once the transaction is through.
    transaction.commit()?.await?;
    Ok(())
}

async fn open() -> Result<Database, Error> {
    let mut request = Factory::new()?.open(NAME, Some(1))?;
    request.on_upgrade_needed(|event| {
        // Where no store can be made, all that follows fails, and is told.
        if let Ok(database) = event.database() {
            let _ = database.create_object_store(STORE, ObjectStoreParams::new());
        }
    });
    request.await
}
