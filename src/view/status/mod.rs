//! What is shown before there is a comparison.

mod failure;
mod loading;

pub use self::{failure::FailureCard, loading::Loading};
