import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ArrangementPaper } from '@regiovast/domain/arrangements/arrangement-paper';
import type { NeedMapPaper } from '@regiovast/domain/housing/need-map-paper';
import type { PaperFormat, PlanPaper } from '@regiovast/domain/plans/plan-paper';
import type { PaperFile } from '@regiovast/reporting';

/** What a document is made of, and what it becomes. */
export type PaperOrder = { readonly language: 'nl' | 'en' } & (
  | { readonly about: 'plan'; readonly paper: PlanPaper; readonly format: PaperFormat }
  | { readonly about: 'arrangement'; readonly paper: ArrangementPaper }
  | { readonly about: 'needMap'; readonly paper: NeedMapPaper }
);

const LONGEST_MS = 60_000;
/** Typesetting makes much that is thrown away at once; within these it is, instead of when the machine runs out. */
const MEMORY = { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 } as const;

/** Beside the built server, or beside this file where it runs from its source. */
function workerFile(): URL {
  const built = new URL('./paper-worker.js', import.meta.url);
  return existsSync(fileURLToPath(built)) ? built : new URL('./paper-worker.ts', import.meta.url);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * L-6, A-7 · makes a document in a thread of its own, one after another: typesetting thirty pages takes the processor for
 * seconds, in which the server must go on answering, and its memory goes when the thread ends.
 * @throws Error when it takes longer than a minute or more memory than it may
 */
export function makePaper(order: PaperOrder): Promise<PaperFile> {
  const made = last.then(() => madeByWorker(order));
  last = made.catch(() => undefined);
  return made;
}

function madeByWorker(order: PaperOrder): Promise<PaperFile> {
  const { promise, resolve, reject } = Promise.withResolvers<PaperFile>();
  const worker = new Worker(workerFile(), { workerData: order, resourceLimits: MEMORY });
  const alarm = setTimeout(() => {
    reject(new Error('A document took too long'));
    void worker.terminate();
  }, LONGEST_MS);
  worker.once('message', (file: PaperFile) => resolve(file));
  worker.once('error', reject);
  worker.once('exit', (code) => {
    clearTimeout(alarm);
    reject(new Error(`The thread of a document ended with ${code} and no document`));
  });
  return promise;
}
