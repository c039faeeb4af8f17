import { html, nothing } from "lit-html";
import * as paths from "../api/paths.js";
import { ask } from "../state/asking.js";
import { findTipsAbout, focusOn, hideRelations, onlyThese, openTab, selectNode } from "../state/view.js";
import { MAP_LIMIT } from "../state/needs.js";
import { valueOf } from "../state/answers.js";
import { awaited, counted, place, thing, to } from "./parts.js";

/** The first page: what the notes hold and where to begin. */
export const overview = (state) =>
  awaited(
    state,
    paths.overview(),
    (answer) => html`
      ${figures(state, answer.counts)} ${warnings(state, answer.warnings)} ${begin(state, answer.ask)}
      ${answer.domains.map((domain) => domainOf(state, domain))} ${connected(state, answer.connected)}
      ${questions(state, answer.questions)}
    `,
  );

const figures = (state, { entities, flows, tips, notes }) =>
  html`<h2 class="unseen">Overview</h2>
    <p class="figures">
      <a href=${to(state, openTab("index"))}><b>${entities}</b> things</a>
      <a href=${to(state, onlyFlows(state))}><b>${flows}</b> flows</a>
      <a href=${to(state, openTab("tips"))}><b>${tips}</b> exam tips</a>
      <a href=${to(state, openTab("notes"))}><b>${notes}</b> notes</a>
    </p>`;

/** Hides all relations by which no data move. */
function onlyFlows(state) {
  const { edges = [], relations = [] } = valueOf(state, paths.graph(MAP_LIMIT)) ?? {};
  const moving = new Set(edges.filter(({ flow }) => flow !== "none").map(({ relation }) => relation));
  return hideRelations(relations.map(({ relation }) => relation).filter((relation) => !moving.has(relation)));
}

/** What the reader ought to look at: corrections that match nothing any more. */
const warnings = (state, items) =>
  items.length
    ? html`<section class="block">
        <h3>To look at</h3>
        <ul class="warnings">
          ${items.map(({ text, ...at }) => html`<li>${place(state, at)} ${text}</li>`)}
        </ul>
      </section>`
    : nothing;

/** Questions to begin with. */
export const begin = (state, questions) =>
  html`<section class="block">
    <h3>Ask your notes</h3>
    <ul class="asks">
      ${questions.map((question) => html`<li><a class="ask-sample" href=${to(state, ask(question))}>${question}</a></li>`)}
    </ul>
  </section>`;

const domainOf = (state, { name, topics }) =>
  html`<section class="block">
    <h3>${name}</h3>
    <ul class="topics">
      ${topics.map((topic) => topicOf(state, topic))}
    </ul>
  </section>`;

const topicOf = (state, topic) =>
  html`<li class="topic">
    <p class="topic-name">
      ${topic.covers.length ? html`<a href=${to(state, onlyThese(topic.covers.map(({ id }) => id)))}>${topic.name}</a>` : topic.name}
      ${topic.note ? place(state, topic) : nothing}
    </p>
    ${
      topic.statements
        ? topicFigures(state, topic)
        : html`<p class="topic-missing">Your notes say nothing on this yet.</p>`
    }
    ${topic.covers.length ? html`<p class="things">${topic.covers.map((each) => thing(state, each))}</p>` : nothing}
  </li>`;

/** How much there is on a topic; each number leads to what it counts, and what is missing is told. */
const topicFigures = (state, { covers: [{ id } = {}], statements, flows, tips }) => {
  const figure = (count, one, change) =>
    count && id
      ? html`<a href=${to(state, change(id))}>${counted(count, one)}</a>`
      : html`<span class=${count ? "" : "topic-missing"}>${count ? counted(count, one) : `no ${one}`}</span>`;
  return html`<p class="topic-figures">
    ${figure(statements, "statement", selectNode)} ${figure(flows, "flow", focusOn)} ${figure(tips, "tip", findTipsAbout)}
  </p>`;
};

const connected = (state, items) =>
  html`<section class="block">
    <h3>Best connected</h3>
    <ol class="ranked">
      ${items.map(
        (item) =>
          html`<li>
            ${thing(state, item)}<meter
              max=${items[0].flows}
              value=${item.flows}
              aria-label="${item.flows} flows"
            ></meter
            ><span class="number">${item.flows}</span>
          </li>`,
      )}
    </ol>
  </section>`;

const questions = (state, items) =>
  items.length
    ? html`<section class="block">
        <h3>Worked questions</h3>
        ${items.map(
          (item) =>
            html`<details class="worked">
              <summary>${item.title}</summary>
              <p>${item.scenario}</p>
              <p class="worked-answer">${item.reasoning}</p>
              <p class="things">${item.about.map((each) => thing(state, each))} ${place(state, item)}</p>
            </details>`,
        )}
      </section>`
    : nothing;
