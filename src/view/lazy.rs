//! What few readers ask for at once. The program that a page loads is without it; it comes in a second file when it is
//! first asked for.
//!
//! `src/bin/stamp/split.rs` cuts the published program in two: what is reached by way of [`Lazy`] and no other is in the
//! second file, `public/lazy.js` brings that, with what it looks like, and [`Scene::lazily`] draws what it is needed for.
//! While you work on it the program is in one piece, and only the looks are brought; without a page nothing is awaited.

use std::ops::Range;

use super::{
    Ask, Scene, balance,
    facets::{self, Panel},
    list, matrix,
    node::{Node, Part, changing, effect, el},
    opened, problems,
    result::focus,
    signal::Memo,
    timeline,
};
use crate::{
    bundle::{QuoteId, Text},
    compare::Comparison,
    corpus::Corpus,
    extract, marks,
    search::{Hits, SearchText},
};

/// All that is in the second file: functions, each called what it is called there.
#[cfg_attr(not(feature = "web"), expect(dead_code, reason = "what only a page asks for"))]
pub(crate) struct Lazy {
    pub(super) matrix: fn(&Scene) -> Node,
    pub(super) list: fn(&Scene) -> Node,
    pub(super) timeline: fn(&Scene) -> Node,
    pub(super) balance: fn(&Scene) -> Node,
    pub(super) opened: fn(&Scene, QuoteId) -> Node,
    pub(super) panel: fn(&Scene, Panel) -> Node,
    pub(super) problems: fn(&Scene) -> Node,
    pub(crate) find: fn(&SearchText, &str, Option<&Hits>) -> Option<Hits>,
    pub(crate) begin: fn(&Corpus) -> SearchText,
    pub(crate) go_on: fn(&mut SearchText, &Corpus) -> bool,
    pub(crate) places: fn(&Hits, &str) -> Vec<Range<usize>>,
    pub(crate) claims: for<'t> fn(&'t str) -> Vec<&'t str>,
    pub(crate) left_out: fn(&str, &[Text]) -> Option<Vec<String>>,
    pub(crate) on_screen: fn(&Corpus, &Comparison) -> String,
    pub(crate) of_quote: fn(&Corpus, QuoteId) -> String,
}

static LAZY: Lazy = Lazy {
    matrix: matrix::matrix,
    list: list::list,
    timeline: timeline::timeline,
    balance: balance::table,
    opened: opened::content,
    panel: facets::panel,
    problems: problems::list,
    find: SearchText::find,
    begin: SearchText::begin,
    go_on: SearchText::go_on,
    places: Hits::places,
    claims: marks::claims,
    left_out: marks::left_out,
    on_screen: extract::on_screen,
    of_quote: extract::of_quote,
};

/// Whether it has come for an element that waits for it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Arrival {
    /// Not yet, or nothing waits for it.
    #[default]
    Awaited,
    /// It is there.
    Arrived,
    /// It could not be brought.
    Failed,
}

/// What is in the second file, if that is there.
pub(crate) fn lazy() -> Option<&'static Lazy> {
    file::is_there().then(file::lazy)
}

/// Tells that the second file is there now.
#[cfg(feature = "web")]
pub(crate) use file::arrived;

/// The program in one piece.
#[cfg(not(all(target_family = "wasm", not(debug_assertions))))]
mod file {
    use super::{LAZY, Lazy};

    pub(super) fn is_there() -> bool {
        true
    }

    pub(super) fn lazy() -> &'static Lazy {
        &LAZY
    }

    #[cfg(feature = "web")]
    pub(crate) fn arrived() {}
}

/// The program that is to be cut in two.
#[cfg(all(target_family = "wasm", not(debug_assertions)))]
#[expect(
    unsafe_code,
    improper_ctypes,
    reason = "a function that is imported under one name and exported under the other, which the cut makes one again"
)]
mod file {
    use std::sync::atomic::{AtomicBool, Ordering};

    use super::{LAZY, Lazy};

    static ARRIVED: AtomicBool = AtomicBool::new(false);

    #[link(wasm_import_module = "__wasm_split_placeholder__")]
    unsafe extern "C" {
        safe fn __wasm_split_00lazy00_import_00000000000000000000000000000000() -> &'static Lazy;
    }

    #[unsafe(no_mangle)]
    extern "C" fn __wasm_split_00lazy00_export_00000000000000000000000000000000() -> &'static Lazy {
        &LAZY
    }

    pub(super) fn is_there() -> bool {
        ARRIVED.load(Ordering::Relaxed)
    }

    pub(super) fn lazy() -> &'static Lazy {
        __wasm_split_00lazy00_import_00000000000000000000000000000000()
    }

    pub(crate) fn arrived() {
        ARRIVED.store(true, Ordering::Relaxed);
    }
}

impl Scene {
    /// A part that is drawn with what is in the second file, once that is there.
    pub(super) fn lazily(&self, draw: impl Fn(&Scene, &Lazy) -> Node + Send + Sync + 'static) -> Node {
        let scene = self.clone();
        self.try_again();
        changing(move || scene.brought().map_or_else(|| awaited(&scene), |lazy| draw(&scene, lazy)))
    }

    /// What is in the second file, once that has come for this element, with what it looks like.
    fn brought(&self) -> Option<&'static Lazy> {
        let has_come = self.page.is_none() || self.arrival.get() == Arrival::Arrived;
        lazy().filter(|_| has_come)
    }

    /// Has all made ready to be searched as soon as there are words to look for, and whenever another attempt is made. What
    /// is much takes a while, and is searched by most who open it: that is made ready at once.
    pub(super) fn prepare_when_needed(&self) {
        let (scene, arrival) = (self.clone(), self.arrival);
        let is_much = self.complete && !self.at_once;
        let is_due = Memo::new(move |_| (is_much || scene.is_preparing()) && arrival.get() != Arrival::Failed);
        let scene = self.clone();
        effect(move |_| {
            if is_due.get() {
                scene.ask_to_search();
            }
        });
    }

    /// Has all made ready to be searched.
    pub(super) fn ask_to_search(&self) {
        if self.text.with_untracked(Option::is_none) {
            self.try_again();
            self.desk.asked.set(Some(Ask::Search));
        }
    }

    /// Awaits once more what did not come: whatever needs it next asks for it again.
    pub(super) fn try_again(&self) {
        if self.arrival.get_untracked() == Arrival::Failed {
            self.arrival.set(Arrival::Awaited);
        }
    }
}

/// Asks for the second file and says that it is awaited, or that it did not come.
fn awaited(scene: &Scene) -> Node {
    let words = scene.words;
    if scene.arrival.get() == Arrival::Failed {
        let scene = scene.clone();
        // The button is gone by then, and the focus with it.
        let try_again = move |_| {
            focus(scene.result);
            scene.try_again();
        };
        let again = el("button").attr("type", "button").on("click", try_again).child(words.get("try-again"));
        return el("div")
            .class("empty")
            .attr("role", "alert")
            .child((el("p").child(words.get("part-missing")), again))
            .view();
    }
    scene.desk.asked.set(Some(Ask::Lazy));
    el("p").class("awaited").child(words.get("part-loading")).view()
}
