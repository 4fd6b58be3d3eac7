import type { App } from '../app.js';

/**
 * Goes on once it is known who wrote what was written at this desk, or that they stay unnamed; asks
 * once. What goes on finds it in the ledger.
 */
export function onceNamed(app: App, then: () => void | Promise<void>, back = '#translation'): void {
  const session = app.session!;
  const { signing } = session;
  const goOn = async (): Promise<void> => {
    if (await signing.noteWriter()) session.signed();
    await then();
  };
  // Without hashes nothing can be written of anybody.
  if (!isSecureContext || signing.writer !== undefined || !signing.written.length) void goOn();
  else {
    signing.asking = { then: () => void goOn(), back };
    app.focus('#writer');
  }
}

/** Takes the name of who translates here; empty where they stay unnamed. */
export function nameWriter(app: App, name: string): void {
  const { signing } = app.session!;
  const { then, back } = signing.asking!;
  signing.writer = name.trim();
  signing.asking = undefined;
  app.focus(back);
  then();
}

/** Leaves the question open: what waited for it does not happen. */
export function leaveUnasked(app: App): void {
  const { signing } = app.session!;
  const { back } = signing.asking!;
  signing.asking = undefined;
  app.focus(back);
}
