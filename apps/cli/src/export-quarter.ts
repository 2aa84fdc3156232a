import { type Deps, sealedSnapshot } from '@regiovast/api';
import { appendEvent } from '@regiovast/db/audit/append-event';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { QuarterSnapshot } from '@regiovast/domain/quarters/snapshot';
import { quarterFiles, quarterZip, quarterZipName } from '@regiovast/reporting';
import type { Command } from './command.ts';
import { numberOption } from './number-option.ts';
import { print } from './print.ts';
import { quarterArgument } from './quarter-argument.ts';
import { readArguments } from './read-arguments.ts';
import { withDeps } from './with-deps.ts';
import { writeFiles } from './write-files.ts';
import { WrongUse } from './wrong-use.ts';

const REVISIONS = { isWhole: true, least: 1, most: 1_000 };

/** Q-4 · every file of a closed quarter, and the ZIP that holds them, into a folder. */
export const exportQuarter: Command = {
  name: 'quarter export',
  usage: 'KWARTAAL [--revision N] --out MAP',
  summary:
    'Schrijft de bestanden van een gesloten kwartaal en het ZIP-bestand; zonder --revision de laatste revisie.',
  async run(args) {
    const options = { revision: { type: 'string' }, out: { type: 'string' } } as const;
    const { values, positionals } = readArguments(args, options, ['KWARTAAL']);
    const quarter = quarterArgument(positionals[0]);
    const revision = numberOption('revision', values.revision, REVISIONS);
    const { out } = values;
    if (!out) throw new WrongUse('--out MAP ontbreekt');
    const names = await withDeps(async (deps) => {
      const snapshot = await findSealed(deps, quarter, revision);
      const zip = { name: quarterZipName(snapshot), bytes: await quarterZip(snapshot) };
      const files = [...(await quarterFiles(snapshot)), zip];
      writeFiles(out, files);
      await recordExport(deps, snapshot);
      return files.map(({ name }) => name);
    });
    print(names.join('\n'));
    return true;
  },
};

async function findSealed({ store }: Deps, quarter: string, revision: number | undefined) {
  try {
    return await sealedSnapshot(store.read, quarter, revision);
  } catch (error) {
    const isAbsent = error instanceof DomainError && error.code === 'NOT_FOUND';
    if (isAbsent) throw new DomainError('QUARTER_NOT_CLOSED', { quarter, ...(revision ? { revision } : {}) });
    throw error;
  }
}

/** C-7 · every download is an event; nobody is signed in here, so it names no person. */
const recordExport = ({ store, clock }: Deps, { quarter, revision }: QuarterSnapshot): Promise<void> =>
  store.transaction((tx) =>
    appendEvent(tx, {
      at: instantNow(clock),
      actorId: null,
      organisationId: null,
      action: 'quarters.downloaded',
      subjectKind: 'quarter',
      subjectId: quarter,
      payload: { revision },
    }),
  );
