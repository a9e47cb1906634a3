//! What the workshop is drawn from, and what it needs of the page around it.

use std::{cell::Cell, ops::Range, sync::Arc};

use leptos::prelude::*;
use web_sys::{Element, File, HtmlElement, HtmlTextAreaElement};

use super::Notice;
use crate::{
    bundle::{Bundle, Options, ReadError},
    import::ToldColumns,
    single_file::Files,
    view::{LocalFuture, Messages, SavedFile, TURN},
    workshop::{History, Work},
};

/// What an editor does, in the order in which most do it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is what its name says")]
pub enum Step {
    #[default]
    BringIn,
    MarkUp,
    People,
    Issues,
    Check,
    Preview,
    Save,
}

impl Step {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::BringIn, Self::MarkUp, Self::People, Self::Issues, Self::Check, Self::Preview, Self::Save];

    /// The id of the message that names it.
    pub(super) const fn title(self) -> &'static str {
        match self {
            Self::BringIn => "step-bring-in",
            Self::MarkUp => "step-mark-up",
            Self::People => "step-people",
            Self::Issues => "step-issues",
            Self::Check => "step-check",
            Self::Preview => "step-preview",
            Self::Save => "step-save",
        }
    }
}

/// A table that waits for a yes.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Tells it from others that wait.
    pub number: usize,
    /// The name of its file.
    pub name: String,
    /// The file.
    pub bytes: Arc<[u8]>,
    /// What its editor tells of the columns.
    pub told: ArcRwSignal<ToldColumns>,
}

/// What an editor has chosen in an article.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Chosen {
    /// The quote of that id.
    Quote(String),
    /// The suggestion at that place among the article's.
    Suggestion(usize),
}

/// Whether the work is kept in the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Storage {
    /// There is nothing to keep yet.
    #[default]
    Empty,
    /// It is being written.
    Writing,
    /// It is there when the page is opened again.
    Kept,
    /// The browser does not keep it.
    Failed,
}

/// What only a page can do for the workshop.
#[derive(Debug)]
pub struct Desk {
    /// The bytes of a file; nothing where it cannot be read.
    pub read: fn(File) -> LocalFuture<Option<Vec<u8>>>,
    /// The words that are chosen in the element, in bytes of its text; nothing where none are.
    pub chosen_words: fn(&Element) -> Option<Range<usize>>,
    /// Gives an element the focus, and scrolls it into view.
    pub focus: fn(&HtmlElement),
    /// Milliseconds since some moment.
    pub now: fn() -> f64,
    /// Lets the browser paint.
    pub next_turn: fn() -> LocalFuture<()>,
    /// Shows a bundle in the viewer, in the place of whatever is in the element.
    pub preview: fn(&Element, &str),
    /// Hands a file to the browser to be saved.
    pub save: fn(&SavedFile),
    /// The viewer's files, by their names; nothing where they cannot be had.
    pub viewer_files: fn() -> LocalFuture<Option<Files>>,
    /// Copies what is in a field; whether that has happened.
    pub copy: fn(HtmlTextAreaElement) -> LocalFuture<bool>,
    /// The address of the viewer's script.
    pub viewer_script: fn() -> String,
}

/// The bundle of the work, as a viewer reads it.
#[derive(Clone, Debug)]
pub struct ReadBundle {
    /// The bundle; empty where it is refused.
    pub bundle: Arc<Bundle>,
    /// Why no viewer would show it.
    pub refused: Option<ReadError>,
}

/// The state of the workshop. Copying it copies handles.
#[derive(Clone, Copy)]
pub struct Workshop {
    /// What has been made, and what was before.
    pub history: RwSignal<History<Work>>,
    /// The bundle, with all that is wrong in it.
    pub read: Memo<ReadBundle>,
    /// Tables that are looked at before they are taken.
    pub waiting: RwSignal<Vec<Waiting>>,
    /// What is on screen.
    pub step: RwSignal<Step>,
    /// Which of the articles is marked up.
    pub article: RwSignal<usize>,
    /// What is chosen in it.
    pub chosen: RwSignal<Option<Chosen>>,
    /// What came of the last act, if that has to be told.
    pub notice: RwSignal<Option<Notice>>,
    /// Whether the work is kept.
    pub storage: RwSignal<Storage>,
    /// The language of the interface.
    pub messages: RwSignal<Messages>,
    /// Another language that the editor wants, by its tag.
    pub wanted_language: RwSignal<Option<String>>,
    /// The page.
    pub desk: &'static Desk,
}

impl Workshop {
    /// With what was kept, or nothing yet.
    #[must_use]
    pub fn new(desk: &'static Desk, messages: Messages, work: Work) -> Self {
        let history = RwSignal::new(History::new(work));
        let file = Memo::new(move |_| history.with(|history| history.now().file.clone()));
        let read = Memo::new_with_compare(
            move |_| {
                // The same as for any file: strict, since whoever is here can mend it.
                let options = Options { strict: true, ..Options::default() };
                let work = Work { file: file.get(), ..Work::default() };
                match work.read(options) {
                    Ok(bundle) => ReadBundle { bundle: Arc::new(bundle), refused: None },
                    Err(refused) => ReadBundle { bundle: Arc::default(), refused: Some(refused) },
                }
            },
            |_, _| true,
        );
        Self {
            history,
            read,
            waiting: RwSignal::default(),
            step: RwSignal::default(),
            article: RwSignal::default(),
            chosen: RwSignal::default(),
            notice: RwSignal::default(),
            storage: RwSignal::default(),
            messages: RwSignal::new(messages),
            wanted_language: RwSignal::default(),
            desk,
        }
    }

    /// A look at what has been made, which follows it.
    pub fn with<T>(&self, look: impl FnOnce(&Work) -> T) -> T {
        self.history.with(|history| look(history.now()))
    }

    /// The same, which does not follow it.
    pub fn with_untracked<T>(&self, look: impl FnOnce(&Work) -> T) -> T {
        self.history.with_untracked(|history| look(history.now()))
    }

    /// Changes what has been made: a step that can be taken back.
    ///
    /// # Errors
    ///
    /// What `change` says. Then all stays as it was.
    pub fn change<T, E>(&self, change: impl FnOnce(&mut Work) -> Result<T, E>) -> Result<T, E> {
        let mut work = self.with_untracked(Work::clone);
        let result = change(&mut work);
        if result.is_ok() {
            self.history.update(|history| history.change(work));
        }
        self.notice.set(None);
        result
    }

    /// The same, where nothing can go wrong.
    pub fn edit(&self, edit: impl FnOnce(&mut Work)) {
        let Ok(()) = self.change(|work| {
            edit(work);
            Ok::<(), std::convert::Infallible>(())
        });
    }

    /// Lets the browser paint if work has gone on for a while since `begun`.
    pub async fn turn(&self, begun: &Cell<f64>) {
        if (self.desk.now)() - begun.get() > TURN {
            (self.desk.next_turn)().await;
            begun.set((self.desk.now)());
        }
    }

    /// Goes to a step.
    pub fn go(&self, step: Step) {
        self.notice.set(None);
        self.step.set(step);
    }
}
