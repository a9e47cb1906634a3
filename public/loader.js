// Loads a program and its languages, once for all elements on the page.

import { PATIENCE, download, once } from "./download.js";

const LANGUAGE = /^languages\/([^/]+)\.ftl$/;

/**
 * What loads `program`. The script at the address `url` asks for it, and exports the `FILES` that the build has written into it:
 * their names, which change with their content, and their checksums.
 */
export function loader(program, FILES, url) {
  let attempts = 0;

  // The languages of the interface: their tags, and the messages of each, which a program may have in several files.
  const languages = {
    get tags() {
      return Object.keys(FILES).flatMap((key) => (FILES[key].name && LANGUAGE.exec(key)?.[1]) || []);
    },
    load: once((tag) =>
      renewed(async () => {
        const keys = Object.keys(FILES).filter((key) => key.endsWith(`/${tag}.ftl`));
        return (await Promise.all(keys.map(async (key) => (await download(FILES[key])).text()))).join("\n");
      }),
    ),
  };

  async function start() {
    if (typeof WebAssembly !== "object") throw new Error("This browser has no WebAssembly, or it is switched off.");
    const attempt = attempts++;
    return renewed(() => fetchProgram(attempt));
  }

  /**
   * What `get` brings. Where a file is gone, this script may be an old copy: then the script's present copy knows better.
   * Unless the page has named the one copy that it trusts.
   */
  async function renewed(get) {
    const before = JSON.stringify(FILES);
    try {
      return await get();
    } catch (error) {
      if (error.name === "TimeoutError" || error.name === "CompileError") throw error;
      if ([...document.scripts].some(({ src, integrity }) => integrity && src === url)) throw error;
      const { FILES: present } = await import(address(url, attempts)).catch(() => ({ FILES }));
      if (JSON.stringify(present) === before) throw error;
      Object.assign(FILES, present);
      return get();
    }
  }

  /** The program and its bindings, asked for at once. */
  async function fetchProgram(attempt) {
    const signal = AbortSignal.timeout(PATIENCE);
    const timeout = new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    const module = download(FILES[`${program}_bg.wasm`], signal);
    // Whether it came is asked once the bindings are there.
    module.catch(() => {});
    const bindings = import(address(FILES[`${program}.js`].name, attempt));
    return Promise.race([
      timeout,
      bindings.then(async (exports) => {
        await exports.default({ module_or_path: module });
        return exports;
      }),
    ]);
  }

  return { languages, start: once(start) };
}

// A browser imports an address once, even if it never gets an answer: another attempt needs another address.
function address(name, attempt) {
  const url = new URL(name, import.meta.url);
  if (attempt && url.protocol !== "data:") url.search = attempt;
  return url.href;
}

/** Why the program did not come, for its reader. */
export function because(error) {
  if (error.name === "TimeoutError") return "It did not arrive in time. The connection may be slow or gone.";
  if (error.name === "CompileError") {
    return "This site's security policy, or the browser, does not allow WebAssembly, or the download was damaged.";
  }
  if (error.name === "TypeError") return "A part of it could not be downloaded whole, or was not what was published.";
  return error.message;
}
