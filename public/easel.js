// Puts text on a canvas: breaks lines where a script allows it, lays right-to-left text out from the right, and makes
// words smaller until they have room.

const WIDTH = 1200;
const HEIGHT = 630;
// Points of the picture for each of these.
const SCALE = 2;
// The height of a line by that of its letters.
const LEADING = 1.35;

// Scripts that put no spaces between words.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
// What begins no line, and what ends none.
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}”’ーっゃゅょッャュョ]/u;
const OPENING = /[\p{Ps}\p{Pi}“‘]$/u;
// Unicode's First Strong Isolate, up to the Pop Directional Isolate.
const ISOLATE = "\u2068";
const RIGHT_TO_LEFT = /^[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text runs from right to left: its first letter says so. */
export const isRightToLeft = (text) => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? "");

/** Texts in a row; kept from reordering each other where one of them runs from right to left. */
export function row(texts, between = ", ") {
  const some = texts.filter(Boolean);
  return some.map((text) => (some.some(isRightToLeft) ? `${ISOLATE}${text}\u2069` : text)).join(between);
}

/** The parts of `text` between which a line may break, white space at their ends included. */
export function pieces(text, language) {
  const chunks = text.match(/\s*\S+\s*/g) ?? [];
  return chunks.flatMap((chunk) => {
    if (!UNSPACED.test(chunk)) return [chunk];
    const parts = [];
    for (const { segment } of segmenter("word", language).segment(chunk)) {
      const stays = parts.length && (CLOSING.test(segment) || !segment.trim() || OPENING.test(parts.at(-1)));
      if (stays) parts.push(parts.pop() + segment);
      else parts.push(segment);
    }
    return parts;
  });
}

/** What a reader takes for letters. */
export const letters = (text) => Array.from(segmenter("grapheme").segment(text), ({ segment }) => segment);

function segmenter(granularity, language) {
  try {
    return new Intl.Segmenter(language, { granularity });
  } catch {
    // A file may name a language that there is not.
    return new Intl.Segmenter(undefined, { granularity });
  }
}

/**
 * A canvas of 2,400 by 1,260 points, measured in half of them, and what draws on it, in the colours and faces of
 * `paint`. A style is `{ width, size, weight, face, colour, language, lines }`, `lines` being the most there may be.
 */
export function easel(paint) {
  const canvas = Object.assign(document.createElement("canvas"), { width: WIDTH * SCALE, height: HEIGHT * SCALE });
  const context = canvas.getContext("2d");
  context.scale(SCALE, SCALE);
  context.fillStyle = paint.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = paint.ink;
  context.fillRect(0, 0, WIDTH, 6);
  context.textBaseline = "alphabetic";

  function style({ size, weight = 400, face = "sans", language = "" }) {
    context.font = `${weight} ${size}px ${paint[face]}`;
    // Han characters look as their language has them, where the browser knows of it.
    context.lang = language;
  }

  const measure = (text) => context.measureText(text.trim()).width;

  function broken(text, options) {
    style(options);
    const { width, language, lines: most = Infinity } = options;
    const lines = [];
    for (const paragraph of text.split(/\r\n|[\r\n]/)) {
      let line = "";
      const add = (piece) => {
        if (measure(line + piece) <= width) line += piece;
        else if (measure(piece) <= width) {
          lines.push(line);
          line = piece;
        } else if (letters(piece).length === 1) line += piece;
        // Nothing but a word wider than the picture is broken anywhere.
        else letters(piece).forEach(add);
      };
      pieces(paragraph, language).forEach(add);
      lines.push(line);
    }
    const filled = lines.map((line) => line.trim()).filter(Boolean);
    if (filled.length <= most) return filled;
    const last = letters(filled[most - 1]);
    while (last.length && measure(`${last.join("")}…`) > width) last.pop();
    return [...filled.slice(0, most - 1), `${last.join("").trim()}…`];
  }

  const high = (text, options) => broken(text, options).length * options.size * LEADING;

  /**
   * Draws a text below `y`, or above it with `up`, and returns where it ends. It runs as its letters do, and stands to
   * the left or, with `right`, to the right.
   */
  function put(text, { x, y, up, right = isRightToLeft(text), colour = "ink", ...options }) {
    const lines = broken(text, options);
    const step = options.size * LEADING;
    const top = up ? y - lines.length * step : y;
    // A row of several texts runs to where it stands, whichever of them is first.
    context.direction = (text.startsWith(ISOLATE) ? right : isRightToLeft(text)) ? "rtl" : "ltr";
    context.textAlign = right ? "right" : "left";
    context.fillStyle = paint[colour];
    lines.forEach((line, at) => {
      context.fillText(line, right ? x + options.width : x, top + at * step + options.size);
    });
    return up ? top : top + lines.length * step;
  }

  /**
   * A quote's `fragments`, put in words by `words`, in the largest size that has room; in the least of them with as many
   * letters as have room, and `room` less for what is said of that. Where words are cut, “[…]” follows the quotation marks.
   */
  function fit({ fragments, words }, { height, most, least, room, ...options }) {
    const full = words(fragments);
    for (let size = most; size >= least; size--) {
      if (high(full, { ...options, size }) <= height) return { text: full, size, cut: false };
    }
    const cut = (count) => `${words(shortened(fragments, count))} […]`;
    let [fits, not] = [0, fragments.reduce((sum, fragment) => sum + letters(fragment).length, 0)];
    while (not - fits > 1) {
      const count = (fits + not) >> 1;
      if (high(cut(count), { ...options, size: least }) <= height - room) fits = count;
      else not = count;
    }
    return { text: cut(fits), size: least, cut: true };
  }

  /** A position's sign on its colour, and its label beside it. */
  function badge(sign, position, label, { x, y, width, right }) {
    const colour = { support: "for", oppose: "against" }[position] ?? "other";
    const left = right ? x + width - 26 : x;
    context.fillStyle = paint[colour];
    context.beginPath();
    context.roundRect(left, y, 26, 26, position === "oppose" ? 4 : 13);
    context.fill();
    style({ size: 20, weight: 600 });
    context.fillStyle = paint.paper;
    context.textAlign = "center";
    context.fillText(sign, left + 13, y + 20);
    const beside = { x: right ? x : x + 36, y: y + 1, width: width - 36, right };
    put(label, { ...beside, size: 18, weight: 600, colour, lines: 1 });
  }

  return { canvas, width: WIDTH, height: HEIGHT, put, high, fit, badge };
}

/** The first `count` letters of all fragments, to the end of a word where one is near. */
function shortened(fragments, count) {
  const kept = [];
  for (const fragment of fragments) {
    const all = letters(fragment);
    if (all.length >= count) {
      const start = all.slice(0, count).join("");
      const space = start.search(/\s\S*$/);
      kept.push(space > start.length - 30 && space > 0 && all.length > count ? start.slice(0, space) : start);
      break;
    }
    kept.push(fragment);
    count -= all.length;
  }
  return kept;
}
