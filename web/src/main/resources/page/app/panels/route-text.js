/** A route as plain text: its stops, what is said of each hop, and where. */
export function routeText(question, { stops, hops }) {
  const lines = hops.flatMap(({ sentence, carries, evidence }, index) => [
    `${index + 1}. ${sentence}${carries ? `, carries ${carries}` : ""}`,
    ...evidence.map(({ quote, note, line }) => `   “${quote}” (${note}:${line})`),
  ]);
  return [question, stops.map(({ name }) => name).join(" → "), ...lines].join("\n");
}
