// Brings what the program in WebAssembly has in files of its own, which go on in the memory of the first, when `#[wasm_split]` in
// src/view asks for it. The build adds a function for each part, with the files that it needs, and puts all of it into the
// bindings, in place of the loader that wasm_split writes: that one has neither checksums nor a limit of time.

import { initSync } from "./viewer.js";

const FILES = "__FILES__";

// How long a file may take to arrive, in milliseconds.
const PATIENCE = 20_000;

// Files that are there or on their way. Several parts may need one, and to start it twice would undo what it has done.
const started = new Map();

async function start(file) {
  const { name, integrity } = FILES[`${file}.wasm`];
  const response = await fetch(new URL(name, import.meta.url), { integrity, signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: initSync() });
}

/** Starts a file once; again where that has failed. */
function once(file) {
  if (!started.has(file)) {
    const promise = start(file);
    promise.catch(() => started.delete(file));
    started.set(file, promise);
  }
  return started.get(file);
}

/** What loads a part from these files, and calls the program back with its `data` and with whether that went well. */
const part = (files) => async (callback, data) => {
  let loaded = true;
  try {
    await Promise.all(files.map(once));
  } catch (error) {
    console.error("<stand-point>", error);
    loaded = false;
  }
  initSync().__indirect_function_table.get(callback)(data, loaded);
};
