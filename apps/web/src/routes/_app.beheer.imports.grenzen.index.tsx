import { createFileRoute } from '@tanstack/react-router';
import { BoundariesPage } from '../features/imports/boundaries-page.tsx';
import { addBoundaryTexts } from '../i18n/add-boundary-texts.ts';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/beheer/imports/grenzen/')({
  loader: () => queryClient.ensureQueryData(trpc.imports.boundariesInUse.queryOptions()),
  component: BoundariesRoute,
});

function BoundariesRoute() {
  addBoundaryTexts();
  return <BoundariesPage />;
}
