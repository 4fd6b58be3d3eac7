import type { KapElement } from '../elements/kap-element.js';

/** The other versions that the console was told of. */
const reportedVersions = new Set<unknown>();

/**
 * Registers an element unless its name is taken. Where another version of ours has it, the console is
 * told so, once however many elements it concerns.
 */
export function defineElement(
  name: string,
  constructor: CustomElementConstructor & Pick<typeof KapElement, 'version'>,
  registry: CustomElementRegistry = customElements,
): void {
  const known = registry.get(name) as { version?: unknown } | undefined;
  if (!known) {
    registry.define(name, constructor);
    return;
  }
  const { version } = known;
  if (
    typeof version !== 'string' ||
    version === constructor.version ||
    reportedVersions.has(version)
  )
    return;
  reportedVersions.add(version);
  console.warn(
    `kap-elements ${constructor.version} does nothing: ${version} is on this page already.`,
  );
}
