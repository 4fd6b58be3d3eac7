// A WordPress site of its own for a group of tests: made from an installed one by linking its files,
// served by PHP's own server, and gone afterwards.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fetchWordPress } from './fetch.js';
import { run } from './run.js';
import { clearPlace, newFolder, type Place, takePlace } from './places.js';
import { phpOptions, serve, type Server } from './server.js';
import type { Suite } from './suites.js';

const SCRIPTS = ['wp-config', 'router', 'load', 'install', 'network', 'evaluate'];
const DATABASE = 'wp-content/database/.ht.sqlite';
const LOG = 'wp-content/debug.log';
// What evaluate.php writes before what it gives.
const RESULT = '\nresult:\n';

const php = (folder: string, script: string): string =>
  run('php', [...phpOptions(), join(folder, `${script}.php`)]);

const configure = (folder: string, site: { url: string; multisite: boolean }): void =>
  writeFileSync(join(folder, 'site.json'), JSON.stringify(site));

/** Links every file of a folder into another, which is as good as a copy for what is only read. */
const link = (from: string, to: string): string => run('cp', ['-al', `${from}/.`, to]);

const installed = new Map<string, string>();
/** A site of a suite that only waits to be linked: installed once in a process. */
function installedSite(suite: Suite): string {
  const known = installed.get(suite.name);
  if (known) return known;
  const folder = newFolder(suite.name);
  link(fetchWordPress(suite), folder);
  const scripts = new URL('php/', import.meta.url).pathname;
  for (const name of SCRIPTS) cpSync(join(scripts, `${name}.php`), join(folder, `${name}.php`));
  for (const path of ['mu-plugins', 'database', 'uploads']) {
    mkdirSync(join(folder, 'wp-content', path), { recursive: true });
  }
  cpSync(join(scripts, 'offline.php'), join(folder, 'wp-content/mu-plugins/offline.php'));
  configure(folder, { url: 'http://127.0.0.1', multisite: false });
  php(folder, 'install');
  rmSync(join(folder, LOG), { force: true });
  installed.set(suite.name, folder);
  return folder;
}

export interface SiteOptions {
  /** Folders of plugins that are there and active from the start. */
  plugins?: string[];
  /** Makes it the first site of a network. */
  multisite?: boolean;
}

export class Site {
  private constructor(
    readonly url: string,
    private place: Place,
    private server: Server,
  ) {}

  get folder(): string {
    return this.place.folder;
  }

  static async start(
    suite: Suite,
    { plugins = [], multisite = false }: SiteOptions = {},
  ): Promise<Site> {
    const from = installedSite(suite);
    const place = await takePlace();
    const { folder, port } = place;
    link(from, folder);
    // What is written to must not be the file of another site.
    const database = readFileSync(join(folder, DATABASE));
    for (const name of [DATABASE, 'site.json']) rmSync(join(folder, name));
    writeFileSync(join(folder, DATABASE), database);
    const url = `http://127.0.0.1:${port}`;
    configure(folder, { url, multisite: false });
    if (multisite) {
      php(folder, 'network');
      configure(folder, { url, multisite });
    }
    const site = new Site(url, place, await serve(folder, port));
    for (const plugin of plugins) await site.addPlugin(plugin);
    return site;
  }

  /** Puts a copy of a plugin's folder there and activates it, with what WordPress itself calls. */
  async addPlugin(from: string, name = basename(from)): Promise<void> {
    const to = join(this.folder, 'wp-content/plugins', name);
    // With the times of its files, by which PHP knows what it has compiled.
    run('cp', ['-r', '--preserve=timestamps', from, to]);
    const error = await this.php(
      `foreach ( array_keys( get_plugins( '/' . $args[0] ) ) as $file ) {
        $done = activate_plugin( $args[0] . '/' . $file, '', is_multisite() );
        if ( is_wp_error( $done ) ) return $done->get_error_message();
      }`,
      [name],
    );
    if (error !== null) throw new Error(`${name}: ${JSON.stringify(error)}`);
  }

  /**
   * Runs PHP in the site and gives what it returns, as JSON has it.
   * @param args what the code finds in `$args`
   */
  async php(code: string, args: unknown[] = [], user = 'admin'): Promise<unknown> {
    const body = JSON.stringify({ code, args, user });
    const answer = await fetch(`${this.url}/evaluate.php`, { method: 'POST', body });
    const text = await answer.text();
    if (answer.status !== 200) throw new Error([text, ...this.log()].join('\n'));
    return JSON.parse(text.slice(text.lastIndexOf(RESULT) + RESULT.length));
  }

  /** Writes a post, as the given user, and gives its number. */
  async post(content: string, { user = 'admin', status = 'publish' } = {}): Promise<number> {
    return (await this.php(
      `kses_init();
      return wp_insert_post( wp_slash( array(
        'post_title' => 'A post', 'post_content' => $args[0], 'post_status' => $args[1] ) ) );`,
      [content, status],
      user,
    )) as number;
  }

  /** What PHP complained of so far, line by line, but for what WordPress says of itself. */
  log(): string[] {
    const file = join(this.folder, LOG);
    if (!existsSync(file)) return [];
    const ownFault =
      /WordPress\.org|PHP Deprecated: .* in \S+\/(wp-includes|wp-admin|sqlite-database-integration)\//;
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !ownFault.test(line));
  }

  async close(): Promise<void> {
    await this.server.close();
    clearPlace(this.place);
  }
}
