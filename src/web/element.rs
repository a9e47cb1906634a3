//! One `<stand-point>`, from the moment it is on the page until it is taken away.

use std::{cell::RefCell, mem, rc::Rc, sync::Arc};

use any_spawner::Executor;
use js_sys::Function;
use reactive_graph::owner::Owner;
use tachys::{prelude::*, view::any_view::AnyViewState};
use wasm_bindgen::prelude::*;
use web_sys::Element;

use super::{
    browser,
    page::PAGE,
    words::{Speech, Spoken},
};
use crate::{
    bundle::{Bundle, Options, Reader},
    compare::{compare, topic_name, voice_name},
    corpus::Corpus,
    search::SearchText,
    view::{
        Arrival, Ask, Failure, Fit, Goal, Progress, Stage, Viewer, Words,
        lazy::{self, lazy},
        node::effect,
        signal::StoredValue,
    },
};

/// Bundles of up to so many quotes are printed whole.
const PRINTED: usize = 5000;
/// As many quotes make a page worth to be shown while others arrive, and ten times as many one that takes long to draw.
const ENOUGH: usize = 200;

/// A viewer in its element. Freed, it takes back all it put there.
#[wasm_bindgen]
pub struct Mounted {
    viewer: Viewer,
    reading: RefCell<Reading>,
    drawn: AnyViewState,
    owner: Owner,
}

/// How far the bundle is on its way to the screen.
#[derive(Default)]
enum Reading {
    #[default]
    Nothing,
    Bytes(Box<Reader>),
    Bundle(Box<Bundle>),
    Corpus(Arc<Corpus>),
    Text(Box<SearchText>),
}

/// Draws the viewer into `root`. `tell` is called with what happens, in one word, and with what it happened to:
/// `retry`, `share`, `take`, `open` and `keys` where the reader asks for them, `cite` with the id of the quote to be copied, `lazy` and
/// `search` where something needs the program's second file, `selection` where it has changed, `quote` with the id of a quote that
/// was opened, `language` with the tag of the one that was chosen. `words` are the interface's.
#[wasm_bindgen]
#[must_use]
pub fn mount(root: &Element, tell: Function, words: Spoken) -> Mounted {
    // Only the first viewer of a page can set it, and only the first has to.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let viewer = owner.with(|| Viewer::new(Some(PAGE), Rc::new(Speech::from(words))));
    let drawn = owner.with(|| {
        tell_of(viewer, tell);
        let mut drawn = viewer.view().build();
        drawn.mount(root, None);
        drawn
    });
    Mounted { viewer, reading: RefCell::default(), drawn, owner }
}

fn tell_of(viewer: Viewer, tell: Function) {
    let tell = StoredValue::new(tell);
    let tell = move |what: &str, which: &str| {
        // A page that fails to listen has said so in its console.
        tell.try_with_value(|tell| tell.call2(&JsValue::NULL, &what.into(), &which.into()).is_ok());
    };
    effect(move |again| {
        viewer.selection.track();
        if again {
            tell("selection", "");
        }
    });
    effect(move |_| {
        let quote = viewer.opened.get();
        if let (Some(quote), Some(corpus)) = (quote, whole(viewer)) {
            tell("quote", corpus.bundle().quotes.id(quote));
        }
    });
    effect(move |_| match viewer.asked.get() {
        Some(Ask::Retry) => tell("retry", ""),
        Some(Ask::Share) => tell("share", ""),
        Some(Ask::Keys) => tell("keys", ""),
        Some(Ask::Speak(at)) => tell("language", &viewer.words.get_untracked().choice(at)),
        Some(Ask::Take) => tell("take", ""),
        Some(Ask::Open) => tell("open", ""),
        Some(Ask::Cite(quote)) => {
            if let Some(corpus) = whole(viewer) {
                tell("cite", corpus.bundle().quotes.id(quote));
            }
        }
        Some(Ask::Lazy) => tell("lazy", ""),
        Some(Ask::Search) => tell("search", ""),
        None => {}
    });
}

/// Reads a bundle as the browser would.
fn reader() -> Reader {
    Reader::new(Options { parse_url: browser::parse_url, ..Options::default() })
}

