// One quote, ready to be cited: as text, as HTML, as Markdown, for BibTeX and as CSL-JSON.
//
// Ours rather than a library's: what there is for BibTeX and CSL reads all that anybody may have written, in ten times
// the bytes, and knows nothing of a quote. A name stays as it is written: which part of it is the family's, nobody says.

// Quotation marks by language, as the Unicode CLDR has them; “…” where it is not named.
const MARKS = {
  "„“": "bg cs de et hr is ka lt mk sk sl sr",
  "„”": "hu pl ro",
  "«»": "az be el es hy it kk ky nb nn no pt-PT ru sq uk",
  "«\u00a0\u00a0»": "fr",
  "””": "fi he sv",
  "”“": "ar",
  "‘’": "nl",
  "「」": "ja zh-Hant zh-TW zh-HK zh-MO",
};

/** The opening and the closing quotation mark of a language, named as BCP 47 does. */
export function marks(language = "") {
  for (let tag = language.toLowerCase(); tag; tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")))) {
    const found = Object.keys(MARKS).find((pair) => MARKS[pair].toLowerCase().split(" ").includes(tag));
    if (found) return [found.slice(0, found.length / 2), found.slice(found.length / 2)];
  }
  return ["“", "”"];
}

/** The words, in quotation marks where they are the speaker's own. What interrupts them stays outside of the marks. */
export function words({ text, kind = "verbatim" }, language) {
  const [open, close] = kind === "verbatim" ? marks(language) : ["", ""];
  return [text].flat().map((fragment) => `${open}${fragment}${close}`).join(" […] ");
}

/** A date of the format in words, no more exact than it is written; as it is written where it cannot be read. */
export function when(written, language = "en-GB") {
  const parts = dateParts(written);
  if (!parts) return written;
  const [year, month, day] = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  const style = { year: "numeric", month: month && "long", day: day && "numeric", timeZone: "UTC", calendar: "gregory" };
  return new Intl.DateTimeFormat(language, style).format(date);
}

function dateParts(written = "") {
  const found = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01])(?:[Tt ]\d\d:\d\d.*)?)?)?$/.exec(written);
  return found?.slice(1).filter(Boolean).map(Number);
}

/** An address that may be followed, as a browser writes it. */
function safe(address) {
  try {
    const url = new URL(address);
    if (/^https?:$/.test(url.protocol) && !url.username && !url.password) return url.href;
  } catch {
    // Then it is only shown.
  }
  return undefined;
}

/**
 * The quote `id` of `bundle`, an object of the format: `{ text, html, markdown, bibtex, csl }`, all of them text.
 * `say` gives the interface's words, and `language` is theirs; dates are written in it. `doubt` is what its source's excerpt
 * has against it, if anything.
 */
export function cite(bundle, id, say, language, doubt) {
  const facts = { ...gather(bundle, id, say, language), doubt };
  const csl = [cslItem(facts)];
  return {
    text: asText(facts, say),
    html: asHtml(facts, say),
    markdown: asMarkdown(facts, say),
    bibtex: asBibtex(facts),
    csl: JSON.stringify(csl, null, 2),
  };
}

function gather(bundle, id, say, language) {
  const find = (list, wanted) => bundle[list]?.find((item) => item.id === wanted);
  const quote = find("quotes", id);
  const speaker = find("speakers", quote.speaker);
  const source = find("sources", quote.source);
  const tongue = quote.inLanguage ?? source?.inLanguage ?? bundle.inLanguage;
  const position = [speaker?.role, speaker?.affiliation].filter(Boolean).join(", ");
  const name = speaker?.name ?? quote.speaker ?? say("unattributed");
  return {
    bundle, quote, speaker, source, name,
    language: tongue,
    words: words(quote, tongue),
    label: quote.kind && quote.kind !== "verbatim" ? say(`kind-${quote.kind}`) : undefined,
    said: [position ? `${name} (${position})` : name, quote.attribution, quote.date && when(quote.date, language)]
      .filter(Boolean).join(", "),
    published: source?.datePublished && when(source.datePublished, language),
    url: safe(source?.url),
    archive: safe(source?.archivedAt),
    key: key(bundle.name, id),
  };
}

function asText({ label, words, doubt, said, source, published, quote, ...facts }, say) {
  const printed = [source?.name, source?.author, source?.publisher, published, quote.locator].filter(Boolean).join(", ");
  const copy = source?.archivedAt && `${say("archived-copy")}: ${facts.archive ?? source.archivedAt}`;
  return [label, words, doubt, `— ${said}`, printed, facts.url ?? source?.url, copy].filter(Boolean).join("\n");
}

const escape = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

