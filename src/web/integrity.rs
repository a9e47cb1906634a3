//! Whether a file is the one whose checksum the page has.

use base64::{Engine as _, engine::general_purpose::STANDARD};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::SubtleCrypto;

use crate::view::Failure;

/// Some checksums in the form of an `integrity` attribute, of which a file needs to have one
/// (<https://www.w3.org/TR/sri-2/#the-integrity-attribute>).
pub(super) struct Integrity(Vec<Checksum>);

#[derive(Debug, PartialEq, Eq)]
struct Checksum {
    /// As the Web Cryptography API calls it.
    algorithm: String,
    digest: Vec<u8>,
}

impl Integrity {
    /// Reads the attribute. What is no checksum in it is passed over, as browsers do.
    pub(super) fn parse(attribute: &str) -> Self {
        Self(attribute.split_ascii_whitespace().filter_map(Checksum::parse).collect())
    }

    /// Whether the file is one of those that were approved.
    ///
    /// # Errors
    ///
    /// [`Failure::Unchecked`] where the browser computes no checksums: it does only for pages that came safely themselves.
    /// [`Failure::Changed`], with the `address` of the file, where it is another one.
    pub(super) async fn approve(&self, bytes: &[u8], address: &str) -> Result<(), Failure> {
        for checksum in &self.0 {
            let digest = digest(&checksum.algorithm, bytes).ok_or(Failure::Unchecked)?;
            let digest = JsFuture::from(digest).await.map_err(|_| Failure::Unchecked)?;
            if Uint8Array::new(&digest).to_vec() == checksum.digest {
                return Ok(());
            }
        }
        Err(Failure::Changed(address.to_owned()))
    }
}

impl Checksum {
    fn parse(text: &str) -> Option<Self> {
        // Options may follow.
        let text = text.split('?').next()?;
        let (algorithm, digest) = text.split_once('-')?;
        let bits = algorithm.strip_prefix("sha").filter(|bits| matches!(*bits, "256" | "384" | "512"))?;
        Some(Self { algorithm: format!("SHA-{bits}"), digest: STANDARD.decode(digest).ok()? })
    }
}

/// The browser's computation; nothing where it has none.
fn digest(algorithm: &str, bytes: &[u8]) -> Option<Promise> {
    let crypto = web_sys::window()?.crypto().ok()?;
    // A page that did not come safely has no such property, whatever the type says.
    let subtle = Reflect::get(&crypto, &"subtle".into()).ok().filter(JsValue::is_object)?;
    let subtle: SubtleCrypto = subtle.unchecked_into();
    subtle.digest_with_str_and_js_u8_array(algorithm, &Uint8Array::from(bytes)).ok()
}
