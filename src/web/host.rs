//! What the page does for the view.

use gloo::{timers::callback::Timeout, utils::window};
use js_sys::Reflect;
use wasm_bindgen::{JsCast as _, closure::Closure};
use web_sys::{
    Element, HtmlDialogElement, HtmlElement, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    ResizeObserver, ResizeObserverEntry,
};

use super::{
    clipboard, open, picture, save,
    turn::{now, paint},
};
use crate::view::{Guard, Host, OnNear, OnResize};

/// Milliseconds after which what the reader was taken to looks like everything else.
const LANDED: u32 = 2_000;

/// How far below and above the screen something is drawn, so that scrolling finds it there.
const MARGIN: &str = "400px 0px";

/// The same in a frame that scrolls by itself, which is lower than a screen.
const FRAME_MARGIN: &str = "200px";

/// This page.
pub(super) static HOST: Host = Host {
    when_near,
    on_resize,
    later,
    now,
    next_turn: || Box::pin(paint()),
    reveal,
    modal,
    copy: clipboard::copy,
    save: save::save,
    paint: picture::paint,
    show: open::show,
};

fn when_near(element: &Element, call: OnNear) -> Guard {
    Near::observe(element, call).map_or_else(|| Box::new(()) as Guard, |near| Box::new(near))
}

fn on_resize(element: &Element, call: OnResize) -> Guard {
    Resizes::observe(element, call).map_or_else(|| Box::new(()) as Guard, |resizes| Box::new(resizes))
}

fn later(milliseconds: u32, call: Box<dyn FnOnce()>) -> Guard {
    Box::new(Timeout::new(milliseconds, call))
}

fn reveal(element: &Element) {
    let element = element.clone();
    // What follows from the same act comes first: until then it may be hidden.
    let reveal: Box<dyn FnOnce()> = Box::new(move || {
        bring_into_view(&element);
        mark(&element);
        if let Some(element) = element.dyn_ref::<HtmlElement>() {
            let options = web_sys::FocusOptions::new();
            options.set_prevent_scroll(true);
            // An element that cannot be given the focus is in view all the same.
            let _ = element.focus_with_options(&options);
        }
    });
    Timeout::new(0, reveal).forget();
}

/// Scrolls to the card that the element is in, where the element is on screen then, and else to the element: so that it is seen
/// who says it.
fn bring_into_view(element: &Element) {
    if let Ok(Some(card)) = element.closest("[part~=card]") {
        card.scroll_into_view();
        let height = window().inner_height().ok().and_then(|height| height.as_f64());
        if height.is_some_and(|height| element.get_bounding_client_rect().bottom() <= height) {
            return;
        }
    }
    element.scroll_into_view();
}

/// Marks what the reader has been taken to, for a moment.
fn mark(element: &Element) {
    let place = element.closest("[part~=quote], [part~=card]").ok().flatten().unwrap_or_else(|| element.clone());
    // An element that is gone has nothing to mark.
    let _ = place.set_attribute("data-landed", "");
    Timeout::new(LANDED, move || {
        let _ = place.remove_attribute("data-landed");
    })
    .forget();
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
    fn observe(element: &Element, call: OnNear) -> Option<Self> {
        let callback = Closure::new(move |entries: Vec<IntersectionObserverEntry>| {
            // The last says how it is now.
            if let Some(entry) = entries.last() {
                call(entry.is_intersecting());
            }
        });
        let options = IntersectionObserverInit::new();
        options.set_root_margin(MARGIN);
        // In what scrolls in a frame of its own, the same; web-sys does not know that yet, nor does every browser.
        let _ = Reflect::set(&options, &"scrollMargin".into(), &FRAME_MARGIN.into());
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

/// Watches the width of one element; stops when dropped.
struct Resizes {
    observer: ResizeObserver,
    _callback: Closure<dyn FnMut(Vec<ResizeObserverEntry>)>,
}

impl Resizes {
    fn observe(element: &Element, call: OnResize) -> Option<Self> {
        let callback = Closure::new(move |entries: Vec<ResizeObserverEntry>| {
            if let Some(entry) = entries.last() {
                call(entry.content_rect().width());
            }
        });
        let observer = ResizeObserver::new(callback.as_ref().unchecked_ref()).ok()?;
        observer.observe(element);
        Some(Self { observer, _callback: callback })
    }
}

impl Drop for Resizes {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
