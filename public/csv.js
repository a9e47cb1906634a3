// A comparison as a table: one row for each quote on each issue, and one for each position that no quote shows.
//
// docs/embed.md says what each column means. The names do not follow the reader's language, so that programs find them.

const COLUMNS = [
  "quote_id", "speaker_id", "speaker", "issue_id", "issue", "position", "position_speaker_id", "role", "basis", "kind",
  "text", "date", "source_id", "source", "publisher", "url", "archived_url", "locator", "language", "comparison", "license",
];

// Between the fragments of a quote that its source's narration interrupts.
const INTERRUPTED = " […] ";

// What a spreadsheet takes for a formula, be it after white space or marks that are not seen, or in full width.
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * `bundle`, an object of the format, as CSV. For a spreadsheet it has a byte order mark, every cell in quotation marks,
 * and an apostrophe before what would be taken for a formula; else it is as RFC 4180 says, with every text as it is.
 */
export function csv(bundle, { spreadsheet = false } = {}) {
  const cell = spreadsheet ? guarded : plain;
  const lines = rows(bundle).map((row) => COLUMNS.map((column) => cell(row[column] ?? "")).join());
  const header = COLUMNS.map(cell).join();
  return `${spreadsheet ? "\ufeff" : ""}${[header, ...lines].join("\r\n")}\r\n`;
}

/** The table's rows, each an object with a text for each column that has one. */
export function rows(bundle) {
  const { sources = [], speakers = [], issues = [], quotes = [], stances = [] } = bundle;
  const [source, speaker, issue, quote] = [sources, speakers, issues, quotes].map((list) => {
    const items = new Map(list.map((item) => [item.id, item]));
    return (id) => items.get(id);
  });
  const about = { comparison: bundle.name, license: bundle.license };
  // By quote and issue: the stances that cite the one on the other.
  const cited = new Map(quotes.map(({ id, issues = [] }) => [id, new Map(issues.map((on) => [on, []]))]));
  const bare = [];
  for (const stance of stances) {
    const evidence = (stance.evidence ?? []).map((entry) => (typeof entry === "string" ? { quote: entry } : entry));
    const shown = evidence.filter(({ quote: id }) => quote(id));
    if (!shown.length) bare.push(stance);
    for (const { quote: id, role = "supports" } of shown) {
      const places = cited.get(id);
      if (!places.has(stance.issue)) places.set(stance.issue, []);
      places.get(stance.issue).push({ ...stance, role });
    }
  }
  const of = (said, on) => ({ speaker_id: said, speaker: speaker(said)?.name, issue_id: on, issue: issue(on)?.name });
  const quoted = quotes.flatMap((item) => {
    const printed = source(item.source);
    const places = [...cited.get(item.id)];
    return (places.length ? places : [[undefined, []]]).map(([on, citing]) => ({
      ...about,
      ...of(item.speaker, on),
      quote_id: item.id,
      position: citing.map(({ position }) => position).join("; "),
      position_speaker_id: citing.map((stance) => stance.speaker).join("; "),
      role: citing.map(({ role }) => role).join("; "),
      basis: citing.map(({ basis }) => basis ?? "").join("; "),
      kind: item.kind ?? "verbatim",
      text: [item.text].flat().join(INTERRUPTED),
      date: item.date,
      source_id: item.source,
      source: printed?.name,
      publisher: printed?.publisher,
      url: printed?.url,
      archived_url: printed?.archivedAt,
      locator: item.locator,
      language: item.inLanguage ?? printed?.inLanguage ?? bundle.inLanguage,
    }));
  });
  const unquoted = bare.map((stance) => ({
    ...about,
    ...of(stance.speaker, stance.issue),
    position: stance.position,
    position_speaker_id: stance.speaker,
    basis: stance.basis,
    date: stance.date,
  }));
  return [...quoted, ...unquoted];
}

// A cell begun by another separator than the comma, as some countries' spreadsheets have it, stays within these marks.
const guarded = (text) => `"${FORMULA.test(text) ? "'" : ""}${text.replaceAll('"', '""')}"`;

const plain = (text) => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
