import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import type { QuarterFile } from './quarter-file.ts';
import { sha256 } from './sha256.ts';
import { snapshotSha256 } from './snapshot-json.ts';

/** What is in the ZIP, with sums; the manifest itself is the one file it cannot list. */
export const manifestOf = (snapshot: QuarterSnapshot, files: readonly QuarterFile[]) => ({
  quarter: snapshot.quarter,
  revision: snapshot.revision,
  schemaVersion: snapshot.schemaVersion,
  closedAt: snapshot.closedAt,
  isDemo: snapshot.isDemo,
  snapshotSha256: snapshotSha256(snapshot),
  files: files.map(({ name, bytes, mediaType }) => ({
    name,
    mediaType,
    bytes: bytes.byteLength,
    sha256: sha256(bytes),
  })),
});
