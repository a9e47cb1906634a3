//! The shape of each item as the file has it, borrowing from the file's bytes.
//!
//! Each record is read by a visitor of its own, not by serde's derive, for three rules that derive
//! does not know: a field that is there is never `null`, a key stands once in its object whether it
//! is known or not, and what is not known is remembered by name.
//!
//! All of them ask for any value and refuse what they did not expect. Asked for a string,
//! `serde_json` would stop before an array and behind a number; asked for anything, it stops behind
//! the first byte of either, so that an error always tells its place.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor};

use super::{Basis, EvidenceRole, Kind, Position, SpeakerType, explain};

/// A string, borrowed unless it has escapes.
#[derive(Debug)]
pub(super) struct Str<'a>(pub Cow<'a, str>);

impl<'de: 'a, 'a> Deserialize<'de> for Str<'a> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct StrVisitor;

        impl<'de> Visitor<'de> for StrVisitor {
            type Value = Str<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Str(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Str(Cow::Owned(text.to_owned())))
            }
        }

        input.deserialize_any(StrVisitor)
    }
}

/// An array.
#[derive(Debug)]
pub(super) struct List<T>(pub Vec<T>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        input.deserialize_any(ListVisitor(PhantomData))
    }
}

struct ListVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Self::Value, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = input.next_element()? {
            items.push(item);
        }
        Ok(List(items))
    }
}

/// A quote's text: one string, or the fragments that narration left of it.
#[derive(Debug)]
pub(super) enum Fragments<'a> {
    One(Cow<'a, str>),
    Many(Vec<Str<'a>>),
}

impl<'de: 'a, 'a> Deserialize<'de> for Fragments<'a> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct FragmentsVisitor;

        impl<'de> Visitor<'de> for FragmentsVisitor {
            type Value = Fragments<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string or an array of strings")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Fragments::One(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Fragments::One(Cow::Owned(text.to_owned())))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, input: A) -> Result<Self::Value, A::Error> {
                let List(fragments) = ListVisitor(PhantomData).visit_seq(input)?;
                Ok(Fragments::Many(fragments))
            }
        }

        input.deserialize_any(FragmentsVisitor)
    }
}

/// A version of the format.
#[derive(Debug)]
pub(super) struct Version(pub f64);

impl<'de> Deserialize<'de> for Version {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct VersionVisitor;

        impl Visitor<'_> for VersionVisitor {
            type Value = Version;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "the number {}", super::VERSION)
            }

            #[expect(clippy::cast_precision_loss, reason = "no version is that large")]
            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                self.visit_f64(number as f64)
            }

            /// Every whole number may be a version; JSON has one kind of number: 1.0 is 1.
            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                if number >= 1.0 && number.fract() == 0.0 {
                    return Ok(Version(number));
                }
                Err(E::invalid_value(Unexpected::Float(number), &self))
            }
        }

        input.deserialize_any(VersionVisitor)
    }
}

/// A strength: the whole numbers 1 to 3.
#[derive(Debug)]
pub(super) struct Strength(pub u8);

impl<'de> Deserialize<'de> for Strength {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct StrengthVisitor;

        impl Visitor<'_> for StrengthVisitor {
            type Value = Strength;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("1, 2 or 3")
            }

            fn visit_u64<E: Error>(self, number: u64) -> Result<Self::Value, E> {
                match u8::try_from(number) {
                    Ok(strength @ 1..=3) => Ok(Strength(strength)),
                    _ => Err(E::invalid_value(Unexpected::Unsigned(number), &self)),
                }
            }

            /// JSON has one kind of number: 2.0 is 2.
            fn visit_f64<E: Error>(self, number: f64) -> Result<Self::Value, E> {
                [1_u8, 2, 3]
                    .into_iter()
                    .find(|&strength| f64::from(strength).to_bits() == number.to_bits())
                    .map(Strength)
                    .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
            }
        }

        input.deserialize_any(StrengthVisitor)
    }
}

/// Any value, read to its end and forgotten; refused where a key stands twice.
#[derive(Debug)]
pub(super) struct Ignored;

impl<'de> Deserialize<'de> for Ignored {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        // Not `deserialize_ignored_any`: that skips strings unread, and nesting without a limit.
        input.deserialize_any(IgnoredVisitor)
    }
}

struct IgnoredVisitor;

impl<'de> Visitor<'de> for IgnoredVisitor {
    type Value = Ignored;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_str<E>(self, _: &str) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_unit<E>(self) -> Result<Ignored, E> {
        Ok(Ignored)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut input: A) -> Result<Ignored, A::Error> {
        while input.next_element::<Ignored>()?.is_some() {}
        Ok(Ignored)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Ignored, A::Error> {
        let mut keys = Keys::default();
        while let Some(Str(key)) = input.next_key()? {
            keys.once(key)?;
            input.next_value::<Ignored>()?;
        }
        Ok(Ignored)
    }
}

/// The keys of one object that no record names, each once.
#[derive(Debug, Default)]
pub(super) struct Keys<'a> {
    seen: hashbrown::HashSet<Cow<'a, str>, foldhash::fast::FixedState>,
}

impl<'a> Keys<'a> {
    pub(super) fn once<E: Error>(&mut self, key: Cow<'a, str>) -> Result<(), E> {
        if self.seen.contains(&key) {
            return Err(E::custom(explain::twice(&key)));
        }
        self.seen.insert(key);
        Ok(())
    }

    /// The names, sorted.
    pub(super) fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.seen.iter().map(|name| &**name).collect();
        names.sort_unstable();
        names
    }
}

