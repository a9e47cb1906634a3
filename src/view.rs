//! The comparison, drawn. Every part is a function from data to elements; a click makes a new
//! [`Selection`], and what follows from it follows by itself.
//!
//! The view knows no page: what only a page can do it asks of [`Page`]. Without one it is a document: everything is
//! drawn at once, and what would need a script to answer is left out or answered by the browser. What is then drawn takes
//! the same room, so that nothing moves where a page's view takes a document's place.

mod card;
mod failure;
mod filters;
pub(crate) mod node;
mod overview;
mod problems;
mod quote;
mod section;
mod sources;
mod text;
mod words;

use std::{any::Any, sync::Arc};

use reactive_graph::{computed::Memo, owner::StoredValue, prelude::*, signal::RwSignal};
use tachys::prelude::*;
use web_sys::Element;

pub use self::failure::Failure;
use self::node::{El, Here, Node, Part, changing, effect, el, text_with};
use crate::{
    bundle::{Index, QuoteId},
    compare::{Comparison, compare, who},
    corpus::{Corpus, Topic, Voice},
    selection::Selection,
};

/// What there is to show.
#[derive(Clone, Debug)]
pub enum Stage {
    /// The first bytes are awaited or read.
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
    /// Calls back once the element comes near to what is on screen.
    pub when_near: fn(&Element, Box<dyn FnOnce()>) -> Pending,
    /// Calls back after so many milliseconds.
    pub later: fn(u32, Box<dyn FnOnce()>) -> Pending,
    /// Brings the element into view and gives it the focus.
    pub reveal: fn(&Element),
}

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
    /// The page, if there is one.
    pub page: Option<Page>,
}

/// How the view fits into the document around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The level of the comparison's own heading, from 1; those within it follow.
    pub level: usize,
    /// Whether the layout runs from right to left; as the bundle's language does where absent.
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
}

/// What only the page can do for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// Another attempt to fetch the bundle.
    Retry,
    /// A way to pass on what is on screen.
    Share,
    /// What is on screen, as a file.
    Take,
    /// A way to show a file of the reader's own.
    Open,
}

impl Viewer {
    /// Before anything has arrived.
    #[must_use]
    pub fn new(page: Option<Page>) -> Self {
        Self {
            stage: RwSignal::new(Stage::Loading),
            progress: RwSignal::default(),
            selection: RwSignal::default(),
            all: RwSignal::new(false),
            fit: RwSignal::default(),
            goal: RwSignal::new(None),
            opened: RwSignal::new(None),
            asked: RwSignal::new(None),
            page,
        }
    }

    /// The whole view.
    #[must_use]
    pub fn view(self) -> AnyView {
        let asked = self.asked;
        let stage = changing(move || {
            let fit = self.fit.get();
            match self.stage.get() {
                Stage::Loading => loading(self.progress).view(),
                Stage::Partial(corpus) => (loading(self.progress), comparison(self, fit, corpus, false)).view(),
                Stage::Whole(corpus) => comparison(self, fit, corpus, true),
                Stage::Failed(failure) => (
                    failure::failure(&failure, heading(fit, 0), move || asked.set(Some(Ask::Retry))),
                    asking(asked, "open", "Open a file", Ask::Open),
                )
                    .view(),
            }
        });
        el("div").class("viewer").attr("lang", "en").child(stage).view().into_view()
    }
}

/// A bar that shows how far the download is, once it takes longer than a blink.
fn loading(progress: RwSignal<Option<Progress>>) -> El {
    let percent = move || {
        let Progress { bytes, of } = progress.get()?;
        of.map(|of| (u64::from(bytes.min(of)) * 100).checked_div(of.into()).unwrap_or(100))
    };
    let words = move || match percent() {
        Some(percent) => format!("Loading the comparison: {percent} %"),
        None => format!("Loading the comparison: {} KiB", progress.get().unwrap_or_default().bytes / 1024),
    };
    el("div").class("loading").attr_if("data-told", move || progress.get().is_some()).child((
        el("progress")
            .attr("aria-label", "Loading the comparison")
            .attr("max", "100")
            .attr_with("value", move || percent().map(|percent| percent.to_string())),
        el("p").attr("aria-hidden", "true").child(text_with(words)),
    ))
}

/// What every part of a comparison is drawn from.
#[derive(Clone)]
struct Scene {
    corpus: Arc<Corpus>,
    comparison: Memo<Comparison>,
    selection: RwSignal<Selection>,
    fit: Fit,
    goal: RwSignal<Option<Goal>>,
    opened: RwSignal<Option<QuoteId>>,
    asked: RwSignal<Option<Ask>>,
    all: RwSignal<bool>,
    page: Option<Page>,
    complete: bool,
    /// Whether all of it is drawn at once, because it is not much.
    at_once: bool,
}

