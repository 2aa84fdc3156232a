import { listChainCases } from '@regiovast/db/cases/chain-cases';
import { findChainLocations } from '@regiovast/db/cases/chain-locations';
import { chainCaseInputSchema, chainCasesInputSchema } from '@regiovast/domain/cases/chain-case.schemas';
import { chainCasePageSchema, chainCaseViewSchema } from '@regiovast/domain/cases/chain-case.views';
import { procedure } from '../trpc/procedure.ts';
import { chainCaseView, chainHead } from './chain-view.ts';

/** D-5 · the failure of a chain, with the locations the reader sees. */
export const chain = procedure('cases.chain')
  .input(chainCaseInputSchema)
  .output(chainCaseViewSchema)
  .query(({ ctx: { actor, deps, scope }, input }) => chainCaseView(deps.store.read, actor, scope, input.id));

/** D-5 · the failures of chains, the last opened first. */
export const chains = procedure('cases.chains')
  .input(chainCasesInputSchema)
  .output(chainCasePageSchema)
  .query(async ({ ctx: { deps, scope }, input }) => {
    const { read } = deps.store;
    const { rows, total } = await listChainCases(read, scope, input);
    const locations = await findChainLocations(
      read,
      scope,
      rows.map(({ record }) => record.id),
    );
    const byChain = Map.groupBy(locations, ({ chainCaseId }) => chainCaseId);
    return { total, rows: rows.map((row) => chainHead(row, byChain.get(row.record.id) ?? [])) };
  });
