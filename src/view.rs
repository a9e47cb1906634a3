//! The comparison, drawn. Every part is a function from data to elements; a click makes a new
//! [`Selection`], and what follows from it follows by itself.
//!
//! The view knows no page: what only a page can do it asks of [`Page`]. Without one it is a document: everything is
//! drawn at once, and what would need a script to answer is left out or answered by the browser. What is then drawn takes
//! the same room, so that nothing moves where a page's view takes a document's place.

mod arrows;
mod balance;
mod card;
mod controls;
mod due;
mod facets;
mod failure;
#[cfg(feature = "ssr")]
mod fluent;
mod languages;
pub(crate) mod lazy;
mod list;
mod matrix;
pub(crate) mod node;
mod opened;
mod problems;
mod quote;
mod result;
mod scene;
mod section;
pub(crate) mod signal;
mod sources;
mod text;
mod timeline;
mod verdict;
mod words;

use std::{any::Any, rc::Rc, sync::Arc};

use tachys::prelude::*;
use web_sys::Element;

#[cfg(feature = "ssr")]
pub use self::fluent::Fluent;
use self::{
    due::Due,
    node::{El, Here, Node, Part, changing, el, text_with},
    scene::{Scene, Setting},
    signal::Memo,
};
pub use self::{
    failure::Failure,
    lazy::Arrival,
    signal::RwSignal,
    words::{Language, Value, Words},
};
use crate::{
    bundle::{Index, QuoteId},
    checking::Checked,
    compare::{Comparison, compare, facets},
    corpus::{Corpus, Topic, Voice},
    search::{Hits, SearchText},
    selection::{Selection, View},
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

/// What only a page can do.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// Calls back whenever the element comes near to what is on screen, and with `false` when it is there no more.
    pub when_near: fn(&Element, TellNear) -> Pending,
    /// Calls back after so many milliseconds.
    pub later: fn(u32, Box<dyn FnOnce()>) -> Pending,
    /// Brings the element into view and gives it the focus.
    pub reveal: fn(&Element),
    /// Shows a `<dialog>` before everything else, or closes it.
    pub modal: fn(&Element, bool),
}

/// Called with whether an element is near.
pub type TellNear = Box<dyn Fn(bool)>;

/// A call that is still to come; dropped, it does not come.
pub type Pending = Box<dyn Any>;

/// What the view is made from, and where it puts what the reader does.
#[derive(Clone, Copy)]
pub struct Viewer {
    /// What there is to show.
    pub stage: RwSignal<Stage>,
    /// How far the download is, once it takes long enough to be worth telling.
    pub progress: RwSignal<Option<Progress>>,
    /// What the reader chose.
    pub selection: RwSignal<Selection>,
    /// What can be searched of the whole comparison, once that has been prepared.
    pub text: RwSignal<Option<Arc<SearchText>>>,
    /// What the excerpts of its sources say of its quotes, once they have been asked.
    pub checked: RwSignal<Option<Arc<Checked>>>,
    /// What has been found of what the reader looks for; nothing where they look for nothing, and before `text` is there.
    pub(crate) hits: Memo<Option<Hits>>,
    /// Whether everything is to be drawn, on screen or not, as for printing.
    pub all: RwSignal<bool>,
    /// How the view fits into the document around it.
    pub fit: RwSignal<Fit>,
    /// What is to be brought into view.
    pub goal: RwSignal<Option<Goal>>,
    /// The quote that the reader opened last.
    pub opened: RwSignal<Option<QuoteId>>,
    /// What the reader last asked the page to do.
    pub asked: RwSignal<Option<Ask>>,
    /// What of that could not be done, because a script did not come.
    pub unanswered: RwSignal<Option<Ask>>,
    /// Whether what a part waits for has come.
    pub arrival: RwSignal<Arrival>,
    /// The language of the interface.
    pub words: RwSignal<Words>,
    /// The page, if there is one.
    pub page: Option<Page>,
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

/// A place in the comparison: a card, or a quote on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// On which topic.
    pub topic: Topic,
    /// In whose card.
    pub voice: Voice,
    /// Which quote; the card itself where absent.
    pub quote: Option<QuoteId>,
    /// Whether the reader has come there: what is drawn anew later does not call them back.
    pub reached: bool,
}

