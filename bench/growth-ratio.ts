/** Beyond this, four times the input takes more than four times as long: a square would take sixteen. */
const MOST = 8;

/** How long a call takes at least, in milliseconds: whatever else runs can only add to that. */
function timeOf(call: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    let calls = 0;
    // So often that the clock can tell.
    do {
      call();
      calls += 1;
    } while (performance.now() - start < 3);
    return (performance.now() - start) / calls;
  });
  return Math.min(...times);
}

/**
 * Compares how long a function takes for texts of some length and of four times that, in one run.
 * @param make a text of about so many characters
 * @returns how many times as long it takes; 0 where that is within what a linear function needs
 */
export function growth(
  work: (text: string) => unknown,
  make: (length: number) => string,
  length: number,
): number {
  const [short, long] = [make(length), make(4 * length)].map((text) => timeOf(() => work(text)));
  const ratio = long! / short!;
  return ratio > MOST ? ratio : 0;
}
