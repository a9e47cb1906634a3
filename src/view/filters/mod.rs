//! How the reader chooses what to see, and what the choice comes to.

mod announcement;
mod choices;
mod dates;
mod description;
mod facets;
mod limit_buttons;
mod limits;
mod menu;
mod nothing;
mod only;
mod panel;
mod search;
mod summary;
mod toolbar;
mod values;
mod view_switch;

pub use self::{
    facets::PanelContent, nothing::Nothing, panel::Panel, summary::Summary, toolbar::Toolbar, view_switch::views,
};
