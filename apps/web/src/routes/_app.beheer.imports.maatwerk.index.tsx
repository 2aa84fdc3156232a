import { createFileRoute } from '@tanstack/react-router';
import { ArrangementImportsPage } from '../features/imports/arrangement-imports-page.tsx';

export const Route = createFileRoute('/_app/beheer/imports/maatwerk/')({
  component: ArrangementImportsPage,
});
