//! One `<stand-point>`, from the moment it is on the page until it is taken away.
//!
//! [`Mounted`](super::mounted::Mounted) is what `public/standpoint.js` sees of it, and `answers.rs` does what the view asks for.

use std::{cell::RefCell, rc::Rc, sync::Arc};

use futures::future::{AbortHandle, abortable};
use gloo::events::EventListener;
use js_sys::Promise;
use leptos::{prelude::*, reactive::spawn_local_scoped_with_cancellation};
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, Blob, HtmlElement, ShadowRoot};

use super::{
    address::Address,
    choice,
    download::Download,
    events::Event,
    highlight::Highlighter,
    integrity::Integrity,
    keys,
    language::{self, Languages},
    load::load,
    marks, open, styles,
    turn::paint,
};
use crate::{
    bundle::{Bundle, QuoteId},
    compare::{topic_name, voice_name},
    corpus::Corpus,
    excerpts::can_be_checked,
    selection::{Linked, Selection},
    view::{Fit, Messages, Request, ScrollTarget, Stage, Viewer},
};

/// Bundles of up to this many quotes are printed whole.
const PRINTED: usize = 5000;

#[wasm_bindgen]
extern "C" {
    /// What `public/standpoint.js` does for an element.
    pub type Script;

    /// The languages that the interface can be in.
    #[wasm_bindgen(method, getter)]
    pub(super) fn languages(this: &Script) -> Languages;

    /// How many elements are on the page, drawn or not.
    #[wasm_bindgen(method)]
    pub(super) fn count(this: &Script) -> usize;

    /// What scripts have chosen before there was a viewer: an object, or nothing.
    #[wasm_bindgen(method)]
    pub(super) fn chosen(this: &Script) -> JsValue;

    /// What the reader has opened in place of the page's bundle: a blob or text, or nothing.
    #[wasm_bindgen(method)]
    pub(super) fn own(this: &Script) -> JsValue;

    /// The address of `public/standpoint.js`.
    #[wasm_bindgen(method, getter)]
    pub(super) fn url(this: &Script) -> String;
}

/// An element with its viewer.
pub(super) struct Element {
    pub(super) host: HtmlElement,
    pub(super) root: ShadowRoot,
    /// What the viewer is drawn into, in the shadow root.
    pub(super) page: HtmlElement,
    pub(super) script: Script,
    pub(super) viewer: Viewer,
    pub(super) owner: Owner,
    /// The language that the reader has chosen for the interface.
    pub(super) language: RefCell<Option<String>>,
    /// Aborts the download under way.
    pub(super) download: RefCell<Option<AbortHandle>>,
    /// What the reader has opened in place of the page's bundle: a blob or text.
    pub(super) own: RefCell<Option<JsValue>>,
    pub(super) address: RefCell<Option<Address>>,
    pub(super) highlighter: RefCell<Option<Highlighter>>,
    pub(super) listeners: RefCell<Vec<EventListener>>,
}

thread_local! {
    /// All elements on the page that have a viewer, the oldest first, and what follows clicks on the marks in the page for
    /// them.
    static LIVE: RefCell<Vec<Rc<Element>>> = RefCell::default();
    static CLICKS: RefCell<Option<EventListener>> = RefCell::default();
}

/// All elements on the page that have a viewer.
pub(super) fn live() -> Vec<Rc<Element>> {
    LIVE.with_borrow(Clone::clone)
}

impl Element {
    pub(super) fn register(self: &Rc<Self>) {
        LIVE.with_borrow_mut(|live| live.push(Rc::clone(self)));
        CLICKS.with_borrow_mut(|clicks| {
            clicks.get_or_insert_with(|| marks::listen(|id| live().iter().any(|element| element.reveal(id))));
        });
    }

    pub(super) fn unregister(self: &Rc<Self>) {
        LIVE.with_borrow_mut(|live| live.retain(|other| !Rc::ptr_eq(other, self)));
        if live().is_empty() {
            CLICKS.take();
        }
    }

    /// Acts on the requests of the view, and sends events to the page.
    pub(super) fn serve(self: &Rc<Self>) {
        let viewer = self.viewer;
        let element = Rc::clone(self);
        Effect::watch(
            move || viewer.selection.track(),
            move |(), _, _| {
                viewer.selection.with_untracked(|selection| Event::SelectionChange(selection).send(&element.host));
                element.highlight();
            },
            false,
        );
        let element = Rc::clone(self);
        Effect::new(move |_| {
            if let (Some(quote), Some(corpus)) = (viewer.opened.get(), element.corpus()) {
                Event::QuoteOpen { id: corpus.bundle().quotes.id(quote) }.send(&element.host);
            }
        });
        let element = Rc::clone(self);
        Effect::new(move |_| {
            // Cards come first: what is done here begins once they are drawn.
            viewer.stage.track();
            if element.corpus().is_some_and(|corpus| is_checkable(corpus.bundle())) {
                let checked = Rc::clone(&element);
                element.spawn(async move { checked.check().await });
            }
        });
        let element = Rc::clone(self);
        Effect::new(move |_| {
            if let Some(request) = viewer.requests.last.get() {
                let asked = Rc::clone(&element);
                element.spawn(async move { asked.answer(request).await });
            }
        });
        let drawn = Rc::clone(self);
        let printing = EventListener::new(&gloo::utils::window(), "beforeprint", move |_| drawn.draw_all());
        let keys = keys::listen(&self.root, &self.page, viewer.requests);
        let dropping = open::listen(&self.host);
        self.listeners.borrow_mut().extend([printing].into_iter().chain(keys).chain(dropping));
    }

