import { placeholdersOf } from '../translation/message.js';
import { languageOf } from '../translation/languages/index.js';
import type { Session } from './session.js';

export interface Insertion {
  text: string;
  /** What it is, for those who do not see it. */
  name: string;
}

/** What the text at hand may need and keyboards make hard: placeholders, the language's quotation marks. */
export function insertions({ entry, language }: Session): Insertion[] {
  const { text } = entry.message;
  const { open, close } = languageOf(language.tag).quotes;
  const placeholders = [...new Set(placeholdersOf(text))].map((name) => ({
    text: `{${name}}`,
    name: `the placeholder ${name}`,
  }));
  if (!/[“”]/.test(text)) return placeholders;
  return [
    ...placeholders,
    { text: open, name: 'an opening quotation mark' },
    { text: close, name: 'a closing quotation mark' },
  ];
}

/** The first placeholder that the translation still lacks; empty where it has them all. */
export function nextInsertion({ entry: { message, target } }: Session): string {
  const name = placeholdersOf(message.text).find((each) => !target.includes(`{${each}}`));
  return name ? `{${name}}` : '';
}

/**
 * Puts a text where the caret is in the translation, as one step that the browser's own undo takes
 * back; the history notes what was there before, and what there is then.
 */
export function insertText(text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#translation')!;
  field.focus();
  const note = (): void => {
    // A selection that is set ends what Chromium would take back together with what is typed after it.
    field.setSelectionRange(field.selectionStart, field.selectionEnd);
    field.dispatchEvent(new Event('change', { bubbles: true }));
  };
  note();
  // The one way that a script has into a field's own undo, though it is called deprecated.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  if (text && !document.execCommand('insertText', false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  note();
}
