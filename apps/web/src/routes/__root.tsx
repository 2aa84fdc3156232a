import { createRootRoute, Outlet } from '@tanstack/react-router';
import { StrayPage } from '../app/page-states.tsx';

export const Route = createRootRoute({ component: Outlet, notFoundComponent: StrayPage });
