// A picture of one quote, or of what up to four speakers hold on one issue, made to be passed on: with source and date.
//
// What it says is decided here; easel.js puts it on a canvas.

const MARGIN = 56;
const GAP = 28;
// How many speakers there is room for.
const MOST = 4;

const SIGNS = {
  support: "+", oppose: "−", mixed: "±", neutral: "=", undecided: "…", unclear: "?", none: "○", declined: "/",
};

/** What the picture is painted with: colours and faces as `viewer`, the element that holds the comparison, has them now. */
export function look(viewer) {
  const probe = viewer.appendChild(document.createElement("span"));
  const style = getComputedStyle(probe);
  const names = ["ink", "muted", "faint", "paper", "raised", "for", "against", "other"];
  const colours = names.map((name) => {
    // Computed as a colour, and not as the pair for light and dark that the property is.
    probe.style.color = `var(--${name})`;
    return [name, style.color];
  });
  const faces = ["serif", "sans"].map((name) => [name, style.getPropertyValue(`--${name}`)]);
  const rtl = style.direction === "rtl";
  probe.remove();
  return { ...Object.fromEntries([...colours, ...faces]), rtl };
}

/**
 * Draws the quote `id` of `bundle`, an object of the format. `{ canvas, alt, cut }`: the picture, what it says as text,
 * and whether words had to be cut. `tools` has the modules `cite` and `easel`, the interface's words as `say`, and
 * `language`, which is theirs.
 */
export function quotePicture(bundle, id, paint, tools) {
  const { canvas, width: all, height, put, fit } = tools.easel.easel(paint);
  const { say } = tools;
  const part = told(bundle, bundle.quotes.find((quote) => quote.id === id), tools);
  const width = all - 2 * MARGIN;
  const foot = [part.printed, bundle.name].filter(Boolean).join(" · ");
  const above = put(foot, { x: MARGIN, y: height - MARGIN / 2, width, size: 19, colour: "muted", lines: 2, up: true });
  const who = put(part.said, { x: MARGIN, y: above - 14, width, size: 26, weight: 600, lines: 2, up: true });
  let y = MARGIN;
  if (part.label) y = put(part.label, { x: MARGIN, y, width, size: 20, colour: "muted" }) + 12;
  const style = { width, face: part.face, language: part.language };
  const { text, size, cut } = fit(part, { ...style, height: who - 24 - y, most: 60, least: 24, room: 34 });
  y = put(text, { ...style, x: MARGIN, y, size });
  const warning = cut ? say("words-cut") : undefined;
  if (warning) put(warning, { x: MARGIN, y: y + 6, width, size: 18, colour: "muted" });
  return { canvas, cut, alt: [part.label, text, warning, part.said, foot].filter(Boolean).join("\n") };
}

