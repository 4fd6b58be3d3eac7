// Copies of what the translators' commands need of the repository, each with its own English text.
import assert from 'node:assert/strict';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import { pathToFileURL } from 'node:url';

export interface Result {
  code: number;
  out: string;
  errors: string;
}

type Commands = typeof import('../../../translation/commands/index.js');

/** A copy of the repository. Its English text may be changed until the first command runs. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'kap-locales-'));
  #commands: Promise<Commands> | undefined;

  /** @param locales where its translations come from */
  constructor(locales = 'locales') {
    for (const name of ['src', 'build', 'serve', 'translation', 'package.json', 'tsconfig.json'])
      cpSync(name, this.path(name), { recursive: true });
    cpSync('test/fixtures/messages.en.json', this.path('test/fixtures/messages.en.json'));
    cpSync(locales, this.path('locales'), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), this.path('node_modules'), 'dir');
  }

  path = (name: string): string => join(this.folder, name);

  read = (name: string): string => readFileSync(this.path(name), 'utf8');

  write(name: string, text: string): void {
    writeFileSync(this.path(name), text);
  }

  /** Puts another text into a file; says when it is not there to be replaced. */
  change(name: string, from: string, to: string): void {
    const text = this.read(name);
    assert.ok(text.includes(from), `${name} has no "${from}"`);
    this.write(
      name,
      text.replace(from, () => to),
    );
  }

  /** Leaves only these languages, for what need not be seen of all. */
  keep(...tags: string[]): void {
    for (const name of this.languages())
      if (!tags.includes(name.slice(0, -'.xlf'.length))) rmSync(this.path(`locales/${name}`));
  }

  /** The languages that have a file, as the command line sees them. */
  languages = (): string[] =>
    readdirSync(this.path('locales')).filter((name) => name.endsWith('.xlf'));

  /** Every file of locales/, by name. */
  snapshot = (): Record<string, string> =>
    Object.fromEntries(
      readdirSync(this.path('locales'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name))
        .map((path) => [path.slice(this.folder.length + 1), readFileSync(path, 'utf8')] as const)
        .sort(),
    );

  /** Runs a command on this copy. */
  async run(name: string, ...args: string[]): Promise<Result> {
    const index = pathToFileURL(this.path('translation/commands/index.ts')).href;
    const { commands } = await (this.#commands ??= import(index) as Promise<Commands>);
    const out: string[] = [];
    const errors: string[] = [];
    const mocks = [
      mock.method(console, 'log', (line: string) => out.push(line)),
      mock.method(console, 'warn', (line: string) => errors.push(line)),
      mock.method(console, 'error', (line: string) => errors.push(line)),
    ];
    const isWell = await Promise.resolve()
      .then(() => commands[name]!(args))
      .catch((error: unknown) => {
        errors.push((error as Error).message);
        return false;
      });
    for (const one of mocks) one.mock.restore();
    return { code: isWell ? 0 : 1, out: out.join('\n'), errors: errors.join('\n') };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}
