import { findOwners, findPracticesOfOwners } from '@regiovast/db/practices/chains';
import { may } from '@regiovast/domain/access/rights';
import { chainKey, chainTotals } from '@regiovast/domain/practices/chains';
import {
  type ChainPractice,
  chainRowSchema,
  chainsInputSchema,
} from '@regiovast/domain/practices/chain.views';
import { z } from 'zod';
import { procedure } from '../trpc/procedure.ts';

type Found = Awaited<ReturnType<typeof findPracticesOfOwners>>[number];

export const chainPracticeOf = ({ region, ...practice }: Found): ChainPractice => ({
  ...practice,
  regionCode: region?.code ?? null,
  regionName: region?.name ?? null,
});

/** P-4 · owners with more than one practice in the reader's area, by name, each with what these add up to. */
export const chains = procedure('practices.chains')
  .input(chainsInputSchema)
  .output(z.array(chainRowSchema))
  .query(async ({ ctx: { actor, deps, scope, today }, input: { asOf = today } }) => {
    const { read } = deps.store;
    const owners = [...(await findOwners(read, scope))].filter(
      ([, spellings]) => spellings.reduce((sum, { practices }) => sum + practices, 0) > 1,
    );
    const names = owners.flatMap(([, spellings]) => spellings.map(({ name }) => name));
    const practices = await findPracticesOfOwners(read, scope, names, asOf);
    const byKey = Map.groupBy(practices, ({ ownerOrganisation }) => chainKey(ownerOrganisation ?? ''));
    return owners
      .map(([key, spellings]) => ({
        key,
        name: spellings[0]?.name ?? key,
        ...chainTotals((byKey.get(key) ?? []).map(chainPracticeOf), {
          day: asOf,
          seesCases: may(actor, 'cases.list'),
        }),
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  });