/** Draws what is held on the issue `id`, in the same way. */
export function issuePicture(bundle, id, paint, tools) {
  const { canvas, width: all, height, put, fit, high, badge } = tools.easel.easel(paint);
  const { say } = tools;
  const issue = bundle.issues.find((item) => item.id === id);
  const width = all - 2 * MARGIN;
  const everyone = held(bundle, id, tools);
  const shown = everyone.slice(0, MOST);
  const parts = shown.map(({ quote }) => quote && told(bundle, quote, tools));

  const left = everyone.slice(MOST).map(({ name }) => name);
  const missing = left.length ? say("left-out", { names: listed(left, tools) }) : undefined;
  const printed = [...new Set(parts.map((part) => part?.printed).filter(Boolean))].join("; ");
  const foot = [printed, bundle.name].filter(Boolean).join(" · ");
  const small = { x: MARGIN, width, size: 17, lines: 2, up: true };
  let bottom = put(foot, { ...small, y: height - MARGIN / 2, colour: "muted" });
  if (missing) bottom = put(missing, { ...small, y: bottom - 6 });

  const statement = issue.statement ?? issue.name;
  let y = MARGIN * 0.7;
  if (issue.statement) y = put(issue.name, { x: MARGIN, y, width, size: 22, weight: 600, colour: "muted", lines: 1 }) + 6;
  y = put(statement, { x: MARGIN, y, width, size: statement.length > 140 ? 24 : 32, face: "serif", lines: 3 }) + 20;

  // The same room for everybody, and the same size of letters.
  const column = (width - GAP * (shown.length - 1)) / shown.length;
  const name = { width: column, size: 22, weight: 600, lines: 2 };
  const heads = shown.map((one) => high(one.name, name) + one.positions.length * 34 + 14);
  const top = y + Math.max(0, ...heads);
  const styles = parts.map((part) => {
    if (!part) return undefined;
    const label = part.label ? high(part.label, { width: column, size: 15 }) : 0;
    const room = bottom - 20 - top - label - high(part.when, { width: column, size: 16, lines: 2 }) - 6;
    return { width: column, face: part.face, language: part.language, height: room, most: 26, least: 17, room: 0 };
  });
  const size = Math.min(26, ...parts.map((part, at) => (part ? fit(part, styles[at]).size : 26)));
  const fitted = parts.map((part, at) => part && fit(part, { ...styles[at], most: size, least: size }));
  const said = shown.map(({ name: who, positions }, at) => {
    const x = MARGIN + (paint.rtl ? shown.length - 1 - at : at) * (column + GAP);
    const part = parts[at];
    let line = put(who, { ...name, x, y }) + 6;
    for (const { position, label } of positions) {
      badge(SIGNS[position], position, label, { x, y: line, width: column });
      line += 34;
    }
    const nothing = part ? undefined : say(positions.length ? "no-quote-on-file" : "nothing-on-file");
    let below = top;
    if (nothing) put(nothing, { x, y: below, width: column, size: 18, colour: "muted" });
    if (part?.label) below = put(part.label, { x, y: below, width: column, size: 15, colour: "muted" });
    if (part) {
      below = put(fitted[at].text, { ...styles[at], x, y: below, size });
      put(part.when, { x, y: below + 4, width: column, size: 16, colour: "muted", lines: 2 });
    }
    const labels = positions.map(({ label }) => label).join("; ");
    return [`${who}:`, labels && `${labels}.`, nothing, part?.label, fitted[at]?.text, part?.when].filter(Boolean).join(" ");
  });
  const alt = [issue.name, issue.statement, ...said, missing, foot].filter(Boolean).join("\n");
  return { canvas, alt, cut: fitted.some((part) => part?.cut) };
}

/** The file. */
export function png(canvas) {
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

/** Everybody of the bundle by name: their positions on the issue, by date, and their first quote on it. */
function held({ speakers = [], quotes = [], stances = [] }, issue, { say, language }) {
  const byDate = (one, other) => (one.date ?? "~").localeCompare(other.date ?? "~", "en");
  const on = stances.filter((stance) => stance.issue === issue).sort(byDate);
  const cited = new Set(on.flatMap(({ evidence = [] }) => evidence.map((entry) => entry.quote ?? entry)));
  const about = quotes.filter((quote) => quote.issues?.includes(issue) || cited.has(quote.id)).sort(byDate);
  const everyone = speakers.map(({ id, name }) => ({
    name,
    positions: on.filter((stance) => stance.speaker === id).map(({ position, label }) => ({
      position, label: label ?? say(`position-${position}`),
    })),
    quote: about.find((quote) => quote.speaker === id),
  }));
  const { compare } = new Intl.Collator(language);
  // Those who hold or said something first: who was silent is named all the same.
  const silent = ({ positions, quote }) => !positions.length && !quote;
  return everyone.sort((one, other) => silent(one) - silent(other) || compare(one.name, other.name));
}

/** Names for a sentence, and how many more there are where they are many. */
function listed(names, { say, language }) {
  const few = names.length > 8 ? [...names.slice(0, 7), say("and-more", { number: names.length - 7 })] : names;
  return new Intl.ListFormat(language, { type: "unit" }).format(few);
}

/** What is told of a quote, and its words in pieces, so that they can be cut. */
function told(bundle, quote, { cite: { when, words }, say, language }) {
  const speaker = bundle.speakers?.find(({ id }) => id === quote.speaker);
  const source = bundle.sources?.find(({ id }) => id === quote.source);
  const tongue = quote.inLanguage ?? source?.inLanguage ?? bundle.inLanguage;
  const verbatim = (quote.kind ?? "verbatim") === "verbatim";
  const date = quote.date && when(quote.date, language);
  const published = source?.datePublished && when(source.datePublished, language);
  return {
    fragments: [quote.text].flat(),
    words: (text) => words({ ...quote, text }, tongue),
    language: tongue,
    face: verbatim ? "serif" : "sans",
    label: verbatim ? undefined : say(`kind-${quote.kind}`),
    said: [speaker?.name ?? quote.speaker ?? say("unattributed"), quote.attribution, date].filter(Boolean).join(", "),
    when: [date, source?.publisher ?? source?.name].filter(Boolean).join(", "),
    printed: [source?.name, source?.publisher, published, quote.locator].filter(Boolean).join(", "),
  };
}
