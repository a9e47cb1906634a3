//! The bytes of a bundle as they arrive, within limits of size and silence.

use std::pin::pin;

use futures::future::{Either, select};
use gloo::{
    net::http::{Request, Response},
    timers::future::TimeoutFuture,
};
use js_sys::{Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader};

use crate::view::Failure;

/// The most that is read, in MiB: what a phone's browser can still hold.
const LIMIT_MIB: u32 = 256;
/// How long to wait for the next byte, in seconds.
const PATIENCE: u32 = 10;

/// A request that is under way. Dropped, it is aborted.
pub(super) struct Download {
    answer: Answer,
    /// Aborts what the browser still fetches.
    controller: AbortController,
}

enum Answer {
    /// No address was given.
    NoAddress,
    /// The boot script asked for it before this program was there; or it is no address at all, but a text or a file.
    Promised(Promise),
    /// To be fetched.
    Address(String),
}

impl Download {
    /// What the boot script has asked for, a promise of a `Response`, to be aborted by `controller`.
    pub(super) fn promised(answer: Promise, controller: AbortController) -> Self {
        Self { answer: Answer::Promised(answer), controller }
    }

    /// Fetches an absolute address; without one there is nothing to read.
    pub(super) fn of(address: Option<String>) -> Result<Self, JsValue> {
        let answer = address.map_or(Answer::NoAddress, Answer::Address);
        Ok(Self { answer, controller: AbortController::new()? })
    }

    /// Waits until the server answers that it has what was asked for.
    pub(super) async fn begin(&self) -> Result<Chunks, Failure> {
        let response = match &self.answer {
            Answer::NoAddress => return Err(Failure::NoAddress),
            Answer::Promised(promise) => {
                let answer = in_time(JsFuture::from(promise.clone())).await?;
                answer.ok().and_then(|answer| answer.dyn_into::<web_sys::Response>().ok()).map(Response::from)
            }
            Answer::Address(address) => {
                let request = Request::get(address).abort_signal(Some(&self.controller.signal()));
                in_time(request.send()).await?.ok()
            }
        };
        let response = response.ok_or(Failure::Unreachable)?;
        match response.status() {
            404 | 410 => return Err(Failure::NotFound),
            status if !response.ok() => return Err(Failure::Status(status.into())),
            _ => {}
        }
        let headers = response.headers();
        let length = announced(headers.get("content-encoding").as_deref(), headers.get("content-length").as_deref());
        within_limit(length.unwrap_or_default())?;
        let reader = response.body().map(|body| body.get_reader().unchecked_into());
        Ok(Chunks { reader, bytes: 0, length })
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

/// The pieces of an answer, in order.
pub(super) struct Chunks {
    reader: Option<ReadableStreamDefaultReader>,
    /// Bytes that have arrived.
    pub(super) bytes: u64,
    /// Bytes that will have arrived, where that is known.
    pub(super) length: Option<u64>,
}

impl Chunks {
    /// The next piece, as large as the browser makes it; nothing at the end.
    pub(super) async fn next(&mut self) -> Result<Option<Vec<u8>>, Failure> {
        let Some(reader) = &self.reader else { return Ok(None) };
        let read = in_time(JsFuture::from(reader.read())).await?.map_err(|_| Failure::CutOff)?;
        // At the end there is no value.
        let value = Reflect::get(&read, &"value".into()).ok();
        let Some(chunk) = value.and_then(|value| value.dyn_into::<Uint8Array>().ok()) else { return Ok(None) };
        self.bytes += u64::from(chunk.length());
        within_limit(self.bytes)?;
        Ok(Some(chunk.to_vec()))
    }

    /// Bytes that come after the first `read`; none where that is not known.
    pub(super) fn after(&self, read: u64) -> u64 {
        self.length.unwrap_or_default().saturating_sub(read)
    }
}

/// What `future` brings, unless it takes too long.
async fn in_time<T>(future: impl Future<Output = T>) -> Result<T, Failure> {
    let silence = TimeoutFuture::new(PATIENCE * 1000);
    match select(pin!(future), silence).await {
        Either::Left((output, _)) => Ok(output),
        Either::Right(_) => Err(Failure::Silent(PATIENCE)),
    }
}

fn within_limit(bytes: u64) -> Result<(), Failure> {
    let limit = u64::from(LIMIT_MIB) * 1024 * 1024;
    if bytes > limit { Err(Failure::TooLarge(LIMIT_MIB)) } else { Ok(()) }
}

/// How long the body will be, by the headers `content-encoding` and `content-length`. What is packed on the way is of another
/// length.
fn announced(encoding: Option<&str>, length: Option<&str>) -> Option<u64> {
    length.filter(|_| encoding.is_none())?.trim().parse().ok()
}
