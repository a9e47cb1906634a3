//! One `<stand-point>`, from the moment it is on the page until it is taken away.
//!
//! `public/standpoint.js` defines the element, because only a script can, and forwards its life and its attributes to
//! [`Mounted`].

use std::{cell::RefCell, rc::Rc, sync::Arc};

use futures::future::{AbortHandle, abortable};
use gloo::events::EventListener;
use js_sys::{Array, Object, Promise, Reflect};
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    reactive::spawn_local_scoped_with_cancellation,
    tachys::view::any_view::AnyViewState,
};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, Blob, HtmlElement, ShadowRoot};

use super::{
    address::{self, Address},
    choice,
    download::Download,
    events::Event,
    highlight::Highlighter,
    host::HOST,
    integrity::Integrity,
    keys,
    language::{Speech, Spoken},
    load::load,
    marks, share,
    turn::{idle, paint},
};
use crate::{
    bundle::{Bundle, QuoteId},
    compare::{topic_name, voice_name},
    corpus::Corpus,
    excerpts::can_be_checked,
    selection::{PARAMETERS, Selection},
    view::{
        Addresses, App, Dialog, Fit, LazyStatus, Messages, Request, ScrollTarget, Stage, Viewer,
        lazy::{self, Lazy, lazy},
    },
};

/// Bundles of up to this many quotes are printed whole.
const PRINTED: usize = 5000;

#[wasm_bindgen]
extern "C" {
    /// What `public/standpoint.js` does for an element.
    pub type Script;

    /// The style sheet of all elements.
    #[wasm_bindgen(method, getter)]
    fn sheet(this: &Script) -> JsValue;

    /// Makes the program's second file part of it, once; a promise.
    #[wasm_bindgen(method)]
    fn lazy(this: &Script) -> Promise;

    /// How many elements are on the page, drawn or not.
    #[wasm_bindgen(method, getter)]
    fn count(this: &Script) -> usize;

    /// The address of `public/standpoint.js`.
    #[wasm_bindgen(method, getter)]
    fn url(this: &Script) -> String;

    /// Changes the language to that of this tag, which the reader has chosen; a promise.
    #[wasm_bindgen(method)]
    fn speak(this: &Script, tag: &str) -> Promise;
}

/// A viewer in its element. Freed, it takes back all it put there.
#[wasm_bindgen]
pub struct Mounted {
    // Dropped first: what is drawn is gone before what it is drawn from.
    _view: UnmountHandle<AnyViewState>,
    element: Rc<Element>,
}

struct Element {
    host: HtmlElement,
    root: ShadowRoot,
    /// What the viewer is drawn into, in the shadow root.
    page: HtmlElement,
    script: Script,
    viewer: Viewer,
    owner: Owner,
    /// Aborts the download under way.
    download: RefCell<Option<AbortHandle>>,
    /// What the reader has opened in place of the page's bundle: a blob or text.
    own: RefCell<Option<JsValue>>,
    address: RefCell<Option<Address>>,
    highlighter: RefCell<Option<Highlighter>>,
    listeners: RefCell<Vec<EventListener>>,
}

thread_local! {
    /// All elements on the page that have a viewer, the oldest first, and what follows clicks on the marks in the page for
    /// them.
    static LIVE: RefCell<Vec<Rc<Element>>> = RefCell::default();
    static CLICKS: RefCell<Option<EventListener>> = RefCell::default();
}

/// All elements on the page that have a viewer.
fn live() -> Vec<Rc<Element>> {
    LIVE.with_borrow(Clone::clone)
}

