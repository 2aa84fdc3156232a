import { verifyStoredChain } from '@regiovast/db/audit/read-chain';
import type { ChainProblem } from '@regiovast/domain/audit/hash-chain';
import type { Command } from './command.ts';
import { print } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { withDeps } from './with-deps.ts';

const PROBLEM_WORDS: Readonly<Record<ChainProblem, string>> = {
  CHANGED: 'is gewijzigd',
  REMOVED: 'is verdwenen',
  REORDERED: 'staat niet op zijn plaats',
  HEAD_MISMATCH: 'is niet de laatste die is vastgelegd',
};

/** S-2 · reads the whole chain of events and names the first that is wrong. */
export const verifyAudit: Command = {
  name: 'audit verify',
  usage: '',
  summary: 'Controleert de keten van gebeurtenissen en noemt de eerste die niet klopt.',
  async run(args) {
    readArguments(args, {});
    const verdict = await withDeps(({ store }) => verifyStoredChain(store.read));
    if (!verdict.ok) {
      const { seq, problem } = verdict;
      const words = `Gebeurtenis ${seq} ${PROBLEM_WORDS[problem]} (${problem}).`;
      throw new Refusal('AUDIT_CHAIN_BROKEN', words, { seq, problem });
    }
    print(`De keten klopt: ${verdict.count} gebeurtenissen.`);
    return true;
  },
};
