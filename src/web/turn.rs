//! Long work is done in steps; between them the page has its turn.

use gloo::timers::future::TimeoutFuture;
use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// `scheduler.yield()`, where the browser has it (<https://wicg.github.io/scheduling-apis/>).
    #[wasm_bindgen(catch, js_namespace = scheduler, js_name = "yield")]
    fn scheduler_yield() -> Result<Promise, JsValue>;

    /// `scheduler.postTask()`.
    #[wasm_bindgen(catch, js_namespace = scheduler, js_name = "postTask")]
    fn post_task(task: &JsValue, options: &JsValue) -> Result<Promise, JsValue>;
}

/// Milliseconds since the page began to load.
pub(super) fn now() -> f64 {
    // Where there is no clock, all is done in one go.
    gloo::utils::window().performance().map_or(0.0, |clock| clock.now())
}

/// Lets the page react, and goes on as soon as it has: `scheduler.yield()` comes back before all else that waits, where a timer
/// comes last and after 4 ms.
pub(super) async fn pause() {
    turn(scheduler_yield()).await;
}

/// Lets the browser paint.
pub(super) async fn paint() {
    TimeoutFuture::new(0).await;
}

/// Lets all else go first that there is to do.
pub(super) async fn idle() {
    let options = Object::new();
    // An object takes a property; without this one the turn would come sooner, no more.
    let _ = Reflect::set(&options, &"priority".into(), &"background".into());
    turn(post_task(&Closure::once_into_js(|| ()), &options)).await;
}

async fn turn(promise: Result<Promise, JsValue>) {
    match promise {
        // What is aborted has had its turn as well.
        Ok(promise) => drop(JsFuture::from(promise).await),
        Err(_) => TimeoutFuture::new(0).await,
    }
}
