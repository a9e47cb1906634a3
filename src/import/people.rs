//! The people that an article names: full names for last names, and whom a pronoun stands for.

mod names;
mod weight;

use std::{collections::HashMap, ops::Range};

use self::{
    names::{Gender, Run, agree, gender_of, is_plain, last_word, runs},
    weight::{Weight, weight},
};
use super::{
    article::Article,
    language::Class,
    mentions::{Form, Mention},
};

/// Somebody, or something, that is named in the article.
#[derive(Clone, Debug)]
struct Person {
    /// Where the fullest name stands, as tokens.
    name: Range<usize>,
    gender: Option<Gender>,
    /// Whether anything tells that it is a person.
    is_human: bool,
}

/// A place where somebody is named.
#[derive(Clone, Debug)]
struct Seen {
    at: usize,
    /// Nobody for a description: “the minister”.
    person: Option<usize>,
    gender: Option<Gender>,
    weight: Weight,
}

/// All people of an article, and where they are named.
pub(super) struct People {
    list: Vec<Person>,
    /// By the last word of their name, in lower case.
    by_last: HashMap<String, Vec<usize>>,
    /// By the role before their full name, in lower case; nobody where several have it.
    by_role: HashMap<String, Option<usize>>,
    seen: Vec<Seen>,
}

/// Number of paragraphs in which somebody must be named for a pronoun to stand for them.
const NEAR_PARAGRAPHS: usize = 4;

/// Number of places that are looked at for one pronoun.
const NEAR_PLACES: usize = 40;

/// Number of people with one last name that are told apart.
const NAMESAKES: usize = 40;

impl People {
    pub(super) fn new(article: &Article<'_>) -> Self {
        let mut people = Self { list: Vec::new(), by_last: HashMap::new(), by_role: HashMap::new(), seen: Vec::new() };
        if !article.has_capitals() {
            return people;
        }
        let runs = runs(article);
        // Full names first, so that a last name finds them wherever it stands.
        for run in runs.iter().filter(|run| run.name.len() > 1) {
            people.add(article, run);
        }
        for run in &runs {
            let person = match people.find(article, &run.name, run.gender) {
                Some(person) => person,
                None if run.name.len() == 1 => people.add(article, run),
                None => continue,
            };
            if let Some(known) = people.list.get_mut(person) {
                known.gender = known.gender.or(run.gender);
                // Who is named by the last name alone, or has a title, is a person.
                known.is_human |= run.is_human || run.name.len() == 1 && known.name.len() > 1;
            }
            let weight = weight(article, &run.name);
            // What speaks under one or two plain names is a person more often than a paper or a party.
            let is_plain = run.name.len() < 3 && run.name.clone().all(|nth| is_plain(article, nth));
            if let Some(known) = people.list.get_mut(person) {
                known.is_human |= weight == Weight::Speaker && is_plain;
            }
            people.seen.push(Seen { at: run.name.start, person: Some(person), gender: None, weight });
        }
        people.add_descriptions(article);
        people.add_roles(article);
        people
    }

    fn add(&mut self, article: &Article<'_>, run: &Run) -> usize {
        if let Some(person) = self.find(article, &run.name, run.gender)
            && let Some(known) = self.list.get_mut(person)
        {
            known.is_human |= run.is_human;
            known.gender = known.gender.or(run.gender);
            // Of two that end alike, the longer one began with something else.
            if run.name.len() > 1 && run.name.len() < known.name.len() {
                known.name.clone_from(&run.name);
            }
            return person;
        }
        let nth = self.list.len();
        self.list.push(Person { name: run.name.clone(), gender: run.gender, is_human: run.is_human });
        self.by_last.entry(last_word(article, &run.name)).or_default().push(nth);
        nth
    }

    /// Whom a name stands for: the only one with that last name whose other words do not contradict it.
    fn find(&self, article: &Article<'_>, name: &Range<usize>, gender: Option<Gender>) -> Option<usize> {
        let same = self.by_last.get(&last_word(article, name))?;
        let mut fitting = same.iter().copied().take(NAMESAKES).filter(|&nth| {
            self.list.get(nth).is_some_and(|person| {
                let agrees = name.len() < 2 || person.name.len() < 2 || agree(article, name, &person.name);
                agrees && (gender.is_none() || person.gender.is_none() || person.gender == gender)
            })
        });
        let found = fitting.next()?;
        fitting.next().is_none().then_some(found)
    }

