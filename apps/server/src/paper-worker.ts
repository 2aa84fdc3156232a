import { parentPort, workerData } from 'node:worker_threads';
import { agreementFile, needMapFile, type PaperFile, planPaperFile } from '@regiovast/reporting';
import type { PaperOrder } from './make-paper.ts';

function fileOf(order: PaperOrder): Promise<PaperFile> {
  switch (order.about) {
    case 'plan':
      return planPaperFile(order.paper, order.language, order.format);
    case 'arrangement':
      return agreementFile(order.paper, order.language);
    case 'needMap':
      return needMapFile(order.paper, order.language, 'pdf');
    default:
      return order satisfies never;
  }
}

// A worker is told what to do in a value without a type; only `make-paper.ts` starts this one.
parentPort?.postMessage(await fileOf(workerData as PaperOrder));
