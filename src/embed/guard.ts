/**
 * Runs before anything else of the script, Lit included: this page may have our elements already.
 * @param version the version of the script that asks
 * @returns whether there is nothing left to do
 */
export function isLoaded(version: string): boolean {
  const known = customElements.get('kap-explainer') as { version?: string } | undefined;
  if (known && known.version !== version) {
    console.warn(`kap.js ${version} does nothing: ${known.version} is on this page already.`);
  }
  return !!known;
}
