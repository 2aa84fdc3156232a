import { closeQuarter } from '@regiovast/api';
import { findSnapshot } from '@regiovast/db/quarters/quarter-snapshots';
import type { Command } from './command.ts';
import { print } from './print.ts';
import { quarterArgument } from './quarter-argument.ts';
import { readArguments } from './read-arguments.ts';
import { withDeps } from './with-deps.ts';

/** · closes a quarter that has ended. */
export const closeQuarterCommand: Command = {
  name: 'quarter close',
  usage: 'KWARTAAL',
  summary: 'Sluit een kwartaal dat voorbij is, zoals 2026Q3, en verzegelt de cijfers.',
  async run(args) {
    const quarter = quarterArgument(readArguments(args, {}, ['KWARTAAL']).positionals[0]);
    const sealed = await withDeps(async (deps) => {
      await closeQuarter(deps, null, quarter);
      return findSnapshot(deps.store.read, quarter);
    });
    if (!sealed) throw new Error(`the snapshot of ${quarter} has gone`);
    print(
      `Kwartaal ${quarter} is gesloten: revisie ${sealed.snapshot.revision}, SHA-256 ${sealed.snapshot.sha256}`,
    );
    return true;
  },
};
