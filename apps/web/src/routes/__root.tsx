import { createRootRoute, Outlet } from '@tanstack/react-router';
import { StrayPage } from '../app/page-states.tsx';
import { loadPageTexts } from '../i18n/language.ts';

export const Route = createRootRoute({
  // The start page brings its own texts, so that it stays light.
  beforeLoad: ({ location }) => (location.pathname === '/' ? undefined : loadPageTexts()),
  component: Outlet,
  notFoundComponent: StrayPage,
});
