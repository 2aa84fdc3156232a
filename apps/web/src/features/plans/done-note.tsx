import { Icon } from '../../components/icon.tsx';

/** Says what was done, also to who cannot see it; there from the start, so that it is heard. */
export function DoneNote({ text }: { text: string }) {
  return (
    <div role="status" className="plan-done">
      {text && (
        <p className="note tone-resolved">
          <Icon name="resolved" />
          {text}
        </p>
      )}
    </div>
  );
}
