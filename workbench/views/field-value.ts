import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';
import { onOneLine } from '../../translation/xliff/inline.js';

/** Writes a text into the field that it stands on, and leaves alone what is being typed there. */
class FieldValue extends Directive {
  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.ELEMENT) throw new Error('It belongs on an element.');
  }

  render(text: string): string {
    return text;
  }

  override update({ element }: ElementPart, [text]: [string]): typeof noChange {
    const field = element as HTMLTextAreaElement;
    // A field that is written forgets what could be undone. Where lines end is not ours until it is left.
    const isTyped = field.matches(':focus') && onOneLine(field.value) === text;
    if (field.value !== text && !isTyped) field.value = text;
    return noChange;
  }
}

/** `<textarea ${fieldValue(text)}>` */
export const fieldValue = directive(FieldValue);
