import { createFileRoute } from '@tanstack/react-router';
import { TermsPage } from '../features/cases/terms-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/termijnen')({
  loader: () => queryClient.ensureQueryData(trpc.cases.terms.queryOptions()),
  component: TermsPage,
});
