//! Speakers × issues on one screen; each cell leads to its card, and each head puts the others in order.

use std::cell::RefCell;

use super::{
    Goal, Scene,
    arrows::arrow_keys,
    card::{is_quoted, position, sign},
    node::{El, Here, Node, Part, changing, each, effect, el},
    signal::{Memo, RwSignal, StoredValue},
    text::unseen,
    topic_key,
    words::{self, Value, Words},
};
use crate::{
    bundle::{Position, Sequence, Stance},
    compare::Comparison,
    corpus::{Topic, Voice},
    matrix::{Order, order},
    order::sorted,
    selection::{Selection, View},
};

/// Above this many columns a cell shows its sign alone: the words would not fit.
pub(super) const WORDS_UP_TO: usize = 6;

/// So many cells are drawn at first, and with each step towards the table's end.
const CELLS_AT_ONCE: usize = 300;

/// The table, as it is drawn: `ALONE` if it is the whole view, rather than what leads to the cards below it. Then it counts
/// quotes, can be sorted, and may have any number of columns; what leads to cards is compiled without all that.
#[derive(Clone)]
struct Matrix<const ALONE: bool> {
    scene: Scene,
    order: Memo<Order>,
    /// The columns that are or were on screen: those that are not stay drawn, to be there at once when they come back.
    columns: Memo<Vec<usize>>,
    /// Those that are.
    on_screen: Memo<Vec<usize>>,
}

/// The cells of a row, each with its column, to be hidden with that. One effect hides them all: with one for each, what a
/// click did in a table of 70 × 40 took 80 ms.
#[derive(Clone, Copy)]
struct Cells(StoredValue<RefCell<Vec<(usize, Here)>>>);

impl Cells {
    fn new(on_screen: Memo<Vec<usize>>) -> Self {
        let cells = Self(StoredValue::new(RefCell::default()));
        effect(move |_| {
            let columns = on_screen.read();
            cells.0.with_value(|cells| {
                for (column, here) in &*cells.borrow() {
                    if let Some(cell) = here.get_untracked() {
                        // A name that every browser takes.
                        let _ = cell.toggle_attribute_with_force("hidden", columns.binary_search(column).is_err());
                    }
                }
            });
        });
        cells
    }

    /// The cell in that column, now in place of any before.
    fn add(self, column: usize, is_hidden: bool, cell: El) -> El {
        let here = Here::new();
        self.0.with_value(|cells| {
            let mut cells = cells.borrow_mut();
            cells.retain(|&(other, _)| other != column);
            cells.push((column, here));
        });
        cell.here(here).attr_opt("hidden", is_hidden.then_some(""))
    }
}

/// What is shown in one place of a row.
#[derive(Clone, PartialEq)]
struct Place {
    /// Tells apart each column, and what was shown there before from what is now.
    key: usize,
    column: usize,
    /// What is left of the cell there; nothing if there is none, or none of it is left.
    shown: Option<Contents>,
}

#[derive(Clone, PartialEq)]
struct Contents {
    stances: Vec<u32>,
    quotes: usize,
}

/// What leads to the cards below it, if there is any issue; for up to [`WORDS_UP_TO`] speakers.
pub(super) fn overview(scene: &Scene) -> Node {
    table::<false>(scene)
}

/// The whole view, if there is any issue.
pub(super) fn matrix(scene: &Scene) -> Node {
    table::<true>(scene)
}

fn table<const ALONE: bool>(scene: &Scene) -> Node {
    let total = scene.corpus.topics().iter().flatten().count();
    if total == 0 || !scene.complete {
        return ().view();
    }
    let matrix = Matrix::<ALONE>::new(scene);
    let step = if scene.at_once { total } else { (CELLS_AT_ONCE / scene.corpus.voices().len().max(1)).max(1) };
    let count = RwSignal::new(step.min(total));
    let (order, all, words) = (matrix.order, scene.all, scene.words);
    let rows = Memo::new(move |before: Option<&Vec<usize>>| {
        let count = if all.get() { total } else { count.get() };
        order.with(|order| drawn(&order.rows, count, order.rows_by.is_some(), before))
    });
    let list = {
        let matrix = matrix.clone();
        each(move || rows.get(), move |at| matrix.row(at))
    };
    let ahead = {
        let scene = scene.clone();
        changing(move || {
            let draw = move || {
                count.update(|count| *count = (*count + step).min(total));
            };
            (count.get() < total).then(|| scene.ahead(draw))
        })
    };
    let caption = (words.get("overview-caption"), matrix.is_compact().then(|| keys(scene)));
    let corner = el("th").attr("scope", "col").child(words.get("issue"));
    let table = el("table").child((
        el("caption").child(caption),
        el("thead").child(el("tr").child((corner, matrix.heads()))),
        el("tbody").child(list),
    ));
    // A region of its own that can be reached, because it may have to be scrolled.
    let region = el("div")
        .class("scroll")
        .attr("role", "region")
        .attr("aria-label", words.get("overview"))
        .attr("tabindex", "0")
        .child((table, ahead));
    let comparison = scene.comparison;
    el("section")
        .class(if matrix.is_compact() { "overview compact" } else { "overview" })
        .part("overview")
        .hidden_if(move || comparison.with(Comparison::is_empty))
        .child((if matrix.is_compact() { arrow_keys(region, "tr", ".stop") } else { region }, legend(scene)))
        .view()
}

