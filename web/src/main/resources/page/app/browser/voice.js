let said = "";

/** Tells a screen reader what is new. */
export function say(text) {
  if (text && text !== said) {
    said = text;
    document.getElementById("voice").textContent = text;
  }
}

/** Puts a text on the clipboard and says so. */
export async function copy(text, done) {
  await navigator.clipboard.writeText(text);
  say(done);
}