/// The value of the key that was read. Not inlined: the records have forty fields.
#[inline(never)]
fn next<'de, A: MapAccess<'de>, T: Deserialize<'de>>(input: &mut A) -> Result<T, A::Error> {
    input.next_value()
}

/// A record: required fields, optional fields, and the keys that are neither.
macro_rules! record {
    (
        $name:ident {
            $($required:ident: $required_key:literal $required_type:ty,)*
        } optional {
            $($optional:ident: $optional_key:literal $optional_type:ty,)*
        }
    ) => {
        #[derive(Debug)]
        #[allow(clippy::struct_field_names, reason = "the format's own names")]
        pub(super) struct $name<'a> {
            $(pub $required: $required_type,)*
            $(pub $optional: Option<$optional_type>,)*
            pub unknown: Keys<'a>,
        }

        impl $name<'_> {
            /// The keys that this record knows.
            pub(super) const KNOWN: &'static [&'static str] = &[$($required_key,)* $($optional_key,)*];
        }

        impl<'de: 'a, 'a> Deserialize<'de> for $name<'a> {
            fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
                struct RecordVisitor;

                impl<'a> Visitor<'a> for RecordVisitor {
                    type Value = $name<'a>;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str("an object")
                    }

                    fn visit_map<A: MapAccess<'a>>(self, mut input: A) -> Result<Self::Value, A::Error> {
                        $(let mut $required: Option<$required_type> = None;)*
                        $(let mut $optional: Option<$optional_type> = None;)*
                        let mut unknown = Keys::default();
                        while let Some(Str(key)) = input.next_key()? {
                            match &*key {
                                $($required_key if $required.is_none() => $required = Some(next(&mut input)?),)*
                                $($optional_key if $optional.is_none() => $optional = Some(next(&mut input)?),)*
                                $($required_key)|* $(| $optional_key)* => return Err(A::Error::custom(explain::twice(&key))),
                                _ => {
                                    unknown.once(key)?;
                                    input.next_value::<Ignored>()?;
                                }
                            }
                        }
                        Ok($name {
                            $($required: $required.ok_or_else(|| {
                                A::Error::custom(explain::missing($required_key, unknown.names()))
                            })?,)*
                            $($optional,)*
                            unknown,
                        })
                    }
                }

                input.deserialize_any(RecordVisitor)
            }
        }
    };
}

record! {
    Source {
        id: "id" Str<'a>,
        name: "name" Str<'a>,
    } optional {
        publisher: "publisher" Str<'a>,
        author: "author" Str<'a>,
        url: "url" Str<'a>,
        archived_at: "archivedAt" Str<'a>,
        date_published: "datePublished" Str<'a>,
        in_language: "inLanguage" Str<'a>,
        excerpts: "excerpts" List<Str<'a>>,
    }
}

record! {
    Speaker {
        id: "id" Str<'a>,
        name: "name" Str<'a>,
    } optional {
        speaker_type: "type" SpeakerType,
        role: "role" Str<'a>,
        affiliation: "affiliation" Str<'a>,
        description: "description" Str<'a>,
        image: "image" Str<'a>,
        url: "url" Str<'a>,
        same_as: "sameAs" List<Str<'a>>,
    }
}

record! {
    Issue {
        id: "id" Str<'a>,
        name: "name" Str<'a>,
    } optional {
        statement: "statement" Str<'a>,
        description: "description" Str<'a>,
    }
}

record! {
    Quote {
        id: "id" Str<'a>,
        text: "text" Fragments<'a>,
    } optional {
        speaker: "speaker" Str<'a>,
        issues: "issues" List<Str<'a>>,
        kind: "kind" Kind,
        date: "date" Str<'a>,
        source: "source" Str<'a>,
        locator: "locator" Str<'a>,
        attribution: "attribution" Str<'a>,
        prefix: "prefix" Str<'a>,
        suffix: "suffix" Str<'a>,
        in_language: "inLanguage" Str<'a>,
        note: "note" Str<'a>,
    }
}

record! {
    Stance {
        speaker: "speaker" Str<'a>,
        issue: "issue" Str<'a>,
        position: "position" Position,
    } optional {
        strength: "strength" Strength,
        label: "label" Str<'a>,
        summary: "summary" Str<'a>,
        basis: "basis" Basis,
        evidence: "evidence" List<Evidence<'a>>,
        date: "date" Str<'a>,
        note: "note" Str<'a>,
    }
}

record! {
    EvidenceRecord {
        quote: "quote" Str<'a>,
    } optional {
        role: "role" EvidenceRole,
        note: "note" Str<'a>,
    }
}

/// Evidence: a quote's id, or a record that says how the quote bears on the stance.
#[derive(Debug)]
pub(super) enum Evidence<'a> {
    Id(Cow<'a, str>),
    Record(EvidenceRecord<'a>),
}

impl<'de: 'a, 'a> Deserialize<'de> for Evidence<'a> {
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        struct EvidenceVisitor;

        impl<'de> Visitor<'de> for EvidenceVisitor {
            type Value = Evidence<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a quote's id or an object")
            }

            fn visit_borrowed_str<E: Error>(self, id: &'de str) -> Result<Self::Value, E> {
                Ok(Evidence::Id(Cow::Borrowed(id)))
            }

            fn visit_str<E: Error>(self, id: &str) -> Result<Self::Value, E> {
                Ok(Evidence::Id(Cow::Owned(id.to_owned())))
            }

            fn visit_map<A: MapAccess<'de>>(self, input: A) -> Result<Self::Value, A::Error> {
                EvidenceRecord::deserialize(serde::de::value::MapAccessDeserializer::new(input)).map(Evidence::Record)
            }
        }

        input.deserialize_any(EvidenceVisitor)
    }
}
