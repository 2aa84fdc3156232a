import { unzipSync } from 'fflate';

/** The end of a ZIP's directory, and the most that a comment behind it can hold. */
const END = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;

/** Where the end of the directory says how many parts there are and where it begins; at these values it does not say. */
const COUNT = { at: 10, unsaid: 0xffff } as const;
const BEGIN = { at: 16, unsaid: 0xffff_ffff } as const;
/** The end as large files have it: a pointer right before the short one, to what says the same in other places. */
const LARGE_POINTER = { signature: 0x07064b50, bytes: 20, at: 8 } as const;
const LARGE = { count: 32, begin: 48 } as const;

/** Far more parts than a document has; a directory may claim billions, which would be read one by one. */
const MOST_PARTS = 10_000;

const bufferOf = (content: Uint8Array): Buffer =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength);

/** Whether the content ends as a ZIP does: that many bytes of comment, and nothing behind it. */
export function endsAsZip(content: Uint8Array): boolean {
  const bytes = bufferOf(content);
  const from = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.lastIndexOf(END); at >= from; at = at === 0 ? -1 : bytes.lastIndexOf(END, at - 1)) {
    if (at + END_BYTES <= bytes.length && at + END_BYTES + bytes.readUInt16LE(at + 20) === bytes.length) {
      return true;
    }
  }
  return false;
}

/**
 * W-4 · the names in the directory of a ZIP; nothing is inflated. Null when there is none, or when programs could
 * read another directory than this one does: a comment, in which a second end can stand, or two ends that differ.
 */
export function zipParts(content: Uint8Array): string[] | null {
  const bytes = bufferOf(content);
  const end = bytes.length - END_BYTES;
  const parts: string[] = [];
  try {
    if (bytes.readUInt16LE(end + 20) !== 0 || bytes.indexOf(END, end) !== end || !endsAgree(bytes, end)) {
      return null;
    }
    unzipSync(content, {
      filter: ({ name }) => {
        if (parts.length === MOST_PARTS) throw new RangeError('more parts than a document has');
        parts.push(name.replaceAll('\\', '/'));
        return false;
      },
    });
  } catch {
    return null;
  }
  return parts;
}

/** Whether the end for large files, when there is one, says what the short end says. */
function endsAgree(bytes: Buffer, end: number): boolean {
  const pointer = end - LARGE_POINTER.bytes;
  if (pointer < 0 || bytes.readUInt32LE(pointer) !== LARGE_POINTER.signature) return true;
  const large = bytes.readUInt32LE(pointer + LARGE_POINTER.at);
  const [count, begin] = [bytes.readUInt16LE(end + COUNT.at), bytes.readUInt32LE(end + BEGIN.at)];
  return (
    (count === COUNT.unsaid || count === bytes.readUInt32LE(large + LARGE.count)) &&
    (begin === BEGIN.unsaid || begin === bytes.readUInt32LE(large + LARGE.begin))
  );
}
