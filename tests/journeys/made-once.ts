import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { buildServer } from '../server/build-server.ts';
import { makeDemo } from '../server/demo-store.ts';

/** Large enough that every RHO has practices and cases, small enough to fill in a moment. */
const DEMO_SCALE = 0.2;

/** The built server; the first journey of a run builds it. */
export function bundleOfRun(): string {
  const note = join(inject('sharedByJourneys'), 'bundle');
  if (!existsSync(note)) writeFileSync(note, buildServer());
  return readFileSync(note, 'utf8');
}

/** Puts the demo in an empty data folder: a copy of the one that the first journey of a run fills. */
export async function copyDemo(dataFolder: string): Promise<void> {
  const shared = inject('sharedByJourneys');
  const demo = join(shared, 'demo');
  if (!existsSync(demo)) {
    const unfinished = mkdtempSync(join(shared, 'demo-'));
    await makeDemo(unfinished, DEMO_SCALE);
    renameSync(unfinished, demo);
  }
  cpSync(demo, dataFolder, { recursive: true });
}
