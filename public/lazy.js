// Brings what the program in WebAssembly has in files of its own, which go on in the memory of the first, when `#[wasm_split]` in
// src/view asks for it. The build adds a function for each part, with the files that it needs, and puts all of it into the
// bindings, in place of the loader that wasm_split writes: that one has neither checksums nor a limit of time.

import { download, once } from "./download.js";
import { initSync } from "./viewer.js";

const FILES = "__FILES__";

// Several parts may need one file, and to start it twice would undo what it has done.
const start = once(async (file) => {
  const response = await download(FILES[`${file}.wasm`]);
  await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: initSync() });
});

/** What loads a part from these files, and calls the program back with its `data` and with whether that went well. */
const part = (files) => async (callback, data) => {
  let loaded = true;
  try {
    await Promise.all(files.map(start));
  } catch (error) {
    console.error("<stand-point>", error);
    loaded = false;
  }
  initSync().__indirect_function_table.get(callback)(data, loaded);
};
