//! What the viewer looks like: the style sheets beside its components, in the order of the cascade.

/// The rules for what a reader sees at first. A document has them, and so has a page from the start.
pub const VIEWER: &str = concat!(
    include_str!("view/app.css"),
    include_str!("view/comparison.css"),
    include_str!("view/filters/filters.css"),
    include_str!("view/shared/stance.css"),
    include_str!("view/matrix/overview.css"),
    include_str!("view/balance/balance.css"),
    include_str!("view/cards/cards.css"),
    include_str!("view/quote/note.css"),
    include_str!("view/quote/quote.css"),
    include_str!("view/sources/sources.css"),
    include_str!("view/problems/problems.css"),
    include_str!("view/shared/controls.css"),
    include_str!("view/i18n/picker.css"),
    include_str!("view/status/status.css"),
    include_str!("view/density.css"),
    include_str!("view/bare.css"),
    include_str!("view/filters/hits.css"),
    include_str!("view/quote/origin.css"),
    include_str!("view/dialogs/frame.css"),
    include_str!("view/preferences.css"),
    include_str!("view/print.css"),
);

/// The rules for what comes with the program's second file, after the others.
pub const LAZY: &str = concat!(
    include_str!("view/list/list.css"),
    include_str!("view/matrix/matrix.css"),
    include_str!("view/timeline/timeline.css"),
    include_str!("view/balance/table.css"),
    include_str!("view/quote/details.css"),
    include_str!("view/dialogs/dialogs.css"),
    include_str!("view/dialogs/keys.css"),
);
