//! What the view asks of a page.

use gloo::timers::callback::Timeout;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
};

use crate::view::{Page, Pending, TellNear};

/// How far below and above the screen something is drawn, so that scrolling finds it there.
const MARGIN: &str = "400px 0px";

/// This page.
pub(super) const PAGE: Page = Page { when_near, later, reveal, modal };

fn when_near(element: &Element, call: TellNear) -> Pending {
    Near::observe(element, call).map_or_else(|| Box::new(()) as Pending, |near| Box::new(near))
}

fn later(milliseconds: u32, call: Box<dyn FnOnce()>) -> Pending {
    Box::new(Timeout::new(milliseconds, call))
}

fn reveal(element: &Element) {
    let element = element.clone();
    // What follows from the same act comes first: until then it may be hidden.
    let reveal: Box<dyn FnOnce()> = Box::new(move || {
        element.scroll_into_view();
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // An element that cannot be given the focus is in view all the same.
            let _ = element.focus_with_options(&options);
        }
    });
    Timeout::new(0, reveal).forget();
}

fn modal(element: &Element, open: bool) {
    let Some(dialog) = element.dyn_ref::<HtmlDialogElement>() else { return };
    if !open {
        dialog.close();
    } else if !dialog.open() {
        // One that is not on the page is not shown.
        let _ = dialog.show_modal();
    }
}

/// Watches whether one element is near; stops when dropped.
struct Near {
    observer: IntersectionObserver,
    _callback: Closure<dyn FnMut(Vec<IntersectionObserverEntry>)>,
}

impl Near {
    fn observe(element: &Element, call: TellNear) -> Option<Self> {
        let callback = Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            // The last says how it is now.
            if let Some(entry) = entries.last() {
                call(entry.is_intersecting());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        let observer = IntersectionObserver::new_with_options(callback.as_ref().unchecked_ref(), &options).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for Near {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
