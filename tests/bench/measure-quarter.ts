import { cpSync, rmSync } from 'node:fs';
import { closeQuarter, sealedSnapshot } from '@regiovast/api';
import { today } from '@regiovast/domain/kernel/clock';
import { addQuarters, quarterOf } from '@regiovast/domain/kernel/quarter';
import { type QuarterFile, quarterFiles, quarterZip } from '@regiovast/reporting';
import { unzipSync, zipSync } from 'fflate';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { inStore } from '../server/demo-store.ts';
import { type Figure, figure, time } from './figures.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 3;
const DEFLATED = { level: 9 } as const;

/** Closing the quarter that ended last and making all its files, beside what the document libraries need for them. */
export async function measureQuarter(dataFolder: string, scratch: string): Promise<Figure[]> {
  const ours: number[] = [];
  const sealing: number[] = [];
  const raw: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    cpSync(dataFolder, scratch, { recursive: true });
    const files = await inStore(scratch, async (deps) => {
      const quarter = addQuarters(quarterOf(today(deps.clock)), -1);
      ours.push(
        await timed(async () => {
          sealing.push(await timed(() => closeQuarter(deps, null, quarter)));
          await quarterZip(await sealedSnapshot(deps.store.read, quarter));
        }),
      );
      return quarterFiles(await sealedSnapshot(deps.store.read, quarter));
    });
    raw.push(await libraryMs(files));
    rmSync(scratch, { recursive: true });
  }
  return [
    time('closing a quarter with all files', median(ours), median(raw), '<= 5000, ratio <= 1.5'),
    figure('closing a quarter, of which counting and sealing', median(sealing), 'ms', ''),
  ];
}

/** The workbook written by hucre, and both workbooks and the whole deflated by fflate, from contents at hand. */
async function libraryMs(files: readonly QuarterFile[]): Promise<number> {
  const workbooks = files.filter(({ name }) => /\.(xlsx|ods)$/.test(name));
  const xlsx = workbooks.find(({ name }) => name.endsWith('.xlsx'));
  if (!xlsx) throw new Error('a quarter without a workbook');
  const { sheets } = await readXlsx(xlsx.bytes);
  const content = sheets.map(({ name, rows }) => ({ name, rows }));
  const parts = workbooks.map(({ bytes }) => unzipSync(bytes));
  const others = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return timed(async () => {
    await writeXlsx({ sheets: content });
    for (const part of parts) zipSync(part, DEFLATED);
    zipSync(others, DEFLATED);
  });
}
