import { learn } from "../state/changes.js";
import { dropAsked, dropDone, dropKeeping, dropPreviewed, dropRefused } from "../state/drop.js";
import { sendJson } from "./client.js";
import * as paths from "./paths.js";

/** Asks what notes would change; `reading` gives them as [{ path, content }], or rejects with a problem. */
export async function previewNotes(store, reading) {
  await discardNotes(store);
  await attempt(store, dropAsked(), async () => {
    const preview = await sendJson("POST", paths.drops(), { notes: await reading });
    store.update(dropPreviewed(preview));
  });
}

/** Keeps what was previewed. */
export async function keepNotes(store) {
  const { id } = store.state.drop.preview;
  await attempt(store, dropKeeping(), async () => {
    const change = await sendJson("POST", paths.keepDrop(id));
    store.update(dropDone());
    store.update(learn(change));
  });
}

/** Lets go of what was previewed or refused. */
export async function discardNotes(store) {
  const id = store.state.drop?.preview?.id;
  store.update(dropDone());
  if (id) {
    await sendJson("DELETE", paths.drop(id)).catch(() => null);
  }
}

async function attempt(store, begin, work) {
  store.update(begin);
  try {
    await work();
  } catch (problem) {
    store.update(dropRefused(problem));
  }
}
