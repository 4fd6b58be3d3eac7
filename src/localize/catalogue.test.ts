import { expect } from '@open-wc/testing';
import { isCatalogue } from './catalogue.js';

const wanted = { locale: 'es', source: 'abcdef01' };
const catalogue = { ...wanted, draft: true, messages: ['Hola', null] };

describe('a loaded value', () => {
  it('is the catalogue asked for where language and source texts are, whatever wrote it', () => {
    expect(isCatalogue(catalogue, wanted)).to.equal(true);
    expect(isCatalogue({ ...catalogue, version: '0.0.1' }, wanted)).to.equal(true);
  });

  it('is not where it is in another language, of other source texts, or holds what is no text', () => {
    for (const other of [{ locale: 'it' }, { source: 'ffffffff' }, { messages: [1] }]) {
      expect(isCatalogue({ ...catalogue, ...other }, wanted)).to.equal(false);
    }
  });
});
