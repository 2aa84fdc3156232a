import { createFileRoute } from '@tanstack/react-router';
import { HousingStartPage } from '../features/housing/housing-start-page.tsx';
import { readHousingStartSearch } from '../features/housing/housing-start-search.ts';
import type { ChosenPractice, StartedFrom } from '../features/housing/start-draft.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

type Prefilled = { readonly practice: ChosenPractice | null; readonly from: StartedFrom | null };

/** `praktijk`: the practice is filled in; `casus`: so is that of a discontinuity case, which it is linked to. */
export const Route = createFileRoute('/_app/huisvesting/nieuw')({
  validateSearch: readHousingStartSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ deps: { praktijk, casus } }): Promise<Prefilled> => {
    if (casus !== undefined) {
      const { id, number, practice } = await queryClient.ensureQueryData(
        trpc.cases.get.queryOptions({ caseId: casus }),
      );
      return {
        practice: { id: practice.id, name: practice.name },
        from: { id, number, practiceId: practice.id },
      };
    }
    if (praktijk === undefined) return { practice: null, from: null };
    const { id, name } = await queryClient.ensureQueryData(trpc.practices.get.queryOptions({ id: praktijk }));
    return { practice: { id, name }, from: null };
  },
  component: HousingStartPage,
});
