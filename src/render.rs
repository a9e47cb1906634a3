//! Renders a comparison as static HTML, for pages without scripts and for machines.
//!
//! It uses the viewer's components, except for what needs a script. It goes into the element's own shadow root, written
//! as a template: the host's styles do not reach it, its styles do not reach the host, and the viewer can replace it
//! without anything moving.

mod markup;
mod program;
mod quotations;
mod workshop;

use std::{fmt::Write as _, rc::Rc, sync::Arc};

use leptos::prelude::*;

use self::markup::{escape, tidy};
pub use self::{
    program::{Unusable, load},
    workshop::workshop,
};
use crate::{
    bundle::{Bundle, QuoteId},
    compare::{compare, default_grouping, settled},
    corpus::Corpus,
    export::Messages as _,
    selection::{Facet, Selection},
    single_file::{self, AROUND, BUNDLE, POLICY, Page, Program},
    styles,
    view::{App, Fit, Language, Stage, Viewer},
};

/// Stands for the unknown speaker in a list of speakers.
const NOBODY: &str = "~";

/// A comparison to render.
#[derive(Clone, Debug)]
pub struct StaticHtml {
    corpus: Arc<Corpus>,
    selection: Selection,
    level: usize,
    language: Option<&'static str>,
}

/// How a comparison is embedded in a page.
#[derive(Clone, Copy, Debug, Default)]
pub struct Embed<'a> {
    /// The bundle's address.
    pub src: &'a str,
    /// The address of the viewer's style sheet, for pages that forbid inline styles; without it, the styles are
    /// inlined.
    pub stylesheet: Option<&'a str>,
    /// The address of the viewer's script, if it is to be loaded.
    pub script: Option<&'a str>,
}

/// Ids in a selection that its bundle does not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownIds {
    /// Ids of speakers; `~` for the unknown speaker.
    pub speakers: Vec<String>,
    /// Ids of issues.
    pub issues: Vec<String>,
}

impl StaticHtml {
    /// The comparison of a bundle, or the selected part of it.
    ///
    /// # Errors
    ///
    /// If the selection has ids that the bundle does not have.
    pub fn new(bundle: Bundle, selection: Selection) -> Result<Self, UnknownIds> {
        let corpus = Corpus::new(bundle);
        let selection = settled(&corpus, &selection).unwrap_or(selection);
        let comparison = compare(&corpus, &selection, None);
        let nobody = selection.chosen(Facet::Speaker).unwrap_or_default().contains(&None);
        let nobody = nobody && corpus.position(None).is_none();
        let names = |facet: Facet| {
            let named = comparison.unknown.iter().filter(|(parameter, _)| *parameter == facet.word());
            named.map(|(_, id)| id.to_string()).collect::<Vec<_>>()
        };
        let mut unknown_ids = UnknownIds { speakers: names(Facet::Speaker), issues: names(Facet::Issue) };
        unknown_ids.speakers.extend(nobody.then(|| NOBODY.to_owned()));
        if unknown_ids.speakers.is_empty() && unknown_ids.issues.is_empty() {
            Ok(Self { corpus: Arc::new(corpus), selection, level: Fit::default().level, language: None })
        } else {
            Err(unknown_ids)
        }
    }

    /// Sets the level of its heading, from 1 to 6.
    #[must_use]
    pub fn with_heading_level(self, level: usize) -> Self {
        Self { level: level.clamp(1, 6), ..self }
    }

    /// Sets the language of the interface, also as an attribute of the element, so that the viewer uses the same.
    /// `None` if it is not one of [`Language::tags`].
    #[must_use]
    pub fn with_language(self, tag: &str) -> Option<Self> {
        let language = Language::tags().find(|known| known.eq_ignore_ascii_case(tag))?;
        Some(Self { language: Some(language), ..self })
    }

