//! The names of a selection, as the file's.
//!
//! In an address or an attribute a comma separates names, and stands in some; `~` is for what has no name, and is a name. Tools
//! that an address passes through escape both or do not, so the text alone does not tell. The file does: what it has an id for,
//! is that id.

use std::collections::BTreeSet;

use super::filter::value;
use crate::{
    corpus::Corpus,
    selection::{Facet, Name, Selection},
};

/// The selection with the names that the corpus has for what is meant; nothing where it has these already. A name that it does
/// not have stays.
#[must_use]
pub fn settled(corpus: &Corpus, selection: &Selection) -> Option<Selection> {
    let mut settled = selection.clone();
    for facet in Facet::ALL {
        let Some(chosen) = selection.chosen(facet) else { continue };
        let is_there = |name: &Name| value(corpus, facet, name).is_some();
        if chosen.iter().all(|name| name.is_none() || is_there(name)) {
            continue;
        }
        let is_all = matches!(chosen, [Some(only)] if &**only == "*");
        settled.choose(facet, (!is_all).then(|| names(corpus, facet, chosen)));
    }
    (settled != *selection).then_some(settled)
}

fn names(corpus: &Corpus, facet: Facet, chosen: &[Name]) -> Vec<Name> {
    let is_there = |name: &str| value(corpus, facet, &Some(name.into())).is_some();
    let (mut known, mut unknown) = (Vec::new(), BTreeSet::new());
    for name in chosen {
        let Some(name) = name.as_deref() else {
            known.push(None);
            continue;
        };
        let mut parts: Vec<Name> = Selection::parts(name).collect();
        let are_there = !parts.is_empty() && parts.iter().all(|part| part.as_deref().is_none_or(is_there));
        // Spaces are left out of a list alone.
        let is_list = name.contains(',') || (are_there && name.trim() == name);
        if is_there(name) || !is_list {
            parts = vec![Some(name.into())];
        }
        for part in parts {
            match part {
                Some(part) if !is_there(&part) => drop(unknown.insert(part)),
                _ => known.push(part),
            }
        }
    }
    // What is left may be the parts of ids with commas.
    for id in ids(corpus, facet).filter(|id| id.contains(',')) {
        let parts = || id.split(',').map(str::trim).filter(|part| !part.is_empty());
        if parts().count() > 1 && parts().all(|part| unknown.contains(part)) {
            known.push(Some(id.into()));
        }
    }
    unknown.retain(|part| {
        let is_of = |name: &Name| {
            name.as_deref().is_some_and(|id| id.contains(',') && id.split(',').any(|one| one.trim() == &**part))
        };
        !known.iter().any(is_of)
    });
    known.extend(unknown.into_iter().map(Some));
    known
}

fn ids(corpus: &Corpus, facet: Facet) -> Box<dyn Iterator<Item = &str> + '_> {
    let bundle = corpus.bundle();
    match facet {
        Facet::Speaker => Box::new(bundle.speakers.iter().map(|(_, id, _)| id)),
        Facet::Issue => Box::new(bundle.issues.iter().map(|(_, id, _)| id)),
        Facet::Source => Box::new(bundle.sources.iter().map(|(_, id, _)| id)),
        Facet::Quote => Box::new(bundle.quotes.iter().map(|(_, id, _)| id)),
        // The format's words have no commas.
        Facet::Position | Facet::Kind | Facet::Basis => Box::new(std::iter::empty()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::parse;

    fn corpus(ids: &[&str]) -> Corpus {
        let speakers: Vec<_> = ids.iter().map(|id| serde_json::json!({ "id": id, "name": "Somebody" })).collect();
        let sources: Vec<_> = ids.iter().map(|id| serde_json::json!({ "id": id, "name": "A source" })).collect();
        let quotes = [serde_json::json!({ "id": "q", "text": "Yes." })];
        let json = serde_json::json!({ "standpoint": 1, "name": "A test", "speakers": speakers, "sources": sources, "quotes": quotes });
        Corpus::new(parse(json.to_string().as_bytes()).unwrap())
    }

    fn read(ids: &[&str], query: &str) -> Selection {
        let Ok(selection) = query.parse::<Selection>();
        settled(&corpus(ids), &selection).unwrap_or(selection)
    }

    /// What a tool makes of a query that reads it and writes it again.
    fn reencoded(query: &str) -> String {
        query.replace(',', "%2C").replace('~', "%7E").replace('*', "%2A")
    }

    #[test]
    fn what_a_list_means_does_not_hang_on_whether_its_signs_are_escaped() {
        let lists: [&[Name]; 6] = [
            &[Some("a".into()), Some("b".into())],
            &[Some("c,d".into())],
            &[Some("a".into()), Some("c,d".into()), Some("e,".into()), None],
            &[None],
            &[],
            &[Some("50%".into()), Some("%2C".into())],
        ];
        for facet in [Facet::Speaker, Facet::Source] {
            for list in lists {
                let mut selection = Selection::default();
                selection.choose(facet, Some(list.to_vec()));
                let query = selection.to_string();
                for query in [query.clone(), reencoded(&query)] {
                    assert_eq!(read(&["a", "b", "c,d", "e,", "50%", "%2C"], &query), selection, "{query}");
                }
            }
        }
        // Marks that are ids, too.
        for mark in ["~", "*"] {
            let mut selection = Selection::default();
            selection.choose(Facet::Source, Some(vec![Some(mark.into())]));
            for query in [selection.to_string(), reencoded(&selection.to_string())] {
                assert_eq!(read(&["~", "*"], &query), selection, "{query}");
            }
        }
    }

    #[test]
    fn an_old_link_and_an_attribute_find_an_id_with_a_comma() {
        for (ids, query, expected) in [
            (&["a,b", "c"][..], "speakers=a%2Cb", "speakers=a%252Cb"),
            (&["a,b", "c"], "speakers=a%2Cb,c", "speakers=a%252Cb,c"),
            (&["a,b", "c"], "speakers=a%2Cb%2Cc", "speakers=a%252Cb,c"),
            (&["a,b", "c"], "speakers=c,a,b", "speakers=a%252Cb,c"),
            (&["b, a"], "speakers=b,a", "speakers=b%252C+a"),
            // The whole first, then its parts.
            (&["a", "b", "a,b"], "speakers=a%2Cb", "speakers=a%252Cb"),
            (&["a", "b", "a,b"], "speakers=a,b", "speakers=a,b"),
            (&["~"], "speakers=%7E", "speakers=%257E"),
            (&["a"], "speakers=%7E", "speakers=~"),
            (&["a"], "speakers=%2A", ""),
            (&["a"], "positions=support%2Coppose&sources=a%2C%7E", "positions=oppose,support&sources=a,~"),
            // What there is none of stays, and is told.
            (&["a"], "speakers=a%2Cx%2Cy", "speakers=a,x,y"),
            (&["a,b", ",", "a,"], "speakers=a", "speakers=a"),
            (&["a"], "speakers=a+", "speakers=a+"),
            (&["a"], "speakers=+", "speakers=+"),
        ] {
            assert_eq!(read(ids, query).to_string(), expected, "{ids:?} {query}");
        }
        let mut selection = Selection::default();
        selection.set_written("speakers", "c, a,b");
        let selection = settled(&corpus(&["a,b", "c"]), &selection);
        assert_eq!(selection.map(|selection| selection.to_string()).as_deref(), Some("speakers=a%252Cb,c"));
    }
}