/// What there is to draw: the first `count` of `shown`, and what was drawn before and has only been left out since.
fn drawn(shown: &[usize], count: usize, is_ordered: bool, before: Option<&Vec<usize>>) -> Vec<usize> {
    let left_out = before.into_iter().flatten().filter(|at| !shown.contains(at));
    let all: Vec<usize> = shown.iter().take(count).chain(left_out).copied().collect();
    // In a place of their own nothing has to be moved.
    if is_ordered { all } else { sorted(all) }
}

/// How the keyboard gets around, for those who use one to see.
fn keys(scene: &Scene) -> Option<El> {
    (!scene.is_document()).then(|| el("span").class("keys").child([" ", &scene.words.get("arrow-keys")].concat()))
}

impl<const ALONE: bool> Matrix<ALONE> {
    fn new(scene: &Scene) -> Self {
        let (corpus, comparison, selection) = (scene.corpus.clone(), scene.comparison, scene.selection);
        let order = Memo::new(move |_| {
            comparison.with(|comparison| {
                selection.with(|selection| {
                    let by = if ALONE { selection } else { &Selection::default() };
                    order(&corpus, comparison, by)
                })
            })
        });
        let columns = Memo::new(move |before: Option<&Vec<usize>>| {
            order.with(|order| drawn(&order.columns, usize::MAX, order.columns_by.is_some(), before))
        });
        let on_screen = Memo::new(move |_| comparison.with(|comparison| comparison.columns.clone()));
        Self { scene: scene.clone(), order, columns, on_screen }
    }

    /// Whether there are so many columns that a cell has room for its sign alone.
    fn is_compact(&self) -> bool {
        ALONE && self.scene.corpus.voices().len() > WORDS_UP_TO
    }

    fn heads(&self) -> Node {
        let (matrix, columns) = (self.clone(), self.columns);
        each(
            move || columns.get(),
            move |column| {
                let (scene, order) = (&matrix.scene, matrix.order);
                let voice = scene.corpus.voices().get(column).copied().flatten();
                let is_by = move || order.with(|order| order.rows_by == Some(column));
                let head = el("th").attr("scope", "col").hidden_if(scene.left_out(column));
                let name = el("span").child(scene.voice_name(voice)).view();
                let id = voice.map(|speaker| scene.corpus.bundle().speakers.id(speaker));
                let speaker = scene.voice_text(voice);
                let title = scene.words.say("order-issues", &[("speaker", Value::Phrase(&speaker))]);
                matrix.head(head, name, id, title, is_by, |selection| &mut selection.rows_by)
            },
        )
    }

    /// A head with a button in it that orders what it is the head of by `id`, which `of` says; plain where it has no id.
    fn head(
        &self,
        head: El,
        name: Node,
        id: Option<&str>,
        title: String,
        is_by: impl Fn() -> bool + Copy + Send + 'static,
        of: fn(&mut Selection) -> &mut Option<Box<str>>,
    ) -> El {
        let Some(id) = id.filter(|_| ALONE).map(Box::<str>::from) else { return head.child(name) };
        if self.scene.is_document() {
            return head.child(el("span").class("sort").child(name));
        }
        let selection = self.scene.selection;
        let choose = move |_| {
            selection.update(|selection| *of(selection) = if is_by() { None } else { Some(id.clone()) });
        };
        head.attr_with("aria-sort", move || is_by().then(|| "other".to_owned())).child(
            el("button")
                .class("sort stop")
                .attr("type", "button")
                .attr_opt("tabindex", self.is_compact().then_some("-1"))
                .attr("title", title)
                .attr_with("aria-pressed", move || Some(is_by().to_string()))
                .on("click", choose)
                .child(name),
        )
    }

