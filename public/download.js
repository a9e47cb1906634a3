// Downloads a bundle and hands it to the viewer as it arrives, in steps short enough to leave the page responsive.
//
// In the browser's own language rather than in the viewer's, because a tenth of the code does it here.

const MIB = 1024 * 1024;
// The most that is read, in MiB: what a phone's browser may still hold.
const LIMIT = 256;
// How long to wait for the next byte, in seconds.
const PATIENCE = 10;
// How long a download may take before it is talked about, in milliseconds.
const BLINK = 400;
// How long one step of reading may take, in milliseconds, and how many bytes are read between looks at the clock.
const STEP = 12;
const PIECE = 64 * 1024;
// What is still to come, in bytes, where it is worth while to show what has come.
const A_WHILE = 4 * MIB;

/** Why there is nothing to show, by the viewer's name for it. */
class Failure extends Error {
  constructor(kind, number = 0) {
    super(kind);
    this.kind = kind;
    this.number = number;
  }
}

/**
 * Feeds `viewer` with what `response`, a promise, brings, and tells it what comes of it. Aborting `controller`, with
 * which it was asked for, ends this too, without a word to the viewer: then the answer is false.
 *
 * With `integrity`, as in the attribute of that name, nothing is shown unless all of it is what was approved; `url` is
 * where a reader finds what it is now.
 */
export async function download(viewer, { response, controller, integrity, url }) {
  const { signal } = controller;
  viewer.begin();
  try {
    if (!response) throw new Failure("no-address");
    const chunks = receive(response, viewer, signal);
    await read(viewer, integrity ? approved(chunks, integrity) : chunks, signal);
    // Resolving, sorting and drawing, each a step.
    do await pause(signal);
    while (viewer.step());
  } catch (error) {
    // The element is gone, or something else is being loaded.
    if (signal.aborted) return false;
    controller.abort();
    if (!(error instanceof Failure)) throw error;
    if (error.kind !== "refused") viewer.fail(error.kind, error.number, url ?? "");
  }
  return true;
}

/** The bytes as they come, and how many there will be. */
async function* receive(response, viewer, signal) {
  const answer = await wait(response, "unreachable");
  if (answer.status === 404 || answer.status === 410) throw new Failure("not-found");
  if (!answer.ok) throw new Failure("status", answer.status);
  const length = announced(answer);
  if (length > LIMIT * MIB) throw new Failure("too-large", LIMIT);

  let bytes = 0;
  const tell = () => viewer.progress(bytes, length);
  // Nothing is said of what takes no longer than a blink.
  const late = setTimeout(() => signal.aborted || tell(), BLINK);
  const began = performance.now();
  try {
    const body = answer.body?.getReader();
    for (let chunk; (chunk = (await wait(body?.read(), "cut-off"))?.value); ) {
      bytes += chunk.length;
      if (bytes > LIMIT * MIB) throw new Failure("too-large", LIMIT);
      if (performance.now() - began > BLINK) tell();
      yield { chunk, left: length - bytes };
    }
  } finally {
    clearTimeout(late);
  }
}

/** All of it at once, and only if it is what was approved. */
async function* approved(chunks, integrity) {
  const parts = [];
  for await (const { chunk } of chunks) parts.push(chunk);
  // Without a safe connection browsers do not compute checksums.
  if (!globalThis.crypto?.subtle) throw new Failure("unchecked");
  const all = new Uint8Array(await new Blob(parts).arrayBuffer());
  for (const [, bits, expected] of integrity.matchAll(/\bsha(256|384|512)-([\w+/]+=*)/g)) {
    const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${bits}`, all));
    if (btoa(String.fromCharCode(...digest)) === expected) return yield { chunk: all, left: 0 };
  }
  throw new Failure("changed");
}

async function read(viewer, chunks, signal) {
  let first;
  // What has come while there was something to show and nothing was shown.
  let come = [];
  let began = performance.now();
  for await (const { chunk, left } of chunks) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE);
      first ??= piece.find(isContent);
      if (first === LESS_THAN) throw new Failure("web-page");
      // The viewer itself says what is wrong with the file.
      if (!viewer.push(piece)) throw new Failure("refused");
      if (left > A_WHILE) come?.push(piece);
      if (left > A_WHILE && come && viewer.hasEnough()) {
        const bytes = await new Blob(come).arrayBuffer();
        signal.throwIfAborted();
        viewer.show(new Uint8Array(bytes));
        come = undefined;
        // A timer, after which the browser has had its chance to paint.
        await new Promise((done) => setTimeout(done));
        signal.throwIfAborted();
        began = performance.now();
      }
      if (performance.now() - began > STEP) {
        await pause(signal);
        began = performance.now();
      }
    }
  }
}

const LESS_THAN = 0x3c;
// What is neither white space nor part of a byte order mark.
const isContent = (byte) => byte > 0x20 && byte !== 0xef && byte !== 0xbb && byte !== 0xbf;

/** How long the body will be, unless it is packed on the way and so of another length. */
function announced({ headers }) {
  const length = headers.get("content-encoding") ? undefined : Number.parseInt(headers.get("content-length"), 10);
  return length >= 0 ? length : undefined;
}

/** What `promise` brings, if it comes in time; a failure of that kind if it fails. */
async function wait(promise, kind) {
  let timer;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Failure("silent", PATIENCE)), PATIENCE * 1000);
  });
  try {
    return await Promise.race([promise, silence]);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure(kind);
  } finally {
    clearTimeout(timer);
  }
}

/** Lets the page react, and goes on as soon as it has. */
async function pause(signal) {
  // `scheduler.yield()` comes back first of all that waits, where a timer comes last and after 4 ms.
  await (globalThis.scheduler?.yield?.() ?? new Promise((done) => setTimeout(done)));
  signal.throwIfAborted();
}
