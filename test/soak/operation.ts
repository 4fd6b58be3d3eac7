import type { ElementName } from '../../src/options.js';

/** Where in the page something stands; what these are is written in `site.ts`. */
export const PLACES = ['plain', 'spanish', 'nav', 'shadow', 'frame'] as const;

export type Place = (typeof PLACES)[number];

/** One of what is there, counted round and round, so that no operation ever lacks something to act on. */
type Pick = number;

/** What the page does. Each happens in one task. */
export type Operation =
  | { do: 'attribute'; of: ElementName; on: Pick; name: string; value: string }
  /** Takes one of the attributes away. */
  | { do: 'unset'; on: Pick; attribute: Pick }
  | { do: 'slot'; on: Pick; name: string; content: Pick | null }
  | { do: 'placeholder'; on: Pick; name: string; value: string | null }
  | { do: 'create'; source: Pick; to: Place; at: Pick }
  | { do: 'move' | 'copy'; on: Pick; to: Place; at: Pick }
  | { do: 'reconnect' | 'remove'; on: Pick }
  | { do: 'return'; on: Pick; to: Place; at: Pick }
  | { do: 'empty' | 'rewrite'; place: Place }
  | { do: 'morph'; place: Place; change: 'turn' | 'drop' | 'add' | 'lang'; on: Pick }
  | { do: 'lang'; place: Place | 'html'; value: string | null }
  | { do: 'dark' | 'hidden' | 'edited'; place: Place; on: boolean }
  | { do: 'direction'; value: string | null }
  | { do: 'address'; to: string; by: 'push' | 'hash' }
  | { do: 'print' | 'online' | 'time' };

/** What a reader does with one element, one thing after the other. */
export interface Use {
  on: Pick;
  steps: { control: 'language' | 'fold' | 'all folds' | 'draft' | 'details'; option: Pick }[];
}

/** What happens to one page, from its start to its end. */
export interface History {
  /** The languages that the server lacks when the page is opened. */
  missing: string[];
  rounds: Round[];
}

/** What happens before the page is looked at. */
export type Round =
  | { operations: Operation[]; /** In one task; else in one task each. */ together: boolean }
  | { use: Use }
  /** From now on the server has a language, or has not. */
  | { serve: string; works: boolean };
