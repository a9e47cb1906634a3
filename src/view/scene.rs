//! What every part of a comparison is drawn from, and what they all do with it.

use std::{ops::Deref, sync::Arc};

use super::{
    Arrival, Desk, Fit, Goal, Page, TellNear, Words,
    due::Due,
    node::{El, Here, Node, Part, effect, el},
    signal::{Memo, RwSignal, StoredValue},
    text,
    words::Value,
};
use crate::{
    bundle::{Date, QuoteId},
    checking::Checked,
    compare::{Comparison, Facets},
    corpus::{Corpus, Topic, Voice},
    search::SearchText,
    selection::Selection,
};

/// What every part of a comparison is drawn from. Shared, so that a part takes no more of it along than a pointer.
#[derive(Clone)]
pub(super) struct Scene(pub(super) Arc<Setting>);

impl Deref for Scene {
    type Target = Setting;

    fn deref(&self) -> &Setting {
        &self.0
    }
}

#[derive(Clone)]
pub(super) struct Setting {
    pub(super) words: Words,
    pub(super) corpus: Arc<Corpus>,
    pub(super) comparison: Memo<Comparison>,
    /// Which issues follow it at once.
    pub(super) due: Due,
    /// How many quotes each further choice would show.
    pub(super) counts: Memo<Facets>,
    /// The same where nothing is chosen yet.
    pub(super) all_counts: Memo<Facets>,
    pub(super) selection: RwSignal<Selection>,
    pub(super) text: RwSignal<Option<Arc<SearchText>>>,
    /// What the excerpts say of the quotes, once they have been asked.
    pub(super) checked: RwSignal<Option<Arc<Checked>>>,
    /// Where it says what is on screen.
    pub(super) result: Here,
    pub(super) fit: Fit,
    pub(super) goal: RwSignal<Option<Goal>>,
    pub(super) opened: RwSignal<Option<QuoteId>>,
    pub(super) desk: Desk,
    pub(super) arrival: RwSignal<Arrival>,
    pub(super) all: RwSignal<bool>,
    pub(super) page: Option<Page>,
    pub(super) complete: bool,
    /// Whether all of it is drawn at once, because it is not much.
    pub(super) at_once: bool,
}

impl Scene {
    /// The same with another comparison.
    pub(super) fn with_comparison(&self, comparison: Memo<Comparison>) -> Self {
        Self(Arc::new(Setting { comparison, ..Setting::clone(self) }))
    }

    /// Whether there is no script to answer the reader. A page's program has none of that in it.
    pub(super) fn is_document(&self) -> bool {
        cfg!(feature = "ssr") && self.page.is_none()
    }

    /// A voice's name, as it may stand in a sentence.
    pub(super) fn voice_name(&self, voice: Voice) -> Node {
        match voice.and_then(|speaker| self.corpus.bundle().speakers.get(speaker)) {
            Some(known) => self.text("bdi", &known.name).view(),
            None => el("bdi").child(text::marked(self.words, &self.voice_text(voice))).view(),
        }
    }

    /// The same as text that may stand in a message.
    pub(super) fn voice_text(&self, voice: Voice) -> String {
        let speakers = &self.corpus.bundle().speakers;
        match voice {
            None => self.words.get("unattributed"),
            Some(speaker) => match speakers.get(speaker) {
                Some(known) => self.words.isolated(&known.name),
                None => self.unknown("unknown-speaker", speakers.id(speaker)),
            },
        }
    }

    /// The element with a topic's name in it.
    pub(super) fn topic_name(&self, element: El, topic: Topic) -> El {
        match topic.and_then(|issue| self.corpus.bundle().issues.get(issue)) {
            Some(known) => {
                let element = self.in_language(element, None).attr("dir", "auto");
                element.child(text::marked(self.words, &known.name))
            }
            None => element.child(text::marked(self.words, &self.topic_text(topic))),
        }
    }

    /// The same as text that may stand in a message.
    pub(super) fn topic_text(&self, topic: Topic) -> String {
        let issues = &self.corpus.bundle().issues;
        match topic {
            None => self.words.get("no-issue"),
            Some(issue) => match issues.get(issue) {
                Some(known) => self.words.isolated(&known.name),
                None => self.unknown("unknown-issue", issues.id(issue)),
            },
        }
    }

