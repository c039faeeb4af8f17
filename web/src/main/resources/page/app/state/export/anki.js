import { edgesOf, nodesOf } from "./rows.js";

const HEADER = ["#separator:tab", "#html:false", "#guid column:1", "#tags column:4", "#deck:Study Graph"];

/**
 * Cards for Anki: for each thing and relation shown, what surely stands at its other end, and the exam tips on what is
 * shown. A card keeps its id as long as its question stays, so that importing again updates it.
 */
export function anki(scene, tips) {
  const names = new Map(nodesOf(scene).map(({ id, name }) => [id, name]));
  const lines = [...factCards(edgesOf(scene), names), ...tipCards(tips, names)];
  return `${[...HEADER, ...lines.map((card) => card.map(field).join("\t"))].join("\n")}\n`;
}

function factCards(edges, names) {
  const questions = Map.groupBy(
    edges.filter(({ denied, confidence }) => !denied && confidence === "sure"),
    ({ from, relation }) => `${from}|${relation}`,
  );
  return [...questions].map(([id, [first, ...others]]) => {
    const answer = [first, ...others].map(({ to }) => names.get(to)).join(", ");
    return [`study-graph|${id}`, `${names.get(first.from)} ${first.words} …`, answer, "fact"];
  });
}

const tipCards = (tips, names) =>
  tips
    .filter(({ about }) => about.some(({ id }) => names.has(id)))
    .map(({ id, text, about }) => [
      `study-graph|${id}`,
      `Exam tip: ${about.map(({ name }) => name).join(", ")}`,
      text,
      "tip",
    ]);

const field = (text) => text.replace(/[\t\r\n]+/g, " ");
