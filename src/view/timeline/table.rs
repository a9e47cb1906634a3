//! What the chart shows, as a table: for those who would rather read, or cannot see it.

use super::{contents_in_words, days, days_in_words, lane_text, show};
use crate::{
    timeline::Timeline,
    view::{
        Scene,
        node::{El, changing, each, el},
        signal::{Memo, RwSignal},
    },
};

/// So many rows are drawn at first, and with each step towards the table's end.
const ROWS_AT_ONCE: usize = 50;

/// A button, and the table that it opens.
pub(super) fn table(scene: &Scene, timeline: Memo<Timeline>) -> El {
    let (words, open) = (scene.words, RwSignal::new(scene.is_document()));
    let button = el("button")
        .attr("type", "button")
        .attr_with("aria-expanded", move || Some(open.get().to_string()))
        .on("click", move |_| open.update(|open| *open = !*open))
        .child(words.get("as-a-table"));
    let scene = scene.clone();
    let content = changing(move || open.get().then(|| rows(&scene, timeline)));
    el("section").class("behind-chart").child((button, content))
}

/// The table, drawn anew with what it is of.
fn rows(scene: &Scene, timeline: Memo<Timeline>) -> El {
    // Which lane, and which stretch of it.
    let places: Vec<(usize, usize)> = timeline.with(|timeline| {
        let lanes = timeline.lanes.iter().enumerate();
        lanes.flat_map(|(lane, of)| (0..timeline.stretches(of).len()).map(move |at| (lane, at))).collect()
    });
    let (words, total) = (scene.words, places.len());
    let count = RwSignal::new(ROWS_AT_ONCE);
    let list = {
        let scene = scene.clone();
        each(
            move || (0..count.get().min(total)).collect(),
            move |at| places.get(at).and_then(|&(lane, at)| row(&scene, timeline, lane, at)),
        )
    };
    let ahead = {
        let scene = scene.clone();
        changing(move || {
            let draw = move || {
                count.update(|count| *count += ROWS_AT_ONCE);
            };
            (count.get() < total).then(|| scene.ahead(draw))
        })
    };
    let heads = ["lane", "when", "what-is-dated"];
    let heads: Vec<_> = heads.into_iter().map(|head| el("th").attr("scope", "col").child(words.get(head))).collect();
    el("div").child((
        el("table").child((
            el("caption").child(words.get("timeline-caption")),
            el("thead").child(el("tr").child(heads)),
            el("tbody").child(list),
        )),
        ahead,
    ))
}

fn row(scene: &Scene, timeline: Memo<Timeline>, lane: usize, at: usize) -> Option<El> {
    timeline.with_untracked(|laid_out| {
        let lane = laid_out.lanes.get(lane)?;
        let (of, stretch) = (lane.of, laid_out.stretches(lane).get(at)?.clone());
        let when = days(laid_out, &stretch).map(|days| days_in_words(scene, days));
        let contents = contents_in_words(scene, laid_out, &stretch);
        let clicked = scene.clone();
        let open = move |_| timeline.with_untracked(|laid_out| show(&clicked, laid_out, of, &stretch));
        let button =
            el("button").class("sort").attr("type", "button").on("click", open).child(el("span").child(contents));
        Some(el("tr").child((
            el("th").attr("scope", "row").attr("dir", "auto").child(lane_text(scene, of)),
            el("td").child(when),
            el("td").child(button),
        )))
    })
}