    fn row(&self, at: usize) -> Option<El> {
        let (scene, order) = (&self.scene, self.order);
        let topic = *scene.corpus.topics().get(at)?;
        let places = self.places(topic);
        let cells = {
            let (matrix, cells, on_screen) = (self.clone(), Cells::new(self.on_screen), self.on_screen);
            let keys = move || places.with(|places| places.iter().map(|place| place.key).collect());
            each(keys, move |key| {
                let place = places.with_untracked(|places| places.iter().find(|place| place.key == key).cloned())?;
                let is_hidden = on_screen.with_untracked(|columns| columns.binary_search(&place.column).is_err());
                Some(cells.add(place.column, is_hidden, el("td")).child(matrix.cell(topic, &place)))
            })
        };
        let is_by = move || order.with(|order| order.columns_by == Some(topic));
        let id = topic.map(|issue| scene.corpus.bundle().issues.id(issue));
        let issue = scene.topic_text(topic);
        let title = scene.words.say("order-speakers", &[("issue", Value::Phrase(&issue))]);
        let name = scene.topic_name(el("span"), topic).view();
        let head = el("th").attr("scope", "row");
        let head = self.head(head, name, id, title, is_by, |selection| &mut selection.columns_by);
        Some(el("tr").hidden_if(scene.topic_left_out(topic)).child((head, cells)))
    }

    /// What a topic's row shows, one for each column; a place whose column is left out stays as it was.
    fn places(&self, topic: Topic) -> Memo<Vec<Place>> {
        let (columns, comparison, corpus) = (self.columns, self.scene.comparison, self.scene.corpus.clone());
        let all = corpus.voices().len();
        Memo::new(move |before: Option<&Vec<Place>>| {
            comparison.with(|comparison| {
                let place = |&column: &usize| {
                    let before = before.into_iter().flatten().find(|place| place.column == column);
                    if let (Some(before), Err(_)) = (before, comparison.columns.binary_search(&column)) {
                        return before.clone();
                    }
                    let shown = corpus.find(topic, column).and_then(|cell| comparison.shown(cell)).map(|shown| {
                        Contents { stances: comparison.stances(shown).to_vec(), quotes: comparison.quotes(shown).len() }
                    });
                    match before {
                        Some(before) if before.shown == shown => before.clone(),
                        Some(before) => Place { key: before.key + all, column, shown },
                        None => Place { key: column, column, shown },
                    }
                };
                columns.with(|columns| columns.iter().map(place).collect())
            })
        })
    }

    fn cell(&self, topic: Topic, place: &Place) -> Node {
        let (scene, words) = (&self.scene, self.scene.words);
        let Some(contents) = &place.shown else {
            let is_silent = scene.corpus.find(topic, place.column).is_none();
            return is_silent.then(|| el("span").class("nothing").child(unseen(words.get("nothing-on-file")))).view();
        };
        let voice = scene.corpus.voices().get(place.column).copied().flatten();
        let stances = contents.stances.iter();
        let stances: Vec<&Stance> =
            stances.filter_map(|&stance| scene.corpus.bundle().stances.get(stance as usize)).collect();
        let said = self.said(&stances, contents.quotes);
        let (speaker, issue) = (scene.voice_text(voice), scene.topic_text(topic));
        let label = [("speaker", &speaker), ("issue", &issue), ("said", &said)];
        let label = words.say("speaker-on-issue-said", &label.map(|(name, text)| (name, Value::Phrase(text))));
        // Only a script finds a card in a shadow root: a fragment of an address does not lead there.
        let is_document = scene.is_document();
        let spoken = (is_document && self.is_compact()).then(|| unseen(said));
        let quoted = stances.is_empty() || stances.iter().any(|stance| is_quoted(scene, stance));
        el("a")
            .class(if quoted { "to-card stop" } else { "to-card stop unquoted" })
            .attr_opt("href", (!is_document).then(|| format!("#{}", card_id(topic, voice))))
            .attr_opt("tabindex", (self.is_compact() && !is_document).then_some("-1"))
            .attr_opt("title", self.is_compact().then(|| label.clone()))
            .attr_opt("aria-label", (!is_document).then_some(label))
            .on("click", go_to(scene, topic, voice))
            .child((self.content(&stances, contents.quotes), spoken))
            .view()
    }

    /// A cell in words.
    fn said(&self, stances: &[&Stance], quotes: usize) -> String {
        let words = self.scene.words;
        let count = words.count("quotes", quotes);
        match said_in_turn(words, stances) {
            None => count,
            Some(said) if !ALONE => said,
            Some(said) => words
                .say("position-and-quotes", &[("position", Value::Phrase(&said)), ("quotes", Value::Phrase(&count))]),
        }
    }

