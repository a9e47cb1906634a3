//! The chart: a lane for each speaker, or for each issue of one, with a mark wherever something is dated.
//!
//! A lane's marks are put together by hand, in one go: they come and go with every step of the slider.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::{contents_in_words, days, days_in_words, lane_number, lane_text, show};
use crate::{
    bundle::{Date, Position},
    timeline::{LaneOf, Stretch, Timeline},
    view::{
        Scene,
        arrows::arrow_keys,
        matrix::legend,
        node::{El, Here, Node, Part, each, effect, el},
        signal::{Memo, RwSignal},
        words::{self, Value},
    },
};

/// How many bins there are before it is known how many there is room for.
pub(super) const COLUMNS: u32 = 40;

/// The largest dot stands for so many quotes at least: a single one is small.
const FEW: usize = 8;

/// So wide is a bin at least, in CSS pixels: a mark in each can be hit.
const BIN: i32 = 24;

/// How many round dates there is room for beside so many bins.
pub(super) fn ticks(columns: u32) -> usize {
    (columns as usize / 6).max(2)
}

/// What all lanes have in common.
#[derive(Clone, Default, PartialEq)]
struct Axis {
    bins: u32,
    /// Where each round date is, in thousandths, and the date.
    ticks: Vec<(u32, Date)>,
    /// Where the day is as of which all is shown.
    as_of: Option<u32>,
    /// The most quotes in one mark.
    most: usize,
    /// Whether no position is dated, so that lanes need no room for any.
    plain: bool,
}

/// Something in a lane.
#[derive(Clone, PartialEq)]
struct Mark {
    bin: u32,
    last_bin: u32,
    quotes: usize,
    positions: Vec<Position>,
    /// Whether a position becomes another here.
    changes: bool,
}

pub(super) fn chart(scene: &Scene, timeline: Memo<Timeline>, columns: RwSignal<u32>) -> El {
    let selection = scene.selection;
    let plain = scene.corpus.bundle().stances.iter().all(|stance| stance.date.is_none());
    let axis = Memo::new(move |_| {
        let as_of = selection.with(|selection| Some(selection.as_of.as_ref()?.days()?.1));
        timeline.with(|timeline| axis_of(timeline, as_of, plain))
    });
    let head = Here::new();
    let measure = move || {
        let room = head.get_untracked().map_or(0, |head| head.client_width() / BIN);
        let room = u32::try_from(room).unwrap_or_default().clamp(8, COLUMNS);
        if room != columns.get_untracked() {
            columns.set(room);
        }
    };
    head.on_load(move |_| measure());
    let drawn = scene.clone();
    effect(move |_| {
        if let Some(element) = head.get() {
            axis.with(|axis| draw_axis(&drawn, &element, axis));
        }
    });
    let lanes = {
        let corpus = scene.corpus.clone();
        Memo::new(move |_| {
            timeline
                .with(|timeline| timeline.lanes.iter().map(|lane| lane_number(&corpus, lane.of)).collect::<Vec<_>>())
        })
    };
    let list = {
        let scene = scene.clone();
        each(move || lanes.get(), move |number| lane(&scene, timeline, axis, number))
    };
    let words = scene.words;
    let region = el("div")
        .class(if plain { "scroll lanes plain" } else { "scroll lanes" })
        .attr("role", "region")
        .attr("aria-label", words.get("view-timeline"))
        .attr("tabindex", "0")
        .child((
            el("div")
                .class("lane axis")
                .attr("aria-hidden", "true")
                .child((el("div"), el("div").class("track").here(head).on("resize", move |_| measure()))),
            list,
        ));
    let keys = el("p").class("keys").child(words.get("arrow-keys-marks"));
    let key = el("p").class("key").child(words.get("about-marks"));
    let signs = (!plain).then(|| legend(scene));
    el("div").class("chart").child((arrow_keys(region, ".lane", ".mark"), keys, key, signs))
}

fn axis_of(timeline: &Timeline, as_of: Option<i32>, plain: bool) -> Axis {
    let as_of = timeline.span.zip(as_of).map(|((first, last), day)| {
        let length = i64::from(last) - i64::from(first) + 1;
        let past = (i64::from(day) - i64::from(first) + 1).clamp(0, length);
        u32::try_from(past * 1000 / length).unwrap_or_default()
    });
    let stretches = timeline.lanes.iter().flat_map(|lane| timeline.stretches(lane));
    Axis {
        bins: timeline.bins.max(1),
        ticks: timeline.ticks.iter().map(|tick| (tick.permille, tick.date.clone())).collect(),
        as_of,
        plain,
        most: stretches.map(|stretch| timeline.quotes(stretch).len()).max().unwrap_or_default().max(FEW),
    }
}

