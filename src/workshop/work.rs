//! What has been made so far, and what an editor does to it.

use std::{ops::Range, sync::Arc};

use serde_json::{Value, json};

use super::{
    article::{Article, Named, Suggestion},
    file::{BundleFile, Item, List, text},
};
use crate::{
    bundle::{Bundle, Options, Quote, ReadError, Reader, extend},
    fold::fold,
    import::{Brought, Draft, LeftOut, Merged, Merger, NotTaken, ids},
};

/// Number of letters of the longest article that is taken: all of it is on the page.
pub const MOST_LETTERS: usize = 1_000_000;

/// Number of quotes and positions beyond which the command line is the better place: each change reads them all.
pub const MOST_QUOTES: usize = 10_000;

/// All that an editor has made so far.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work {
    /// The bundle's file.
    pub file: BundleFile,
    /// The articles that are there to be marked up, in the order in which they came.
    pub articles: Vec<Arc<Article>>,
}

/// What came of something that was brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brief {
    /// What is new in the bundle, and what stayed as it was.
    pub merged: Merged,
    /// What an article has between quotation marks that did not become quotes.
    pub left_out: LeftOut,
    /// Which of the work's articles it is, if it is one.
    pub article: Option<usize>,
    /// Why nothing was found in an article, where that is so.
    pub why_nothing: Option<&'static str>,
}

/// Why words cannot be a quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There are none.
    Nothing,
    /// The article does not have them.
    NotThere,
    /// Some of them are in a quote already.
    Taken,
    /// The article does not print them as a quote: they stand outside of its quotation marks, or reach beyond them.
    NotVerbatim,
}