    /// A cell as it is seen: its positions, and how many quotes are behind them.
    fn content(&self, stances: &[&Stance], quotes: usize) -> Node {
        let (scene, words) = (&self.scene, self.scene.words);
        let is_spoken_for = scene.is_document().then_some("true");
        let number = |class| el("span").class(class).attr_opt("aria-hidden", is_spoken_for).child(words.number(quotes));
        match stances {
            [] if !self.is_compact() => el("span").class("quotes-only").child(words.count("quotes", quotes)).view(),
            [] => number("quotes-only").view(),
            _ if self.is_compact() => {
                let mut signs = Vec::new();
                let mut before: Option<&Stance> = None;
                for &stance in stances {
                    let joint = before.map(|before| if is_before(before, stance) { "then" } else { "and" });
                    signs.extend(joint.map(|joint| el("span").class(joint).attr("aria-hidden", "true")));
                    signs.push(sign(stance.position));
                    before = Some(stance);
                }
                (signs, ALONE.then(|| number("behind"))).view()
            }
            _ => {
                let positions: Vec<_> = stances.iter().map(|stance| position(scene, stance, true)).collect();
                let count = ALONE.then(|| el("span").class("behind").child(words.count("quotes", quotes)));
                // Apart as they are in the name.
                (positions, " ", count).view()
            }
        }
    }
}

/// Positions, in words, one after the other where their dates tell that they were; nothing if there are none.
pub(super) fn said_in_turn(words: Words, stances: &[&Stance]) -> Option<String> {
    let position = |stance: &Stance| match stance.label.as_deref() {
        Some(label) => words.isolated(label),
        None => words.get(words::position(stance.position)),
    };
    let (first, rest) = stances.split_first()?;
    let mut before = *first;
    Some(rest.iter().fold(position(before), |said, &stance| {
        let message = if is_before(before, stance) { "one-then-another" } else { "one-and-another" };
        before = stance;
        words.say(message, &[("earlier", Value::Phrase(&said)), ("later", Value::Phrase(&position(stance)))])
    }))
}

/// Whether the dates of two positions tell that one was taken before the other.
fn is_before(one: &Stance, other: &Stance) -> bool {
    let dates = one.date.as_ref().zip(other.date.as_ref());
    dates.and_then(|(one, other)| one.sequence(other)) == Some(Sequence::Before)
}

/// Goes to a card without touching the address, which is the page's.
fn go_to(scene: &Scene, topic: Topic, voice: Voice) -> impl FnMut(web_sys::Event) + 'static {
    let scene = scene.clone();
    move |event| {
        event.prevent_default();
        scene.go_to(topic, voice);
    }
}

/// A link to a card, named after both and what is `said` of them.
pub(super) fn card_link(scene: &Scene, topic: Topic, voice: Voice, said: &str) -> El {
    let (speaker, issue) = (scene.voice_text(voice), scene.topic_text(topic));
    let label = [("speaker", &*speaker), ("issue", &*issue), ("said", said)];
    let label = scene.words.say("speaker-on-issue-said", &label.map(|(name, text)| (name, Value::Phrase(text))));
    el("a").attr("href", format!("#{}", card_id(topic, voice))).on("click", go_to(scene, topic, voice)).child(label)
}

impl Scene {
    /// Goes to a card, wherever the reader is.
    pub(super) fn go_to(&self, topic: Topic, voice: Voice) {
        if self.selection.with_untracked(|selection| selection.view != View::Cards) {
            self.selection.update(|selection| selection.view = View::Cards);
        }
        self.goal.set(Some(Goal { topic, voice, quote: None, reached: false }));
    }
}

fn card_id(topic: Topic, voice: Voice) -> String {
    use crate::bundle::Index;
    format!("card-{}-{}", topic_key(topic), voice.map_or(usize::MAX, Index::get))
}

/// The signs that the file uses, with the format's own words for them.
pub(super) fn legend(scene: &Scene) -> Option<El> {
    let stances = &scene.corpus.bundle().stances;
    let used =
        Position::ALL.iter().copied().filter(|&position| stances.iter().any(|stance| stance.position == position));
    let words = scene.words;
    let entries: Vec<_> =
        used.map(|position| el("li").child((sign(position), words.get(words::position(position))))).collect();
    (!entries.is_empty())
        .then(|| el("ul").class("legend").attr("role", "list").attr("aria-label", words.get("signs")).child(entries))
}
