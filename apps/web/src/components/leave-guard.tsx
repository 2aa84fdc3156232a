import { Button } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { FormDialog } from './form-dialog.tsx';

const tabIn = (search: object): unknown => ('tab' in search ? search.tab : undefined);

type Props = {
  readonly isDirty: boolean;
  readonly words: {
    readonly title: string;
    readonly words: string;
    readonly stay: string;
    readonly go: string;
  };
};

/** Asks before what is not laid down is left, in the program and when the window closes. */
export function LeaveGuard({ isDirty, words }: Props) {
  const { status, proceed, reset } = useBlocker({
    // Another part of the address, such as how a table is shown, leaves nothing behind.
    shouldBlockFn: ({ current, next }) =>
      isDirty && (current.pathname !== next.pathname || tabIn(current.search) !== tabIn(next.search)),
    enableBeforeUnload: isDirty,
    withResolver: true,
  });
  if (status !== 'blocked') return null;
  return (
    <FormDialog title={words.title} onClose={reset}>
      <div className="stack">
        <p>{words.words}</p>
        <div className="row">
          <Button data-autofocus onClick={reset}>
            {words.stay}
          </Button>
          <Button variant="default" onClick={proceed}>
            {words.go}
          </Button>
        </div>
      </div>
    </FormDialog>
  );
}
