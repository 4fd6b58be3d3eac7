import { outwards } from './dom.js';

type Rgba = [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;
const known = new Map<string, Rgba>();

/** A computed colour, in whatever form the browser gives it, as sRGB from 0 to 1. */
function rgba(colour: string): Rgba {
  let result = known.get(colour);
  if (!result) {
    // A colour that the canvas cannot read would leave the one before in place.
    pen.fillStyle = '#123456';
    pen.fillStyle = colour;
    if (pen.fillStyle === '#123456') throw new Error(`cannot read the colour ${colour}`);
    pen.clearRect(0, 0, 1, 1);
    pen.fillRect(0, 0, 1, 1);
    result = [...pen.getImageData(0, 0, 1, 1).data].map((value) => value / 255) as Rgba;
    known.set(colour, result);
  }
  return result;
}

const over = ([r, g, b, a]: Rgba, [r2, g2, b2]: Rgba): Rgba => [
  r * a + r2 * (1 - a),
  g * a + g2 * (1 - a),
  b * a + b2 * (1 - a),
  1,
];

/** Relative luminance (WCAG 2.2). */
function luminance([red, green, blue]: Rgba): number {
  const linear = (value: number): number =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** What is known of the elements of a page that does not change meanwhile. */
export class Looks {
  readonly #grounds = new Map<Element, Rgba>();
  readonly #opacities = new Map<Element, number>();

  /** The contrast of an element's text with what is behind it (WCAG 2.2): 1 to 21. */
  contrastOf(element: Element): number {
    const ground = this.#groundOf(element);
    const text = over(rgba(getComputedStyle(element).color), ground);
    const [dark, light] = [luminance(ground), luminance(text)].sort((a, b) => a - b) as [
      number,
      number,
    ];
    return (light + 0.05) / (dark + 0.05);
  }

  /** How opaque an element is drawn: the product of every `opacity` above it. */
  opacityOf(element: Element): number {
    const known = this.#opacities.get(element);
    if (known !== undefined) return known;
    const around = parentOf(element);
    const own = Number(getComputedStyle(element).opacity);
    const opacity = own * (around ? this.opacityOf(around) : 1);
    this.#opacities.set(element, opacity);
    return opacity;
  }

  /** The colour behind an element: every ground above it, on the white of an empty page. */
  #groundOf(element: Element): Rgba {
    const known = this.#grounds.get(element);
    if (known) return known;
    const around = parentOf(element);
    const below: Rgba = around ? this.#groundOf(around) : [1, 1, 1, 1];
    const ground = over(rgba(getComputedStyle(element).backgroundColor), below);
    this.#grounds.set(element, ground);
    return ground;
  }
}

/** The next element from the inside out, across shadow roots. */
function parentOf(element: Element): Element | undefined {
  const [, parent] = outwards(element);
  return parent;
}

/** The contrast of one element's text with what is behind it now. */
export const contrastOf = (element: Element): number => new Looks().contrastOf(element);
