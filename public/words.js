// The words of the interface in the reader's language, with numbers, dates and lists as the browser writes them there.
//
// The words are in languages/*.ftl, of which only the one that is needed is downloaded. esbuild puts Fluent, which reads
// them, into this file.

/*! With Fluent by Mozilla, Apache-2.0, https://github.com/projectfluent/fluent.js */
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

// How long a language may take to arrive, in milliseconds.
const PATIENCE = 20_000;

// The language of English where nobody says which: its dates begin with the day.
const ENGLISH = "en-GB";

/** The files that have arrived or are on their way, by their addresses. */
const files = new Map();

/**
 * The interface in the first of the languages `wanted`, BCP 47 tags, that is among `languages`, the names of the files by
 * tag; in English if none is. `address` makes an address of a name.
 */
export async function words(wanted, languages, address) {
  const spoken = Object.keys(languages).filter((tag) => languages[tag]);
  const { file, locale } = negotiate(wanted, spoken);
  const resource = await load(address(languages[file]));
  return speak(locale, resource, spoken, file);
}

/**
 * Which of the languages `spoken` comes nearest to the first of those `wanted` that comes near to one, and the locale that
 * numbers and dates follow: the one wanted, unless it is written in another script.
 */
function negotiate(wanted, spoken) {
  for (const tag of wanted) {
    const locale = parse(tag);
    const file = spoken.find((tag) => parse(tag).language === locale?.language);
    if (file) return { file, locale: parse(file).script === locale.script ? locale : parse(file) };
  }
  return { file: "en", locale: parse("en") };
}

/**
 * A language's tag, its language and its script; nothing if it is no tag. Operating systems write tags in their own way, which
 * many a page has taken over: `de_DE` and `de_DE.UTF-8` for `de-DE`.
 */
function parse(tag) {
  try {
    const locale = new Intl.Locale(tag.trim().replace(/[.@].*/, "").replaceAll("_", "-"));
    const { baseName } = locale;
    const { language, script } = locale.maximize();
    return { tag: baseName, language, script };
  } catch {
    return undefined;
  }
}

function load(url) {
  if (!files.has(url)) {
    const arrives = fetchText(url).then((text) => new FluentResource(text));
    // So that the next attempt is a new one.
    arrives.catch(() => files.delete(url));
    files.set(url, arrives);
  }
  return files.get(url);
}

async function fetchText(url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${url}: HTTP status ${response.status}`);
  return response.text();
}

function speak({ tag, script }, resource, spoken, file) {
  const intl = tag === "en" ? ENGLISH : tag;
  const rtl = script === "Arab" || script === "Hebr";
  const bundle = new FluentBundle(intl, { useIsolating: false });
  bundle.addResource(resource);
  const grouping = { useGrouping: "min2" };
  const numbers = new Intl.NumberFormat(intl, grouping);
  const lists = new Intl.ListFormat(intl);
  // How dates are written, by what is known of them.
  const dates = {};
  const value = (given) => (typeof given === "number" ? new FluentNumber(given, grouping) : given);
  return {
    tag,
    /** Whether it is written from right to left. */
    rtl,
    /** The tags of the languages that there are, and which of them it is. */
    choices: spoken,
    choice: file,
    /** The name for itself of one of them. */
    name(tag) {
      const name = new Intl.DisplayNames(tag, { type: "language" }).of(tag);
      return name.replace(/^./u, (first) => first.toLocaleUpperCase(tag));
    },
    /** A message; `values` has the name and the value, a number or a text, of each of its variables in turn. */
    message(id, values = []) {
      const pattern = bundle.getMessage(id)?.value;
      if (!pattern) return id;
      const named = {};
      for (let at = 0; at < values.length; at += 2) named[values[at]] = value(values[at + 1]);
      return bundle.formatPattern(pattern, named, []);
    },
    number: (number) => numbers.format(number),
    /** A date, no more precise than what is known of it: an unknown month or day is 0. */
    date(year, month, day) {
      const at = new Date(0);
      at.setUTCFullYear(year, (month || 1) - 1, day || 1);
      const known = { year: "numeric", month: month ? "long" : undefined, day: day ? "numeric" : undefined };
      // To make one takes as long as to write a hundred dates with it.
      const format = () => new Intl.DateTimeFormat(intl, { ...known, calendar: "gregory", timeZone: "UTC" });
      return (dates[day ? "day" : month ? "month" : "year"] ??= format()).format(at);
    },
    list: (texts) => lists.format(texts),
  };
}

/** Draws anew, by `draw`, what is in `root`, and leaves the choice of the language, with the focus on it, where it is. */
export async function keep(root, draw) {
  const picker = () => root.querySelector(".language select");
  const top = () => picker()?.getBoundingClientRect().top ?? 0;
  const before = top();
  draw();
  // The view is drawn in a microtask.
  await new Promise((done) => setTimeout(done));
  picker()?.focus({ preventScroll: true });
  scrollBy({ top: top() - before, behavior: "instant" });
}
