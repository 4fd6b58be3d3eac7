import { sourceDigest } from '../content/source-digest.js';
import { own, page } from '../dom/unclobbered.js';
import { clean } from '../elements/shared/attributes.js';
import { type Catalogue, retryLater } from '../localize/index.js';
import { checkAndAdd } from '../embed/catalogues/register-catalogue.js';

/** What the script hands over. */
export interface ScriptContext {
  /** The digest of its source texts. */
  source: string;
  /** What stands in `data-catalogues`. */
  addresses: string;
  /** Takes a catalogue whose messages are a list. */
  add(catalogue: Catalogue): void;
}

let context: ScriptContext | undefined;

/** The script knows messages by their place in the list. Libraries of old replace `entries()`. */
function add({ messages, ...rest }: Catalogue): void {
  const list = Object.keys(messages).map((id, i) => [i, messages[id]!]);
  context?.add({ ...rest, messages: Object.fromEntries(list) as Catalogue['messages'] });
}

/** As in the package. Refuses before the script of the same page has started this module. */
export function registerCatalogue(tag: string, catalogue: unknown): boolean {
  if (context) return checkAndAdd(clean(tag), tag, catalogue, add);
  console.warn(
    `kap-catalogues.js: "${clean(tag)}" is not used: write data-catalogues="" on the script tag of kap.js, and wait for it.`,
  );
  return false;
}

const baseURI = (): string => own(page(), 'baseURI');

/** Whether an address leads to the page's own origin: nobody else's code is run in its name. */
function isOwn(address: string): boolean {
  if (!URL.canParse(address, baseURI())) return false;
  const { origin, protocol } = new URL(address, baseURI());
  // That of the address, `location.origin`, is none in a frame whose page stands in `srcdoc`.
  return origin === self.origin && /^https?:$/.test(protocol);
}

const warn = (text: string): void => console.warn(`kap.js: data-catalogues: ${text}`);

/**
 * Loads a catalogue; what does not load is asked for again, as ours are.
 * @returns after the first try
 */
async function load(address: string, failures = 0): Promise<void> {
  const url = new URL(address, baseURI());
  // Browsers remember a failed module.
  if (failures) url.searchParams.set('retry', String(failures));
  try {
    const module = (await import(/* @vite-ignore */ url.href)) as { default?: unknown };
    checkAndAdd(address, undefined, module.default, add);
  } catch {
    if (!failures) warn(`${address} did not load, or is no module.`);
    retryLater(failures + 1, () => {
      void load(address, failures + 1);
    });
  }
}

/**
 * Loads the catalogues that the page's script tag names.
 * @returns when each of them is registered or has failed
 */
export default async function start(given: ScriptContext): Promise<void> {
  if (given.source !== sourceDigest) {
    warn('kap.js and kap-catalogues.js have different English texts; take both from one release.');
    return;
  }
  context = given;
  const addresses: string[] = given.addresses.match(/\S+/g) ?? [];
  const foreign = addresses.filter((address) => !isOwn(address));
  if (foreign.length) warn(`not loaded: ${foreign.join(' ')}. Allowed: modules of ${self.origin}.`);
  await Promise.all(addresses.filter(isOwn).map((address) => load(address)));
}
