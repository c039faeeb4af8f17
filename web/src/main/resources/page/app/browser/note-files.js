import { Problem } from "../api/client.js";

const ENDINGS = ".md,.markdown,.txt";
const MOST_BYTES = 5 * 1024 * 1024;

/** Calls `take` with the notes that the reader drops anywhere on the page, still being read. */
export function listenToDrops(take) {
  let depth = 0;
  const show = (change) => {
    depth = Math.max(0, change);
    document.body.classList.toggle("dropping", depth > 0);
  };
  const onFiles = (type, act) =>
    document.addEventListener(type, (event) => {
      if (event.dataTransfer?.types.includes("Files")) {
        event.preventDefault();
        act(event);
      }
    });
  onFiles("dragenter", () => show(depth + 1));
  onFiles("dragleave", () => show(depth - 1));
  onFiles("dragover", () => {});
  onFiles("drop", ({ dataTransfer }) => {
    show(0);
    take(notesOf(dataTransfer.files));
  });
}

/** Lets the reader choose files and calls `take` with their notes, still being read. */
export function pickNotes(take) {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", multiple: true, accept: ENDINGS });
  input.addEventListener("change", () => take(notesOf(input.files)));
  input.click();
}

const notesOf = (files) => Promise.all([...files].map(noteOf));

/** A file as the server takes it: its bytes in Base64, as a data URL has them after the comma. */
async function noteOf(file) {
  if (file.size > MOST_BYTES) {
    throw new Problem({ title: "Too large", detail: `${file.name}: is larger than 5 MB; split it.`, status: 413 });
  }
  const url = await dataUrl(file).catch(() => {
    throw new Problem({ title: "No file", detail: `${file.name}: cannot be read. Drop files, not folders.`, status: 400 });
  });
  return { path: file.name, content: url.slice(url.indexOf(",") + 1) };
}

const dataUrl = (file) =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result);
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
