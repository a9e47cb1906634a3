//! Fetching a bundle and reading it as it arrives, in steps short enough to leave the page responsive.

use std::{cell::Cell, rc::Rc, sync::Arc};

use gloo::timers::{callback::Timeout, future::TimeoutFuture};
use js_sys::{Date, Function, JsString, Promise, Reflect, RegExp, Uint8Array};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, RequestInit, Response, Url};

use crate::{
    bundle::{Address, Bundle, Options, Reader},
    corpus::Corpus,
    view::{Failure, Progress, Stage, Viewer},
};

/// The most that is read, in MiB: what a phone's browser may still hold.
const LIMIT: u32 = 256;
/// How long to wait for the next byte, in seconds.
const PATIENCE: u32 = 10;
/// How long a download may take before it is talked about, in milliseconds.
const BLINK: u32 = 400;
/// How long one step of reading may take, in milliseconds, and how many bytes are read between looks
/// at the clock.
const STEP: f64 = 12.0;
const BYTES: u32 = 64 * 1024;
/// Enough quotes to begin to read while the others arrive, if that will take a while.
const ENOUGH: usize = 200;
const A_WHILE: u64 = 4 * 1024 * 1024;

/// A download under way; dropped, it is aborted.
#[must_use]
pub(super) struct Loading {
    controller: AbortController,
}

impl Loading {
    /// Fetches `src` and tells the viewer what comes of it. `early` is a fetch of the same that the
    /// page has begun already, aborted by `controller`.
    pub(super) fn start(viewer: Viewer, src: String, early: Option<Promise>, controller: AbortController) -> Self {
        viewer.progress.set(Progress::default());
        let guard = controller.clone();
        wasm_bindgen_futures::spawn_local(async move {
            let progress = viewer.progress;
            let told = Timeout::new(BLINK, move || {
                progress.try_update(|progress| progress.told = true);
            });
            let stage = match load(viewer, &src, early, &controller).await {
                Ok(corpus) => Stage::Whole(Arc::new(corpus)),
                Err(Stopped::Because(failure)) => Stage::Failed(failure),
                Err(Stopped::Aborted) => return,
            };
            drop(told);
            // The element may be gone by now.
            viewer.stage.try_set(stage);
        });
        Self { controller: guard }
    }
}

impl Drop for Loading {
    fn drop(&mut self) {
        self.controller.abort();
    }
}

enum Stopped {
    Because(Failure),
    /// The element was removed, or something else is being loaded.
    Aborted,
}

async fn load(
    viewer: Viewer,
    src: &str,
    early: Option<Promise>,
    controller: &AbortController,
) -> Result<Corpus, Stopped> {
    let patience = Patience::new(controller.clone());
    let response = match early {
        Some(early) => early,
        None => fetch(src, controller),
    };
    let response = patience.wait(response, Failure::Unreachable).await?;
    let response: Response = response.dyn_into().map_err(|_| Stopped::Because(Failure::Unreachable))?;
    match response.status() {
        404 | 410 => return Err(Stopped::Because(Failure::NotFound)),
        status if !response.ok() => return Err(Stopped::Because(Failure::Status(status))),
        _ => {}
    }
    let bundle = read(viewer, &response, &patience).await?;
    pause().await;
    let corpus = Corpus::new(bundle, fold);
    pause().await;
    Ok(corpus)
}

async fn read(viewer: Viewer, response: &Response, patience: &Patience) -> Result<Bundle, Stopped> {
    let of = announced_length(response);
    if of.is_some_and(|of| of > u64::from(LIMIT) * 1024 * 1024) {
        return Err(patience.give_up(Failure::TooLarge(LIMIT)));
    }
    let mut reader = Reader::new(Options { parse_url, ..Options::default() });
    let mut buffer = vec![0; BYTES as usize];
    let (mut bytes, mut step, mut partial, mut begun) = (0, Date::now(), false, false);
    if let Some(body) = response.body() {
        let body: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
        loop {
            let result = patience.wait(body.read(), Failure::CutOff).await?;
            let Ok(chunk) = Reflect::get(&result, &"value".into()).and_then(JsCast::dyn_into::<Uint8Array>) else {
                break;
            };
            let mut from: u32 = 0;
            while from < chunk.length() {
                let piece = chunk.subarray(from, from.saturating_add(BYTES));
                let length = piece.length();
                from += length;
                bytes += u64::from(length);
                if bytes > u64::from(LIMIT) * 1024 * 1024 {
                    return Err(patience.give_up(Failure::TooLarge(LIMIT)));
                }
                let buffer = buffer.get_mut(..length as usize).unwrap_or_default();
                piece.copy_to(buffer);
                // Behind white space and a byte order mark.
                let mut content =
                    buffer.iter().filter(|byte| !byte.is_ascii_whitespace() && !b"\xef\xbb\xbf".contains(byte));
                if !begun && let Some(first) = content.next() {
                    begun = true;
                    if *first == b'<' {
                        return Err(patience.give_up(Failure::WebPage));
                    }
                }
                reader.push(buffer).map_err(|error| patience.give_up(Failure::Refused(error.to_string())))?;
                if !partial && of.is_some_and(|of| of > bytes + A_WHILE) && worth_showing(reader.so_far()) {
                    partial = true;
                    let corpus = Corpus::new(reader.so_far().clone(), fold);
                    viewer.stage.try_set(Stage::Partial(Arc::new(corpus)));
                    // A timer, after which the browser has had its chance to paint.
                    TimeoutFuture::new(0).await;
                    step = Date::now();
                }
                if Date::now() - step > STEP {
                    viewer.progress.try_update(|progress| (progress.bytes, progress.of) = (bytes, of));
                    pause().await;
                    step = Date::now();
                }
            }
        }
    }
    reader.finish().map_err(|error| Stopped::Because(Failure::Refused(error.to_string())))
}

