//! Small parts that several others use.

pub mod arrow_keys;
mod brief;
mod controls;
mod growing;
mod heading;
pub mod link;
pub mod names;
pub mod stance;
pub mod text;

pub use self::{
    brief::Brief,
    controls::{Ahead, Disclosure, Placeholder, Redraw, RequestButton, RequestFailed},
    growing::{Growing, Items},
    heading::Heading,
    names::{DateText, TopicName, VoiceName},
};
