/** What each relation says, in a sentence about its two ends. */
const MEANINGS = Object.freeze({
  WRITES_TO: "The first hands data on to the second.",
  READS_FROM: "The first takes data from the second.",
  QUERIES: "The first asks for data that stay where they are, in the second.",
  INVOKES: "The first starts the second and hands it what to work on.",
  RUNS: "The first carries the second out.",
  CONVERTS: "The first turns data into the second.",
  HAS_FEATURE: "The second is something that the first can do or has.",
  IS_A: "The first is one of the sort that the second names.",
  PART_OF: "The first belongs to the second.",
  BUILT_ON: "The first rests on the second and has its properties.",
  INTEGRATES_WITH: "The two work together; the notes do not say which way data go.",
  ALTERNATIVE_TO: "Either does for the same task.",
  SUPPORTS_FORMAT: "The first can read or write the second.",
  SUITED_FOR: "The second is what the first is good for.",
  HAS_LIMIT: "The first goes no further than the second.",
  RUNS_ON: "The second is the machine or service that carries the first.",
  USES: "The first works with the help of the second.",
  STORES: "The first keeps the second.",
  REQUIRES: "The first does not work without the second.",
  PRICED: "The second is what the first costs by.",
  DEFINED_AS: "The second says what the first is.",
});

/** What a relation means, and what it means that it is denied, inferred or only likely. */
export const meaningOf = ({ relation, denied, inferred, confidence }) =>
  [
    MEANINGS[relation],
    denied && !confidence && "Your notes say that it is not so; no route goes this way.",
    confidence && "Your notes only seem to say so; no route goes by it until you confirm it.",
    inferred && "No line says it in so many words: it follows from what they say of the sort.",
  ]
    .filter(Boolean)
    .join(" ");