    /// Adds where somebody is told by what they are.
    fn add_descriptions(&mut self, article: &Article<'_>) {
        for (nth, pair) in article.tokens.windows(2).enumerate() {
            let [article_word, role] = pair else { continue };
            let is_one = article_word.is_word()
                && article_word.is(Class::DETERMINER)
                && role.is_word()
                && role.is(Class::ROLE)
                && !role.is(Class::BODY)
                && article.has_capitals()
                && !article.is_name_like(nth + 2);
            if is_one {
                let weight = weight(article, &(nth..nth + 2));
                self.seen.push(Seen { at: nth, person: None, gender: gender_of(role), weight });
            }
        }
        self.seen.sort_by_key(|seen| seen.at);
    }

    /// Tells that somebody who is mentioned is the subject of a verb of saying.
    pub(super) fn speaks(&mut self, mention: &Mention) {
        let from = self.seen.partition_point(|seen| seen.at < mention.words.start);
        for seen in self.seen.iter_mut().skip(from).take_while(|seen| seen.at < mention.words.end) {
            if mention.name.as_ref().is_none_or(|name| seen.at == name.start) {
                seen.weight = Weight::Speaker;
            }
        }
    }

    /// The fullest name of whom a mention names, as tokens.
    pub(super) fn full_name(&self, article: &Article<'_>, mention: &Mention) -> Option<Range<usize>> {
        match mention.form {
            Form::Name => {
                let name = mention.name.as_ref()?;
                let title = mention.words.clone().find_map(|nth| gender_of(article.token(nth)?));
                let person = self.find(article, name, title).and_then(|person| self.list.get(person));
                Some(person.map_or_else(|| name.clone(), |person| person.name.clone()))
            }
            Form::Pronoun => {
                let at = mention.words.start;
                let person = self.antecedent(article, at, gender_of(article.token(at)?)?)?;
                self.list.get(person).map(|person| person.name.clone())
            }
            Form::Description => None,
        }
    }

    /// The only one in the article who is what a description says: “the minister”.
    pub(super) fn described(&self, article: &Article<'_>, mention: &Mention) -> Option<Range<usize>> {
        let last = mention.words.end.checked_sub(1)?;
        let is_one = article.token(mention.words.start)?.is(Class::DETERMINER) && article.token(last)?.is(Class::ROLE);
        if !is_one || mention.words.len() != 2 {
            return None;
        }
        let person = self.only_one_described(article, last).and_then(|person| self.list.get(person))?;
        Some(person.name.clone())
    }

    /// The only person of the article before whose full name a role stands.
    fn only_one_described(&self, article: &Article<'_>, role: usize) -> Option<usize> {
        self.by_role.get(&article.word(role).to_lowercase()).copied().flatten()
    }

    /// Remembers which role stands before whose full name.
    fn add_roles(&mut self, article: &Article<'_>) {
        for (nth, person) in self.list.iter().enumerate().filter(|(_, person)| person.is_human) {
            let before = person.name.start.checked_sub(1);
            let role = before.filter(|&role| article.token(role).is_some_and(|token| token.is(Class::ROLE)));
            if let Some(role) = role {
                let only = self.by_role.entry(article.word(role).to_lowercase()).or_insert(Some(nth));
                *only = only.filter(|&only| only == nth);
            }
        }
    }

    /// Whom a pronoun at a token stands for: who speaks in the nearest sentence before it that has a subject who may be
    /// meant, or else is that subject.
    fn antecedent(&self, article: &Article<'_>, at: usize, gender: Gender) -> Option<usize> {
        let pronoun = article.token(at)?;
        let before = self.seen.partition_point(|seen| seen.at < at);
        let near = self.seen.get(before.saturating_sub(NEAR_PLACES)..before)?;
        let mut found: Option<(usize, &Seen)> = None;
        for seen in near.iter().rev() {
            let Some(token) = article.token(seen.at) else { continue };
            if token.paragraph + NEAR_PARAGRAPHS < pronoun.paragraph
                || found.is_some_and(|(sentence, _)| sentence != token.sentence)
            {
                break;
            }
            let may_be = match seen.person.and_then(|person| self.list.get(person)) {
                Some(person) => person.is_human && person.gender.is_none_or(|other| other == gender),
                None => seen.gender.is_none_or(|other| other == gender),
            };
            // The first of those that tell the most.
            let is_better = found.is_none_or(|(_, best)| seen.weight >= best.weight);
            if may_be && seen.weight > Weight::Other && is_better {
                found = Some((token.sentence, seen));
            }
        }
        let (_, seen) = found?;
        seen.person.or_else(|| self.only_one_described(article, seen.at + 1))
    }
}
