import { createFileRoute } from '@tanstack/react-router';
import { AddPracticePage } from '../features/practices/add-practice-page.tsx';
import { queryClient, trpc } from '../lib/trpc.ts';

export const Route = createFileRoute('/_app/praktijken/nieuw')({
  loader: () => queryClient.ensureQueryData(trpc.practices.municipalities.queryOptions()),
  component: AddPracticePage,
});
