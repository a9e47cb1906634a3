//! What the view asks of its page, done.

use std::{rc::Rc, sync::Arc};

use leptos::prelude::*;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use web_sys::{FocusOptions, HtmlElement, ScrollBehavior, ScrollToOptions};

use super::{
    element::Element,
    keys, share, styles,
    turn::{idle, paint},
};
use crate::{
    selection::Selection,
    view::{
        Addresses, Dialog, LazyStatus, Request,
        lazy::{self, Lazy},
    },
};

impl Element {
    pub(super) async fn answer(self: Rc<Self>, request: Request) {
        let viewer = self.viewer;
        let done = match request {
            Request::Retry => return self.reload(None),
            Request::Lazy => {
                self.lazy().await;
                return;
            }
            Request::Search => return self.prepare().await,
            Request::Speak(at) => self.speak_as_chosen(at).await,
            Request::Print => return self.print().await,
            Request::Share | Request::Keys | Request::Save | Request::Open | Request::Cite(_) => {
                self.open_dialog(request).await
            }
        };
        if done.is_err() {
            viewer.requests.failed.set(Some(match request {
                Request::Speak(_) => Request::Speak(0),
                request => request,
            }));
        }
    }

    /// Opens the dialog that a request is for, unless one is open.
    async fn open_dialog(&self, request: Request) -> Result<(), JsValue> {
        if self.lazy().await.is_none() {
            return Err(JsValue::NULL);
        }
        // A second click may have been as quick as the first.
        if self.viewer.dialog.with_untracked(Option::is_none) {
            self.viewer.dialog.set(self.dialog(request));
        }
        Ok(())
    }

    /// The dialog that a request is for, with what only the page knows; nothing where there is no comparison for it.
    fn dialog(&self, request: Request) -> Option<Dialog> {
        let whole = |dialog: Dialog| self.corpus().map(|_| dialog);
        match request {
            Request::Keys => Some(Dialog::Keys(keys::views(&self.root))),
            Request::Open => Some(Dialog::Open { is_own: self.own.borrow().is_some() }),
            Request::Save => whole(Dialog::Save),
            Request::Share => {
                whole(Dialog::Share(self.viewer.selection.with_untracked(|chosen| self.addresses(chosen))))
            }
            Request::Cite(quote) => {
                let mut chosen = self.viewer.selection.get_untracked();
                chosen.quote = Some(self.corpus()?.bundle().quotes.id(quote).into());
                let link = self.addresses(&chosen).to_selection(self.host.has_attribute("linked"));
                Some(Dialog::Cite(quote, link))
            }
            _ => None,
        }
    }

    /// Where others find what is chosen; nowhere if it is a bundle of the reader's, which only they have.
    fn addresses(&self, chosen: &Selection) -> Addresses {
        if self.own.borrow().is_some() {
            return Addresses::default();
        }
        let bundle = self.source_address();
        share::addresses(self.linking().as_ref(), bundle.as_deref(), &self.script.url(), chosen)
    }

    /// Prints all of the comparison, once it is drawn.
    async fn print(&self) {
        self.draw_all();
        paint().await;
        // Where a page may not print, nothing comes of it.
        let _ = gloo::utils::window().print();
    }

    /// Changes the language to the one at this place among those that the reader can choose from. The menu's button stays where it
    /// is on the screen, and has the focus.
    async fn speak_as_chosen(&self, at: usize) -> Result<(), JsValue> {
        let tag = self.viewer.messages.with_untracked(|messages| messages.choice(at));
        let before = self.language.replace(Some(tag));
        let top = || self.menu().map_or(0.0, |menu| menu.get_bounding_client_rect().top());
        let was_at = top();
        if let Err(error) = self.speak().await {
            self.language.replace(before);
            return Err(error);
        }
        // The view is drawn in a microtask.
        paint().await;
        if let Some(menu) = self.menu() {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            // What cannot have the focus leaves it where it is.
            let _ = menu.focus_with_options(&options);
        }
        let options = ScrollToOptions::new();
        options.set_top(top() - was_at);
        options.set_behavior(ScrollBehavior::Instant);
        gloo::utils::window().scroll_by_with_scroll_to_options(&options);
        Ok(())
    }

    /// The button of the menu in which the language was chosen. What was in it is drawn anew, and folded.
    fn menu(&self) -> Option<HtmlElement> {
        self.root.query_selector(".menu > button").ok()??.dyn_into().ok()
    }

    /// Loads the program's second file, and draws what waits for it.
    pub(super) async fn lazy(&self) -> Option<&'static Lazy> {
        let loaded = lazy::load().await.ok();
        if let Some(lazy) = loaded {
            styles::extend(lazy.styles);
        }
        let status = if loaded.is_some() { LazyStatus::Arrived } else { LazyStatus::Failed };
        if self.viewer.lazy_status.get_untracked() != status {
            self.viewer.lazy_status.set(status);
        }
        loaded
    }

    /// Makes the comparison ready to be searched.
    async fn prepare(self: Rc<Self>) {
        let (Some(lazy), Some(corpus)) = (self.lazy().await, self.corpus()) else { return };
        if self.viewer.text.with_untracked(Option::is_none) {
            let mut text = (lazy.begin)(&corpus);
            while (lazy.go_on)(&mut text, &corpus) {
                idle().await;
            }
            if self.still_shows(&corpus) {
                self.viewer.text.set(Some(Arc::new(text)));
            }
        }
        self.highlight();
    }

    /// Checks the quotes against the excerpts of their sources.
    pub(super) async fn check(&self) {
        paint().await;
        let (Some(lazy), Some(corpus)) = (self.lazy().await, self.corpus()) else { return };
        if self.viewer.checked.with_untracked(Option::is_some) {
            return;
        }
        let mut checking = (lazy.begin_to_check)(corpus.bundle());
        loop {
            idle().await;
            if !(lazy.check_more)(&mut checking, corpus.bundle()) {
                break;
            }
        }
        if self.still_shows(&corpus) {
            self.viewer.checked.set(Some(Arc::new((lazy.checked)(checking))));
        }
    }

    /// Highlights what the search has found.
    pub(super) fn highlight(&self) {
        if let Some(highlighter) = &mut *self.highlighter.borrow_mut() {
            highlighter.update();
        }
    }
}
