import { after } from 'node:test';
import { open, type OpenVisit, type Visit } from './browser.js';
import type { Address } from './context.js';
import { type EditorWindow, openEditor } from './editor.js';

/** Takes all blocks out of a post. Gives whether it is new: not yet saved by anybody. */
const emptied = ({ page }: Visit): Promise<boolean> =>
  page.evaluate(() => {
    const { data } = (window as unknown as EditorWindow).wp;
    data.dispatch('core/block-editor').resetBlocks!([]);
    return data.select('core/editor').isEditedPostNew!() as boolean;
  });

/**
 * Gives the tests of a group an editor that stays open for the next one, with an empty new post for
 * each. After a test that has saved the post, or failed, the next gets another editor.
 */
export function useEditor(
  site: () => Address,
  user: string,
): <T>(body: (visit: Visit) => Promise<T>) => Promise<T> {
  let kept: OpenVisit | undefined;
  after(() => kept?.close());
  const opened = async (): Promise<OpenVisit> => {
    const visit = await open(site(), { user });
    await openEditor(visit.page, site());
    return visit;
  };
  return async (body) => {
    const visit = kept ?? (await opened());
    kept = undefined;
    try {
      const result = await body(visit);
      if (await emptied(visit)) kept = visit;
      else await visit.close();
      visit.errors.length = 0;
      return result;
    } catch (error) {
      await visit.discard();
      throw error;
    }
  };
}