/// Draws a viewer for the element `host`, whose shadow root is `root`, in the language `words`.
#[wasm_bindgen]
#[must_use]
pub fn mount(host: HtmlElement, root: ShadowRoot, page: HtmlElement, words: Spoken, script: Script) -> Mounted {
    let owner = Owner::new();
    let viewer = owner.with(|| Viewer::new(Some(&HOST), Rc::new(Speech::from(words))));
    let view = owner.with(|| mount_to(page.clone(), move || view! { <App viewer/> }.into_any()));
    let element = Rc::new(Element {
        highlighter: RefCell::new(Some(Highlighter::new(root.clone(), viewer))),
        host,
        root,
        page,
        script,
        viewer,
        owner,
        download: RefCell::default(),
        own: RefCell::default(),
        address: RefCell::default(),
        listeners: RefCell::default(),
    });
    element.owner.with(|| element.serve());
    element.fit();
    element.register();
    Mounted { _view: view, element }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let element = &self.element;
        element.unregister();
        if let Some(download) = element.download.take() {
            download.abort();
        }
        element.address.take();
        element.highlighter.take();
        element.listeners.take();
        element.owner.cleanup();
    }
}

impl Element {
    fn register(self: &Rc<Self>) {
        LIVE.with_borrow_mut(|live| live.push(Rc::clone(self)));
        CLICKS.with_borrow_mut(|clicks| {
            clicks.get_or_insert_with(|| marks::listen(|id| live().iter().any(|element| element.reveal(id))));
        });
    }

    fn unregister(self: &Rc<Self>) {
        LIVE.with_borrow_mut(|live| live.retain(|other| !Rc::ptr_eq(other, self)));
        if live().is_empty() {
            CLICKS.take();
        }
    }

    /// Does what the view asks for, and tells the page what happens.
    fn serve(self: &Rc<Self>) {
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
        self.listeners.borrow_mut().extend([printing, keys]);
    }

    /// Runs a task until the element is taken away.
    fn spawn(&self, task: impl Future<Output = ()> + 'static) {
        self.owner.with(|| spawn_local_scoped_with_cancellation(task));
    }