    /// Runs a task until the element is taken away.
    pub(super) fn spawn(&self, task: impl Future<Output = ()> + 'static) {
        self.owner.with(|| spawn_local_scoped_with_cancellation(task));
    }

    /// Tells the editor what is wrong with the marks in the page. Nothing that a reader sees depends on it.
    async fn check_marks(&self) {
        if !marks::are_there() {
            return;
        }
        let Some(lazy) = self.lazy().await else { return };
        let quote = |id: &str| {
            let (corpus, quote) = self.find(id)?;
            Some(corpus.quote(quote)?.fragments.to_vec())
        };
        // An element that has yet to be drawn may have it.
        let is_nowhere = |id: &str| {
            let live = live();
            live.len() == self.script.count()
                && live.iter().all(|element| element.is_ready() && element.find(id).is_none())
        };
        marks::check(&self.host, lazy, quote, is_nowhere);
    }
}

impl Element {
    /// The comparison, once all of it is shown.
    pub(super) fn corpus(&self) -> Option<Arc<Corpus>> {
        self.viewer.corpus()
    }

    /// The quote of that id, if the comparison has it.
    pub(super) fn find(&self, id: &str) -> Option<(Arc<Corpus>, QuoteId)> {
        let corpus = self.corpus()?;
        let quote = corpus.bundle().quotes.find(id)?;
        corpus.quote(quote)?;
        Some((corpus, quote))
    }

    /// Whether nothing else has been loaded meanwhile.
    pub(super) fn still_shows(&self, corpus: &Arc<Corpus>) -> bool {
        self.corpus().is_some_and(|now| Arc::ptr_eq(&now, corpus))
    }

    /// Loads the bundle anew, or from what the boot script has asked for already.
    pub(super) fn reload(self: &Rc<Self>, early: Option<Download>) {
        let viewer = self.viewer;
        viewer.target.set(None);
        viewer.requests.failed.set(None);
        viewer.text.set(None);
        viewer.checked.set(None);
        viewer.progress.set(None);
        viewer.dialog.set(None);
        viewer.grouping.set(None);
        viewer.stage.set(Stage::Loading);
        let element = Rc::clone(self);
        let (task, handle) = abortable(async move { element.load(early).await });
        if let Some(before) = self.download.replace(Some(handle)) {
            before.abort();
        }
        self.spawn(async move {
            // Aborted where something else is loaded meanwhile.
            let _ = task.await;
        });
    }

    async fn load(self: Rc<Self>, early: Option<Download>) {
        let (download, address) = match early {
            Some(early) => (Ok(early), self.source_address()),
            None => self.request(),
        };
        let Ok(download) = download else { return };
        let integrity = self.own.borrow().is_none().then(|| self.host.get_attribute("integrity")).flatten();
        let integrity = integrity.as_deref().map(Integrity::parse);
        if let Err(failure) = load(self.viewer, &download, integrity.as_ref(), &address.unwrap_or_default()).await {
            let message = failure.message(self.viewer.messages.get_untracked());
            self.viewer.stage.set(Stage::Failed(failure));
            return Event::Error { message: &message }.send(&self.host);
        }
        // The view is drawn in a microtask.
        paint().await;
        if !self.is_shown() && self.needs_lazy() && self.lazy().await.is_none() {
            // What the page has in HTML stays rather than a part that could not be loaded.
            return;
        }
        self.show();
        if let Some(corpus) = self.corpus() {
            Event::Ready { name: &corpus.bundle().name }.send(&self.host);
            self.highlight();
            self.check_marks().await;
        }
    }

    /// Whether what is drawn waits for the program's second file.
    fn needs_lazy(&self) -> bool {
        matches!(self.viewer.requests.last.get_untracked(), Some(Request::Lazy | Request::Search))
    }

    /// Asks for the bundle, and where a reader finds it.
    fn request(&self) -> (Result<Download, JsValue>, Option<String>) {
        let promised = |response: Result<web_sys::Response, JsValue>| {
            Ok(Download::promised(Promise::resolve(&JsValue::from(response?)), AbortController::new()?))
        };
        if let Some(own) = &*self.own.borrow() {
            let response = match own.dyn_ref::<Blob>() {
                Some(blob) => web_sys::Response::new_with_opt_blob(Some(blob)),
                None => web_sys::Response::new_with_opt_str(own.as_string().as_deref()),
            };
            return (promised(response), None);
        }
        let src = self.host.get_attribute("src").unwrap_or_default();
        if let Some(id) = src.strip_prefix('#') {
            let text = gloo::utils::document().get_element_by_id(id).and_then(|block| block.text_content());
            let download = match text {
                Some(text) => promised(web_sys::Response::new_with_opt_str(Some(&text))),
                None => Download::of(None),
            };
            return (download, None);
        }
        let address = self.source_address();
        (Download::of(address.clone()), address)
    }

