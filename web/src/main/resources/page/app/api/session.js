import { sendJson } from "./client.js";

/** Ends this browser's session; the server then shows its login page. */
export async function signOut() {
  await sendJson("POST", "/logout");
  location.reload();
}