impl Work {
    /// Whether there is nothing that could be lost.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self == &Self::default()
    }

    /// The bundle that the file holds.
    #[must_use]
    pub fn bundle(&self) -> Bundle {
        self.read(Options::default()).unwrap_or_default()
    }

    /// The bundle that the file holds, with all that is wrong in it.
    ///
    /// # Errors
    ///
    /// If no viewer would show it.
    pub fn read(&self, options: Options) -> Result<Bundle, ReadError> {
        let mut reader = Reader::new(options);
        reader.push(self.file.to_json().as_bytes())?;
        reader.finish()
    }

    /// Opens a bundle's file in the place of all that is there.
    ///
    /// # Errors
    ///
    /// If it is none, or too large.
    pub fn open(file: &str) -> Result<Self, NotTaken> {
        // The same words as for any other bundle that is brought.
        let brought = Brought::read(file.as_bytes(), "bundle.json", Some(crate::import::From::Bundle))?;
        refuse_too_many(&brought.draft().bundle)?;
        let file = BundleFile::parse(file).ok_or_else(|| NotTaken::because("not an object in JSON"))?;
        Ok(Self { file, articles: Vec::new() })
    }

    /// Puts a draft of what was brought into the bundle. What it has already stays as it is.
    ///
    /// # Errors
    ///
    /// If it is too much for a page, or nothing is in it. Then all is as before.
    pub fn bring(&mut self, draft: &Draft<'_>) -> Result<Brief, NotTaken> {
        let article = draft.text;
        article.map_or(Ok(()), refuse_too_long)?;
        let before = self.bundle();
        if article.is_none() && draft.bundle.quotes.is_empty() && draft.bundle.stances.is_empty() {
            return Err(NotTaken::because("no quotes and no positions were found in it"));
        }
        refuse_too_many(&draft.bundle)?;
        let mut putting = Merger::new(before.clone());
        let merged = putting.add(draft);
        let after = putting.finish();
        refuse_too_many(&after)?;
        let file = BundleFile::parse(&extend(&self.file.to_json(), &before, &after));
        self.file = file.ok_or_else(|| NotTaken::because("the bundle cannot be extended"))?;
        if self.file.about("name").is_empty() {
            self.file.set_about("name", &draft.bundle.name);
        }
        let source = merged.sources.first().map(|source| after.sources.id(*source));
        let place = article.zip(source).map(|(text, source)| {
            let language = draft.bundle.sources.iter().find_map(|(.., source)| source?.in_language.as_deref());
            let article = Article::with_findings(source, text, language, &draft.findings);
            let place = self.articles.iter().position(|known| known.source == source);
            match place.and_then(|place| self.articles.get_mut(place)) {
                // What was rejected belongs to the text.
                Some(known) if known.text == article.text => {}
                Some(known) => *known = Arc::new(article),
                None => self.articles.push(Arc::new(article)),
            }
            place.unwrap_or(self.articles.len().saturating_sub(1))
        });
        Ok(Brief { merged, left_out: draft.left_out, article: place, why_nothing: draft.why_nothing() })
    }

    /// Makes a suggestion a quote, with the speaker that the text tells, and returns its id.
    ///
    /// # Errors
    ///
    /// If the check would not call its words verbatim.
    pub fn accept(&mut self, article: usize, suggestion: usize) -> Result<String, Refusal> {
        let text = Arc::clone(self.articles.get(article).ok_or(Refusal::Nothing)?);
        let suggestion = text.suggestions().get(suggestion).cloned().ok_or(Refusal::Nothing)?;
        let Suggestion { fragments, mention, speaker, described, .. } = suggestion;
        let mut accepted = self.clone();
        let speaker = speaker.map(|named| ("speaker", accepted.speaker(&named)));
        let said_by = speaker.or(described.map(|described| ("attribution", described)));
        let mut take = |fragments: &[Range<usize>]| {
            let mut taken = accepted.clone();
            let id = taken.quote(article, fragments, mention.clone())?;
            if let Some((field, who)) = &said_by {
                taken.file.set(List::Quotes, &id, field, &who.as_str().into());
            }
            // Now that it is somebody's, narration that names another one may part it.
            accepted.become_if_borne_out(taken, &text, &id)?;
            Ok(id)
        };
        let id = match take(&fragments) {
            // What the check does not call one quote is several, as where an article is brought in.
            Err(Refusal::NotVerbatim) if fragments.len() > 1 => {
                let ids: Result<Vec<String>, Refusal> =
                    fragments.iter().map(|fragment| take(std::slice::from_ref(fragment))).collect();
                ids?.into_iter().next().ok_or(Refusal::Nothing)?
            }
            taken => taken?,
        };
        *self = accepted;
        Ok(id)
    }

    /// Makes words of an article a quote of nobody yet, and returns its id. `mention` is where the text names who spoke.
    ///
    /// # Errors
    ///
    /// If they are in a quote, or the check would not call them verbatim.
    pub fn quote(
        &mut self,
        article: usize,
        fragments: &[Range<usize>],
        mention: Option<Range<usize>>,
    ) -> Result<String, Refusal> {
        let mut quoted = self.clone();
        let (article, fields, excerpt) = quoted.words(article, None, fragments, mention)?;
        let first = fields.get("text").and_then(|text| text.as_str().or_else(|| text.get(0)?.as_str()));
        let wanted = format!("quote-{}", ids::first_words(first.unwrap_or_default()));
        let mut item = fields;
        item.insert("source".to_owned(), article.source.as_str().into());
        let id = quoted.file.add(List::Quotes, wanted.trim_end_matches('-'), item);
        quoted.forget(&article, &fragments.iter().map(|fragment| fragment.start).collect::<Vec<_>>());
        quoted.show(&article, &excerpt);
        self.become_if_borne_out(quoted, &article, &id)?;
        Ok(id)
    }

    /// Gives a quote other words of its article: wider, narrower, or in other fragments.
    ///
    /// # Errors
    ///
    /// If some are in another quote, or the check would not call them verbatim. Then all is as before.
    pub fn reword(&mut self, article: usize, quote: &str, fragments: &[Range<usize>]) -> Result<(), Refusal> {
        let mut reworded = self.clone();
        let (article, fields, excerpt) = reworded.words(article, Some(quote), fragments, None)?;
        let before = self.file.item(List::Quotes, quote).cloned().ok_or(Refusal::Nothing)?;
        for field in ["text", "prefix", "suffix"] {
            let value = fields.get(field).cloned().unwrap_or_default();
            reworded.file.set(List::Quotes, quote, field, &value);
        }
        reworded.show(&article, &excerpt);
        reworded.hide(&article, &before);
        self.become_if_borne_out(reworded, &article, quote)
    }

    /// Becomes the `next` work where the article prints its quote of that id as what it claims to be.
    fn become_if_borne_out(&mut self, next: Self, article: &Article, quote: &str) -> Result<(), Refusal> {
        if !article.bears_out(&next.bundle(), quote) {
            return Err(Refusal::NotVerbatim);
        }
        *self = next;
        Ok(())
    }

    /// Makes two quotes one, of the fragments of both: the second is gone, and what referred to it refers to the first.
    ///
    /// # Errors
    ///
    /// If the check would not call that verbatim. Then all is as before.
    pub fn join(&mut self, article: usize, first: &str, second: &str) -> Result<(), Refusal> {
        let markings = self.articles.get(article).ok_or(Refusal::Nothing)?.markings(&self.bundle());
        if first == second {
            return Err(Refusal::Nothing);
        }
        let is_one_of = |id: &String| id == first || id == second;
        let of_both = markings.iter().filter(|marking| marking.quote.as_ref().is_some_and(is_one_of));
        let mut both: Vec<Range<usize>> = of_both.flat_map(|marking| marking.fragments.clone()).collect();
        both.sort_by_key(|fragment| fragment.start);
        let mut joined = self.clone();
        let others = joined.file.item(List::Quotes, second).cloned().unwrap_or_default();
        for issue in others.get("issues").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
            joined.file.file_under(first, issue, true);
        }
        joined.file.replace_evidence(second, first);
        joined.file.remove(List::Quotes, second);
        joined.reword(article, first, &both)?;
        *self = joined;
        Ok(())
    }

    /// Makes each fragment of a quote one of its own; one that is in one piece is cut after its first sentence. Returns the ids of the new
    /// ones.
    ///
    /// # Errors
    ///
    /// If it is a single sentence, or the check would not call a part verbatim. Then all is as before.
    pub fn split(&mut self, article: usize, quote: &str) -> Result<Vec<String>, Refusal> {
        let place = article;
        let article = Arc::clone(self.articles.get(article).ok_or(Refusal::Nothing)?);
        let markings = article.markings(&self.bundle());
        let whole = markings.iter().find(|marking| marking.quote.as_deref() == Some(quote)).ok_or(Refusal::NotThere)?;
        let parts = match &*whole.fragments {
            [one] => sentences(&article.text, one).ok_or(Refusal::Nothing)?,
            fragments => fragments.to_vec(),
        };
        let (first, others) = parts.split_first().ok_or(Refusal::Nothing)?;
        let mut split = self.clone();
        let kept: Item = ["speaker", "attribution", "issues", "date", "locator", "inLanguage"]
            .iter()
            .filter_map(|field| Some(((*field).to_owned(), self.file.item(List::Quotes, quote)?.get(*field)?.clone())))
            .collect();
        split.reword(place, quote, std::slice::from_ref(first))?;
        let mut ids = Vec::new();
        for part in others {
            let id = split.quote(place, std::slice::from_ref(part), None)?;
            for (field, value) in &kept {
                split.file.set(List::Quotes, &id, field, value);
            }
            ids.push(id);
        }
        *self = split;
        Ok(ids)
    }

    /// Removes a quote; what may be one in its place is rejected, so that it is not suggested again.
    pub fn drop_quote(&mut self, article: usize, quote: &str) {
        let item = self.file.item(List::Quotes, quote).cloned().unwrap_or_default();
        if let Some(article) = self.articles.get(article).map(Arc::clone) {
            let markings = article.markings(&self.bundle());
            let dropped = markings.iter().find(|marking| marking.quote.as_deref() == Some(quote));
            self.file.remove(List::Quotes, quote);
            self.hide(&article, &item);
            if let Some(suggestion) = dropped.and_then(|dropped| article.suggestions().get(dropped.suggestion?)) {
                self.reject_from(&article, suggestion, true);
            }
        } else {
            self.file.remove(List::Quotes, quote);
        }
    }

    /// Says of a suggestion that it is no quote, or takes that back.
    pub fn reject(&mut self, article: usize, suggestion: usize, is_rejected: bool) {
        let Some(article) = self.articles.get(article).map(Arc::clone) else { return };
        if let Some(suggestion) = article.suggestions().get(suggestion) {
            self.reject_from(&article, suggestion, is_rejected);
        }
    }

    fn reject_from(&mut self, article: &Article, suggestion: &Suggestion, is_rejected: bool) {
        let Some(start) = suggestion.fragments.first().map(|fragment| fragment.start) else { return };
        if let Some(article) = self.articles.iter_mut().find(|known| known.source == article.source) {
            let rejected = &mut Arc::make_mut(article).rejected;
            if is_rejected {
                rejected.insert(start);
            } else {
                rejected.remove(&start);
            }
        }
    }

    /// What was taken as a quote is not rejected any more.
    fn forget(&mut self, article: &Article, starts: &[usize]) {
        if let Some(article) = self.articles.iter_mut().find(|known| known.source == article.source)
            && starts.iter().any(|start| article.rejected.contains(start))
        {
            Arc::make_mut(article).rejected.retain(|start| !starts.contains(start));
        }
    }

    /// Takes an article out, with its source and the quotes of it.
    pub fn drop_article(&mut self, article: usize) {
        if article >= self.articles.len() {
            return;
        }
        let source = self.articles.remove(article).source.clone();
        let quotes: Vec<String> = self
            .file
            .items(List::Quotes)
            .filter(|quote| text(quote, "source") == source)
            .map(|quote| text(quote, "id").to_owned())
            .collect();
        for quote in &quotes {
            self.file.remove(List::Quotes, quote);
        }
        self.file.remove(List::Sources, &source);
    }

    /// The id of a speaker by name, who is added if nobody has that name.
    pub fn speaker_named(&mut self, name: &str) -> String {
        self.speaker(&Named { name: name.trim().to_owned(), role: None, affiliation: None })
    }

    fn speaker(&mut self, named: &Named) -> String {
        let folded = fold(&named.name);
        let known = self.file.items(List::Speakers).find(|speaker| fold(text(speaker, "name")) == folded);
        if let Some(known) = known {
            return text(known, "id").to_owned();
        }
        let mut fields = Item::new();
        fields.insert("name".to_owned(), named.name.as_str().into());
        for (field, value) in [("role", &named.role), ("affiliation", &named.affiliation)] {
            if let Some(value) = value {
                fields.insert(field.to_owned(), value.as_str().into());
            }
        }
        self.file.add(List::Speakers, &ids::slug(&named.name), fields)
    }

    /// Adds an issue, and returns its id.
    pub fn issue_named(&mut self, name: &str) -> String {
        let fields = json!({ "name": name.trim() });
        self.file.add(List::Issues, &ids::slug(name), fields.as_object().cloned().unwrap_or_default())
    }

    /// The fields that a quote of these words has, and the excerpt that shows it.
    fn words(
        &self,
        article: usize,
        own: Option<&str>,
        fragments: &[Range<usize>],
        mention: Option<Range<usize>>,
    ) -> Result<(Arc<Article>, Item, String), Refusal> {
        let article = Arc::clone(self.articles.get(article).ok_or(Refusal::Nothing)?);
        if fragments.iter().all(Range::is_empty) {
            return Err(Refusal::Nothing);
        }
        let markings = article.markings(&self.bundle());
        let others = markings.iter().filter(|marking| marking.quote.is_some() && marking.quote.as_deref() != own);
        let is_within =
            |words: &Range<usize>| fragments.iter().any(|own| own.start < words.end && words.start < own.end);
        if others.flat_map(|marking| &marking.fragments).any(is_within) {
            return Err(Refusal::Taken);
        }
        let draft = Draft::of_words(&article.text, fragments, mention).ok_or(Refusal::NotVerbatim)?;
        let (quote, source) = (
            draft.bundle.quotes.iter().find_map(|(.., quote)| quote),
            draft.bundle.sources.iter().find_map(|(.., source)| source),
        );
        let quote = quote.ok_or(Refusal::NotVerbatim)?;
        let excerpt = source.and_then(|source| source.excerpts.first()).map_or_else(String::new, ToString::to_string);
        let fields = fields(quote);
        drop(draft);
        Ok((article, fields, excerpt))
    }

    fn excerpts(&self, article: &Article) -> Vec<String> {
        let excerpts =
            self.file.item(List::Sources, &article.source).and_then(|source| source.get("excerpts")?.as_array());
        excerpts.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// Adds an excerpt to the source, in the order of the text, unless another shows as much.
    fn show(&mut self, article: &Article, excerpt: &str) {
        let mut excerpts = self.excerpts(article);
        if excerpt.is_empty() || excerpts.iter().any(|known| known.contains(excerpt)) {
            return;
        }
        excerpts.retain(|known| !excerpt.contains(known.as_str()));
        excerpts.push(excerpt.to_owned());
        excerpts.sort_by_key(|excerpt| article.text.find(excerpt.as_str()));
        self.file.set(List::Sources, &article.source, "excerpts", &excerpts.into());
    }

    /// Removes the excerpts that showed a quote as it was, and show no other.
    fn hide(&mut self, article: &Article, before: &Item) {
        let shown = |quote: &Item| format!("{}{}", text(quote, "prefix"), first(quote));
        let gone = shown(before);
        let needed: Vec<String> =
            self.file.items(List::Quotes).filter(|quote| text(quote, "source") == article.source).map(shown).collect();
        let mut excerpts = self.excerpts(article);
        let count = excerpts.len();
        excerpts.retain(|excerpt| {
            !excerpt.contains(&gone) || needed.iter().any(|needed| excerpt.contains(needed.as_str()))
        });
        if excerpts.len() < count {
            self.file.set(List::Sources, &article.source, "excerpts", &excerpts.into());
        }
    }
}

