import { crc32, deflateSync } from 'node:zlib';

/** The colours of the page's small icon, which `translate.html` has as SVG: a sun on the sea. */
const GROUND = [0x17, 0x48, 0x5a];
const SUN = [0xf4, 0xc9, 0x87];

/** The radius of the sun, in widths of the icon: within what any mask leaves of it. */
const RADIUS = 3.5 / 16;

/** PNG's signature, and what its header says after width and height: 8 bits each of red, green, blue. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const TRUE_COLOUR = [8, 2, 0, 0, 0];

const uint32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))]);
}

/**
 * Draws the icon of the installed page, as PNG (https://www.w3.org/TR/png-3/).
 * @param size its width and height
 */
export function icon(size: number): Buffer {
  const middle = (size - 1) / 2;
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (_, x) => {
      const inside = RADIUS * size - Math.hypot(x - middle, y - middle) + 0.5;
      const share = Math.min(1, Math.max(0, inside));
      return GROUND.map((ground, i) => Math.round(ground + share * (SUN[i]! - ground)));
    });
    // Each row begins with the filter that it went through: none.
    return [0, ...pixels.flat()];
  });
  return Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk('IHDR', Buffer.concat([uint32(size), uint32(size), Buffer.from(TRUE_COLOUR)])),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
