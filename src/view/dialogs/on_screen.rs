//! What is on screen, ready to be written out.

use std::sync::Arc;

use crate::{
    compare::{Comparison, compare},
    corpus::{Corpus, Topic},
    excerpts::BundleCheck,
    export::Exporter,
    selection::{Facet, Selection},
    view::{Messages, Viewer},
};
use leptos::prelude::*;

/// What a viewer shows.
#[derive(Clone)]
pub struct OnScreen {
    pub corpus: Arc<Corpus>,
    pub comparison: Arc<Comparison>,
    checked: Option<Arc<BundleCheck>>,
    messages: Messages,
    viewer: Viewer,
}

impl OnScreen {
    /// What it shows now; nothing before all of it is there.
    pub fn of(viewer: Viewer) -> Option<Self> {
        let corpus = viewer.corpus()?;
        let comparison = viewer.selection.with_untracked(|selection| compared(viewer, &corpus, selection));
        Some(Self {
            corpus,
            comparison: Arc::new(comparison),
            checked: viewer.checked.get_untracked(),
            messages: viewer.messages.get_untracked(),
            viewer,
        })
    }

    /// The same of this issue alone.
    pub fn on_issue(&self, issue: &str) -> Self {
        let mut selection = self.viewer.selection.get_untracked();
        selection.choose(Facet::Issue, Some(vec![Some(issue.into())]));
        let comparison = compared(self.viewer, &self.corpus, &selection);
        Self { comparison: Arc::new(comparison), ..self.clone() }
    }

    /// The ids and names of the issues.
    pub fn issues(&self) -> Vec<(String, String)> {
        let issues = &self.corpus.bundle().issues;
        let named = |topic: Topic| Some((issues.id(topic?).to_owned(), issues.get(topic?)?.name.to_string()));
        self.comparison.rows.iter().filter_map(|row| named(row.topic)).collect()
    }

    /// What `write` makes of it in the words of the interface; nothing once the viewer is gone.
    pub fn export<T>(&self, write: impl FnOnce(&Exporter<'_>) -> T) -> Option<T> {
        let language = self.messages.language()?;
        let exporter = Exporter::new(&self.corpus, &*language);
        Some(match &self.checked {
            Some(checked) => write(&exporter.with_checked(checked)),
            None => write(&exporter),
        })
    }
}

fn compared(viewer: Viewer, corpus: &Corpus, selection: &Selection) -> Comparison {
    viewer.hits.with_untracked(|hits| compare(corpus, selection, hits.as_ref()))
}
