// The block editor in a real browser. What it holds is read and set through its own data stores.
import type { Frame, Page } from 'playwright-core';
import type { Address } from './context.js';

interface Block {
  name: string;
  isValid: boolean;
}

export interface EditorWindow {
  wp: {
    blocks: {
      getBlockType(name: string): unknown;
      createBlock(name: string, attributes: object): Block;
      parse(content: string): Block[];
    };
    data: {
      dispatch(store: string): Record<string, (...args: unknown[]) => unknown>;
      select(store: string): Record<string, (...args: unknown[]) => unknown>;
    };
  };
}

/** Opens the editor, for a new post unless an address in wp-admin is given. */
export async function openEditor(page: Page, site: Address, path = 'post-new.php'): Promise<void> {
  await page.goto(`${site.url}/wp-admin/${path}`);
  await page.waitForFunction(() => {
    const { wp } = window as unknown as { wp?: Partial<EditorWindow['wp']> };
    const canvas = document.querySelector('.block-editor-writing-flow, [name="editor-canvas"]');
    return Boolean(canvas && wp?.blocks?.getBlockType('core/paragraph'));
  });
  await page.evaluate(() => {
    const { data } = (window as unknown as EditorWindow).wp;
    const preferences = data.dispatch('core/preferences');
    preferences.set!('core', 'enableChoosePatternModal', false);
  });
}

/** Where the blocks are: a frame of its own, or the page itself where the editor has none. */
export async function canvasOf(page: Page): Promise<Frame> {
  const frame = await page.$('iframe[name="editor-canvas"]');
  return (await frame?.contentFrame()) ?? page.mainFrame();
}

/** Puts blocks at the end. */
export const insertBlocks = (page: Page, blocks: [string, object][]): Promise<void> =>
  page.evaluate((list) => {
    const { blocks: types, data } = (window as unknown as EditorWindow).wp;
    const made = list.map(([name, attributes]) => types.createBlock(name, attributes));
    data.dispatch('core/block-editor').insertBlocks!(made);
  }, blocks);

/** The blocks that are there, and those that the editor cannot read again. */
export const blocksOf = (page: Page): Promise<{ names: string[]; invalid: string[] }> =>
  page.evaluate(() => {
    const { data } = (window as unknown as EditorWindow).wp;
    const all = data.select('core/block-editor').getBlocks!() as Block[];
    return {
      names: all.map(({ name }) => name),
      invalid: all.filter(({ isValid }) => !isValid).map(({ name }) => name),
    };
  });

/** Saves the post and gives its number. Rejects if it was not saved. */
export const save = (page: Page, status: 'publish' | 'pending'): Promise<number> =>
  page.evaluate(async (wanted) => {
    const { data } = (window as unknown as EditorWindow).wp;
    const editor = data.dispatch('core/editor');
    editor.editPost!({ title: 'A post', status: wanted });
    await editor.savePost!();
    const { didPostSaveRequestSucceed, getCurrentPostAttribute, getCurrentPostId } =
      data.select('core/editor');
    const is = getCurrentPostAttribute!('status');
    if (!didPostSaveRequestSucceed!() || is !== wanted) throw new Error(`not saved: ${String(is)}`);
    return getCurrentPostId!() as number;
  }, status);

/** The attributes of an element in the canvas. */
export const attributesOf = async (page: Page, name: string): Promise<Record<string, string>> =>
  (await canvasOf(page)).evaluate(
    (tag) =>
      Object.fromEntries(
        [...document.querySelector(tag)!.attributes].map((one) => [one.name, one.value]),
      ),
    name,
  );
