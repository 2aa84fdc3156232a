import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

/** R-1 · the name of a figure, one step away from its definition and its source. */
export const DefinitionLink = ({ code, children }: { code: string; children: ReactNode }) => (
  <Link to="/cijfers/$code" params={{ code }} className="definition-link">
    {children}
  </Link>
);
