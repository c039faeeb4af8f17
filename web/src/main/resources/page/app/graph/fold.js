const pen = document.createElement("canvas").getContext("2d");
const folded = new Map();

/** A name in lines that are not too wide: { text, rows, width, size }, in pixels of the screen. */
export function fold(name, size, widest) {
  const key = `${size} ${widest} ${name}`;
  if (!folded.has(key)) {
    pen.font = `${size}px system-ui, sans-serif`;
    folded.set(key, { ...measured(linesOf(name.split(" "), widest)), size });
  }
  return folded.get(key);
}

function linesOf(words, widest) {
  const lines = [words[0]];
  words.slice(1).forEach((word) => {
    const longer = `${lines.at(-1)} ${word}`;
    if (widthOf(longer) <= widest) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  });
  return lines;
}

const measured = (lines) => ({ text: lines.join("\n"), rows: lines.length, width: Math.max(...lines.map(widthOf)) });

const widthOf = (text) => pen.measureText(text).width;
