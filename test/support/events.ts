/** Every event of some types that reaches the document from here on, until `stop`. */
export class Heard {
  readonly events: CustomEvent<Record<string, unknown>>[] = [];
  readonly #types: readonly string[];
  readonly #hear = (event: Event): void => {
    this.events.push(event as CustomEvent<Record<string, unknown>>);
  };

  constructor(...types: string[]) {
    this.#types = types;
    for (const type of types) document.addEventListener(type, this.#hear);
  }

  get details(): Record<string, unknown>[] {
    return this.events.map(({ detail }) => detail);
  }

  stop(): void {
    for (const type of this.#types) document.removeEventListener(type, this.#hear);
  }
}

/** Listens on the document around each test of the suite. */
export function listenFor(...types: string[]): () => Heard {
  let current: Heard;
  beforeEach(() => {
    current = new Heard(...types);
  });
  afterEach(() => {
    current.stop();
  });
  return () => current;
}