/// What only the page can do for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Another attempt to fetch the bundle.
    Retry,
    /// A way to pass on what is on screen.
    Share,
    /// What the keyboard does.
    Keys,
    /// The interface in another language, by its place among [`Language::choices`].
    Speak(usize),
    /// What is on screen, as a file.
    Take,
    /// A way to show a file of the reader's own.
    Open,
    /// A quote to copy, or to cite.
    Cite(QuoteId),
    /// What is in the program's second file.
    Lazy,
    /// The same, and the comparison made ready to be searched.
    Search,
}

impl Viewer {
    /// Before anything has arrived, in this language.
    #[must_use]
    pub fn new(page: Option<Page>, language: Rc<dyn Language>) -> Self {
        let (selection, text) = (RwSignal::default(), RwSignal::new(None));
        Self {
            stage: RwSignal::new(Stage::Loading),
            progress: RwSignal::default(),
            selection,
            text,
            checked: RwSignal::new(None),
            hits: hits(selection, text),
            all: RwSignal::new(false),
            fit: RwSignal::default(),
            goal: RwSignal::new(None),
            opened: RwSignal::new(None),
            asked: RwSignal::new(None),
            unanswered: RwSignal::new(None),
            arrival: RwSignal::default(),
            words: RwSignal::new(Words::new(language)),
            page,
        }
    }

    /// The whole view.
    #[must_use]
    pub fn view(self) -> AnyView {
        let (desk, words, fit) = (Desk::new(self), self.words, self.fit);
        let stage = changing(move || {
            let (fit, words) = (fit.get(), words.get());
            match self.stage.get() {
                Stage::Loading => loading(words, self.progress).view(),
                Stage::Partial(corpus) => (loading(words, self.progress), comparison(self, fit, corpus, false)).view(),
                Stage::Whole(corpus) => comparison(self, fit, corpus, true),
                Stage::Failed(failure) => (
                    failure::failure(words, &failure, heading(fit, 0), move || desk.ask(Ask::Retry)),
                    asking(desk, words, "open", "open-title", Ask::Open),
                )
                    .view(),
            }
        });
        let direction = move || {
            let right_to_left = fit.get().right_to_left.unwrap_or_else(|| words.get().is_right_to_left());
            Some(if right_to_left { "rtl" } else { "ltr" }.to_owned())
        };
        let tag = move || Some(words.get().tag());
        el("div").class("viewer").attr_with("lang", tag).attr_with("dir", direction).child(stage).view().into_view()
    }
}

/// Finds what the reader looks for.
fn hits(selection: RwSignal<Selection>, text: RwSignal<Option<Arc<SearchText>>>) -> Memo<Option<Hits>> {
    let search = Memo::new(move |_| selection.with(|selection| selection.search.clone()));
    // What goes on from the last search is looked for in what that has found.
    Memo::new(move |before: Option<&Option<Hits>>| {
        let before = before.and_then(Option::as_ref);
        text.with(|text| {
            let (text, lazy) = (text.as_ref()?, lazy::lazy()?);
            search.with(|search| (lazy.find)(text, search, before))
        })
    })
}

/// A bar that shows how far the download is, once it takes longer than a blink.
fn loading(words: Words, progress: RwSignal<Option<Progress>>) -> El {
    let percent = move || {
        let Progress { bytes, of } = progress.get()?;
        of.map(|of| (u64::from(bytes.min(of)) * 100).checked_div(of.into()).unwrap_or(100))
    };
    let number = |number: u64| Value::Number(number.try_into().unwrap_or(usize::MAX));
    let told = move || {
        if let Some(percent) = percent() {
            return words.say("loading-percent", &[("percent", number(percent))]);
        }
        let bytes = progress.get().unwrap_or_default().bytes;
        words.say("loading-kibibytes", &[("kibibytes", number((bytes / 1024).into()))])
    };
    el("div").class("loading").attr_if("data-told", move || progress.get().is_some()).child((
        el("progress")
            .attr("aria-label", words.get("loading"))
            .attr("max", "100")
            .attr_with("value", move || percent().map(|percent| percent.to_string())),
        el("p").attr("aria-hidden", "true").child(text_with(told)),
    ))
}