    pub(super) fn unknown(&self, message: &str, id: &str) -> String {
        self.words.say(message, &[("id", Value::Phrase(&self.words.isolated(id)))])
    }

    /// An element with a text of the bundle's in it.
    pub(super) fn text(&self, tag: &'static str, text: &str) -> El {
        self.text_in(tag, None, text)
    }

    /// The same where the text may be in another language than the bundle, which is given then.
    #[inline(never)]
    pub(super) fn text_in(&self, tag: &'static str, language: Option<&str>, text: &str) -> El {
        self.in_language(el(tag), language).attr("dir", "auto").child(text::marked(self.words, text))
    }

    /// Marks an element as being in this language, or in the bundle's, if the interface's is another. An empty mark says
    /// that nobody knows.
    pub(super) fn in_language(&self, element: El, language: Option<&str>) -> El {
        let language = self.language_of(language);
        element.attr_opt("lang", (!self.words.is(language)).then_some(language))
    }

    /// The tag of this language, or of the bundle's; empty where nobody knows.
    pub(super) fn language_of<'a>(&'a self, language: Option<&'a str>) -> &'a str {
        language.or(self.corpus.bundle().in_language.as_deref()).unwrap_or_default()
    }

    /// A date, which is only as precise as it is known.
    pub(super) fn date(&self, date: &Date) -> El {
        el("time").attr("dir", "auto").attr("datetime", date.written().to_owned()).child(self.words.date(date))
    }

    /// Whether words are to be looked for, and the text to look in is not ready.
    pub(super) fn is_preparing(&self) -> bool {
        let searches = self.selection.with(|selection| !selection.search.is_empty());
        searches && self.page.is_some() && self.text.with(Option::is_none)
    }

    /// Says whether the voice of that rank is left out, for the class that hides it.
    pub(super) fn left_out(&self, rank: usize) -> impl FnMut() -> bool + Send + 'static {
        let comparison = self.comparison;
        move || comparison.with(|comparison| comparison.columns.binary_search(&rank).is_err())
    }

    /// The same of a topic.
    pub(super) fn topic_left_out(&self, topic: Topic) -> impl FnMut() -> bool + Send + 'static {
        let comparison = self.comparison;
        move || comparison.with(|comparison| !comparison.rows.iter().any(|row| row.topic == topic))
    }

    /// Says whether the element that is given the reference is or was near the screen, or all is drawn anyway.
    pub(super) fn nearness(&self) -> (Here, impl Fn() -> bool + Copy + Send + Sync + 'static) {
        let (here, near, all) = (Here::new(), RwSignal::new(self.at_once), self.all);
        if !self.at_once {
            self.when_near(here, move |is_near| {
                if is_near {
                    near.set(true);
                }
            });
        }
        (here, move || near.get() || all.get())
    }

    /// A place at the end of a part that is drawn in steps, where the next one is called for.
    pub(super) fn ahead(&self, draw: impl Fn() + 'static) -> Node {
        let here = Here::new();
        self.when_near(here, move |is_near| {
            if is_near {
                draw();
            }
        });
        el("div").class("ahead").here(here).view()
    }

    /// Calls back whenever the element comes near the screen or is there no more.
    pub(super) fn when_near(&self, here: Here, call: impl Fn(bool) + 'static) {
        self.when_near_boxed(here, Box::new(call));
    }

    #[inline(never)]
    fn when_near_boxed(&self, here: Here, call: TellNear) {
        let Some(page) = self.page else { return };
        let call = StoredValue::new(call);
        here.on_load(move |element| {
            let call = Box::new(move |is_near| {
                call.try_with_value(|call| call(is_near));
            });
            // Taken back when the part that asked is gone.
            StoredValue::new((page.when_near)(&element, call));
        });
    }

    /// Brings the card's heading into view when the reader goes to it from the overview.
    pub(super) fn reveal_when_chosen(&self, heading: Here, topic: Topic, voice: Voice) {
        self.reveal_at(Goal { topic, voice, quote: None, reached: false }, heading);
    }

    /// Brings `here` into view when the reader goes there.
    pub(super) fn reveal_at(&self, place: Goal, here: Here) {
        let (goal, Some(page)) = (self.goal, self.page) else { return };
        effect(move |_| {
            if let (true, Some(element)) = (goal.get() == Some(place), here.get()) {
                (page.reveal)(&element);
                goal.set_untracked(Some(Goal { reached: true, ..place }));
            }
        });
    }
}
