//! What to show: for each way to narrow the comparison a list to choose from. A count is what choosing would show.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;

use super::{
    Scene, ghost,
    node::{El, Here, Node, Part, changing, effect, el, text_with},
    signal::RwSignal,
    text::unseen,
    words::{self, Value},
};
use crate::{
    bundle::{Basis, Date, Index as _, Kind, Position, SourceId},
    compare::value_name,
    selection::{Facet, Selection},
};

/// Up to so many speakers are there to choose from at once, without opening a list.
const AT_HAND: usize = 12;

/// What can be opened to choose from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Panel {
    Of(Facet),
    Dates,
}

/// The choices: speakers, where they are few, and a button for each other list.
pub(super) fn facets(scene: &Scene) -> Node {
    let at_hand = scene.corpus.voices().len() <= AT_HAND;
    let open = RwSignal::new(None);
    let buttons: Vec<_> = offered(scene, at_hand).into_iter().map(|panel| button(scene, panel, open)).collect();
    let panel = {
        let scene = scene.clone();
        changing(move || open.get().map(|panel| scene.lazily(move |scene, lazy| (lazy.panel)(scene, panel))))
    };
    (
        at_hand.then(|| choices(scene, Facet::Speaker)),
        (!buttons.is_empty()).then(|| {
            let label = scene.words.get("narrow");
            el("div").class("facets").attr("role", "group").attr("aria-label", label).child(buttons)
        }),
        panel,
    )
        .view()
}

/// What is opened to choose from.
pub(super) fn panel(scene: &Scene, panel: Panel) -> Node {
    match panel {
        Panel::Of(facet) => choices(scene, facet),
        Panel::Dates => dates(scene),
    }
    .view()
}

/// The lists worth opening: those with something to choose between.
fn offered(scene: &Scene, speakers_at_hand: bool) -> Vec<Panel> {
    let bundle = scene.corpus.bundle();
    let quotes = || bundle.quotes.iter().filter_map(|(.., quote)| quote);
    let has_stances = !bundle.stances.is_empty();
    let is_offered = |panel: &Panel| match panel {
        Panel::Of(Facet::Speaker) => !speakers_at_hand,
        Panel::Of(Facet::Issue) => scene.corpus.topics().len() > 1,
        Panel::Of(Facet::Position) => has_stances,
        Panel::Of(Facet::Basis) => bundle.stances.iter().any(|stance| stance.basis.is_some()),
        Panel::Of(Facet::Source) => bundle.sources.indices() > 1,
        Panel::Of(Facet::Kind) => quotes().any(|quote| quote.kind != Kind::Verbatim),
        Panel::Dates => quotes().any(|quote| quote.date.as_ref().and_then(Date::days).is_some()),
    };
    Facet::ALL.map(Panel::Of).into_iter().chain([Panel::Dates]).filter(is_offered).collect()
}

fn title(panel: Panel) -> &'static str {
    match panel {
        Panel::Of(Facet::Speaker) => "choose-speakers",
        Panel::Of(Facet::Issue) => "choose-issues",
        Panel::Of(Facet::Position) => "choose-positions",
        Panel::Of(Facet::Source) => "choose-sources",
        Panel::Of(Facet::Kind) => "choose-kinds",
        Panel::Of(Facet::Basis) => "choose-basis",
        Panel::Dates => "choose-dates",
    }
}

fn narrows(selection: &Selection, panel: Panel) -> bool {
    match panel {
        Panel::Of(facet) => selection.chosen(facet).is_some(),
        Panel::Dates => selection.since.is_some() || selection.until.is_some() || selection.as_of.is_some(),
    }
}

fn button(scene: &Scene, panel: Panel, open: RwSignal<Option<Panel>>) -> El {
    let words = scene.words;
    if scene.is_document() {
        return ghost("ghost", &words.get(title(panel)));
    }
    let selection = scene.selection;
    el("button")
        .attr("type", "button")
        .attr_with("aria-expanded", move || Some((open.get() == Some(panel)).to_string()))
        .attr_if("data-narrowed", move || selection.with(|selection| narrows(selection, panel)))
        .on("click", move |_| open.update(|open| *open = (*open != Some(panel)).then_some(panel)))
        .child(words.get(title(panel)))
}

/// The values of a facet, each with a box to tick, and a button for it alone.
fn choices(scene: &Scene, facet: Facet) -> El {
    let values = scene.values(facet);
    let class = if values.len() > AT_HAND { "filters many" } else { "filters" };
    let values: Vec<_> = values.into_iter().map(|value| choice(scene, facet, value)).collect();
    el("fieldset").class(class).part("filters").child((
        el("legend").child(scene.words.get(title(Panel::Of(facet)))),
        el("ul").attr("role", "list").child(values),
    ))
}

