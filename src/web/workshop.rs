//! What `public/standpoint-workshop.js` sees of the workshop.

use std::{cell::RefCell, rc::Rc};

use gloo::{
    events::{EventListener, EventListenerOptions},
    timers::callback::Timeout,
};
use js_sys::Function;
use leptos::{
    mount::{UnmountHandle, mount_to},
    prelude::*,
    reactive::spawn_local_scoped_with_cancellation,
    tachys::view::any_view::AnyViewState,
};
use wasm_bindgen::prelude::*;
use web_sys::{Element, FocusOptions, HtmlElement, KeyboardEvent};

use super::{
    chosen_words, clipboard, files,
    language::{self, Languages},
    save, storage,
    turn::{now, paint},
};
use crate::{
    view::Messages,
    workshop::{
        Kept, Work,
        view::{App, Desk, Notice, Storage, Workshop},
    },
};

/// Milliseconds after the last change until the work is kept.
const WAIT: u32 = 200;

#[wasm_bindgen]
extern "C" {
    /// What `public/standpoint-workshop.js` does for the workshop.
    pub type WorkshopScript;

    /// The languages that the interface can be in.
    #[wasm_bindgen(method, getter)]
    fn languages(this: &WorkshopScript) -> Languages;

    /// The address of the viewer's script.
    #[wasm_bindgen(method, getter)]
    fn viewer(this: &WorkshopScript) -> String;

    /// Shows a bundle, its text, in a viewer within the element.
    #[wasm_bindgen(method)]
    fn preview(this: &WorkshopScript, frame: &Element, bundle: &str);
}

thread_local! {
    /// The script of the page, which has one workshop.
    static SCRIPT: RefCell<Option<WorkshopScript>> = const { RefCell::new(None) };
}

/// This page.
static DESK: Desk = Desk {
    read: files::read,
    chosen_words: chosen_words::chosen_words,
    focus,
    now,
    next_turn: || Box::pin(paint()),
    preview: |frame, bundle| with_script(|script| script.preview(frame, bundle)).unwrap_or_default(),
    save: save::save,
    viewer_files: || Box::pin(files::of_viewer(with_script(WorkshopScript::viewer).unwrap_or_default())),
    copy: clipboard::copy,
    viewer_script: || with_script(WorkshopScript::viewer).unwrap_or_default(),
};

fn with_script<T>(act: impl FnOnce(&WorkshopScript) -> T) -> Option<T> {
    SCRIPT.with_borrow(|script| script.as_ref().map(act))
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // What cannot have the focus leaves it where it is.
    let _ = element.focus_with_options(&options);
}

/// The workshop in its element. Freed, it takes back all it put there.
#[wasm_bindgen]
pub struct MountedWorkshop {
    _view: UnmountHandle<AnyViewState>,
    owner: Owner,
    _keys: EventListener,
}

/// Draws the workshop into its element, with what the browser has kept.
///
/// # Errors
///
/// Where the messages of its language do not arrive.
#[wasm_bindgen]
pub async fn mount(host: HtmlElement, script: WorkshopScript) -> Result<MountedWorkshop, JsValue> {
    let languages: Rc<Languages> = Rc::new(script.languages());
    let wanted = || language::wanted(&host, None);
    let language = Rc::new(language::load(&languages, wanted).await?);
    SCRIPT.set(Some(script));
    let kept = storage::kept().await;
    let (work, storage) = match &kept {
        Ok(Some(text)) => (Work::of_kept(text), Storage::Kept),
        Ok(None) => (None, Storage::Empty),
        Err(_) => (None, Storage::Failed),
    };
    let owner = Owner::new();
    let shop = owner.with(|| {
        let messages = Messages::new(language);
        let shop = Workshop::new(&DESK, messages, work.clone().unwrap_or_default());
        shop.storage.set(storage);
        if work.is_some() {
            shop.notice.set(Some(Notice::done(vec![messages.get("work-is-back")])));
        } else if matches!(kept, Ok(Some(_))) {
            shop.notice.set(Some(Notice::problem(messages.get("work-unreadable"), Vec::new())));
        }
        shop
    });
    // What was there said that it loads.
    host.set_text_content(None);
    let view = owner.with(|| mount_to(host.clone(), move || view! { <App shop/> }.into_any()));
    owner.with(|| {
        keep(shop);
        speak(shop, host, languages);
    });
    Ok(MountedWorkshop { _view: view, owner, _keys: keys(shop) })
}

impl Drop for MountedWorkshop {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Keeps the work whenever it has changed, a moment later, and wipes what was kept where nothing is left.
fn keep(shop: Workshop) {
    let wait = StoredValue::new_local(None::<Timeout>);
    Effect::watch(
        move || shop.history.track(),
        move |(), _, _| {
            let write = move || {
                let text = shop.with_untracked(|work| (!work.is_empty()).then(|| Kept::of(work).to_json()));
                wasm_bindgen_futures::spawn_local(async move {
                    let is_kept = storage::keep(text.as_deref()).await.is_ok();
                    shop.storage.try_set(match (is_kept, text) {
                        (true, Some(_)) => Storage::Kept,
                        (true, None) => Storage::Empty,
                        (false, _) => Storage::Failed,
                    });
                });
            };
            // Not before it is so.
            shop.storage.set(Storage::Writing);
            // A change that follows soon is kept together with this one.
            wait.set_value(Some(Timeout::new(WAIT, write)));
        },
        false,
    );
}

/// Speaks the language that the editor chooses, once it is there.
fn speak(shop: Workshop, host: HtmlElement, languages: Rc<Languages>) {
    Effect::new(move |_| {
        let Some(tag) = shop.wanted_language.get() else { return };
        let (host, languages) = (host.clone(), Rc::clone(&languages));
        spawn_local_scoped_with_cancellation(async move {
            // Where the language does not arrive, all stays as it is.
            if let Ok(language) = language::load(&languages, || language::wanted(&host, Some(&tag))).await {
                shop.notice.set(None);
                shop.messages.set(Messages::new(Rc::new(language)));
            }
        });
    });
}

/// Takes steps back and again with the keys that all programs have for it, but for those within a field.
fn keys(shop: Workshop) -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&gloo::utils::document(), "keydown", options, move |event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_in_field = event
            .target()
            .and_then(|target| target.dyn_into::<Element>().ok())
            .is_some_and(|target| target.matches("input:not([type=checkbox]), textarea, select").unwrap_or_default());
        if is_in_field || !(event.ctrl_key() || event.meta_key()) || event.alt_key() {
            return;
        }
        match (event.key().to_lowercase().as_str(), event.shift_key()) {
            ("z", false) => shop.history.update(crate::workshop::History::undo),
            ("z", true) | ("y", false) => shop.history.update(crate::workshop::History::redo),
            _ => return,
        }
        event.prevent_default();
    })
}

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has `callback` called, with what is known of it, when the program fails in a way it was not made for.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: Function) {
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