/// The comparison, once all of it is shown.
fn whole(viewer: Viewer) -> Option<Arc<Corpus>> {
    viewer.stage.with_untracked(|stage| match stage {
        Stage::Whole(corpus) => Some(Arc::clone(corpus)),
        _ => None,
    })
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.drawn.unmount();
        self.owner.cleanup();
    }
}

/// What a page does with its viewer. A bundle is read by calling `begin`, `push` for its bytes in order, and `step`
/// until there is nothing more to do.
#[wasm_bindgen]
impl Mounted {
    /// Forgets what was shown, and awaits the first bytes of a bundle.
    pub fn begin(&self) {
        self.reading.replace(Reading::Bytes(Box::new(reader())));
        self.viewer.goal.set(None);
        self.viewer.unanswered.set(None);
        self.viewer.text.set(None);
        self.viewer.progress.set(None);
        self.viewer.stage.set(Stage::Loading);
    }

    /// Reads the next bytes. `false` where they cannot belong to a bundle, which has been said then.
    pub fn push(&self, bytes: &[u8]) -> bool {
        let pushed = match &mut *self.reading.borrow_mut() {
            Reading::Bytes(reader) => reader.push(bytes),
            _ => Ok(()),
        };
        pushed.map_err(|error| self.set(Stage::Failed(Failure::Refused(error.to_string())))).is_ok()
    }

    /// Whether what has been read makes a page, and one that is quickly made.
    #[wasm_bindgen(js_name = hasEnough)]
    #[must_use]
    pub fn has_enough(&self) -> bool {
        let reading = self.reading.borrow();
        let Reading::Bytes(reader) = &*reading else { return false };
        let bundle = reader.so_far();
        let others = bundle.speakers.len() + bundle.issues.len() + bundle.sources.len();
        !bundle.name.is_empty()
            && (ENOUGH..20 * ENOUGH).contains(&bundle.quotes.len())
            && (1..20 * ENOUGH).contains(&others)
    }

    /// Shows what is in the bytes that have been pushed, given once more: to read them twice takes less of a program than to
    /// copy what has been read. More is to come.
    pub fn show(&self, bytes: &[u8]) {
        let mut reader = reader();
        if reader.push(bytes).is_ok() {
            self.set(Stage::Partial(Arc::new(Corpus::new(reader.into_so_far()))));
        }
    }

    /// Takes the next step, now that all bytes are there, and says whether another is to follow.
    pub fn step(&self) -> bool {
        let reading = mem::take(&mut *self.reading.borrow_mut());
        let next = match reading {
            Reading::Nothing | Reading::Text(_) => return false,
            Reading::Bytes(reader) => match reader.finish() {
                Ok(bundle) => Reading::Bundle(Box::new(bundle)),
                Err(error) => {
                    self.set(Stage::Failed(Failure::Refused(error.to_string())));
                    return false;
                }
            },
            Reading::Bundle(bundle) => Reading::Corpus(Arc::new(Corpus::new(*bundle))),
            Reading::Corpus(corpus) => {
                self.set(Stage::Whole(corpus));
                return false;
            }
        };
        self.reading.replace(next);
        true
    }

    /// Makes some more of the comparison ready to be searched, now that it is drawn, and says whether there is more to do.
    pub fn prepare(&self) -> bool {
        let (Some(corpus), Some(lazy)) = (whole(self.viewer), lazy()) else { return false };
        if self.viewer.text.with_untracked(Option::is_some) {
            return false;
        }
        let mut text = match mem::take(&mut *self.reading.borrow_mut()) {
            Reading::Text(text) => text,
            _ => Box::new((lazy.begin)(&corpus)),
        };
        let more = (lazy.go_on)(&mut text, &corpus);
        if more {
            self.reading.replace(Reading::Text(text));
        } else {
            self.viewer.text.set(Some(Arc::from(text)));
        }
        more
    }

    /// Tells how many bytes have arrived, and how many will, where that is known.
    pub fn progress(&self, bytes: u32, of: Option<u32>) {
        self.viewer.progress.set(Some(Progress { bytes, of }));
    }

    /// Says why there is nothing to show. `number` is the HTTP status of `status`, the MiB of `too-large` and the
    /// seconds of `silent`; `address` is where a reader finds the file that has `changed`.
    pub fn fail(&self, kind: &str, number: u32, address: String) {
        self.set(Stage::Failed(Failure::named(kind, number, address)));
    }

