import { createFileRoute } from '@tanstack/react-router';
import { PracticePage } from '../features/practices/practice-page.tsx';
import { dateIn } from '../lib/search-params.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/praktijken/$id')({
  validateSearch: (raw): { peildatum?: string | undefined } => ({ peildatum: dateIn(raw['peildatum']) }),
  loaderDeps: ({ search }) => search,
  loader: ({ params, deps }) =>
    queryClient.ensureQueryData(trpc.practices.get.queryOptions({ id: params.id, asOf: deps.peildatum })),
  component: PracticePage,
});
