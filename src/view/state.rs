//! What the view is drawn from and where it puts what the reader does, and what it needs of the page around it.

use std::{any::Any, pin::Pin, rc::Rc, sync::Arc};

use leptos::prelude::*;
use web_sys::{Element, File, HtmlCanvasElement, HtmlTextAreaElement};

use super::{
    failure::Failure,
    i18n::{Language, Messages},
    lazy::{self, LazyStatus},
};
use crate::{
    bundle::QuoteId,
    corpus::{Corpus, Topic, Voice},
    excerpts::BundleCheck,
    search::{Hits, SearchText},
    selection::{Grouping, Selection},
};

/// What there is to show.
#[derive(Clone, Debug, Default)]
pub enum Stage {
    /// The first bytes are awaited or read.
    #[default]
    Loading,
    /// A part has been read: enough to begin to read, not enough to judge by.
    Partial(Arc<Corpus>),
    /// All of it.
    Whole(Arc<Corpus>),
    /// Nothing, and why.
    Failed(Failure),
}

/// How far the download is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Bytes that have arrived.
    pub bytes: u32,
    /// Bytes that will arrive, if the server said.
    pub of: Option<u32>,
}

/// What only a page can do for the view.
#[derive(Debug)]
pub struct Host {
    /// Calls back whenever the element comes near the visible part of the page, and with `false` when it leaves it.
    pub when_near: fn(&Element, OnNear) -> Guard,
    /// Calls back with the width of the element's content, in CSS pixels: at first, and after each change. It is 0 while the
    /// element is not laid out.
    pub on_resize: fn(&Element, OnResize) -> Guard,
    /// Calls back after this many milliseconds.
    pub later: fn(u32, Box<dyn FnOnce()>) -> Guard,
    /// Milliseconds since some moment.
    pub now: fn() -> f64,
    /// Lets the browser paint, and whatever else waits.
    pub next_turn: fn() -> LocalFuture<()>,
    /// Scrolls the element into view and gives it the focus.
    pub reveal: fn(&Element),
    /// Shows a `<dialog>` before everything else, or closes it.
    pub modal: fn(&Element, bool),
    /// Copies what is in a field; whether that has happened. If it has not, the text is selected, to be copied by hand.
    pub copy: fn(HtmlTextAreaElement) -> LocalFuture<bool>,
    /// Hands a file to the browser to be saved. A page cannot find out whether it was.
    pub save: fn(&SavedFile),
    /// Draws a picture, an SVG file, on a canvas, and gives it as a PNG file; nothing where the page's policy or the browser
    /// forbids that.
    pub paint: fn(HtmlCanvasElement, String) -> LocalFuture<Option<Vec<u8>>>,
    /// Shows a bundle of the reader's in the viewer that the element belongs to; without one, the page's own again.
    pub show: fn(&Element, Option<OwnBundle>),
}

/// What is there later.
pub type LocalFuture<T> = Pin<Box<dyn Future<Output = T>>>;

/// A file to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SavedFile {
    /// What it is to be called.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// Its bytes.
    pub content: Vec<u8>,
}

/// A bundle that the reader opens.
#[derive(Clone, Debug)]
pub enum OwnBundle {
    /// A file of theirs.
    File(File),
    /// A text that they pasted.
    Text(String),
}

/// Called with whether an element is near the visible part of the page.
pub type OnNear = Box<dyn Fn(bool)>;

/// Called with the width of an element's content, in CSS pixels.
pub type OnResize = Box<dyn Fn(f64)>;

/// Cancels a callback when it is dropped.
pub type Guard = Box<dyn Any>;

/// The state of one viewer.
#[derive(Clone, Copy)]
pub struct Viewer {
    /// What there is to show.
    pub stage: RwSignal<Stage>,
    /// How far the download is, once it takes long enough to be worth showing.
    pub progress: RwSignal<Option<Progress>>,
    /// What the reader chose.
    pub selection: RwSignal<Selection>,
    /// The text of the whole comparison that can be searched, once that has been prepared.
    pub text: RwSignal<Option<Arc<SearchText>>>,
    /// What the excerpts of the sources say of the quotes, once they have been checked.
    pub checked: RwSignal<Option<Arc<BundleCheck>>>,
    /// What the search has found; nothing without a search, and before `text` is there.
    pub(crate) hits: Memo<Option<Hits>>,
    /// What cards stand together by where nobody has chosen; nothing before the first are drawn.
    pub grouping: RwSignal<Option<Grouping>>,
    /// Whether everything is drawn, visible or not, as for printing.
    pub all: RwSignal<bool>,
    /// How the view fits into the document around it.
    pub fit: RwSignal<Fit>,
    /// What is to be scrolled into view.
    pub target: RwSignal<Option<ScrollTarget>>,
    /// The quote that the reader opened last.
    pub opened: RwSignal<Option<QuoteId>>,
    /// What the view asks of its host.
    pub requests: Requests,
    /// What is open in a dialog, apart from a quote.
    pub dialog: RwSignal<Option<Dialog>>,
    /// Whether the program's second file is there.
    pub lazy_status: RwSignal<LazyStatus>,
    /// The language of the interface.
    pub messages: RwSignal<Messages>,
    /// The page, if there is one.
    pub host: Option<&'static Host>,
}

