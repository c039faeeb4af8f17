import { render } from "lit-html";
import { say } from "../browser/voice.js";
import { announcement, title } from "./announcement.js";
import { markDesk } from "./desk.js";
import { details } from "./details.js";
import { drop } from "./drop.js";
import { extent } from "./extent.js";
import { help } from "./help.js";
import { mapTools } from "./map-tools.js";
import { focusMenu, menu } from "./menu.js";
import { panel } from "./panel.js";
import { notice } from "./notice.js";
import { follow } from "./reading-place.js";
import { top } from "./top.js";

const element = (id) => document.getElementById(id);

/** Brings every part of the page in line with the state. */
export function showPage(state, calls) {
  render(top(state, calls.ask), element("top"));
  render(panel(state, calls.panel), element("panel"));
  render(details(state), element("details"));
  render(mapTools(state, calls.map), element("map-tools"));
  render(extent(state), element("extent"));
  render(menu(state, calls.menu), element("menu"));
  focusMenu(state, element("menu"));
  render(notice(state, calls.notice), element("notice"));
  showDrop(state, calls.drop);
  markDesk(state, element("desk"));
  follow(state, element("panel"));
  say(announcement(state));
  document.title = title(state);
}

/** The sheet is open for as long as notes are dropped; Escape lets go of them. */
function showDrop(state, calls) {
  const sheet = element("drop");
  render(drop(state, calls), sheet);
  sheet.onclose = () => calls.discard();
  if (state.drop && !sheet.open) {
    sheet.showModal();
  } else if (!state.drop && sheet.open) {
    sheet.close();
  }
}

/** Opens the sheet that tells the keys. */
export function openHelp() {
  render(help(), element("help"));
  element("help").showModal();
}

export const focusAskBar = () => element("ask").focus();
export const focusMap = () => element("canvas").focus();
