// Loads the viewer, once for all elements on the page.

import { PATIENCE, download, once } from "./download.js";

// What the build has made of the viewer's files: their names, which change with their content, and their checksums.
export const FILES = "__FILES__";

const LANGUAGES = "languages/";

// A browser imports an address once, even if it never gets an answer: another attempt needs another address.
const address = (name, attempt) => {
  const url = new URL(name, import.meta.url);
  if (attempt && url.protocol !== "data:") url.search = attempt;
  return url.href;
};

// The languages of the interface: their tags, and the messages of each.
export const languages = {
  get tags() {
    const names = Object.keys(FILES).filter((key) => key.startsWith(LANGUAGES) && FILES[key].name);
    return names.map((key) => key.slice(LANGUAGES.length, -".ftl".length));
  },
  load: once((tag) => renewed(async () => (await download(FILES[`${LANGUAGES}${tag}.ftl`])).text())),
};

// The program, which all elements on the page share.
export const viewer = once(start);
let attempts = 0;

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
  const attempt = attempts++;
  return renewed(() => fetchViewer(attempt));
}

/**
 * What `get` brings. Where a file is gone, this script may be an old copy: then the script's present copy knows better. Unless
 * the page has named the one copy that it trusts.
 */
async function renewed(get) {
  const before = JSON.stringify(FILES);
  try {
    return await get();
  } catch (error) {
    if (error.name === "TimeoutError" || error.name === "CompileError") throw error;
    if ([...document.scripts].some(({ src, integrity }) => integrity && src === import.meta.url)) throw error;
    const { FILES: present } = await import(address(import.meta.url, attempts)).catch(() => ({ FILES }));
    if (JSON.stringify(present) === before) throw error;
    Object.assign(FILES, present);
    return get();
  }
}

/** The program and its bindings, asked for at once. */
async function fetchViewer(attempt) {
  const signal = AbortSignal.timeout(PATIENCE);
  const timeout = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const module = download(FILES["viewer_bg.wasm"], signal);
  // Whether it came is asked once the bindings are there.
  module.catch(() => {});
  const bindings = import(address(FILES["viewer.js"].name, attempt));
  return Promise.race([
    timeout,
    bindings.then(async (program) => {
      await program.default({ module_or_path: module });
      return program;
    }),
  ]);
}

/** Why the viewer did not come, for its reader. */
export function because(error) {
  if (error.name === "TimeoutError") return "It did not arrive in time. The connection may be slow or gone.";
  if (error.name === "CompileError") {
    return "This site's security policy, or the browser, does not allow WebAssembly, or the download was damaged.";
  }
  if (error.name === "TypeError") return "A part of it could not be downloaded whole, or was not what was published.";
  return error.message;
}
