// What WebKitGTK needs around it: a screen (it has no headless mode), the desktop's settings, which
// decide its media features, and its driver.
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { MediaFeatures } from './page.js';
import { until } from './until.js';
import { freePort } from '../free-port.js';

// MiniBrowser's toolbar would keep the window at 447 px or wider.
const GTK_CSS = `* {
  min-width: 0; min-height: 0; padding: 0; margin: 0; border-width: 0; font-size: 1px;
  -gtk-icon-transform: scale(0);
}`;

// Without a window manager the window under the pointer has the focus, and the pointer starts in
// the middle of the screen: a small screen keeps it inside any window of 200 px or more.
const XVFB = ['-displayfd', '3', '-screen', '0', '400x400x24', '-nolisten', 'tcp'];

const firstLine = (child: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('Xvfb ended')));
    (child.stdio[3] as Readable).once('data', (data) => resolve(String(data).trim()));
  });

/** Runs the programs around WebKitGTK until `stop()`, or until this process ends. */
export class WebKitSystem {
  readonly #folder = mkdtempSync(join(tmpdir(), 'webkit-'));
  readonly #children: ChildProcess[] = [];
  #settings: ChildProcess | undefined;
  /** The driver's address. */
  url = '';

  /** Starts the programs. Rejects if one of them does not start. */
  async start(): Promise<void> {
    process.once('exit', this.#kill);
    mkdirSync(join(this.#folder, 'gtk-3.0'));
    writeFileSync(join(this.#folder, 'gtk-3.0/gtk.css'), GTK_CSS);
    this.#writeSettings({});
    const xvfb = this.#run('Xvfb', XVFB, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const env = {
      ...process.env,
      DISPLAY: `:${await firstLine(xvfb)}`,
      XDG_CONFIG_HOME: this.#folder,
      XDG_CACHE_HOME: this.#folder,
      XDG_DATA_HOME: this.#folder,
      GDK_BACKEND: 'x11',
      GSETTINGS_BACKEND: 'memory',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
    };
    this.#settings = this.#run('xsettingsd', ['-c', join(this.#folder, 'xsettings')], { env });
    const port = await freePort();
    this.#run('WebKitWebDriver', [`--port=${port}`], { env });
    this.url = `http://127.0.0.1:${port}`;
    await until('the WebKit driver', () => fetch(`${this.url}/status`));
  }

  /** Sets the desktop's theme and animations; the pages follow a moment later. */
  applyMedia(features: MediaFeatures): void {
    this.#writeSettings(features);
    this.#settings?.kill('SIGHUP');
  }

  async stop(): Promise<void> {
    process.off('exit', this.#kill);
    const running = this.#children.filter(({ exitCode }) => exitCode === null);
    const ended = running.map((child) => once(child, 'exit'));
    this.#kill();
    await Promise.race([Promise.all(ended), sleep(2000)]);
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }

  #run(command: string, args: string[], options: SpawnOptions) {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    child.on('error', (error) => console.error(`${command}: ${error.message}`));
    this.#children.push(child);
    return child;
  }

  #writeSettings({ colorScheme, reducedMotion }: MediaFeatures) {
    const theme = colorScheme === 'dark' ? 'Adwaita-dark' : 'Adwaita';
    const animations = reducedMotion === 'reduce' ? 0 : 1;
    const settings = `Net/ThemeName "${theme}"\nGtk/EnableAnimations ${animations}\n`;
    writeFileSync(join(this.#folder, 'xsettings'), settings);
  }

  readonly #kill = () => {
    for (const child of this.#children.splice(0).reverse()) child.kill();
    try {
      rmSync(this.#folder, { recursive: true, force: true });
    } catch {
      // A program that is ending still writes there.
    }
  };
}
