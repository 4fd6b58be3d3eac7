import { create, own, page } from '../../dom/unclobbered.js';
import { above } from '../../localize/index.js';

/** Of text and ground (WCAG 2.2, 1.4.3). */
const LEAST = 4.5;

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

interface Ground {
  colours: readonly string[];
  /** Whose it is; undefined where nothing has one. */
  of?: Element;
}

/** What colours are when painted over each other. A canvas knows every way to write one. */
function paint(...colours: readonly string[]): Pixel {
  const canvas = create('canvas') as HTMLCanvasElement;
  const pen = canvas.getContext('2d')!;
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data] as unknown as Pixel;
}

/** Relative luminance (WCAG 2.2). */
function luminance(pixel: Pixel): number {
  const [red, green, blue] = pixel.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(colours: readonly string[], text: string): number {
  const [dark, light] = [paint(...colours), paint(...colours, text)]
    .map(luminance)
    .sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** The ground of a page that gives itself none. */
function emptyPage(): string {
  const { colorScheme } = getComputedStyle(own(page(), 'documentElement'));
  const { matches } = matchMedia('(prefers-color-scheme: dark)');
  const isDark = colorScheme.includes('dark') && (matches || !colorScheme.includes('light'));
  return isDark ? '#121212' : '#fff';
}

/** All that is painted below an element, from the inside out; undefined where a picture is. */
function groundOf(element: Element): Ground | undefined {
  const colours: string[] = [];
  for (let node: Node | null = element; node;) {
    if (node instanceof Element) {
      const { backgroundColor, backgroundImage } = getComputedStyle(node);
      if (backgroundImage !== 'none') return undefined;
      colours.unshift(backgroundColor);
      if (paint(backgroundColor)[3] === 255) return { colours, of: node };
    }
    node = (node instanceof Element && own(node, 'assignedSlot')) || above(node);
  }
  return { colours: [emptyPage(), ...colours] };
}

/** Says where an element's text, but for its safety part, can hardly be read on its ground. */
export function contrastAdvice(element: Element): string[] {
  const root = own(element, 'shadowRoot');
  const text = root?.querySelector('[part] p, blockquote');
  const ground = text?.checkVisibility() && groundOf(text);
  if (!text || !ground) return [];
  const found = contrast(ground.colours, getComputedStyle(text).color);
  if (found >= LEAST) return [];
  const readable = luminance(paint(...ground.colours)) > 0.18 ? '#000' : '#fff';
  const place = ground.of ? `<${own(ground.of, 'localName')}>` : 'the page';
  const set = getComputedStyle(element).getPropertyValue('--kap-color-text');
  const mend =
    set || ground.of?.getRootNode() === root
      ? `Set --kap-color-text: ${readable}.`
      : `Set color: ${readable} on ${place} itself: what is set only on the page's own paragraphs does not reach it.`;
  return [
    `Its text is hard to read: its contrast with the ground of ${place} is ${Math.floor(found * 10) / 10}, and ${LEAST} is the least. ${mend}`,
  ];
}