    async fn answer(self: Rc<Self>, request: Request) {
        let viewer = self.viewer;
        let done = match request {
            Request::Retry => return self.reload(None),
            Request::Lazy => {
                self.lazy().await;
                return;
            }
            Request::Search => return self.prepare().await,
            Request::Speak(at) => {
                let tag = viewer.messages.with_untracked(|messages| messages.choice(at));
                JsFuture::from(self.script.speak(&tag)).await
            }
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
    async fn open_dialog(&self, request: Request) -> Result<JsValue, JsValue> {
        if self.lazy().await.is_none() {
            return Err(JsValue::NULL);
        }
        // A second click may have been as quick as the first.
        if self.viewer.dialog.with_untracked(Option::is_none) {
            self.viewer.dialog.set(self.dialog(request));
        }
        Ok(JsValue::UNDEFINED)
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
        share::addresses(&self.host, bundle.as_deref(), &self.script.url(), chosen)
    }

    /// Prints all of the comparison, once it is drawn.
    async fn print(&self) {
        self.draw_all();
        paint().await;
        // Where a page may not print, nothing comes of it.
        let _ = gloo::utils::window().print();
    }

    /// Loads the program's second file, and draws what waits for it.
    async fn lazy(&self) -> Option<&'static Lazy> {
        let loaded = JsFuture::from(self.script.lazy()).await;
        let status = if loaded.is_ok() {
            lazy::arrived();
            LazyStatus::Arrived
        } else {
            LazyStatus::Failed
        };
        if self.viewer.lazy_status.get_untracked() != status {
            self.viewer.lazy_status.set(status);
        }
        lazy().filter(|_| loaded.is_ok())
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
    async fn check(&self) {
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
    fn highlight(&self) {
        if let Some(highlighter) = &mut *self.highlighter.borrow_mut() {
            highlighter.update();
        }
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
    fn corpus(&self) -> Option<Arc<Corpus>> {
        self.viewer.corpus()
    }

    /// The quote of that id, if the comparison has it.
    fn find(&self, id: &str) -> Option<(Arc<Corpus>, QuoteId)> {
        let corpus = self.corpus()?;
        let quote = corpus.bundle().quotes.find(id)?;
        corpus.quote(quote)?;
        Some((corpus, quote))
    }

    /// Whether nothing else has been loaded meanwhile.
    fn still_shows(&self, corpus: &Arc<Corpus>) -> bool {
        self.corpus().is_some_and(|now| Arc::ptr_eq(&now, corpus))
    }

    /// Loads the bundle anew, or from what the boot script has asked for already.
    fn reload(self: &Rc<Self>, early: Option<Download>) {
        let viewer = self.viewer;
        viewer.target.set(None);
        viewer.requests.failed.set(None);
        viewer.text.set(None);
        viewer.checked.set(None);
        viewer.progress.set(None);
        viewer.dialog.set(None);
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
    fn source_address(&self) -> Option<String> {
        let src = self.host.get_attribute("src").filter(|src| !src.is_empty() && !src.starts_with('#'))?;
        let base = self.host.base_uri().ok().flatten()?;
        Some(web_sys::Url::new_with_base(&src, &base).ok()?.href())
    }

    /// Whether all of the comparison is there.
    fn is_ready(&self) -> bool {
        self.corpus().is_some() && self.is_shown()
    }

    fn is_shown(&self) -> bool {
        self.page.is_connected()
    }

    /// Puts what is drawn in the place of what the page has in HTML.
    fn show(&self) {
        if self.is_shown() {
            return;
        }
        let sheets = Array::of1(&self.script.sheet());
        // Every browser that runs this program takes style sheets so.
        let _ = Reflect::set(&self.root, &"adoptedStyleSheets".into(), &sheets);
        self.root.replace_children_with_node_1(&self.page);
        // The reader's own size of letters: in the page's, it is what the page makes of it.
        if let Ok(Some(style)) = gloo::utils::window().get_computed_style(&self.page) {
            let size = style.get_property_value("font-size").unwrap_or_default();
            let _ = self.page.style().set_property("--rem", &size);
        }
    }

    /// Fits the view into its page: the level of its heading, and the direction of its layout.
    fn fit(&self) {
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

    /// Reads the page's address, if the element is linked, and writes it from now on.
    fn follow_address(&self) {
        // The one before goes first: it would write what the next one reads.
        self.address.take();
        let (is_linked, attributes) = (self.host.clone(), self.host.clone());
        let follow = || {
            Address::follow(
                self.viewer,
                move || is_linked.has_attribute("linked"),
                move || choice::of_attributes(&attributes),
            )
        };
        self.address.replace(Some(self.owner.with(follow)));
    }

    /// Brings the quote with that id into view and gives it the focus. Its speaker and its issue are shown again, where
    /// they were left out. `false` if there is no such quote.
    fn reveal(&self, id: &str) -> bool {
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
    fn draw_all(&self) {
        let is_printable = self.corpus().is_some_and(|corpus| corpus.bundle().quotes.len() <= PRINTED);
        self.viewer.all.set(is_printable);
    }
}

/// Whether there is a quote that an excerpt may speak of.
fn is_checkable(bundle: &Bundle) -> bool {
    bundle.quotes.iter().any(|(.., quote)| quote.is_some_and(|quote| can_be_checked(bundle, quote)))
}

/// What the boot script does with a viewer.
#[wasm_bindgen]
impl Mounted {
    /// Begins: with what is `chosen`, an object, or else by the attributes; with `own`, what the reader has opened in place of the page's bundle;
    /// and with what has been asked for `early`, a promise of a response, to be aborted by `controller`.
    pub fn start(&self, chosen: &JsValue, own: JsValue, early: Option<Promise>, controller: Option<AbortController>) {
        let element = &self.element;
        if !own.is_undefined() {
            element.own.replace(Some(own));
        }
        let selection =
            if chosen.is_object() { choice::of_object(chosen) } else { choice::of_attributes(&element.host) };
        element.viewer.selection.set(selection);
        element.follow_address();
        // What the page has in HTML gives way to the whole comparison only, and in one go.
        if element.root.query_selector(".viewer").ok().flatten().is_none() {
            element.show();
        }
        element.reload(early.zip(controller).map(|(early, controller)| Download::promised(early, controller)));
    }

    /// Loads the bundle anew.
    pub fn reload(&self) {
        self.element.reload(None);
    }

    /// Shows a bundle of the reader's, a blob or its text; without one, the page's own again.
    pub fn open(&self, own: JsValue) {
        let element = &self.element;
        let is_own = !own.is_undefined() && !own.is_null();
        element.own.replace(is_own.then_some(own));
        let selection = if is_own { Selection::default() } else { choice::of_attributes(&element.host) };
        address::select(element.viewer, selection);
        element.reload(None);
    }

    /// Follows an attribute that has changed.
    pub fn attribute(&self, name: &str) {
        let element = &self.element;
        match name {
            "src" => {
                element.own.take();
                element.reload(None);
            }
            "integrity" => element.reload(None),
            "heading-level" | "dir" => element.fit(),
            "linked" => element.follow_address(),
            _ if PARAMETERS.contains(&name) => {
                address::select(element.viewer, choice::of_attributes(&element.host));
            }
            _ => {}
        }
    }

    /// Whether all of the comparison is there.
    #[must_use]
    pub fn ready(&self) -> bool {
        self.element.is_ready()
    }

    /// What is chosen, as an object.
    #[must_use]
    pub fn chosen(&self) -> Object {
        self.element.viewer.selection.with_untracked(choice::to_object)
    }

    /// Chooses what an object says.
    pub fn choose(&self, object: &JsValue) {
        address::select(self.element.viewer, choice::of_object(object));
    }

    /// Draws everything anew, in other words.
    pub fn speak(&self, words: Spoken) {
        let element = &self.element;
        element.viewer.target.set(None);
        element.viewer.messages.set(element.owner.with(|| Messages::new(Rc::new(Speech::from(words)))));
    }

    /// The comparison's name; nothing before all of it is shown.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        self.element.corpus().map(|corpus| corpus.bundle().name.to_string())
    }

    /// The words of the quote with that id, its fragments on a line each.
    #[must_use]
    pub fn quote(&self, id: &str) -> Option<String> {
        let (corpus, quote) = self.element.find(id)?;
        let fragments = corpus.quote(quote)?.fragments.iter();
        Some(fragments.map(|fragment| fragment.replace('\n', " ")).collect::<Vec<_>>().join("\n"))
    }

    /// Brings the quote with that id into view and gives it the focus. Its speaker and its issue are shown again, where
    /// they were left out. `false` if there is no such quote.
    #[must_use]
    pub fn reveal(&self, id: &str) -> bool {
        self.element.reveal(id)
    }

    /// Whether the program's second file is yet to be loaded. What it needs of this one is in `exports`.
    #[must_use]
    pub fn lacks(&self) -> bool {
        lazy().is_none()
    }

    /// What the program's first file has for the second one.
    #[must_use]
    pub fn exports(&self) -> JsValue {
        wasm_bindgen::exports()
    }
}

thread_local! {
    static ON_PANIC: RefCell<Option<js_sys::Function>> = const { RefCell::new(None) };
}

/// Has `callback` called, with what is known of it, when the program fails in a way it was not made
/// for. What it has drawn until then cannot be trusted to work any more.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: js_sys::Function) {
    ON_PANIC.set(Some(callback));
    std::panic::set_hook(Box::new(|panic| {
        ON_PANIC.with_borrow(|callback| {
            if let Some(callback) = callback {
                // Nobody is left to tell of a failure to tell of a failure.
                let _ = callback.call1(&JsValue::NULL, &panic.to_string().into());
            }
        });
    }));
}
