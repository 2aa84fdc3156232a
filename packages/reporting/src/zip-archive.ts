import { unzipSync, type Zippable, zipSync } from 'fflate';

export type ArchiveEntry = { readonly name: string; readonly bytes: Uint8Array; readonly isStored: boolean };

/** A time in a ZIP has no zone; a text without a zone is read as such and is the same everywhere. */
const ENTRY_TIME = '1980-01-01T00:00:00';
const LEVEL = 9;

/** Q-4 · a ZIP whose bytes follow from names, contents and order alone; fflate deflates, not the platform. */
export function zipArchive(entries: readonly ArchiveEntry[]): Uint8Array {
  const zippable: Zippable = {};
  for (const { name, bytes, isStored } of entries) {
    zippable[name] = [bytes, { level: isStored ? 0 : LEVEL, mtime: ENTRY_TIME }];
  }
  return zipSync(zippable);
}

/** The same parts in the same order, without the times and the compression of whoever packed them. */
export const repackedZip = (bytes: Uint8Array): Uint8Array =>
  zipArchive(
    Object.entries(unzipSync(bytes)).map(([name, part]) => ({ name, bytes: part, isStored: false })),
  );
