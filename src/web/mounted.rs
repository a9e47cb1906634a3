//! What `public/standpoint.js` sees of an element's viewer.

use std::{cell::RefCell, rc::Rc};

use js_sys::{Object, Promise};
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    tachys::view::any_view::AnyViewState,
};
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, HtmlElement, ShadowRoot};

use super::{
    address, choice,
    download::Download,
    element::{Element, Script},
    highlight::Highlighter,
    host::HOST,
    language,
};
use crate::{
    selection::{PARAMETERS, Selection},
    view::{App, Viewer},
};

/// A viewer in its element. Freed, it takes back all it put there.
#[wasm_bindgen]
pub struct Mounted {
    // Dropped first: what is drawn is gone before what it is drawn from.
    _view: UnmountHandle<AnyViewState>,
    element: Rc<Element>,
}

/// Draws a viewer for the element `host`, whose shadow root is `root`, into `page`; in the language that its reader has
/// `chosen`, or else in the one that the page and the reader want.
///
/// # Errors
///
/// Where the messages of that language do not arrive.
#[wasm_bindgen]
pub async fn mount(
    host: HtmlElement,
    root: ShadowRoot,
    page: HtmlElement,
    chosen: Option<String>,
    script: Script,
) -> Result<Mounted, JsValue> {
    let wanted = || language::wanted(&host, chosen.as_deref());
    let language = Rc::new(language::load(&script.languages(), wanted).await?);
    let owner = Owner::new();
    let viewer = owner.with(|| Viewer::new(Some(&HOST), language));
    let own = Some(script.own()).filter(|own| !own.is_undefined());
    let selected = script.chosen();
    let selection = if selected.is_object() { choice::of_object(&selected) } else { choice::of_attributes(&host) };
    viewer.selection.set(selection);
    let view = owner.with(|| mount_to(page.clone(), move || view! { <App viewer/> }.into_any()));
    let element = Rc::new(Element {
        highlighter: RefCell::new(Some(Highlighter::new(root.clone(), viewer))),
        host,
        root,
        page,
        script,
        viewer,
        owner,
        language: RefCell::new(chosen),
        download: RefCell::default(),
        own: RefCell::new(own),
        address: RefCell::default(),
        listeners: RefCell::default(),
    });
    element.follow_address();
    element.owner.with(|| element.serve());
    element.fit();
    element.register();
    Ok(Mounted { _view: view, element })
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

#[wasm_bindgen]
impl Mounted {
    /// Begins to load, or goes on with what has been asked for `early`, a promise of a response, to be aborted by `controller`.
    pub fn start(&self, early: Option<Promise>, controller: Option<AbortController>) {
        let element = &self.element;
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
            "lang" => {
                let element = Rc::clone(element);
                // Where the language does not arrive, all stays as it is.
                self.element.spawn(async move { drop(element.speak().await) });
            }
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

    /// The language that the reader has chosen.
    #[must_use]
    pub fn language(&self) -> Option<String> {
        self.element.language.borrow().clone()
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
                // If the report fails, there is nowhere left to report that.
                let _ = callback.call1(&JsValue::NULL, &panic.to_string().into());
            }
        });
    }));
}
