// Brings what few readers ask for at once: the viewer's second file, which goes on in the memory of the first, and what it
// and all dialogs look like.

const MODULE = { name: "__VIEWER_SECOND__", integrity: "__VIEWER_SECOND_INTEGRITY__" };
const STYLE = { name: "__VIEWER_LOOKS__", integrity: "__VIEWER_LOOKS_INTEGRITY__" };

// What the second file takes from the first, by its own names, and by those that the first one has for it.
const SHARED = "__SHARED__";

// How long it may take to arrive, in milliseconds.
const PATIENCE = 20_000;

/** Does it once for whatever it is given, which all elements on the page share; again where it has failed. */
function once(start) {
  const started = new WeakMap();
  const begin = async (given) => {
    try {
      await start(given);
    } catch (error) {
      started.delete(given);
      throw error;
    }
  };
  return (given) => started.get(given) ?? started.set(given, begin(given)).get(given);
}

/** Makes the second file part of the program that has these `exports`. */
export const bring = once(async (exports) => {
  const shared = Object.entries(SHARED).map(([name, short]) => [name, exports[short]]);
  const bytes = await (await file(MODULE)).arrayBuffer();
  await WebAssembly.instantiate(bytes, { __wasm_split: Object.fromEntries(shared) });
});

/** Adds its rules to the style sheet that all elements have. */
export const dress = once(async (sheet) => {
  const more = new CSSStyleSheet();
  more.replaceSync(await (await file(STYLE)).text());
  for (const rule of more.cssRules) sheet.insertRule(rule.cssText, sheet.cssRules.length);
});

async function file({ name, integrity }) {
  const response = await fetch(new URL(name, import.meta.url), { integrity, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  return response;
}