impl Viewer {
    /// Before anything has arrived, in this language.
    #[must_use]
    pub fn new(host: Option<&'static Host>, language: Rc<Language>) -> Self {
        let (selection, text) = (RwSignal::default(), RwSignal::new(None));
        Self {
            stage: RwSignal::new(Stage::Loading),
            progress: RwSignal::default(),
            selection,
            text,
            checked: RwSignal::new(None),
            hits: hits(selection, text),
            grouping: RwSignal::default(),
            all: RwSignal::new(false),
            fit: RwSignal::default(),
            target: RwSignal::new(None),
            opened: RwSignal::new(None),
            requests: Requests { last: RwSignal::new(None), failed: RwSignal::new(None) },
            dialog: RwSignal::new(None),
            lazy_status: RwSignal::default(),
            messages: RwSignal::new(Messages::new(language)),
            host,
        }
    }

    /// The comparison, once all of it is there.
    #[must_use]
    pub fn corpus(&self) -> Option<Arc<Corpus>> {
        self.stage.with_untracked(|stage| match stage {
            Stage::Whole(corpus) => Some(Arc::clone(corpus)),
            _ => None,
        })
    }
}

/// What the search has found. A search that continues the last one looks only in what that has found.
fn hits(selection: RwSignal<Selection>, text: RwSignal<Option<Arc<SearchText>>>) -> Memo<Option<Hits>> {
    let search = Memo::new(move |_| selection.with(|selection| selection.search.clone()));
    Memo::new(move |before: Option<&Option<Hits>>| {
        let before = before.and_then(Option::as_ref);
        text.with(|text| {
            let (text, lazy) = (text.as_ref()?, lazy::lazy()?);
            search.with(|search| (lazy.find)(text, search, before))
        })
    })
}

/// How the view fits into the document around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The level of the comparison's own heading, from 1; those within it follow.
    pub level: usize,
    /// Whether the layout runs from right to left; as the interface's language does where absent.
    pub right_to_left: Option<bool>,
}

impl Default for Fit {
    fn default() -> Self {
        Self { level: 2, right_to_left: None }
    }
}

/// A place in the comparison to scroll to: a card, or a quote on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ScrollTarget {
    /// On which topic.
    pub topic: Topic,
    /// In whose card.
    pub voice: Voice,
    /// Which quote; the card itself where absent.
    pub quote: Option<QuoteId>,
    /// Whether the reader has come there: what is drawn anew later does not scroll to it again.
    pub reached: bool,
}

/// What is open in a dialog, with what only the host knows of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Dialog {
    /// Ways to pass on what is on screen.
    Share(Addresses),
    /// Ways to cite a quote; and the address of a page that opens it, if others can open that.
    Cite(QuoteId, Option<String>),
    /// Files of what is on screen.
    Save,
    /// Ways to open a file.
    Open {
        /// Whether one of the reader's is shown already.
        is_own: bool,
    },
    /// The keyboard's shortcuts, with the names of the views that there are.
    Keys(Vec<String>),
}

/// Where others find what is on screen. There are only addresses that others can open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Addresses {
    /// The link to it.
    pub link: Option<Link>,
    /// Standpoint's script, and the bundle.
    pub element: Option<(String, String)>,
    /// A page to be shown in a frame, and the script that fits the frame to it.
    pub frame: Option<(String, String)>,
}

impl Addresses {
    /// The link, if what it leads to shows what is chosen; `is_linked` says whether the page's address has that.
    #[must_use]
    pub fn to_selection(self, is_linked: bool) -> Option<String> {
        match self.link? {
            Link::Exactly(address) => Some(address),
            Link::Page(address) => is_linked.then_some(address),
        }
    }
}

/// A link to what is on screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To the page that the viewer is on.
    Page(String),
    /// To a page of the viewer's own site that shows it and nothing else.
    Exactly(String),
}

/// What only the host can do for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Request {
    /// Fetch the bundle again.
    Retry,
    /// Open the dialog that shares what is on screen.
    Share,
    /// Show the keyboard's shortcuts.
    Keys,
    /// Change the interface's language, to the one at this place among [`Language::choices`].
    Speak(usize),
    /// Open the dialog that saves what is on screen.
    Save,
    /// Print all that is on screen.
    Print,
    /// Open the dialog that opens a file.
    Open,
    /// Open the dialog that cites a quote.
    Cite(QuoteId),
    /// Load the program's second file.
    Lazy,
    /// The same, and make the comparison ready to be searched.
    Search,
}

/// The requests that the view makes of its host, and which of them failed.
#[derive(Clone, Copy)]
pub struct Requests {
    /// The last request.
    pub last: RwSignal<Option<Request>>,
    /// The one whose script or file did not load.
    pub failed: RwSignal<Option<Request>>,
}

impl Requests {
    /// Asks the host for what the reader has pressed something for.
    pub fn send(self, request: Request) {
        self.failed.set(None);
        self.last.set(Some(request));
    }
}
