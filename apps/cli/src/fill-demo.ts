import { setUpDemo } from '@regiovast/api';
import type { Command } from './command.ts';
import { numberOption } from './number-option.ts';
import { print } from './print.ts';
import { whileShowing } from './progress.ts';
import { readArguments } from './read-arguments.ts';
import { withDeps } from './with-deps.ts';

const SCALES = { isWhole: false, least: 0.001, most: 20 };
const SEEDS = { isWhole: true, least: 0, most: 2 ** 32 - 1 };

/** S-9 · the fictitious country into an empty database. */
export const fillDemoCommand: Command = {
  name: 'demo fill',
  usage: '[--scale N] [--seed N]',
  summary: 'Vult een lege database met fictieve gegevens; schaal 1 is het hele land.',
  async run(args) {
    const { values } = readArguments(args, { scale: { type: 'string' }, seed: { type: 'string' } });
    const scale = numberOption('scale', values.scale, SCALES);
    const seed = numberOption('seed', values.seed, SEEDS);
    const options = { ...(scale === undefined ? {} : { scale }), ...(seed === undefined ? {} : { seed }) };
    const filled = await whileShowing('Demogegevens worden gemaakt …', () =>
      withDeps((deps) => setUpDemo(deps, options)),
    );
    print(wordsOf(filled));
    return true;
  },
};

const wordsOf = ({
  organisations,
  people,
  practices,
  cases,
  openCases,
  events,
}: Awaited<ReturnType<typeof setUpDemo>>) =>
  `Fictieve demogegevens: ${practices} praktijken, ${cases} gevallen (${openCases} open), ${organisations} organisaties, ` +
  `${people} mensen, ${events} gebeurtenissen.`;
