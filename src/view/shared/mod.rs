//! Small parts that several others use.

pub mod arrow_keys;
mod controls;
mod heading;
pub mod link;
mod names;
pub mod stance;
pub mod text;

pub use self::{
    controls::{Ahead, Disclosure, Placeholder, Redraw, RequestButton, RequestFailed},
    heading::Heading,
    names::{DateText, TopicName, VoiceName},
};
