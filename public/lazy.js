// Brings the second file of the program in WebAssembly, which goes on in the memory of the first, when `#[wasm_split]` in
// src/view/lazy.rs asks for it. The build puts this into the bindings, in place of the loader that wasm_split writes: that one
// has neither a checksum nor a limit of time.

import { initSync } from "./viewer.js";

const FILES = "__FILES__";

// How long it may take to arrive, in milliseconds.
const PATIENCE = 20_000;

/** Loads it, and calls the program back with its `data` and with whether that went well. */
export async function __wasm_split_load_lazy(callback, data) {
  const program = initSync();
  let loaded = true;
  try {
    const { name, integrity } = FILES["lazy.wasm"];
    const response = await fetch(new URL(name, import.meta.url), { integrity, signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
    await WebAssembly.instantiate(await response.arrayBuffer(), { __wasm_split: program });
  } catch (error) {
    console.error("<stand-point>", error);
    loaded = false;
  }
  program.__indirect_function_table.get(callback)(data, loaded);
}
