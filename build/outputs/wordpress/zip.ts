import { crc32, deflateRawSync } from 'node:zlib';

/** Every file gets the first moment that a zip can name, so that the same files give the same bytes. */
const TIME = 0;
const DATE = (1 << 5) | 1;

/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
const UNIX = 3 << 8;

/** A file anybody may read, in the half of the attributes that Unix reads. */
const MODE = (0o100644 << 16) >>> 0;

/** Numbers as they stand in a zip's headers: little-endian, each in so many bytes. */
function fields(...pairs: readonly [value: number, bytes: 2 | 4][]): Buffer {
  return Buffer.concat(
    pairs.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}

/**
 * Files as a zip (PKWARE APPNOTE 6.3.3), in the order of their names.
 * @param files contents by name, with slashes
 */
export function zip(files: Readonly<Record<string, Buffer>>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  const names = Object.keys(files).sort();
  for (const name of names) {
    const content = files[name]!;
    const packed = deflateRawSync(content, { level: 9 });
    const isStored = packed.length >= content.length;
    const data = isStored ? content : packed;
    const path = Buffer.from(name);
    const common = fields(
      [VERSION, 2],
      [FLAGS, 2],
      [isStored ? 0 : 8, 2],
      [TIME, 2],
      [DATE, 2],
      [crc32(content), 4],
      [data.length, 4],
      [content.length, 4],
      [path.length, 2],
      [0, 2],
    );
    local.push(fields([0x04034b50, 4]), common, path, data);
    // Neither comment, disk nor inner attributes.
    central.push(
      fields([0x02014b50, 4], [UNIX | VERSION, 2]),
      common,
      fields([0, 2], [0, 2], [0, 2], [MODE, 4], [offset, 4]),
      path,
    );
    offset += 4 + common.length + path.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = fields(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [names.length, 2],
    [names.length, 2],
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return Buffer.concat([...local, directory, end]);
}
