//! Speakers × issues on one screen; each cell leads to its card.

use leptos::{ev, html, prelude::*};

use super::{
    Scene,
    card::{columns, position},
    text::{marked, unseen},
    topic_key, words,
};
use crate::{
    bundle::{Position, Stance},
    corpus::{Topic, Voice},
};

/// Above this many columns a cell shows its sign alone: the words would not fit.
const WORDS_UP_TO: usize = 6;

/// So many cells are drawn at first, and with each step towards the table's end.
const CELLS_AT_ONCE: usize = 600;

/// The table, if there is any issue.
pub(super) fn overview(scene: &Scene) -> AnyView {
    let topics: Vec<Topic> = scene.corpus.topics().iter().copied().filter(Option::is_some).collect();
    if topics.is_empty() || !scene.complete {
        return ().into_any();
    }
    let total = topics.len();
    let step = if scene.at_once { total } else { (CELLS_AT_ONCE / scene.corpus.voices().len().max(1)).max(1) };
    let count = RwSignal::new(step.min(total));
    let all = scene.all;
    let rows = {
        let scene = scene.clone();
        For(ForProps::builder()
            .each(move || 0..if all.get() { total } else { count.get() })
            .key(|&at| at)
            .children(move |at| topics.get(at).map(|&topic| row(&scene, topic)))
            .build())
    };
    let shown = {
        let comparison = scene.comparison;
        move || comparison.with(|comparison| comparison.columns.len())
    };
    let ahead = {
        let scene = scene.clone();
        move || {
            let draw = move || {
                count.try_update(|count| *count = (*count + step).min(total));
            };
            (count.get() < total).then(|| scene.ahead(draw))
        }
    };
    html::section()
        .class("overview")
        .class(("compact", move || shown() > WORDS_UP_TO))
        .class(("hidden", move || shown() == 0))
        .child((
            // A region of its own that can be reached, because it may have to be scrolled.
            html::div().class("scroll").attr("role", "region").aria_label("Overview").tabindex("0").child((
                html::table().child((
                    html::caption().child("Overview: each issue, and where each speaker stands on it"),
                    html::thead().child(html::tr().child((html::th().scope("col").child("Issue"), heads(scene)))),
                    html::tbody().child(rows),
                )),
                ahead,
            )),
            legend(scene),
        ))
        .into_any()
}

fn heads(scene: &Scene) -> impl IntoView + use<> {
    let scene = scene.clone();
    let comparison = scene.comparison;
    For(ForProps::builder()
        .each(move || comparison.with(|comparison| comparison.columns.clone()))
        .key(|&column| column)
        .children(move |column| {
            let voice = scene.corpus.voices().get(column).copied().flatten();
            html::th().scope("col").child(html::span().child(scene.voice_name(voice)))
        })
        .build())
}

fn row(scene: &Scene, topic: Topic) -> AnyView {
    let cells = {
        let scene = scene.clone();
        let list = scene.clone();
        For(ForProps::builder()
            .each(move || list.comparison.with(|comparison| columns(&list, comparison, topic)))
            .key(|&(column, _)| column)
            .children(move |(column, cell)| html::td().child(cell_view(&scene, topic, column, cell)))
            .build())
    };
    let name = scene.topic_text(topic);
    html::tr().child((html::th().scope("row").dir("auto").child(marked(&name)), cells)).into_any()
}

fn cell_view(scene: &Scene, topic: Topic, column: usize, cell: Option<usize>) -> AnyView {
    let voice = scene.corpus.voices().get(column).copied().flatten();
    let Some(cell) = cell.and_then(|cell| scene.corpus.cell(cell)) else {
        return html::span().class("nothing").child(unseen("Nothing on file")).into_any();
    };
    let stances: Vec<&Stance> = scene.corpus.stances(cell).collect();
    let said: Vec<String> = match stances.as_slice() {
        [] => vec![words::count(cell.quote_count(), "quote", "quotes")],
        _ => stances.iter().map(|stance| stance.label.as_deref().unwrap_or(words::position(stance.position)).to_owned()).collect(),
    };
    let label = format!("{} on {}: {}", scene.voice_text(voice), scene.topic_text(topic), said.join(", then "));
    let content = match stances.as_slice() {
        [] => html::span().class("quotes-only").child(cell.quote_count().to_string()).into_any(),
        _ => stances.iter().map(|stance| position(stance, true)).collect::<Vec<_>>().into_any(),
    };
    let reported = stances.iter().all(|stance| stance.evidence.is_empty());
    html::a()
        .class("to-card")
        .class(("unquoted", reported && !stances.is_empty()))
        .href(format!("#{}", card_id(topic, voice)))
        .aria_label(label)
        .on(ev::click, go_to(scene, topic, voice))
        .child(content)
        .into_any()
}

/// Goes to a card without touching the address, which is the page's.
fn go_to(scene: &Scene, topic: Topic, voice: Voice) -> impl FnMut(ev::MouseEvent) + 'static {
    let chosen = scene.chosen;
    move |event| {
        event.prevent_default();
        chosen.set(Some((topic, voice)));
    }
}

fn card_id(topic: Topic, voice: Voice) -> String {
    use crate::bundle::Index;
    format!("card-{}-{}", topic_key(topic), voice.map_or(usize::MAX, Index::get))
}

/// The signs that the file uses, with the format's own words for them.
fn legend(scene: &Scene) -> impl IntoView + use<> {
    let stances = &scene.corpus.bundle().stances;
    let used = Position::ALL.iter().copied().filter(|&position| stances.iter().any(|stance| stance.position == position));
    let entries: Vec<_> = used
        .map(|position| {
            html::li().attr("data-position", position.word()).child((
                html::span().class("sign").aria_hidden("true").child(words::sign(position)),
                words::position(position),
            ))
        })
        .collect();
    (!entries.is_empty()).then(|| html::ul().class("legend").attr("role", "list").aria_label("Signs").child(entries))
}
