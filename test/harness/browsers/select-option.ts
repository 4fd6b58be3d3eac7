type Wanted = string | { value?: string; label?: string };

const choose = (selector: string, wanted: Wanted | Wanted[]) => {
  const select = document.querySelector<HTMLSelectElement>(selector);
  if (!select) throw new Error(`selectOption: nothing matches ${selector}`);
  for (const option of select.options) {
    option.selected = [wanted].flat().some((want) => {
      if (typeof want === 'string') return option.value === want;
      return want.label === undefined ? option.value === want.value : option.label === want.label;
    });
  }
  for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));
};

/** The one thing that the `selectOption` command of @web/test-runner needs of a page's locators. */
export const selectOptionLocator =
  (evaluate: (expression: string) => Promise<unknown>) => (selector: string) => ({
    selectOption: (wanted: Wanted | Wanted[]) => {
      const args = [selector, wanted].map((arg) => JSON.stringify(arg)).join(', ');
      return evaluate(`((__name) => (${String(choose)})(${args}))((fn) => fn)`);
    },
  });