/// What the format's fields have of a quote's words.
fn fields(quote: &Quote) -> Item {
    let text = match &*quote.fragments {
        [one] => json!(one),
        fragments => json!(fragments),
    };
    let mut fields = Item::new();
    fields.insert("text".to_owned(), text);
    for (field, around) in [("prefix", &quote.prefix), ("suffix", &quote.suffix)] {
        if let Some(around) = around {
            fields.insert(field.to_owned(), json!(around));
        }
    }
    fields
}

/// The first fragment of a quote.
fn first(quote: &Item) -> &str {
    let text = quote.get("text");
    text.and_then(|text| text.as_str().or_else(|| text.get(0)?.as_str())).unwrap_or_default()
}

/// The first sentence of a passage, and the rest; nothing where it is one.
fn sentences(text: &str, passage: &Range<usize>) -> Option<Vec<Range<usize>>> {
    use unicode_segmentation::UnicodeSegmentation as _;
    let words = text.get(passage.clone())?;
    let (second, _) = words.split_sentence_bound_indices().nth(1)?;
    let first = words.get(..second)?.trim_end();
    Some(vec![passage.start..passage.start + first.len(), passage.start + second..passage.end])
}

/// Refuses a text that is too long for a page, with a way out.
///
/// # Errors
///
/// If it has more than [`MOST_LETTERS`].
pub fn refuse_too_long(text: &str) -> Result<(), NotTaken> {
    let letters = text.chars().count();
    if letters <= MOST_LETTERS {
        return Ok(());
    }
    Err(NotTaken::because(&format!(
        "a text of {letters} letters, where the workshop takes up to {MOST_LETTERS}: cut out the part that you need, or use \
         `standpoint import`"
    )))
}

fn refuse_too_many(bundle: &Bundle) -> Result<(), NotTaken> {
    let items = bundle.quotes.len().max(bundle.stances.len());
    if items <= MOST_QUOTES {
        return Ok(());
    }
    Err(NotTaken::because(&format!(
        "{items} quotes or positions, where the workshop takes up to {MOST_QUOTES}: take a part, or use `standpoint import`, \
         which takes any number"
    )))
}