    /// The HTML to paste into a page: the element with the comparison in it, and the quotes as data.
    #[must_use]
    pub fn fragment(&self, embed: Embed<'_>) -> String {
        let mut html = self.element(embed);
        html.push_str(&self.data());
        if let Some(script) = embed.script {
            let _ = writeln!(html, "<script type=\"module\" src=\"{}\"></script>", escape(script));
        }
        html
    }

    /// A whole page.
    #[must_use]
    pub fn page(&self, embed: Embed<'_>) -> String {
        let style = if embed.stylesheet.is_none() { AROUND } else { "" };
        self.document(None, style, &self.fragment(embed))
    }

    /// A self-contained page, with the bundle as it was written and the viewer.
    #[must_use]
    pub fn single_file(&self, bundle: &str, program: &Program) -> String {
        let embed = Embed { src: &format!("#{BUNDLE}"), ..Embed::default() };
        let content = [self.fragment(embed), single_file::bundle(bundle), program.element()].concat();
        self.document(Some(POLICY), AROUND, &content)
    }

    fn document(&self, policy: Option<&str>, style: &str, content: &str) -> String {
        let bundle = self.corpus.bundle();
        let words = self.words();
        let page = Page {
            language: bundle.in_language.as_deref().unwrap_or_else(|| words.tag()),
            is_right_to_left: words.is_right_to_left(),
            title: &bundle.name,
            description: bundle.description.as_deref(),
            policy,
            style,
            content,
        };
        page.to_string()
    }

    fn element(&self, embed: Embed<'_>) -> String {
        let mut attributes = format!("src=\"{}\"", escape(embed.src));
        for facet in Facet::ALL {
            let ids = self.selection.written(facet.word());
            // Writing to a string cannot fail.
            let _ = ids.map(|ids| write!(attributes, " {}=\"{}\"", facet.word(), escape(&ids)));
        }
        // The viewer takes the same, whatever has arrived when it draws its first card.
        let grouping = self.selection.group_by.unwrap_or_else(|| default_grouping(&self.corpus));
        let _ = write!(attributes, " group-by=\"{}\"", grouping.word());
        if let Some(language) = self.language {
            let _ = write!(attributes, " lang=\"{language}\"");
        }
        if self.level != Fit::default().level {
            let _ = write!(attributes, " heading-level=\"{}\"", self.level);
        }
        let style = match embed.stylesheet {
            Some(url) => format!("<link rel=\"stylesheet\" href=\"{}\">", escape(url)),
            None => format!("<style>{}</style>", markup::style(styles::VIEWER)),
        };
        format!(
            "<stand-point {attributes}><template shadowrootmode=\"open\">{style}{}</template></stand-point>\n",
            self.drawn()
        )
    }

    /// The interface in its language.
    fn words(&self) -> Language {
        self.language.and_then(Language::known).unwrap_or_default()
    }

    /// The HTML that the viewer draws.
    fn drawn(&self) -> String {
        let html = Owner::new().with(|| {
            let viewer = Viewer::new(None, Rc::new(self.words()));
            viewer.fit.update(|fit| fit.level = self.level);
            viewer.selection.set(self.selection.clone());
            viewer.stage.set(Stage::Whole(Arc::clone(&self.corpus)));
            view! { <App viewer/> }.to_html()
        });
        tidy(&html)
    }

    /// The shown quotes as data for machines.
    fn data(&self) -> String {
        let json = quotations::json_ld(&self.corpus, &self.quotes());
        let script =
            |json| format!("<script type=\"application/ld+json\">{}</script>\n", single_file::json_in_script(json));
        json.as_deref().map(script).unwrap_or_default()
    }

    /// The shown quotes, each once, in file order.
    fn quotes(&self) -> Vec<QuoteId> {
        let comparison = compare(&self.corpus, &self.selection, None);
        let quotes = self.corpus.bundle().quotes.iter().map(|(id, ..)| id);
        quotes.filter(|&quote| comparison.has(quote)).collect()
    }
}