    /// What is said of the failure that is shown, if one is.
    #[must_use]
    pub fn failure(&self) -> Option<String> {
        self.viewer.stage.with_untracked(|stage| match stage {
            Stage::Failed(failure) => Some(failure.message(self.viewer.words.get_untracked())),
            _ => None,
        })
    }

    /// The comparison's name; nothing before all of it is shown.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        whole(self.viewer).map(|corpus| corpus.bundle().name.to_string())
    }

    /// The words of the quote with that id, its fragments on a line each.
    #[must_use]
    pub fn quote(&self, id: &str) -> Option<String> {
        let corpus = whole(self.viewer)?;
        let quote = corpus.quote(corpus.bundle().quotes.find(id)?)?;
        Some(quote.fragments.iter().map(|fragment| fragment.replace('\n', " ")).collect::<Vec<_>>().join("\n"))
    }

    /// What a text of the page claims to quote, being between quotation marks. Nothing while `lacks` something.
    #[must_use]
    pub fn claims(&self, text: &str) -> Vec<String> {
        lazy().map_or_else(Vec::new, |lazy| (lazy.claims)(text).into_iter().map(str::to_owned).collect())
    }

    /// The words that a claim's ellipses leave out of the quote with that id; nothing if it is not what the quote says.
    #[wasm_bindgen(js_name = leftOut)]
    #[must_use]
    pub fn left_out(&self, id: &str, claim: &str) -> Option<String> {
        let (corpus, lazy) = (whole(self.viewer)?, lazy()?);
        let quote = corpus.quote(corpus.bundle().quotes.find(id)?)?;
        (lazy.left_out)(claim, &quote.fragments).map(|words| words.join(" … "))
    }

    /// What is on screen, as a file of the format. Nothing while `lacks` something.
    #[must_use]
    pub fn bundle(&self) -> Option<String> {
        let (corpus, lazy) = (whole(self.viewer)?, lazy()?);
        let comparison = self.viewer.selection.with_untracked(|selection| {
            self.viewer.hits.with_untracked(|hits| compare(&corpus, selection, hits.as_ref()))
        });
        Some((lazy.on_screen)(&corpus, &comparison))
    }

    /// The quote with that id and all that belongs to it, as a file of the format. Nothing while `lacks` something.
    #[wasm_bindgen(js_name = bundleOf)]
    #[must_use]
    pub fn bundle_of(&self, id: &str) -> Option<String> {
        let (corpus, lazy) = (whole(self.viewer)?, lazy()?);
        let quote = corpus.bundle().quotes.find(id)?;
        corpus.quote(quote).map(|_| (lazy.of_quote)(&corpus, quote))
    }

    /// Whether the program's second file is yet to be brought. What it needs of this one is in `exports`; `arrived` or
    /// `missed` says what came of it.
    #[must_use]
    pub fn lacks(&self) -> bool {
        lazy().is_none()
    }

    /// What the program's first file has for the second one.
    #[must_use]
    pub fn exports(&self) -> JsValue {
        wasm_bindgen::exports()
    }

    /// Draws what had to wait for the second file.
    pub fn arrived(&self) {
        lazy::arrived();
        if self.viewer.arrival.get_untracked() != Arrival::Arrived {
            self.viewer.arrival.set(Arrival::Arrived);
        }
    }

    /// Says, where the reader waits for it, that what was told of as `what`, of the quote with the id `which`, did not come.
    pub fn missed(&self, what: &str, which: &str) {
        let missing = match what {
            "lazy" | "search" => {
                if self.viewer.arrival.get_untracked() == Arrival::Awaited {
                    self.viewer.arrival.set(Arrival::Failed);
                }
                return;
            }
            "share" => Ask::Share,
            "take" => Ask::Take,
            "open" => Ask::Open,
            "keys" => Ask::Keys,
            "language" => Ask::Speak(0),
            // Nobody waits for what is highlighted.
            _ => match whole(self.viewer).and_then(|corpus| corpus.bundle().quotes.find(which)) {
                Some(quote) => Ask::Cite(quote),
                None => return,
            },
        };
        self.viewer.unanswered.set(Some(missing));
    }

    /// Brings the quote with that id into view and gives it the focus. Its speaker and its issue are shown again, where
    /// they were left out. `false` if there is no such quote.
    pub fn reveal(&self, id: &str) -> bool {
        let Some(corpus) = whole(self.viewer) else { return false };
        let found =
            corpus.bundle().quotes.find(id).and_then(|quote| corpus.place_of(quote).map(|place| (quote, place)));
        let Some((quote, (topic, voice))) = found else { return false };
        let place = (voice_name(&corpus, voice), topic_name(&corpus, topic));
        let included = self.viewer.selection.with_untracked(|selection| selection.with(&place.0, &place.1, true));
        if let Some(selection) = included {
            self.viewer.selection.set(selection);
        }
        self.viewer.goal.set(Some(Goal { topic, voice, quote: Some(quote), reached: false }));
        true
    }

    /// Fits the view into its page: the level of its heading, and `ltr`, `rtl` or, for as the text runs, nothing.
    pub fn fit(&self, level: usize, dir: &str) {
        let right_to_left = match dir {
            "rtl" => Some(true),
            "ltr" => Some(false),
            _ => None,
        };
        let fit = Fit { level: level.clamp(1, 6), right_to_left };
        // Setting draws all of it anew.
        if self.viewer.fit.get_untracked() != fit {
            // What was gone to once is not gone to again by that.
            self.viewer.goal.set(None);
            self.viewer.fit.set(fit);
        }
    }

    /// Draws all anew, in other words.
    pub fn speak(&self, words: Spoken) {
        // As above.
        self.viewer.goal.set(None);
        self.viewer.words.set(self.owner.with(|| Words::new(Rc::new(Speech::from(words)))));
    }

    /// The query that says what is chosen.
    #[must_use]
    pub fn selection(&self) -> String {
        self.viewer.selection.with_untracked(ToString::to_string)
    }

    /// Chooses what the query of an address says.
    pub fn select(&self, query: &str) {
        let Ok(selection) = query.parse();
        // What was gone to once is not gone to again by that.
        self.viewer.goal.set(None);
        self.viewer.selection.set(selection);
    }

    /// Whether anything is looked for. `false` until it can be.
    #[must_use]
    pub fn searches(&self) -> bool {
        self.viewer.hits.with_untracked(Option::is_some)
    }

    /// Where what is looked for stands in a text that is on screen: where each place begins and where it ends, in UTF-16
    /// code units.
    #[must_use]
    pub fn places(&self, text: &str) -> Vec<u32> {
        let Some(lazy) = lazy() else { return Vec::new() };
        let places = self.viewer.hits.with_untracked(|hits| hits.as_ref().map(|hits| (lazy.places)(hits, text)));
        let units = places.unwrap_or_default().into_iter().flat_map(|place| [place.start, place.end]);
        units.map(|unit| u32::try_from(unit).unwrap_or(u32::MAX)).collect()
    }

    /// The query of an address with the selection in it, and all else left as it is; nothing if it says the same.
    #[wasm_bindgen(js_name = inQuery)]
    #[must_use]
    pub fn in_query(&self, query: &str) -> Option<String> {
        self.viewer.selection.with_untracked(|selection| {
            let Ok(said) = query.parse();
            (*selection != said).then(|| selection.in_query(query))
        })
    }

    /// Draws everything, on screen or not, unless it is too much to be printed.
    #[wasm_bindgen(js_name = drawAll)]
    pub fn draw_all(&self) {
        let printable = whole(self.viewer).is_some_and(|corpus| corpus.bundle().quotes.len() <= PRINTED);
        self.viewer.all.set(printable);
    }

    fn set(&self, stage: Stage) {
        self.viewer.stage.set(stage);
    }
}

thread_local! {
    static ON_PANIC: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Has `callback` called, with what is known of it, when the program fails in a way it was not made
/// for. What it has drawn until then cannot be trusted to work any more.
#[wasm_bindgen(js_name = onPanic)]
pub fn on_panic(callback: Function) {
    ON_PANIC.set(Some(callback));
    std::panic::set_hook(Box::new(|panic| {
        ON_PANIC.with_borrow(|callback| {
            if let Some(callback) = callback {
                // Nobody is left to tell of a failure to tell of a failure.
                let _ = callback.call1(&JsValue::NULL, &panic.to_string().into());
            }
        });
    }));
}
