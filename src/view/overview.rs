//! Speakers × issues on one screen; each cell leads to its card.

use super::{
    Goal, Scene,
    card::{is_quoted, position, sign},
    drawn,
    node::{El, Node, Part, changing, each, el},
    signal::RwSignal,
    text::unseen,
    topic_key,
    words::{self, Value},
};
use crate::{
    bundle::{Position, Stance},
    compare::Comparison,
    corpus::{Topic, Voice},
};

/// Above this many columns a cell shows its sign alone: the words would not fit.
pub(super) const WORDS_UP_TO: usize = 6;

/// So many cells are drawn at first, and with each step towards the table's end.
const CELLS_AT_ONCE: usize = 300;

/// The table, if there is any issue.
pub(super) fn overview(scene: &Scene) -> Node {
    let topics: Vec<Topic> = scene.corpus.topics().iter().flatten().copied().map(Some).collect();
    if topics.is_empty() || !scene.complete {
        return ().view();
    }
    let total = topics.len();
    let step = if scene.at_once { total } else { (CELLS_AT_ONCE / scene.corpus.voices().len().max(1)).max(1) };
    let count = RwSignal::new(step.min(total));
    let all = scene.all;
    let rows = {
        let scene = scene.clone();
        each(
            move || (0..if all.get() { total } else { count.get() }).collect(),
            move |at| topics.get(at).map(|&topic| row(&scene, topic)),
        )
    };
    let (comparison, words) = (scene.comparison, scene.words);
    let ahead = {
        let scene = scene.clone();
        changing(move || {
            let draw = move || {
                count.update(|count| *count = (*count + step).min(total));
            };
            (count.get() < total).then(|| scene.ahead(draw))
        })
    };
    el("section")
        .class(if is_compact(scene) { "overview compact" } else { "overview" })
        .part("overview")
        .hidden_if(move || comparison.with(Comparison::is_empty))
        .child((
            // A region of its own that can be reached, because it may have to be scrolled.
            el("div")
                .class("scroll")
                .attr("role", "region")
                .attr("aria-label", words.get("overview"))
                .attr("tabindex", "0")
                .child((
                    el("table").child((
                        el("caption").child(words.get("overview-caption")),
                        el("thead").child(
                            el("tr").child((el("th").attr("scope", "col").child(words.get("issue")), heads(scene))),
                        ),
                        el("tbody").child(rows),
                    )),
                    ahead,
                )),
            legend(scene),
        ))
        .view()
}

/// Whether there are so many columns that a cell has room for its sign alone.
fn is_compact(scene: &Scene) -> bool {
    scene.corpus.voices().len() > WORDS_UP_TO
}

/// The columns that are or were on screen.
fn columns(scene: &Scene) -> impl Fn() -> Vec<usize> + Send + Sync + 'static {
    let comparison = scene.comparison;
    let drawn = drawn(move || comparison.with(|comparison| comparison.columns.clone()));
    move || drawn.get()
}

fn heads(scene: &Scene) -> Node {
    let columns = columns(scene);
    let scene = scene.clone();
    each(columns, move |column| {
        let voice = scene.corpus.voices().get(column).copied().flatten();
        let name = el("span").child(scene.voice_name(voice));
        el("th").attr("scope", "col").hidden_if(scene.left_out(column)).child(name)
    })
}

fn row(scene: &Scene, topic: Topic) -> Node {
    let cells = {
        let columns = columns(scene);
        let scene = scene.clone();
        each(columns, move |column| {
            let cell = cell_view(&scene, topic, column, scene.corpus.find(topic, column));
            el("td").hidden_if(scene.left_out(column)).child(cell)
        })
    };
    let name = scene.topic_name(el("th").attr("scope", "row"), topic);
    el("tr").hidden_if(scene.topic_left_out(topic)).child((name, cells)).view()
}

fn cell_view(scene: &Scene, topic: Topic, column: usize, cell: Option<usize>) -> Node {
    let voice = scene.corpus.voices().get(column).copied().flatten();
    let words = scene.words;
    let Some(cell) = cell.and_then(|cell| scene.corpus.cell(cell)) else {
        return el("span").class("nothing").child(unseen(words.get("nothing-on-file"))).view();
    };
    let stances: Vec<&Stance> = scene.corpus.stances(cell).collect();
    let position_text = |stance: &&Stance| match stance.label.as_deref() {
        Some(label) => words.isolated(label),
        None => words.get(words::position(stance.position)),
    };
    let then = |earlier: String, later: String| {
        words.say("one-then-another", &[("earlier", Value::Phrase(&earlier)), ("later", Value::Phrase(&later))])
    };
    let said = stances.iter().map(position_text).reduce(then);
    let said = said.unwrap_or_else(|| words.count("quotes", cell.quote_count()));
    let (speaker, issue) = (scene.voice_text(voice), scene.topic_text(topic));
    let label = [("speaker", &speaker), ("issue", &issue), ("said", &said)];
    let label = words.say("speaker-on-issue-said", &label.map(|(name, text)| (name, Value::Phrase(text))));
    let content = match stances.as_slice() {
        [] => el("span")
            .class("quotes-only")
            .attr_opt("aria-hidden", scene.is_document().then_some("true"))
            .child(words.number(cell.quote_count()))
            .view(),
        _ if is_compact(scene) => stances.iter().map(|stance| sign(stance.position)).collect::<Vec<_>>().view(),
        _ => stances.iter().map(|stance| position(scene, stance, true)).collect::<Vec<_>>().view(),
    };
    // Only a script finds a card in a shadow root: a fragment of an address does not lead there.
    let is_document = scene.is_document();
    let spoken = (is_document && (stances.is_empty() || is_compact(scene))).then(|| unseen(said));
    let quoted = stances.is_empty() || stances.iter().any(|stance| is_quoted(scene, stance));
    el("a")
        .class(if quoted { "to-card" } else { "to-card unquoted" })
        .attr_opt("href", (!is_document).then(|| format!("#{}", card_id(topic, voice))))
        .attr_opt("title", is_compact(scene).then(|| label.clone()))
        .attr_opt("aria-label", (!is_document).then_some(label))
        .on("click", go_to(scene, topic, voice))
        .child((content, spoken))
        .view()
}

/// Goes to a card without touching the address, which is the page's.
fn go_to(scene: &Scene, topic: Topic, voice: Voice) -> impl FnMut(web_sys::Event) + 'static {
    let goal = scene.goal;
    move |event| {
        event.prevent_default();
        goal.set(Some(Goal { topic, voice, quote: None, reached: false }));
    }
}

fn card_id(topic: Topic, voice: Voice) -> String {
    use crate::bundle::Index;
    format!("card-{}-{}", topic_key(topic), voice.map_or(usize::MAX, Index::get))
}

/// The signs that the file uses, with the format's own words for them.
fn legend(scene: &Scene) -> Option<El> {
    let stances = &scene.corpus.bundle().stances;
    let used =
        Position::ALL.iter().copied().filter(|&position| stances.iter().any(|stance| stance.position == position));
    let words = scene.words;
    let entries: Vec<_> =
        used.map(|position| el("li").child((sign(position), words.get(words::position(position))))).collect();
    (!entries.is_empty())
        .then(|| el("ul").class("legend").attr("role", "list").attr("aria-label", words.get("signs")).child(entries))
}
