/** Calls a function, and tells which tags `Intl` has been asked about meanwhile. */
export function askedOfIntl(call: () => void): string[] {
  const asked: string[] = [];
  const { Locale } = Intl;
  const value = new Proxy(Locale, {
    construct(target, given: ConstructorParameters<typeof Locale>) {
      asked.push(String(given[0]));
      return new target(...given);
    },
  });
  Reflect.set(Intl, 'Locale', value);
  try {
    call();
  } finally {
    Reflect.set(Intl, 'Locale', Locale);
  }
  return asked;
}
