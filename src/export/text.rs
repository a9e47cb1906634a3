//! One quote as lines of plain text.

use super::{Exporter, reference::Reference};

impl Exporter<'_> {
    pub(super) fn text(&self, reference: &Reference<'_>) -> String {
        let source = reference.source;
        let printed = self.row([
            source.map(|source| &*source.name),
            source.and_then(|source| source.author.as_deref()),
            source.and_then(|source| source.publisher.as_deref()),
            reference.published.as_deref(),
            reference.quote.locator.as_deref(),
        ]);
        let said = format!("— {}", reference.attribution);
        let copy = reference.shown_archive().map(|archive| format!("{}: {archive}", self.message("archived-copy")));
        let lines = [
            reference.label.as_deref(),
            Some(&reference.words),
            reference.doubt.as_deref(),
            Some(&said),
            Some(&*printed).filter(|printed| !printed.is_empty()),
            reference.shown_url(),
            copy.as_deref(),
        ];
        lines.into_iter().flatten().flat_map(|line| [line, "\n"]).collect()
    }
}
