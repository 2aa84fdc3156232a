import { createFileRoute } from '@tanstack/react-router';
import { SignInPage } from '../features/people/sign-in-page.tsx';

export const Route = createFileRoute('/aanmelden')({
  validateSearch: (search): { terug?: string } =>
    typeof search['terug'] === 'string' && /^\/(?!\/)/.test(search['terug'])
      ? { terug: search['terug'] }
      : {},
  component: SignInPage,
});