/// Whether what has been read makes a page, and one that is quickly made.
fn worth_showing(bundle: &Bundle) -> bool {
    let quotes = bundle.quotes.len();
    let others = bundle.speakers.len() + bundle.issues.len() + bundle.sources.len();
    !bundle.name.is_empty() && (ENOUGH..20 * ENOUGH).contains(&quotes) && (1..20 * ENOUGH).contains(&others)
}

/// How long the body will be, unless it is packed on the way and so of another length.
fn announced_length(response: &Response) -> Option<u64> {
    let headers = response.headers();
    if headers.get("content-encoding").ok()?.is_some() {
        return None;
    }
    headers.get("content-length").ok()??.parse().ok()
}

fn fetch(src: &str, controller: &AbortController) -> Promise {
    let init = RequestInit::new();
    init.set_signal(Some(&controller.signal()));
    match web_sys::window() {
        Some(window) => window.fetch_with_str_and_init(src, &init),
        None => Promise::reject(&JsValue::UNDEFINED),
    }
}

/// Reads an address as the browser itself will.
fn parse_url(written: &str) -> Option<Address> {
    let url = Url::new(written).ok()?;
    let plain = url.username().is_empty() && url.password().is_empty();
    (plain && matches!(url.protocol().as_str(), "http:" | "https:"))
        .then(|| Address { href: url.href().into(), host: url.hostname().into() })
}

/// As [`crate::search::fold`], by the browser's tables.
fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let strip = |text: &JsString| {
        let decomposed = text.normalize("NFKD");
        decomposed.replace_by_pattern(&RegExp::new(r"\p{M}+", "gu"), "")
    };
    let letters = strip(&text.into());
    String::from(strip(&letters.to_upper_case().to_lower_case()))
}

/// Waits for a server only so long.
struct Patience {
    controller: AbortController,
    lost: Rc<Cell<bool>>,
}

impl Patience {
    fn new(controller: AbortController) -> Self {
        Self { controller, lost: Rc::default() }
    }

    /// What the promise brings; `otherwise` if it fails before patience is lost.
    async fn wait(&self, promise: Promise, otherwise: Failure) -> Result<JsValue, Stopped> {
        let (controller, lost) = (self.controller.clone(), Rc::clone(&self.lost));
        let timer = Timeout::new(PATIENCE * 1000, move || {
            lost.set(true);
            controller.abort();
        });
        let result = JsFuture::from(promise).await;
        drop(timer);
        result.map_err(|_| {
            if self.lost.get() {
                Stopped::Because(Failure::Silent(PATIENCE))
            } else if self.controller.signal().aborted() {
                Stopped::Aborted
            } else {
                Stopped::Because(otherwise)
            }
        })
    }

    /// Ends the download.
    fn give_up(&self, failure: Failure) -> Stopped {
        self.controller.abort();
        Stopped::Because(failure)
    }
}

/// Lets the page react, and goes on as soon as it has.
async fn pause() {
    // `scheduler.yield()` comes back first of all that waits, where a timer comes last and after 4 ms.
    let promise = Reflect::get(&js_sys::global(), &"scheduler".into()).ok().and_then(|scheduler| {
        let function: Function = Reflect::get(&scheduler, &"yield".into()).ok()?.dyn_into().ok()?;
        function.call0(&scheduler).ok()?.dyn_into::<Promise>().ok()
    });
    match promise {
        Some(promise) => drop(JsFuture::from(promise).await),
        None => TimeoutFuture::new(0).await,
    }
}
