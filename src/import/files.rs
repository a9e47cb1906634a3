//! Takes files for what they are: an article, or a bundle.

use std::{fmt, path::Path};

use super::{Draft, LeftOut, Metadata};
use crate::{
    bundle::{Bundle, Severity, parse},
    document::Document,
};

/// What a file is read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// A text or a web page with quotes in it.
    Article,
    /// A bundle of this project.
    Bundle,
}

/// What a file holds.
#[derive(Debug)]
pub enum Brought {
    /// An article, to draft a bundle from.
    Article(Box<Document>, Metadata),
    /// Items that the file lists.
    Items(Box<Draft<'static>>),
}

/// Why a file was not taken, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotTaken(pub(super) String);

impl fmt::Display for NotTaken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for NotTaken {}

impl Brought {
    /// Reads a file. `name` is its name, which an article without a title gets; `from` is what to read it as, if that is
    /// not to be told from its content.
    ///
    /// # Errors
    ///
    /// If the file is of another kind, or nothing can be read from it.
    pub fn read(bytes: &[u8], name: &str, from: Option<From>) -> Result<Self, NotTaken> {
        match from.unwrap_or_else(|| recognised(bytes)) {
            From::Article => article(bytes, name),
            From::Bundle => bundle(bytes),
        }
    }

    /// The draft of a bundle.
    #[must_use]
    pub fn draft(&self) -> Draft<'_> {
        match self {
            Self::Article(document, metadata) => {
                let article = document.text().get(document.article()).unwrap_or_default();
                Draft::from_article(article, metadata)
            }
            Self::Items(draft) => {
                let Draft { bundle, left_out, .. } = &**draft;
                Draft { bundle: bundle.clone(), text: None, left_out: *left_out }
            }
        }
    }
}

/// What a file is by its content.
fn recognised(bytes: &[u8]) -> From {
    let is_bundle = serde_json::from_slice::<serde_json::Value>(bytes)
        .is_ok_and(|json| json.as_object().is_some_and(|object| object.contains_key("standpoint")));
    if is_bundle { From::Bundle } else { From::Article }
}

fn article(bytes: &[u8], name: &str) -> Result<Brought, NotTaken> {
    let document = Document::read(bytes, name).map_err(|error| NotTaken(error.to_string()))?;
    let mut metadata = document.metadata();
    if metadata.title.is_none() {
        metadata.title = Path::new(name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    }
    Ok(Brought::Article(Box::new(document), metadata))
}

fn bundle(bytes: &[u8]) -> Result<Brought, NotTaken> {
    let refused = |why: String| NotTaken(format!("a bundle that is not taken: {why}; mend it first"));
    let bundle: Bundle = parse(bytes).map_err(|error| refused(error.to_string()))?;
    if let Some(problem) = bundle.problems.iter().find(|problem| problem.severity == Severity::Error) {
        return Err(refused(problem.to_string()));
    }
    Ok(Brought::Items(Box::new(Draft { bundle, text: None, left_out: LeftOut::default() })))
}