fn lane(scene: &Scene, timeline: Memo<Timeline>, axis: Memo<Axis>, number: usize) -> Option<El> {
    let corpus = &scene.corpus;
    let topics = number.checked_sub(corpus.voices().len());
    let of = match topics {
        None => LaneOf::Voice(number),
        Some(at) => LaneOf::Topic(*corpus.topics().get(at)?),
    };
    let name: Node = match of {
        LaneOf::Voice(rank) => scene.voice_name(corpus.voices().get(rank).copied().flatten()),
        LaneOf::Topic(topic) => scene.topic_name(el("bdi"), topic).view(),
    };
    let marks = {
        let scene = scene.clone();
        Memo::new(move |_| timeline.with(|timeline| marks_of(&scene, timeline, of)))
    };
    let (here, near) = scene.nearness();
    let drawn = scene.clone();
    effect(move |_| {
        if let (Some(element), true) = (here.get(), near()) {
            axis.with(|axis| marks.with(|marks| draw_lane(&drawn, timeline, of, &element, axis, marks)));
        }
    });
    let (clicked, pressed) = (scene.clone(), scene.clone());
    let track = el("div").class("track").here(here).on("click", move |event| act(&clicked, timeline, of, &event)).on(
        "keydown",
        move |event| {
            let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key);
            if matches!(key.as_deref(), Some("Enter" | " ")) {
                event.prevent_default();
                act(&pressed, timeline, of, &event);
            }
        },
    );
    let text = lane_text(scene, of);
    Some(
        el("div")
            .class("lane")
            .attr("role", "group")
            .attr("aria-label", text)
            .child((el("div").class("who").attr("aria-hidden", "true").child(name), track)),
    )
}

fn marks_of(scene: &Scene, timeline: &Timeline, of: LaneOf) -> Vec<Mark> {
    let Some((at, lane)) = timeline.lanes.iter().enumerate().find(|(_, lane)| lane.of == of) else {
        return Vec::new();
    };
    let stances = &scene.corpus.bundle().stances;
    let mark = |stretch: &Stretch| Mark {
        bin: stretch.bin,
        last_bin: stretch.last_bin,
        quotes: timeline.quotes(stretch).len(),
        positions: timeline
            .stances(stretch)
            .iter()
            .filter_map(|&stance| Some(stances.get(stance as usize)?.position))
            .collect(),
        changes: timeline.changes.iter().any(|change| change.lane == at && change.bin == stretch.bin),
    };
    timeline.stretches(lane).iter().map(mark).collect()
}

/// Shows what the mark has that was clicked on, or that the keyboard is on.
fn act(scene: &Scene, timeline: Memo<Timeline>, of: LaneOf, event: &Event) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let mark = target.and_then(|target| target.closest(".mark").ok()?);
    let at = mark.and_then(|mark| mark.get_attribute("data-at")?.parse::<usize>().ok());
    timeline.with_untracked(|timeline| {
        let lane = timeline.lanes.iter().find(|lane| lane.of == of);
        let stretch = lane.zip(at).and_then(|(lane, at)| timeline.stretches(lane).get(at));
        if let Some(stretch) = stretch {
            show(scene, timeline, of, stretch);
        }
    });
}

/// A drawing, and which way time runs in it.
struct Drawing {
    svg: Element,
    right_to_left: bool,
}

impl Drawing {
    /// In place of what `element` has in it.
    fn new(scene: &Scene, element: &Element) -> Option<Self> {
        let right_to_left = scene.fit.right_to_left.unwrap_or_else(|| scene.words.is_right_to_left());
        element.set_text_content(None);
        Some(Self { svg: shape(element, "svg", &[])?, right_to_left })
    }

    /// So many thousandths from where time begins, as an attribute has it.
    fn along(&self, permille: u32) -> String {
        percent(if self.right_to_left { 1000 - permille.min(1000) } else { permille })
    }

    /// A line from top to bottom.
    fn line(&self, class: &str, permille: u32) {
        let x = self.along(permille);
        shape(&self.svg, "line", &[("class", class), ("x1", &x), ("x2", &x), ("y1", "0"), ("y2", "100%")]);
    }

    /// The round dates, and the day as of which all is shown.
    fn lines(&self, axis: &Axis) {
        for (permille, _) in &axis.ticks {
            self.line("tick", *permille);
        }
        if let Some(as_of) = axis.as_of {
            self.line("as-of", as_of);
        }
    }
}

fn percent(permille: u32) -> String {
    [&(permille / 10).to_string(), ".", &(permille % 10).to_string(), "%"].concat()
}

