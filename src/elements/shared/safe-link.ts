/** The one allow-list that every address from outside passes. */
const SCHEMES = /^(https?|mailto|tel|sms):$/;

/** Control characters, some of which browsers ignore inside an address, so that they hide what it is. */
const CONTROLS = /\p{Cc}/gu;

/**
 * Judges an address that a page's author wrote (WHATWG URL Standard).
 * @param value the address, absolute or relative to `base`
 * @param base the page's base address
 * @returns what may stand in `href`, or undefined where it must not be a link: another scheme than
 *   `https http mailto tel sms`, a user name or password, or no address at all
 */
export function safeLink(value: string, base: string): string | undefined {
  const cleaned = value.replace(CONTROLS, '').trim();
  if (!cleaned) return undefined;
  try {
    const { protocol, username, password } = new URL(cleaned, base);
    return SCHEMES.test(protocol) && !username && !password ? cleaned : undefined;
  } catch {
    return undefined;
  }
}
