import type { App } from './app.js';

/** How long nobody types before the checks speak, in milliseconds. */
const PAUSE = 1000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Has the checks judge what is being typed, now. */
export function settle(app: App): void {
  clearTimeout(timer);
  if (app.session?.work.settle()) app.draw();
}

/** Takes what has been typed; the checks judge it once nobody types any more. */
export function type(app: App, target: string): void {
  app.session!.write(target, true);
  clearTimeout(timer);
  timer = setTimeout(() => {
    settle(app);
  }, PAUSE);
}
