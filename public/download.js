// Downloads files of the viewer, whose names and checksums the build has written into the scripts that ask for them.

// How long a file may take to arrive, in milliseconds. The browser checks one only once it is whole: until then, a slow
// download looks like one that has stopped.
export const PATIENCE = 20_000;

/** A file's response, checked against its checksum. */
export async function download({ name, integrity }, signal = AbortSignal.timeout(PATIENCE)) {
  const response = await fetch(new URL(name, import.meta.url), { integrity, signal });
  if (!response.ok) throw new Error(`${name}: HTTP status ${response.status}`);
  return response;
}

/** The same function, which starts only once for each key; again where that has failed. */
export function once(start) {
  const started = new Map();
  return (key) => {
    if (!started.has(key)) {
      const promise = start(key);
      promise.catch(() => started.delete(key));
      started.set(key, promise);
    }
    return started.get(key);
  };
}
