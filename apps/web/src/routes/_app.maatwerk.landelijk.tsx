import { createFileRoute } from '@tanstack/react-router';
import { NationalPage } from '../features/arrangements/national-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/maatwerk/landelijk')({
  loader: () => queryClient.ensureQueryData(trpc.arrangements.national.queryOptions()),
  component: NationalPage,
});