/// Bundles with no more cards and quotes than this are drawn at once.
const AT_ONCE: usize = 400;

fn comparison(viewer: Viewer, fit: Fit, corpus: Arc<Corpus>, complete: bool) -> Node {
    let (selection, text, hits) = (viewer.selection, viewer.text, viewer.hits);
    let memo = {
        let corpus = Arc::clone(&corpus);
        Memo::new(move |_| selection.with(|selection| hits.with(|hits| compare(&corpus, selection, hits.as_ref()))))
    };
    let all_counts = {
        let corpus = Arc::clone(&corpus);
        Memo::new(move |_| facets(&corpus, &Selection::default(), None))
    };
    let counts = {
        let corpus = Arc::clone(&corpus);
        let settled = RwSignal::new(0_usize);
        if let Some(page) = viewer.page {
            let chosen = move || {
                selection.track();
                hits.track();
            };
            // What is counted can wait for what is chosen.
            due::after(page, COUNTED_AFTER, chosen, move || settled.update(|times| *times += 1));
        }
        Memo::new(move |_| {
            settled.track();
            selection.with_untracked(|selection| {
                if *selection == selection.cleared() {
                    return all_counts.get();
                }
                hits.with_untracked(|hits| facets(&corpus, selection, hits.as_ref()))
            })
        })
    };
    let size = corpus.bundle().quotes.len() + corpus.topics().len() * corpus.voices().len();
    let scene = Scene(Arc::new(Setting {
        words: viewer.words.get_untracked(),
        comparison: memo,
        due: Due::new(viewer.page, Arc::clone(&corpus), memo),
        counts,
        all_counts,
        selection,
        text,
        checked: viewer.checked,
        result: Here::new(),
        fit,
        goal: viewer.goal,
        opened: viewer.opened,
        desk: Desk::new(viewer),
        arrival: viewer.arrival,
        all: viewer.all,
        page: viewer.page,
        complete,
        at_once: viewer.page.is_none() || size <= AT_ONCE,
        corpus,
    }));
    scene.prepare_when_needed();
    if scene.is_document() {
        scene.checked.set(Some(Arc::new(Checked::all(scene.corpus.bundle()))));
    }
    let bundle = scene.corpus.bundle();
    let empty = bundle.quotes.is_empty() && bundle.stances.is_empty();
    let content = if empty {
        el("p").class("empty").child(scene.words.get("no-quotes-yet")).view()
    } else {
        let is_nothing = move || memo.with(Comparison::is_empty);
        let nothing = {
            let scene = scene.clone();
            changing(move || result::nothing(&scene))
        };
        let views = controls::views(&scene);
        // An address may ask for a view that has nothing to show.
        let view = Memo::new(move |_| {
            let view = selection.with(|selection| selection.view);
            if views.contains(&view) { view } else { View::default() }
        });
        let laid_out = {
            let scene = scene.clone();
            changing(move || match view.get() {
                View::Cards => cards(&scene),
                View::Matrix => scene.lazily(|scene, lazy| (lazy.matrix)(scene)),
                View::Timeline => scene.lazily(|scene, lazy| (lazy.timeline)(scene)),
                View::Quotes => scene.lazily(|scene, lazy| (lazy.list)(scene)),
            })
        };
        let balance = complete.then(|| balance::balance(&scene));
        (controls::controls(&scene, view), nothing, el("div").hidden_if(is_nothing).child((laid_out, balance))).view()
    };
    el("div")
        .attr_opt("inert", (!complete).then_some(""))
        .child((
            head(&scene),
            content,
            sources::sources(&scene),
            complete.then(|| problems::problems(&scene)),
            complete.then(|| foot(&scene)),
            complete.then(|| opened::opened(&scene)),
        ))
        .view()
}

/// After so many milliseconds what is chosen is on screen, even on a slow machine.
const COUNTED_AFTER: u32 = 60;

