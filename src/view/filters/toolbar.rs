//! The bar above the comparison.

use leptos::prelude::*;

use super::{facets::Facets, search::SearchField, summary::Summary, view_switch::ViewSwitch};
use crate::selection::View;

/// All by which the reader chooses what to see; `shown` is the view that is drawn.
#[component]
pub fn Toolbar(shown: Memo<View>) -> impl IntoView {
    view! {
        <div class="controls" part="controls">
            <div class="bar">
                <SearchField/>
                <ViewSwitch shown/>
            </div>
            <Facets/>
            <Summary/>
        </div>
    }
}
