const READY = "/api/health/ready";

/** How far the start of the server is: whether it is over, and else its steps, absent where nobody answers. */
export async function howFar() {
  try {
    const response = await fetch(READY, { cache: "no-store" });
    const { steps } = await response.json();
    return { isOver: !steps, steps };
  } catch {
    return { isOver: false };
  }
}