/// A new element of a drawing in another.
fn shape(parent: &Element, tag: &str, attributes: &[(&str, &str)]) -> Option<Element> {
    let shape = parent.owner_document()?.create_element_ns(Some("http://www.w3.org/2000/svg"), tag).ok()?;
    for (name, value) in attributes {
        shape.set_attribute(name, value).ok()?;
    }
    parent.append_child(&shape).ok()?;
    Some(shape)
}

fn text(parent: &Element, tag: &str, attributes: &[(&str, &str)], text: &str) {
    if let Some(shape) = shape(parent, tag, attributes) {
        shape.set_text_content(Some(text));
    }
}

fn draw_axis(scene: &Scene, element: &Element, axis: &Axis) {
    let Some(drawing) = Drawing::new(scene, element) else { return };
    drawing.lines(axis);
    for (permille, date) in &axis.ticks {
        // So that the last one does not run out of the drawing.
        let (anchor, beside) = if *permille > 850 { ("end", false) } else { ("start", true) };
        let beside = if beside == drawing.right_to_left { "-4" } else { "4" };
        let place = [("x", &*drawing.along(*permille)), ("y", "50%"), ("dx", beside), ("text-anchor", anchor)];
        text(&drawing.svg, "text", &place, &scene.words.date(date));
    }
}

fn draw_lane(scene: &Scene, timeline: Memo<Timeline>, of: LaneOf, element: &Element, axis: &Axis, marks: &[Mark]) {
    let Some(drawing) = Drawing::new(scene, element) else { return };
    drawing.lines(axis);
    let name = lane_text(scene, of);
    timeline.with_untracked(|timeline| {
        let lane = timeline.lanes.iter().find(|lane| lane.of == of);
        let stretches = lane.map(|lane| timeline.stretches(lane)).unwrap_or_default();
        let marks = marks.iter().zip(stretches).enumerate();
        // Bars behind dots.
        let (bars, dots): (Vec<_>, Vec<_>) = marks.partition(|(_, (mark, _))| mark.bin < mark.last_bin);
        for (at, (mark, stretch)) in bars.into_iter().chain(dots) {
            let when = days(timeline, stretch).map(|days| days_in_words(scene, days)).unwrap_or_default();
            let contents = contents_in_words(scene, timeline, stretch);
            let label = [("lane", &name), ("when", &when), ("what", &contents)];
            let label = scene.words.say("mark", &label.map(|(name, text)| (name, Value::Phrase(text))));
            draw_mark(&drawing, axis, mark, at, &label);
        }
    });
}

fn draw_mark(drawing: &Drawing, axis: &Axis, mark: &Mark, at: usize, label: &str) -> Option<()> {
    let permille = |halves: u32| u32::try_from(u64::from(halves) * 500 / u64::from(axis.bins)).unwrap_or_default();
    let (start, end) = (permille(2 * mark.bin), permille(2 * mark.last_bin + 2));
    let attributes = [
        ("class", if mark.changes { "mark changes" } else { "mark" }),
        ("role", "button"),
        ("tabindex", "-1"),
        ("data-at", &at.to_string()),
        ("aria-label", label),
    ];
    let group = shape(&drawing.svg, "g", &attributes)?;
    text(&group, "title", &[], label);
    // All of its width and height can be hit.
    let left = drawing.along(if drawing.right_to_left { end } else { start });
    let width = percent(end - start);
    shape(&group, "rect", &[("class", "hit"), ("x", &left), ("width", &width), ("y", "1"), ("height", "100%")]);
    if mark.bin < mark.last_bin {
        shape(&group, "rect", &[("class", "span"), ("x", &left), ("width", &width), ("height", "4"), ("rx", "2")]);
    }
    let x = drawing.along(permille(mark.bin + mark.last_bin + 1));
    let centre = |class, y| shape(&group, "svg", &[("class", class), ("x", &x), ("y", y), ("overflow", "visible")]);
    if let Some(first) = mark.positions.first() {
        let here = centre("position-mark", "33%")?;
        let is_one = mark.positions.iter().all(|position| position == first);
        let several = mark.positions.len().to_string();
        let (word, sign) = if is_one { (first.word(), words::sign(*first)) } else { ("several", &*several) };
        here.set_attribute("data-position", word).ok()?;
        if word == "oppose" {
            shape(&here, "rect", &[("x", "-9"), ("y", "-9"), ("width", "18"), ("height", "18"), ("rx", "3")]);
        } else {
            shape(&here, "circle", &[("r", "9.5")]);
        }
        text(&here, "text", &[("text-anchor", "middle"), ("dy", "0.36em")], sign);
    }
    if mark.quotes > 0 {
        // As large in area as there are many, and for everybody by the same measure.
        let radius = 3 + (64 * mark.quotes / axis.most).isqrt();
        shape(&centre("quotes-mark", if axis.plain { "50%" } else { "78%" })?, "circle", &[("r", &radius.to_string())]);
    }
    Some(())
}