/// Bundles with no more cards and quotes than this are drawn at once.
const AT_ONCE: usize = 400;

fn comparison(viewer: Viewer, fit: Fit, corpus: Arc<Corpus>, complete: bool) -> Node {
    let selection = viewer.selection;
    let memo = {
        let corpus = Arc::clone(&corpus);
        Memo::new(move |_| selection.with(|selection| compare(&corpus, selection)))
    };
    let size = corpus.bundle().quotes.len() + corpus.topics().len() * corpus.voices().len();
    let scene = Scene {
        comparison: memo,
        selection,
        fit,
        goal: viewer.goal,
        opened: viewer.opened,
        asked: viewer.asked,
        all: viewer.all,
        page: viewer.page,
        complete,
        at_once: viewer.page.is_none() || size <= AT_ONCE,
        corpus,
    };
    let bundle = scene.corpus.bundle();
    let language = bundle.in_language.as_deref().map(str::to_owned);
    let empty = bundle.quotes.is_empty() && bundle.stances.is_empty();
    let content = if empty {
        el("p").class("empty").child("This comparison has no quotes yet.").view()
    } else {
        let sections: Vec<_> = scene.corpus.topics().iter().map(|&topic| section::section(&scene, topic)).collect();
        let is_nothing = move || memo.with(Comparison::is_empty);
        let nothing = {
            let scene = scene.clone();
            changing(move || is_nothing().then(|| filters::nothing(&scene)))
        };
        (
            filters::filters(&scene),
            overview::overview(&scene),
            nothing,
            el("div").class("sections").attr_opt("lang", language.clone()).hidden_if(is_nothing).child(sections),
        )
            .view()
    };
    let direction = match fit.right_to_left {
        Some(true) => "rtl",
        Some(false) => "ltr",
        None => text::direction(language.as_deref()),
    };
    el("div")
        .attr("dir", direction)
        .attr_opt("inert", (!complete).then_some(""))
        .child((
            head(&scene, language),
            content,
            sources::sources(&scene),
            complete.then(|| problems::problems(&scene)),
        ))
        .view()
}

fn head(scene: &Scene, language: Option<String>) -> El {
    let corpus = &scene.corpus;
    let bundle = corpus.bundle();
    let counts = [
        words::count(bundle.speakers.len(), "speaker", "speakers"),
        words::count(bundle.issues.len(), "issue", "issues"),
        words::count(bundle.quotes.len(), "quote", "quotes"),
        words::count(bundle.sources.len(), "source", "sources"),
    ];
    let buttons = scene.complete.then(|| {
        let buttons = [
            ("open", "ghost open", "Open a file", Ask::Open),
            ("take", "ghost take", "Take away", Ask::Take),
            ("share", "ghost share", "Share", Ask::Share),
        ];
        let button = |(class, unpressed, words, ask)| {
            if scene.is_document() { ghost(unpressed, words) } else { asking(scene.asked, class, words, ask) }
        };
        el("div").class("asks").child(buttons.map(button).into_iter().collect::<Vec<_>>())
    });
    el("header").class("head").child((
        heading(scene.fit, 0)
            .class("title")
            .part("title")
            .attr_opt("lang", language.clone())
            .attr("dir", "auto")
            .child(text::marked(&bundle.name)),
        bundle
            .description
            .as_deref()
            .map(|words| el("p").attr_opt("lang", language).attr("dir", "auto").child(text::marked(words))),
        el("div").class("under").child((
            el("ul")
                .class("counts")
                .attr("role", "list")
                .child(counts.map(|count| el("li").attr("dir", "auto").child(count)).into_iter().collect::<Vec<_>>()),
            buttons,
        )),
    ))
}

