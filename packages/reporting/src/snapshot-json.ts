import { canonicalJson } from '@regiovast/domain/kernel/canonical-json';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { checkedSnapshot } from './checked-snapshot.ts';
import { sha256 } from './sha256.ts';

/** The bytes of `kwartaal.json`. Q-4 · canonical, so equal snapshots are equal files whatever stored them. */
export const snapshotJson = (snapshot: QuarterSnapshot): Uint8Array =>
  new TextEncoder().encode(canonicalJson(snapshot));

/** The seal of a snapshot; anyone can check it with `sha256sum kwartaal.json`. */
export const snapshotSha256 = (snapshot: QuarterSnapshot): string =>
  sha256(snapshotJson(checkedSnapshot(snapshot)));