/// Cards side by side, issue by issue; where they are few, under a table of them all.
fn cards(scene: &Scene) -> Node {
    let sections: Vec<_> =
        (0..).zip(scene.corpus.topics()).map(|(at, &topic)| section::section(scene, at, topic)).collect();
    let few = scene.corpus.voices().len() <= matrix::WORDS_UP_TO;
    (few.then(|| matrix::overview(scene)), el("div").class("sections").child(sections)).view()
}

/// What is about the viewer rather than the comparison.
fn foot(scene: &Scene) -> El {
    let keys = if scene.is_document() {
        ghost("ghost shortcuts", &scene.words.get("keys")).view()
    } else {
        asking(scene.desk, scene.words, "shortcuts", "keys", Ask::Keys)
    };
    el("div").class("foot").child((languages::languages(scene), keys))
}

fn head(scene: &Scene) -> El {
    let corpus = &scene.corpus;
    let bundle = corpus.bundle();
    let words = scene.words;
    let counts = [
        words.count("speakers", bundle.speakers.len()),
        words.count("issues", bundle.issues.len()),
        words.count("quotes", bundle.quotes.len()),
        words.count("sources", bundle.sources.len()),
    ];
    let buttons = scene.complete.then(|| {
        let buttons = [
            ("open", "ghost open", "open-title", Ask::Open),
            ("take", "ghost take", "take-title", Ask::Take),
            ("share", "ghost share", "share", Ask::Share),
        ];
        let button = |(class, unpressed, message, ask)| {
            if scene.is_document() {
                ghost(unpressed, &words.get(message)).view()
            } else {
                asking(scene.desk, words, class, message, ask)
            }
        };
        el("div").class("asks").child(buttons.map(button).into_iter().collect::<Vec<_>>())
    });
    el("header").class("head").child((
        scene
            .in_language(heading(scene.fit, 0), None)
            .class("title")
            .part("title")
            .attr("dir", "auto")
            .child(text::marked(words, &bundle.name)),
        bundle.description.as_deref().map(|text| scene.text("p", text)),
        el("div").class("under").child((
            el("ul")
                .class("counts")
                .attr("role", "list")
                .child(counts.map(|count| el("li").child(count)).into_iter().collect::<Vec<_>>()),
            buttons,
        )),
    ))
}

/// Where the page is asked, and says what it could not do.
#[derive(Clone, Copy)]
struct Desk {
    asked: RwSignal<Option<Ask>>,
    unanswered: RwSignal<Option<Ask>>,
}

impl Desk {
    fn new(viewer: Viewer) -> Self {
        Self { asked: viewer.asked, unanswered: viewer.unanswered }
    }

    /// Asks for what the reader has pressed something for.
    fn ask(self, ask: Ask) {
        self.unanswered.set(None);
        self.asked.set(Some(ask));
    }

    /// Says, beside what was pressed, that what this needs did not come. No language is told from another.
    fn unanswered(self, words: Words, ask: Ask) -> Node {
        changing(move || {
            let is_missing = self.unanswered.get() == Some(ask);
            is_missing.then(|| el("span").class("unanswered").attr("role", "alert").child(words.get("part-missing")))
        })
    }
}

/// A button for what the page opens in a dialog.
fn asking(desk: Desk, words: Words, class: &'static str, message: &str, ask: Ask) -> Node {
    let button = el("button")
        .class(class)
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .on("click", move |_| desk.ask(ask))
        .child(words.get(message));
    (button, desk.unanswered(words, ask)).view()
}

/// A heading so many levels below the comparison's own.
fn heading(fit: Fit, depth: usize) -> El {
    const LEVELS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    let level = fit.level.max(1) + depth;
    match LEVELS.get(level - 1) {
        Some(tag) => el(tag),
        None => el("h6").attr("aria-level", level.to_string()),
    }
}

/// Takes the room of a button where there is nobody to press it for.
fn ghost(class: &'static str, words: &str) -> El {
    el("span").class(class).attr("data-label", words)
}

/// What a document opens and closes by itself.
fn disclosure(class: &'static str, words: String, content: impl Part) -> El {
    el("details").class(class).child((el("summary").child(words), content))
}

/// A number that tells topics apart.
fn topic_key(topic: Topic) -> usize {
    topic.map_or(usize::MAX, Index::get)
}
