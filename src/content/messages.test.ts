import { expect } from '@open-wc/testing';
import { english } from './messages/index.js';
import expected from '../../test/fixtures/messages.en.json' with { type: 'json' };

const texts: Record<string, string> = english;

describe('the English messages', () => {
  it('are the agreed ones; npm run locales -- extract writes down what is agreed', () => {
    expect(Object.keys(texts)).to.deep.equal(Object.keys(expected));
  });

  for (const [id, text] of Object.entries(expected)) {
    it(`${id} reads as agreed`, () => {
      expect(texts[id]).to.equal(text);
    });
  }

  it('are plain text: no markup, no entity, no stray space', () => {
    for (const [id, text] of Object.entries(texts)) {
      expect(text, id).not.to.match(/<|>|&\w+;|^\s|\s$|\s{2}/);
    }
  });
});
