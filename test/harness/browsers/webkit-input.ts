// Keys and the mouse as WebDriver's actions, named as in Playwright.

/** Performs WebDriver actions. */
type Perform = (actions: object[]) => Promise<unknown>;

// WebDriver's code points for keys without a character.
const KEYS: Record<string, string | undefined> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
type Button = keyof typeof BUTTONS;

interface Choice {
  button?: Button;
}

/** A keyboard whose methods take key names as in `KeyboardEvent.key`; `press` also takes chords. */
export function keyboard(perform: Perform) {
  const act = async (actions: object[]) => {
    await perform([{ type: 'key', id: 'key', actions }]);
  };
  const value = (name: string) => KEYS[name] ?? name;
  const down = (name: string) => ({ type: 'keyDown', value: value(name) });
  const up = (name: string) => ({ type: 'keyUp', value: value(name) });
  return {
    type: (text: string) => act([...text].flatMap((key) => [down(key), up(key)])),
    press: (chord: string) => {
      const keys = chord === '+' ? ['+'] : chord.split('+');
      const pause = { type: 'pause', duration: 10 };
      return act([...keys.map(down), pause, ...keys.reverse().map(up)]);
    },
    down: (key: string) => act([down(key)]),
    up: (key: string) => act([up(key)]),
  };
}

/** A mouse whose coordinates are the viewport's. */
export function mouse(perform: Perform) {
  const act = async (actions: object[]) => {
    const parameters = { pointerType: 'mouse' };
    await perform([{ type: 'pointer', id: 'pointer', parameters, actions }]);
  };
  const move = (x: number, y: number) => ({ type: 'pointerMove', x, y, duration: 0 });
  const down = (button: Button) => ({ type: 'pointerDown', button: BUTTONS[button] });
  const up = (button: Button) => ({ type: 'pointerUp', button: BUTTONS[button] });
  return {
    move: (x: number, y: number) => act([move(x, y)]),
    down: ({ button = 'left' }: Choice = {}) => act([down(button)]),
    up: ({ button = 'left' }: Choice = {}) => act([up(button)]),
    click: (x: number, y: number, { button = 'left' }: Choice = {}) =>
      act([move(x, y), down(button), up(button)]),
  };
}