function asHtml({ label, words, doubt, said, source, published, quote, url, archive, language }, say) {
  const link = (href, text) => (href ? `<a href="${escape(href)}">${escape(text)}</a>` : escape(text));
  const printed = [
    source && `<cite>${link(url, source.name)}</cite>`,
    ...[source?.author, source?.publisher].map((text) => text && escape(text)),
    published && `<time datetime="${escape(source.datePublished)}">${escape(published)}</time>`,
    quote.locator && escape(quote.locator),
    source?.url && !url && escape(source.url),
    source?.archivedAt && `${escape(say("archived-copy"))}: ${link(archive, archive ?? source.archivedAt)}`,
  ];
  const attributes = [url && ` cite="${escape(url)}"`, language && ` lang="${escape(language)}"`].filter(Boolean).join("");
  return [
    "<figure>",
    label && `<p>${escape(label)}</p>`,
    `<blockquote${attributes} dir="auto"><p>${escape(words)}</p></blockquote>`,
    doubt && `<p>${escape(doubt)}</p>`,
    `<figcaption>— ${[escape(said), ...printed].filter(Boolean).join(", ")}</figcaption>`,
    "</figure>",
  ].filter(Boolean).join("\n");
}

/** Text in which Markdown finds no markup: all that CommonMark gives a meaning is escaped. */
function literal(text) {
  const escaped = text.replace(/[\\`*_{}[\]<>#|~&!$]/g, "\\$&");
  return escaped.replace(/^([ \t]*)(?:([-+=])|(\d+)([.)]))/gm, (_, space, sign, number, dot) =>
    space.replaceAll(" ", "") + (sign ? `\\${sign}` : `${number}\\${dot}`));
}

function asMarkdown({ label, words, doubt, said, source, published, quote, url, archive }, say) {
  const address = (href) => `<${href.replaceAll("\\", "%5C")}>`;
  const printed = [
    source && (url ? `[${literal(source.name)}](${address(url)})` : literal(source.name)),
    ...[source?.author, source?.publisher, published, quote.locator, !url && source?.url].map((text) => text && literal(text)),
    source?.archivedAt && `${literal(say("archived-copy"))}: ${archive ? address(archive) : literal(source.archivedAt)}`,
  ].filter(Boolean);
  const quoted = literal(words).split(/\r\n|[\r\n]/).map((line) => `> ${line.trim()}`.trim());
  const beside = doubt && `\n${literal(doubt)}`;
  return [label && `${literal(label)}\n`, ...quoted, beside, "", `— ${[literal(said), ...printed].join(", ")}`]
    .filter((line) => line !== undefined).join("\n");
}

/** A key that no other quote of any comparison is likely to have, and that every program takes. */
function key(name, id) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(`${name}\n${id}`)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  const legible = id.normalize("NFKD").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 40);
  return `${legible || "quote"}-${hash.toString(36)}`;
}

/** What both formats have no field for: who said what, how and when. */
function note({ label, words, doubt, name, quote }) {
  const said = [name, quote.attribution, quote.date, quote.locator].filter(Boolean).join(", ");
  return `${label ? `${label}. ` : ""}${said}: ${words}${doubt ? ` (${doubt})` : ""}`;
}

function cslItem({ key, source, url, archive, language, speaker, quote, ...facts }) {
  const issued = dateParts(source ? source.datePublished : quote.date);
  const author = source ? source.author : speaker?.name;
  const item = {
    id: key,
    type: source ? (url ? "webpage" : "document") : "speech",
    title: source?.name,
    author: author && [{ literal: author }],
    publisher: source?.publisher,
    issued: issued && { "date-parts": [issued] },
    URL: url,
    archive_location: archive,
    language: source?.inLanguage ?? language,
    note: note({ ...facts, quote }),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

// A brace is not to be counted, so that each has a command of its own.
const COMMANDS = {
  "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}", "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};
const tex = (text) => text.replace(/\s+/g, " ").replace(/[\\{}^~$&%#_]/g, (c) => COMMANDS[c] ?? `\\${c}`);
const texUrl = (url) => url.replace(/[{}\\]/g, encodeURIComponent);
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

function asBibtex(facts) {
  const { source, quote, speaker, url, archive, key } = facts;
  const written = source ? source.datePublished : quote.date;
  const parts = dateParts(written);
  const author = source ? source.author : speaker?.name;
  const fields = {
    // The inner braces keep a name whole, and a title's capitals.
    author: author && `{{${tex(author)}}}`,
    title: source && `{{${tex(source.name)}}}`,
    publisher: source?.publisher && `{${tex(source.publisher)}}`,
    // BibTeX reads the year and the month, BibLaTeX the date.
    year: parts && `{${written.slice(0, 4)}}`,
    month: parts?.[1] && MONTHS[parts[1] - 1],
    date: parts && `{${written.slice(0, 10)}}`,
    url: url && `{${texUrl(url)}}`,
    note: `{${tex(note(facts))}}`,
    addendum: archive && `{\\url{${texUrl(archive)}}}`,
  };
  const lines = Object.entries(fields).filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},`);
  return `@misc{${key},\n${lines.join("\n")}\n}\n`;
}
