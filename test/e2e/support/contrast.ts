/**
 * The lowest contrasts of our texts with what is painted below them. Runs in the page. A canvas
 * turns every way to write a colour into the pixels that are painted.
 */
export const measureContrast = () => {
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
  const paint = (...colours: string[]) => {
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const luminance = (pixel: number[]) => {
    const [r = 0, g = 0, b = 0] = pixel.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = (element: Element | null): string[] => {
    if (!element) return ['white'];
    const root = element.getRootNode();
    const above = element.assignedSlot ?? element.parentElement ?? (root as ShadowRoot).host;
    return [...grounds(above), getComputedStyle(element).backgroundColor];
  };
  const contrast = (element: Element) => {
    const ground = grounds(element);
    const [light = 0, dark = 0] = [
      paint(...ground),
      paint(...ground, getComputedStyle(element).color),
    ]
      .map(luminance)
      .sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const placeholders = [...document.querySelectorAll('[data-kap], p')];
  const found = (selector: string) =>
    [document, ...placeholders.flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .flatMap((root) => [...root.querySelectorAll('kap-explainer, kap-quote, kap-cta')])
      .flatMap((host) => [...(host.shadowRoot?.querySelectorAll(selector) ?? [])]);
  const holdsText = ({ localName, childNodes }: Element) =>
    localName !== 'style' &&
    [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const lowest = (selector: string) => Math.min(...found(selector).filter(holdsText).map(contrast));
  return {
    safety: lowest('.safety *'),
    text: lowest('*'),
    colours: [
      ...new Set(
        found(':is([part=body], [part=lead]) > p, blockquote').map((element) =>
          paint(getComputedStyle(element).color).join(),
        ),
      ),
    ],
    page: paint(getComputedStyle(document.body).color).join(),
  };
};
