//! The form in which the work is kept in the browser.

use std::{collections::BTreeSet, sync::Arc};

use serde::{Deserialize, Serialize};

use super::{Article, BundleFile, Work};

/// A work, to be written down: the bundle's own file, and the articles.
#[derive(Debug, Serialize, Deserialize)]
pub struct Kept {
    bundle: String,
    articles: Vec<KeptArticle>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptArticle {
    source: String,
    text: String,
    language: Option<String>,
    rejected: BTreeSet<usize>,
}

impl Kept {
    /// What is to be kept of a work.
    #[must_use]
    pub fn of(work: &Work) -> Self {
        let articles = work.articles.iter().map(|article| KeptArticle {
            source: article.source.clone(),
            text: article.text.to_string(),
            language: article.language.clone(),
            rejected: article.rejected.clone(),
        });
        Self { bundle: work.file.to_json(), articles: articles.collect() }
    }

    /// The text to keep.
    #[must_use]
    pub fn to_json(&self) -> String {
        // Nothing in it has a form that JSON lacks.
        serde_json::to_string(self).unwrap_or_default()
    }
}

impl Work {
    /// The work that was kept; nothing where the text is none.
    #[must_use]
    pub fn of_kept(text: &str) -> Option<Self> {
        let kept: Kept = serde_json::from_str(text).ok()?;
        let articles = kept.articles.into_iter().map(|kept| {
            let mut article = Article::new(&kept.source, &kept.text, kept.language.as_deref());
            article.rejected = kept.rejected;
            Arc::new(article)
        });
        Some(Self { file: BundleFile::parse(&kept.bundle)?, articles: articles.collect() })
    }
}
