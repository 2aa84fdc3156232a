import { PRACTICE_SORTS } from '@regiovast/domain/practices/practice.views';
import { queryPath } from '../server/wire.ts';
import { type Bench, inProcess } from './bench.ts';
import { type Figure, figure, rate } from './figures.ts';
import { underLoad } from './load.ts';
import { openRaw, prepared, type RawQuery, recordQueries } from './raw-database.ts';
import { median, timesOf } from './timing.ts';

const SECONDS = 6;
const RAW_ROUNDS = 100;

/** Filtered and sorted every way, so that no answer is the previous one again. */
const INPUTS = PRACTICE_SORTS.flatMap((sort) =>
  [true, false].flatMap((descending) =>
    (['full', 'none'] as const).map((patientStop) => ({ sort, descending, patientStop, pageSize: 25 })),
  ),
);

/** Practices in a list and one by one, under load, beside the queries they send. */
export async function measureLists(bench: Bench): Promise<Figure[]> {
  const { dataFolder } = bench;
  const { ids, listQueries, oneQueries } = await inProcess(dataFolder, 'insurer', async (call) => {
    const listed = await call.practices.list({ pageSize: 200 });
    const practiceIds = listed.rows.map(({ id }) => id);
    return {
      ids: practiceIds,
      listQueries: await recordQueries(async () => {
        for (const input of INPUTS) await call.practices.list(input);
      }),
      oneQueries: await recordQueries(async () => {
        for (const id of practiceIds) await call.practices.get({ id });
      }),
    };
  });
  const listMs = (await rawMs(dataFolder, listQueries)) / INPUTS.length;
  const oneMs = (await rawMs(dataFolder, oneQueries)) / ids.length;
  const get = (path: string, input: object) => ({ method: 'GET' as const, path: queryPath(path, input) });
  const list = await underLoad(bench, 'insurer', {
    requests: INPUTS.map((input) => get('practices.list', input)),
    seconds: SECONDS,
  });
  const one = await underLoad(bench, 'insurer', {
    requests: ids.map((id) => get('practices.get', { id })),
    seconds: SECONDS,
  });
  return [
    rate('list of practices', list.perSecond, listMs, '>= 800'),
    figure('list of practices, p50', list.p50, 'ms', ''),
    figure('list of practices, p97.5', list.p97_5, 'ms', '<= 40'),
    rate('one practice', one.perSecond, oneMs, '>= 1500'),
    figure('one practice, p97.5', one.p97_5, 'ms', ''),
  ];
}

async function rawMs(dataFolder: string, queries: readonly RawQuery[]): Promise<number> {
  const connection = openRaw(dataFolder);
  const times = await timesOf(RAW_ROUNDS, prepared(connection, queries));
  connection.close();
  return median(times);
}
