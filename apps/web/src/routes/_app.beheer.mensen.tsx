import { createFileRoute } from '@tanstack/react-router';
import { PeoplePage } from '../features/people/people-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/mensen')({
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(trpc.people.list.queryOptions()),
      queryClient.ensureQueryData(trpc.people.organisations.queryOptions()),
    ]),
  component: PeoplePage,
});
