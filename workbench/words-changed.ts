/** A stretch of words that two texts share, or that only one of them has. */
export interface Stretch {
  text: string;
  in: 'both' | 'before' | 'after';
}

/** The words of a text and what stands between them. */
function wordsOf(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

/** How many words two lists share in their order, from each place on. */
function shared(one: readonly string[], other: readonly string[]): number[][] {
  const lengths = [...one, ''].map(() => new Array<number>(other.length + 1).fill(0));
  for (let i = one.length - 1; i >= 0; i--)
    for (let j = other.length - 1; j >= 0; j--)
      lengths[i]![j] =
        one[i] === other[j]
          ? lengths[i + 1]![j + 1]! + 1
          : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
  return lengths;
}

/** What has become of a text, word by word, by the longest sequence that both share. */
export function wordsChanged(before: string, after: string, language: string): Stretch[] {
  const [one, other] = [wordsOf(before, language), wordsOf(after, language)];
  const lengths = shared(one, other);
  const stretches: Stretch[] = [];
  const add = (text: string, where: Stretch['in']): void => {
    const last = stretches.at(-1);
    if (last?.in === where) last.text += text;
    else stretches.push({ text, in: where });
  };
  let [i, j] = [0, 0];
  while (i < one.length || j < other.length) {
    if (i < one.length && j < other.length && one[i] === other[j]) {
      add(one[i++]!, 'both');
      j++;
    } else if (j >= other.length || (i < one.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!))
      add(one[i++]!, 'before');
    else add(other[j++]!, 'after');
  }
  return stretches;
}