    /// The absolute address of the page's bundle.
    pub(super) fn source_address(&self) -> Option<String> {
        let src = self.host.get_attribute("src").filter(|src| !src.is_empty() && !src.starts_with('#'))?;
        let base = self.host.base_uri().ok().flatten()?;
        Some(web_sys::Url::new_with_base(&src, &base).ok()?.href())
    }

    /// Whether all of the comparison is there.
    pub(super) fn is_ready(&self) -> bool {
        self.corpus().is_some() && self.is_shown()
    }

    pub(super) fn is_shown(&self) -> bool {
        self.page.is_connected()
    }

    /// Puts what is drawn in the place of what the page has in HTML.
    pub(super) fn show(&self) {
        if self.is_shown() {
            return;
        }
        styles::adopt(&self.root);
        self.root.replace_children_with_node_1(&self.page);
        // The reader's own size of letters: in the page's, it is what the page makes of it.
        if let Ok(Some(style)) = gloo::utils::window().get_computed_style(&self.page) {
            let size = style.get_property_value("font-size").unwrap_or_default();
            let _ = self.page.style().set_property("--rem", &size);
        }
    }

    /// Fits the view into its page: the level of its heading, and the direction of its layout.
    pub(super) fn fit(&self) {
        let level = self.host.get_attribute("heading-level").and_then(|level| level.trim().parse().ok());
        let right_to_left = match self.host.get_attribute("dir").as_deref() {
            Some("rtl") => Some(true),
            Some("ltr") => Some(false),
            _ => None,
        };
        let fit = Fit { level: level.unwrap_or(2_usize).clamp(1, 6), right_to_left };
        // Setting it draws everything anew.
        if self.viewer.fit.get_untracked() != fit {
            self.viewer.target.set(None);
            self.viewer.fit.set(fit);
        }
    }

    /// Draws everything in the language that is wanted; as before where its messages do not arrive.
    pub(super) async fn speak(&self) -> Result<(), JsValue> {
        let wanted = || language::wanted(&self.host, self.language.borrow().as_deref());
        let language = language::load(&self.script.languages(), wanted).await?;
        self.viewer.target.set(None);
        self.viewer.messages.set(self.owner.with(|| Messages::new(Rc::new(language))));
        Ok(())
    }

    /// Reads the page's address, if the element is linked, and writes it from now on.
    pub(super) fn follow_address(self: &Rc<Self>) {
        // The one before goes first: it would write what the next one reads.
        self.address.take();
        let element = Rc::downgrade(self);
        let linking = Rc::new(move || element.upgrade()?.linking());
        let follow = || Address::follow(self.viewer, linking);
        self.address.replace(Some(self.owner.with(follow)));
    }

    /// How the page's address says what is chosen; nothing where the element is not linked.
    pub(super) fn linking(&self) -> Option<Linked> {
        let prefix = self.host.get_attribute("linked")?;
        // A file of the reader's has nothing of what the page has chosen from its own.
        let is_own = self.own.borrow().is_some();
        let otherwise = if is_own { Selection::default() } else { choice::of_attributes(&self.host) };
        Some(Linked::new(&prefix, otherwise))
    }

    /// Brings the quote with that id into view and gives it the focus. Its speaker and its issue are shown again, where
    /// they were left out. `false` if there is no such quote.
    pub(super) fn reveal(&self, id: &str) -> bool {
        let viewer = self.viewer;
        let Some((corpus, quote)) = self.find(id) else { return false };
        let Some((topic, voice)) = corpus.place_of(quote) else { return false };
        let place = (voice_name(&corpus, voice), topic_name(&corpus, topic));
        let wider = viewer.selection.with_untracked(|selection| selection.with(&place.0, &place.1, true));
        if let Some(selection) = wider {
            viewer.selection.set(selection);
        }
        viewer.target.set(Some(ScrollTarget { topic, voice, quote: Some(quote), reached: false }));
        Event::QuoteOpen { id }.send(&self.host);
        true
    }

    /// Draws everything, visible or not, unless it is too much to be printed.
    pub(super) fn draw_all(&self) {
        let is_printable = self.corpus().is_some_and(|corpus| corpus.bundle().quotes.len() <= PRINTED);
        self.viewer.all.set(is_printable);
    }
}

/// Whether there is a quote that an excerpt may speak of.
fn is_checkable(bundle: &Bundle) -> bool {
    bundle.quotes.iter().any(|(.., quote)| quote.is_some_and(|quote| can_be_checked(bundle, quote)))
}
