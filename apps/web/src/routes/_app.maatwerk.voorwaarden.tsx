import { createFileRoute } from '@tanstack/react-router';
import { PurchaseTermsPage } from '../features/arrangements/purchase-terms-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/maatwerk/voorwaarden')({
  loader: () =>
    Promise.all([
      queryClient.ensureQueryData(trpc.arrangements.terms.queryOptions()),
      queryClient.ensureQueryData(trpc.arrangements.ceilings.queryOptions()),
    ]),
  component: PurchaseTermsPage,
});