fn choice(scene: &Scene, facet: Facet, value: usize) -> Node {
    let (words, counts, ticked) = (scene.words, scene.counts, Here::new());
    let count = move || counts.with(|counts| counts.counts(facet).get(value).map_or(0, |&count| count as usize));
    let text = value_text(scene, facet, value);
    let name = match facet {
        Facet::Speaker => scene.voice_name(scene.corpus.voices().get(value).copied().flatten()),
        Facet::Issue => scene.topic_name(el("bdi"), scene.corpus.topics().get(value).copied().flatten()).view(),
        _ => el("bdi").child(text.clone()).view(),
    };
    if scene.is_document() {
        return told(scene, name, counts.with_untracked(|_| count()));
    }
    let (shown, toggled, only) = (scene.clone(), scene.clone(), scene.clone());
    effect(move |_| {
        let shown = shown.chooses(facet, value);
        if let Some(input) = ticked.get().as_ref().and_then(JsCast::dyn_ref::<HtmlInputElement>) {
            input.set_checked(shown);
        }
    });
    let label = {
        let text = text.clone();
        move || {
            let quotes = words.count("quotes", count());
            Some(words.say("choice-and-quotes", &[("name", Value::Phrase(&text)), ("quotes", Value::Phrase(&quotes))]))
        }
    };
    let input = el("input")
        .here(ticked)
        .attr("type", "checkbox")
        // Until the effect above has its turn.
        .attr("checked", "")
        .attr_with("aria-label", label)
        .on("change", move |_| toggled.toggle(facet, value));
    let number = text_with(move || words.number(count()));
    el("li")
        .attr_if("data-none", move || count() == 0)
        .child((
            el("label").child((
                input,
                el("span").class("who").child(name),
                el("span").class("count").attr("aria-hidden", "true").child(number),
            )),
            el("button")
                .class("only")
                .attr("type", "button")
                .attr("aria-label", words.say("only-choice", &[("name", Value::Phrase(&text))]))
                .on("click", move |_| only.only(facet, value))
                .child(words.get("only")),
        ))
        .view()
}

/// A value where there is no choice to make.
fn told(scene: &Scene, name: Node, quotes: usize) -> Node {
    let words = scene.words;
    el("li")
        .child((
            el("label").child((
                el("span").class("tick"),
                el("span").class("who").child(name),
                el("span").class("count").attr("aria-hidden", "true").child(words.number(quotes)),
                unseen([" ", &words.count("quotes", quotes)].concat()),
            )),
            ghost("ghost only", &words.get("only")),
        ))
        .view()
}

/// A value in words that may stand in a message.
fn value_text(scene: &Scene, facet: Facet, value: usize) -> String {
    let words = scene.words;
    let word = match facet {
        Facet::Speaker => return scene.voice_text(scene.corpus.voices().get(value).copied().flatten()),
        Facet::Issue => return scene.topic_text(scene.corpus.topics().get(value).copied().flatten()),
        Facet::Source => {
            let sources = &scene.corpus.bundle().sources;
            let source = u32::try_from(value).ok().map(SourceId::new).filter(|_| value < sources.indices());
            return match source.map(|source| (sources.get(source), source)) {
                Some((Some(source), _)) => words.isolated(&source.name),
                Some((None, source)) => scene.unknown("unknown-source", sources.id(source)),
                None => words.get("no-source"),
            };
        }
        Facet::Position => Position::ALL.get(value).map_or("no-position", |&position| words::position(position)),
        Facet::Kind => Kind::ALL.get(value).and_then(|&kind| words::kind(kind)).unwrap_or("kind-verbatim"),
        Facet::Basis => Basis::ALL.get(value).map_or("no-basis", |&basis| words::basis(basis)),
    };
    words.get(word)
}

/// From when, until when, and as of when.
fn dates(scene: &Scene) -> El {
    type Field = fn(&mut Selection) -> &mut Option<Date>;
    let fields: [(&str, Field, bool); 3] = [
        ("from", |selection| &mut selection.since, false),
        ("until", |selection| &mut selection.until, true),
        ("as-of", |selection| &mut selection.as_of, true),
    ];
    let (words, selection) = (scene.words, scene.selection);
    let fields = fields.map(|(label, field, end)| {
        let here = Here::new();
        let input = move || here.get().and_then(|element| element.dyn_into::<HtmlInputElement>().ok());
        effect(move |_| {
            let date = selection.with(|selection| field(&mut selection.clone()).clone());
            let day = date.and_then(|date| if end { date.last_day() } else { date.first_day() });
            if let Some(input) = input() {
                input.set_value(&day.unwrap_or_default());
            }
        });
        let choose = move |_| {
            let written = input().map(|input| input.value()).filter(|written| !written.is_empty());
            selection.update(|selection| *field(selection) = written.as_deref().map(Date::new));
        };
        el("label").child((
            el("span").child(words.get(label)),
            el("input").here(here).attr("type", "date").on("change", choose),
        ))
    });
    el("fieldset").class("filters dates").part("filters").child((
        el("legend").child(words.get("choose-dates")),
        fields.into_iter().collect::<Vec<_>>(),
        el("p").class("about").child(words.get("about-dates")),
    ))
}

impl Scene {
    /// The values of a facet that there are.
    fn values(&self, facet: Facet) -> Vec<usize> {
        self.all_counts.with(|all| {
            let is_there = |(_, count): &(usize, &u32)| matches!(facet, Facet::Speaker | Facet::Issue) || **count > 0;
            all.counts(facet).iter().enumerate().filter(is_there).map(|(value, _)| value).collect()
        })
    }

    /// Whether a value is among those that are chosen.
    fn chooses(&self, facet: Facet, value: usize) -> bool {
        let name = value_name(&self.corpus, facet, value);
        self.selection.with(|selection| selection.chosen(facet).is_none_or(|chosen| chosen.contains(&name)))
    }

    /// Shows or hides what has this value.
    fn toggle(&self, facet: Facet, toggled: usize) {
        let values = self.values(facet);
        let all = values.len();
        let chosen = values.into_iter().filter(|&value| self.chooses(facet, value) != (value == toggled));
        let names: Vec<_> = chosen.map(|value| value_name(&self.corpus, facet, value)).collect();
        self.selection.update(|selection| selection.choose(facet, (names.len() < all).then_some(names)));
    }

    /// Shows what has this value, and nothing else.
    fn only(&self, facet: Facet, value: usize) {
        let name = value_name(&self.corpus, facet, value);
        self.selection.update(|selection| selection.choose(facet, Some(vec![name])));
    }
}
