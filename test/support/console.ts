/** Keeps what the page is told on the console, and nothing of it on the screen. */
export class Console {
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  readonly #own = { warn: console.warn, error: console.error };

  constructor() {
    console.warn = (...args: unknown[]) => this.warnings.push(args.join(' '));
    console.error = (...args: unknown[]) => this.errors.push(args.join(' '));
  }

  restore(): void {
    Object.assign(console, this.#own);
  }
}

/** Listens to the console around each test of the suite; the same text is said once a page. */
export function listenToConsole(): () => Console {
  let current: Console;
  beforeEach(() => {
    current = new Console();
  });
  afterEach(() => {
    current.restore();
  });
  return () => current;
}
