import { parentPort, workerData } from 'node:worker_threads';
import { agreementFile, type PaperFile, planPaperFile } from '@regiovast/reporting';
import type { PaperOrder } from './make-paper.ts';

const fileOf = (order: PaperOrder): Promise<PaperFile> =>
  order.about === 'plan'
    ? planPaperFile(order.paper, order.language, order.format)
    : agreementFile(order.paper, order.language);

// A worker is told what to do in a value without a type; only `make-paper.ts` starts this one.
parentPort?.postMessage(await fileOf(workerData as PaperOrder));
