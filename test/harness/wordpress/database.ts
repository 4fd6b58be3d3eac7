// SQLite as WordPress's database: a plugin of the WordPress project, which its Playground carries.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.js';
import { CACHE } from './suites.js';

const PACKAGE = '@wp-playground/cli@3.1.56';
const INTEGRITY =
  'sha512-JTxl6djPEM2YRYz/w+BUoyoCvhSGHIjqMi4fMV1b8o1UPNvZatLaS7opo57UsrVElXrfdZwvi6IuyS4LswUx9Q==';
const NAME = 'sqlite-database-integration';
const ZIP = `package/${NAME}.zip`;

interface Packed {
  integrity: string;
  filename: string;
}

/** Fetches the plugin, unless it is here already, and gives its folder. */
function fetchPlugin(): string {
  const folder = join(CACHE, NAME);
  const plugin = join(folder, `plugin-${NAME}`);
  if (existsSync(plugin)) return plugin;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // The package alone: what it depends on is a thousand times as large, and not needed.
  const packed = run('npm', ['pack', '--silent', '--json', PACKAGE], { cwd: folder });
  const [{ integrity, filename }] = JSON.parse(packed) as [Packed];
  if (integrity !== INTEGRITY) throw new Error(`${PACKAGE} is not what it was`);
  run('tar', ['xzf', filename, ZIP], { cwd: folder });
  run('unzip', ['-qo', ZIP], { cwd: folder });
  return plugin;
}

/** Lets a WordPress keep its data in SQLite. */
export function addDatabase(tree: string): void {
  const content = join(tree, 'wp-content');
  const plugin = join(content, 'plugins', NAME);
  cpSync(fetchPlugin(), plugin, { recursive: true });
  cpSync(join(plugin, 'db.copy'), join(content, 'db.php'));
  // WordPress before 6.2 reads what the plugin declares private.
  const driver = join(plugin, 'wp-includes/sqlite/class-wp-sqlite-db.php');
  const name = '$allow_unsafe_unquoted_parameters';
  const text = readFileSync(driver, 'utf8');
  writeFileSync(driver, text.replace(`private ${name}`, `public ${name}`));
}
