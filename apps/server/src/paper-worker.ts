import { parentPort, workerData } from 'node:worker_threads';
import { planPaperFile } from '@regiovast/reporting';
import type { PaperOrder } from './make-paper.ts';

// A worker is told what to do in a value without a type; only `make-paper.ts` starts this one.
const { paper, language, format } = workerData as PaperOrder;
const file = await planPaperFile(paper, language, format);
parentPort?.postMessage(file);
