/**
 * Where links lead: makes an address of what a person types. `includes/address.php` does the same; the
 * cases of both are in test/fixtures/addresses.json.
 */
(function () {
  /** How files of a page end, which no host's name does. */
  const FILE_ENDINGS = /^(?:aspx?|cgi|s?html?|jsp|pdf|php|xhtml)$/i;

  const HOST = /^[\p{L}\p{M}\p{N}._-]+(?::[0-9]{1,5})?(?:[/?#]|$)/u;
  const PERSON = /^[^\s\p{Z}@/:#<>()"]+@[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;
  const NUMBER = /^(?=[^0-9]*[0-9])\+?[0-9a-z*,]+$/i;
  const NAME =
    /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)*\.(\p{L}[\p{L}\p{M}\p{N}-]+)(?::[0-9]{1,5})?(?:[/?#]|$)/u;
  const PAGE = /^(?=\P{L}*\p{L})[\p{L}\p{N}_%-][^\s\p{Z}@:/?#]*(?:[/?#][^\s\p{Z}]*)?$/u;

  /** E-mail to one person, or several, perhaps with `?subject=` behind it. */
  function mail(typed) {
    const [, to, rest] = /^([^?]*)(.*)$/su.exec(typed);
    const people = to.split(/[,;]/).map((person) => person.trim());
    return people.every((person) => PERSON.test(person)) ? `mailto:${people.join(',')}${rest}` : '';
  }

  /** A telephone number as people write it, perhaps with `;ext=` or `?body=` behind it. */
  function number(scheme, typed) {
    const [, written, rest] = /^([^?;&]*)(.*)$/su.exec(typed);
    const digits = written
      .replace(/^%2B/i, '+')
      // The zero that is dialled only within the country.
      .replace(/^(\+[^(]*)\(0\)/, '$1')
      .replace(/[\s\p{Z}\p{Pd}()./]/gu, '');
    return NUMBER.test(digits) ? `${scheme}:${digits}${rest}` : '';
  }

  /** A telephone number that stands by itself. */
  function called(typed) {
    // A slash divides numbers in some countries, but also the days and years of a page's address.
    const isNumber =
      /^(?:[+(0][0-9\s\p{Z}\p{Pd}()./]*|[0-9\s\p{Z}\p{Pd}().]*)$/u.test(typed) &&
      !/^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(typed) &&
      typed.replace(/[^0-9]/g, '').length > 2;
    return isNumber ? number('tel', typed) : '';
  }

  /** Another site by its name, or a page of this one. */
  function siteOrPage(typed) {
    const [, ending] = NAME.exec(typed) || [];
    if (ending && !FILE_ENDINGS.test(ending)) return `https://${typed}`;
    return PAGE.test(typed) ? `/${typed}` : '';
  }

  /** The address that is meant; empty where that is not clear, or not one of ours. */
  function meant(typed) {
    // Also `https//clinic.com`, and one that has been pasted behind the beginning of another.
    const web = /^(?:https?[:;]?\/\/+)*(https?)(?:[:;]\/*|\/\/+)(.*)$/isu.exec(typed);
    if (web) return HOST.test(web[2]) ? `${web[1].toLowerCase()}://${web[2]}` : '';
    const written = /^mailto[:;][/\s]*(.*)$/isu.exec(typed);
    if (written) return mail(written[1]);
    const dialled = /^(tel|sms)[:;][/\s]*(.*)$/isu.exec(typed);
    if (dialled) return number(dialled[1].toLowerCase(), dialled[2]);
    const host = /^\/\/+(.*)$/su.exec(typed);
    if (host) return HOST.test(host[1]) ? `//${host[1]}` : '';
    if (typed.startsWith('/')) return typed;
    // WordPress takes what stands before a colon for a scheme.
    if (/^[?#]/.test(typed)) return typed.replaceAll(':', '%3A');
    return mail(typed) || called(typed) || siteOrPage(typed);
  }

  /**
   * Makes an address of what a person types: `info@clinic.com`, `+1 555 0100`, `clinic.com`, `contact`.
   * @param {string} value A cleaned value.
   * @returns {string} Empty where it must not be a link, or leads nowhere.
   */
  window.kapElementsAddress = (value) =>
    meant(
      value
        .replace(/\p{Cc}/gu, '')
        .replaceAll('\\', '/')
        .trim(),
    ).replace(/[\s\p{Z}"<>^`{|}[\]]/gu, encodeURIComponent);
})();
