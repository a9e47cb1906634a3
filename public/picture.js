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
  // Where the system forces its colours on a page, the picture keeps its own: with one for all, nothing could be seen.
  probe.style.forcedColorAdjust = "none";
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
  const { say, easel: { easel, isRightToLeft, row } } = tools;
  const { canvas, width: all, height, put, fit } = easel(paint);
  const part = told(bundle, bundle.quotes.find((quote) => quote.id === id), tools);
  const width = all - 2 * MARGIN;
  const place = { x: MARGIN, width, right: isRightToLeft(part.fragments.join()) };
  const foot = row([row([part.printed, part.locator]), bundle.name], " · ");
  const above = put(foot, { ...place, y: height - MARGIN / 2, size: 19, colour: "muted", lines: 2, up: true });
  const who = put(part.said, { ...place, y: above - 14, size: 26, weight: 600, lines: 2, up: true });
  let y = MARGIN;
  if (part.label) y = put(part.label, { ...place, y, size: 20, colour: "muted" }) + 12;
  const style = { ...place, face: part.face, language: part.language };
  const { text, size, cut } = fit(part, { ...style, height: who - 24 - y, most: 60, least: 24, room: 34 });
  y = put(text, { ...style, y, size });
  const warning = cut ? say("words-cut") : undefined;
  if (warning) put(warning, { ...place, y: y + 6, size: 18, colour: "muted" });
  return { canvas, cut, alt: [part.label, text, warning, part.said, foot].filter(Boolean).join("\n") };
}

/** Draws what is held on the issue `id`, in the same way. */
export function issuePicture(bundle, id, paint, tools) {
  const { say, easel: { easel, isRightToLeft, row } } = tools;
  const { canvas, width: all, height, put, fit, high, badge } = easel(paint);
  const issue = bundle.issues.find((item) => item.id === id);
  const width = all - 2 * MARGIN;
  const everyone = held(bundle, id, tools);
  const shown = everyone.slice(0, MOST);
  const parts = shown.map(({ quote, id: of }) => quote && told(bundle, quote, tools, of));

  const left = everyone.slice(MOST).map(({ name }) => name);
  const missing = left.length ? say("left-out", { names: listed(left, tools) }) : undefined;
  const printed = [...new Set(parts.map((part) => part?.printed).filter(Boolean))].join("; ");
  const foot = row([printed, bundle.name], " · ");
  const statement = issue.statement ?? issue.name;
  const place = { x: MARGIN, width, right: isRightToLeft(statement) };
  const small = { ...place, size: 17, lines: 2, up: true };
  let bottom = put(foot, { ...small, y: height - MARGIN / 2, colour: "muted" });
  if (missing) bottom = put(missing, { ...small, y: bottom - 6 });

  let y = MARGIN * 0.7;
  if (issue.statement) y = put(issue.name, { ...place, y, size: 22, weight: 600, colour: "muted", lines: 1 }) + 6;
  y = put(statement, { ...place, y, size: statement.length > 140 ? 24 : 32, face: "serif", lines: 3 }) + 20;

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
    const part = parts[at];
    const x = MARGIN + (paint.rtl ? shown.length - 1 - at : at) * (column + GAP);
    const inside = { x, width: column, right: isRightToLeft(part?.fragments.join() ?? who) };
    let line = put(who, { ...name, ...inside, y }) + 6;
    for (const { position, label } of positions) {
      badge(SIGNS[position], position, label, { ...inside, y: line });
      line += 34;
    }
    const nothing = part ? undefined : say(positions.length ? "no-quote-on-file" : "nothing-on-file");
    let below = top;
    if (nothing) put(nothing, { ...inside, y: below, size: 18, colour: "muted" });
    if (part?.label) below = put(part.label, { ...inside, y: below, size: 15, colour: "muted" });
    if (part) {
      below = put(fitted[at].text, { ...styles[at], ...inside, y: below, size });
      put(part.when, { ...inside, y: below + 4, size: 16, colour: "muted", lines: 2 });
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

/**
 * Everybody of the bundle by name: their positions on the issue, by date, and their first quote on it, or the first one
 * of others that shows a position of theirs.
 */
function held({ speakers = [], quotes = [], stances = [] }, issue, { say, language }) {
  // As text, in which the years come before what says that there is no date.
  const byDate = ({ date: one = "~" }, { date: other = "~" }) => (one < other ? -1 : Number(one > other));
  const on = stances.filter((stance) => stance.issue === issue).sort(byDate);
  const evidence = (some) => new Set(some.flatMap(({ evidence = [] }) => evidence.map((entry) => entry.quote ?? entry)));
  const cited = evidence(on);
  const about = quotes.filter((quote) => quote.issues?.includes(issue) || cited.has(quote.id)).sort(byDate);
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  for (const { speaker } of [...on, ...about]) {
    if (!names.has(speaker)) names.set(speaker, speaker ?? say("unattributed"));
  }
  const everyone = Array.from(names, ([id, name]) => {
    const own = on.filter((stance) => stance.speaker === id);
    const shown = evidence(own);
    const positions = own.map(({ position, label }) => ({ position, label: label ?? say(`position-${position}`) }));
    return { id, name, positions, quote: about.find(({ speaker }) => speaker === id) ?? about.find((one) => shown.has(one.id)) };
  });
  const { compare } = new Intl.Collator(language);
  // Those who were silent come last, and are named all the same.
  const silent = ({ positions, quote }) => !positions.length && !quote;
  return everyone.sort((one, other) => silent(one) - silent(other) || compare(one.name, other.name));
}

/** Names for a sentence, and how many more there are where they are many. */
function listed(names, { say, language }) {
  const few = names.length > 8 ? [...names.slice(0, 7), say("and-more", { number: names.length - 7 })] : names;
  return new Intl.ListFormat(language).format(few);
}

/** What is told of a quote in the column of the speaker `of`, and its words in pieces, so that they can be cut. */
function told(bundle, quote, { cite: { when, words }, easel: { row }, say, language }, of = quote.speaker) {
  const speaker = bundle.speakers?.find(({ id }) => id === quote.speaker);
  const source = bundle.sources?.find(({ id }) => id === quote.source);
  const tongue = quote.inLanguage ?? source?.inLanguage ?? bundle.inLanguage;
  const verbatim = (quote.kind ?? "verbatim") === "verbatim";
  const name = speaker?.name ?? quote.speaker ?? say("unattributed");
  const date = quote.date && when(quote.date, language);
  const published = source?.datePublished && when(source.datePublished, language);
  return {
    fragments: [quote.text].flat(),
    words: (text) => words({ ...quote, text }, tongue),
    language: tongue,
    face: verbatim ? "serif" : "sans",
    label: verbatim ? undefined : say(`kind-${quote.kind}`),
    said: row([name, quote.attribution, date]),
    when: row([of === quote.speaker ? undefined : name, date, source?.publisher ?? source?.name, quote.locator]),
    locator: quote.locator,
    printed: row([source?.name, source?.publisher, published]),
  };
}
