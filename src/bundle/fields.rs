//! The format's records: their fields, required ones first, and the shape of each.
//!
//! After `or` stand the names that editors and other formats (schema.org, CSL, Popolo, spreadsheets) use for the same
//! thing. They are not accepted, only suggested in messages. They are in lower case and without `_`, `-` and spaces, as
//! [`super::suggest::plain`] makes them. A name may stand at two fields: the first that is missing is meant.

use super::{Basis, EvidenceRole, Kind, Position, SpeakerType, choice::Choice};

/// The shape of a value.
#[derive(Clone, Copy, Debug)]
pub(super) enum Shape {
    /// A string.
    Text,
    /// An array of that.
    List(&'static Shape),
    /// A string, or an array of strings: a quote's text, or the fragments that narration left of it.
    Fragments,
    /// A word of a closed list.
    Word(&'static Choice),
    /// A version of the format: every whole number may be one.
    Version,
    /// A strength: the whole numbers 1 to 3.
    Strength,
    /// An object with these fields.
    Record(&'static Form),
    /// A quote's id, or a record that says how the quote bears on the stance.
    Evidence,
    /// Any value, read to its end and forgotten; refused where a key stands twice.
    Ignored,
}

/// A sort of record.
#[derive(Debug)]
pub(super) struct Form {
    /// The sort's name.
    pub name: &'static str,
    pub fields: &'static [Field],
}

/// A field that a record knows.
#[derive(Debug)]
pub(super) struct Field {
    pub key: &'static str,
    /// Other names for it, separated by spaces.
    pub also: &'static str,
    pub required: bool,
    pub shape: Shape,
}

/// A record's form, and a constant for the position of each field.
macro_rules! records {
    ($($record:ident {
        $($required:ident = $required_key:literal $(or $required_also:literal)?: $required_shape:expr,)*
    } optional {
        $($optional:ident = $optional_key:literal $(or $optional_also:literal)?: $optional_shape:expr,)*
    })*) => {$(
        pub(super) mod $record {
            use super::{Shape::*, *};

            pub(in super::super) static FORM: Form = Form { name: stringify!($record), fields: &[
                $(Field {
                    key: $required_key,
                    also: concat!($($required_also)?),
                    required: true,
                    shape: $required_shape,
                },)*
                $(Field {
                    key: $optional_key,
                    also: concat!($($optional_also)?),
                    required: false,
                    shape: $optional_shape,
                },)*
            ] };

            #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "named as the constants are")]
            #[allow(dead_code, reason = "not every field is asked for")]
            enum At { $($required,)* $($optional,)* }
            $(#[allow(dead_code, reason = "as above")] pub(in super::super) const $required: usize = At::$required as usize;)*
            $(#[allow(dead_code, reason = "as above")] pub(in super::super) const $optional: usize = At::$optional as usize;)*
        }
    )*};
}

records! {
    bundle {
        STANDPOINT = "standpoint" or "version format formatversion schemaversion": Version,
        NAME = "name" or "title headline": Text,
    } optional {
        SCHEMA = "$schema": Text,
        DESCRIPTION = "description" or "summary about abstract intro introduction": Text,
        IN_LANGUAGE = "inLanguage" or "lang language locale": Text,
        LICENSE = "license" or "licence rights copyright": Text,
        PUBLISHER = "publisher" or "author authors editor by creator organization organisation": Text,
        DATE_MODIFIED = "dateModified" or "date modified updated updatedat lastupdated lastmodified datepublished": Text,
        SOURCES = "sources" or "source articles article references documents": List(&Ignored),
        SPEAKERS = "speakers" or "speaker people persons politicians candidates voices actors parties": List(&Ignored),
        ISSUES = "issues" or "issue topics topic questions themes subjects": List(&Ignored),
        QUOTES = "quotes" or "quote quotations citations statements": List(&Ignored),
        STANCES = "stances" or "stance positions opinions views": List(&Ignored),
    }
    source {
        ID = "id" or "identifier key slug": Text,
        NAME = "name" or "title headline label article": Text,
    } optional {
        PUBLISHER = "publisher" or "outlet paper newspaper journal magazine medium media publication site website": Text,
        AUTHOR = "author" or "authors by byline writer journalist reporter creator": Text,
        URL = "url" or "link href uri address web webpage page": Text,
        ARCHIVED_AT = "archivedAt" or "archive archived archiveurl archivelink wayback snapshot": Text,
        DATE_PUBLISHED = "datePublished" or "date published publishedat publishdate pubdate publicationdate issued year day": Text,
        IN_LANGUAGE = "inLanguage" or "lang language locale": Text,
        EXCERPTS = "excerpts" or "extract extracts passage passages snippet snippets text content body": List(&Text),
    }
    speaker {
        ID = "id" or "identifier key slug": Text,
        NAME = "name" or "fullname displayname label person speaker title": Text,
    } optional {
        TYPE = "type" or "kind category": Word(SpeakerType::CHOICE),
        ROLE = "role" or "title position job jobtitle office occupation profession function post": Text,
        AFFILIATION = "affiliation" or "party organisation organization org company employer group memberof faction institution team": Text,
        DESCRIPTION = "description" or "bio biography about summary info": Text,
        IMAGE = "image" or "photo picture portrait avatar logo img thumbnail": Text,
        URL = "url" or "link href uri web website homepage": Text,
        SAME_AS = "sameAs" or "wikidata wikipedia links": List(&Text),
    }
    issue {
        ID = "id" or "identifier key slug": Text,
        NAME = "name" or "title headline label topic issue subject": Text,
    } optional {
        STATEMENT = "statement" or "claim proposition proposal thesis motion question text": Text,
        DESCRIPTION = "description" or "summary about context background details explanation": Text,
    }
    quote {
        ID = "id" or "identifier key slug": Text,
        TEXT = "text" or "quote quotation content words wording body statement said fragments": Fragments,
    } optional {
        SPEAKER = "speaker" or "author by who person name saidby": Text,
        ISSUES = "issues" or "issue topic topics subject subjects theme themes about": List(&Text),
        KIND = "kind" or "type": Word(Kind::CHOICE),
        DATE = "date" or "day when saidon spokenon datesaid": Text,
        SOURCE = "source" or "sources from article publication reference ref url link href": Text,
        LOCATOR = "locator" or "page pages location timestamp timecode section": Text,
        ATTRIBUTION = "attribution" or "introduction verb": Text,
        PREFIX = "prefix" or "before": Text,
        SUFFIX = "suffix" or "after": Text,
        IN_LANGUAGE = "inLanguage" or "lang language locale": Text,
        NOTE = "note" or "notes comment comments remark remarks": Text,
    }
    stance {
        SPEAKER = "speaker" or "who person name by author": Text,
        ISSUE = "issue" or "issues topic topics subject question about on": Text,
        POSITION = "position" or "stance opinion view side attitude answer value": Word(Position::CHOICE),
    } optional {
        STRENGTH = "strength" or "intensity degree weight": Strength,
        LABEL = "label" or "title headline": Text,
        SUMMARY = "summary" or "description text explanation reason argument": Text,
        BASIS = "basis" or "grounds kind type method": Word(Basis::CHOICE),
        EVIDENCE = "evidence" or "quote quotes proof proofs support supports": List(&Evidence),
        DATE = "date" or "when day since asof": Text,
        NOTE = "note" or "notes comment comments remark remarks": Text,
    }
    evidence {
        QUOTE = "quote" or "id ref reference": Text,
    } optional {
        ROLE = "role" or "kind type relation bearing": Word(EvidenceRole::CHOICE),
        NOTE = "note" or "notes comment comments remark remarks": Text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bundle::suggest::plain;

    #[test]
    fn other_names_are_as_they_are_compared_and_no_names_of_their_own_record() {
        let forms =
            [&bundle::FORM, &source::FORM, &speaker::FORM, &issue::FORM, &quote::FORM, &stance::FORM, &evidence::FORM];
        for form in forms {
            for field in form.fields {
                for name in field.also.split(' ').filter(|name| !name.is_empty()) {
                    assert_eq!(plain(name), name, "{}.{}", form.name, field.key);
                    assert!(
                        form.fields.iter().all(|field| plain(field.key) != name),
                        "{} has a field {name}",
                        form.name
                    );
                }
            }
        }
    }
}