/// A button for what the page opens in a dialog.
fn asking(asked: RwSignal<Option<Ask>>, class: &'static str, words: &'static str, ask: Ask) -> El {
    el("button")
        .class(class)
        .attr("type", "button")
        .attr("aria-haspopup", "dialog")
        .on("click", move |_| asked.set(Some(ask)))
        .child(words)
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

impl Scene {
    /// Whether there is no script to answer the reader. A page's program has none of that in it.
    fn is_document(&self) -> bool {
        cfg!(feature = "ssr") && self.page.is_none()
    }

    /// A voice's name, as it may stand in a sentence.
    fn voice_name(&self, voice: Voice) -> Node {
        text::name(&self.voice_text(voice))
    }

    /// The same as text.
    fn voice_text(&self, voice: Voice) -> String {
        let speakers = &self.corpus.bundle().speakers;
        match voice {
            None => "Unattributed".to_owned(),
            Some(speaker) => match speakers.get(speaker) {
                Some(known) => known.name.to_string(),
                None => format!("Unknown speaker ({})", speakers.id(speaker)),
            },
        }
    }

    /// A topic's name.
    fn topic_text(&self, topic: Topic) -> String {
        let issues = &self.corpus.bundle().issues;
        match topic {
            None => "Filed under no issue".to_owned(),
            Some(issue) => match issues.get(issue) {
                Some(known) => known.name.to_string(),
                None => format!("Unknown issue ({})", issues.id(issue)),
            },
        }
    }

    /// Whether the voice of that rank is on screen.
    fn is_shown(&self, rank: usize) -> bool {
        self.comparison.with(|comparison| comparison.columns.binary_search(&rank).is_ok())
    }

    /// Says whether the voice of that rank is left out, for the class that hides it.
    fn left_out(&self, rank: usize) -> impl FnMut() -> bool + Send + 'static {
        let scene = self.clone();
        move || !scene.is_shown(rank)
    }

    /// The same of a topic.
    fn topic_left_out(&self, topic: Topic) -> impl FnMut() -> bool + Send + 'static {
        let comparison = self.comparison;
        move || comparison.with(|comparison| !comparison.rows.iter().any(|row| row.topic == topic))
    }

    /// Shows or hides one voice.
    fn toggle(&self, rank: usize) {
        let mut chosen = self.comparison.with_untracked(|comparison| comparison.columns.clone());
        match chosen.binary_search(&rank) {
            Ok(at) => drop(chosen.remove(at)),
            Err(at) => chosen.insert(at, rank),
        }
        let everyone = chosen.len() == self.corpus.voices().len();
        self.choose_speakers((!everyone).then_some(&chosen));
    }

    /// Shows one voice and no other.
    fn only(&self, rank: usize) {
        self.choose_speakers(Some(&[rank]));
    }

    /// Shows the voices of these ranks, or everyone; on the issues that were chosen before.
    fn choose_speakers(&self, ranks: Option<&[usize]>) {
        let speakers = ranks.and_then(|ranks| {
            let voices = ranks.iter().filter_map(|&rank| self.corpus.voices().get(rank));
            Selection::of(voices.map(|&voice| who(&self.corpus, voice))).speakers
        });
        self.selection.update(|selection| selection.speakers = speakers);
    }

    /// Says whether the element that is given the reference is near the screen, or all is drawn anyway.
    fn nearness(&self) -> (Here, impl Fn() -> bool + Copy + Send + Sync + 'static) {
        let (here, near, all) = (Here::new(), RwSignal::new(self.at_once), self.all);
        if !self.at_once {
            self.when_near(here, move || {
                near.try_set(true);
            });
        }
        (here, move || near.get() || all.get())
    }

    /// A place at the end of a part that is drawn in steps, where the next one is called for.
    fn ahead(&self, draw: impl Fn() + 'static) -> Node {
        let here = Here::new();
        self.when_near(here, draw);
        el("div").class("ahead").here(here).view()
    }

    fn when_near(&self, here: Here, call: impl Fn() + 'static) {
        let Some(page) = self.page else { return };
        let call = StoredValue::new_local(call);
        here.on_load(move |element| {
            let call = Box::new(move || {
                call.try_with_value(|call| call());
            });
            // Taken back when the part that asked is gone.
            StoredValue::new_local((page.when_near)(&element, call));
        });
    }

    /// Brings the card's heading into view when the reader goes to it from the overview.
    fn reveal_when_chosen(&self, heading: Here, topic: Topic, voice: Voice) {
        self.reveal_at(Goal { topic, voice, quote: None }, heading);
    }

    /// Brings `here` into view when the reader goes there.
    fn reveal_at(&self, place: Goal, here: Here) {
        let (goal, Some(page)) = (self.goal, self.page) else { return };
        effect(move |_| {
            if let (true, Some(element)) = (goal.get() == Some(place), here.get()) {
                (page.reveal)(&element);
            }
        });
    }
}

/// All voices that were ever on screen among those that `now` gives, in order. What has been drawn
/// is hidden when its voice is left out, and there at once when it comes back.
fn drawn(now: impl Fn() -> Vec<usize> + Send + Sync + 'static) -> Memo<Vec<usize>> {
    Memo::new(move |before: Option<&Vec<usize>>| {
        let mut drawn = before.cloned().unwrap_or_default();
        for rank in now() {
            if let Err(at) = drawn.binary_search(&rank) {
                drawn.insert(at, rank);
            }
        }
        drawn
    })
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
