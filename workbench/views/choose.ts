import type { App } from '../app.js';
import { openFiles } from '../open-file.js';

/** Opens what is chosen in a file field; the same file can be chosen again. */
export const choose =
  (app: App) =>
  async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement;
    const files = [...(input.files ?? [])];
    input.value = '';
    await openFiles(app, files);
  };
