// Brings the viewer's second file: what few readers ask for at once. It goes on in the memory of the first.

const FILE = { name: "__VIEWER_SECOND__", integrity: "__VIEWER_SECOND_INTEGRITY__" };

// What the second file takes from the first, by its own names, and by those that the first one has for it.
const SHARED = "__VIEWER_SHARED__";

// How long it may take to arrive, in milliseconds.
const PATIENCE = 20_000;

// One for all elements on the page; forgotten when it fails, so that the next attempt is a new one.
let brought;

/** Makes the second file part of the program that has these `exports`. */
export function bring(exports) {
  brought ??= start(exports).catch((error) => {
    brought = undefined;
    throw error;
  });
  return brought;
}

async function start(exports) {
  const { name, integrity } = FILE;
  const response = await fetch(new URL(name, import.meta.url), { integrity, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  const shared = Object.entries(SHARED).map(([name, short]) => [name, exports[short]]);
  await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: Object.fromEntries(shared) });
}
