import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import './record-header.css';

/** Says what was just done, also to who does not see it; without children it keeps its place and says nothing. */
export function DoneNote({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="record-status">
      {children && (
        <p className="note tone-resolved">
          <Icon name="resolved" />
          {children}
        </p>
      )}
    </div>
  );
}
