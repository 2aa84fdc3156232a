import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    sharedByJourneys: string;
  }
}

/** Gives a run an empty folder for what its journeys share: the first that needs it makes it. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'regiovast-journeys-'));
  project.provide('sharedByJourneys', folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
