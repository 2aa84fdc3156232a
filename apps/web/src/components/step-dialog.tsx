import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalOf } from '../lib/trpc.ts';
import { ErrorNote } from './error-note.tsx';
import { FormDialog } from './form-dialog.tsx';
import { Icon } from './icon.tsx';

type Props<View> = {
  readonly title: string;
  readonly submit: string;
  readonly size?: number;
  /** The fields say themselves what is wrong, beside the field instead of in a bubble of the browser. */
  readonly noValidate?: boolean;
  /** Whether the form can be sent. */
  readonly isReady: boolean;
  readonly isBusy: boolean;
  readonly error: unknown;
  /** The record as it is now, as far as the step is about it. */
  readonly view: View;
  /** Fetches what is now, past what was kept. */
  readonly fetchFresh: () => Promise<View>;
  /** Refusals that say that somebody was first. */
  readonly lostBy?: readonly string[];
  readonly words: { readonly stale: string; readonly again: string };
  readonly onClose: () => void;
  /** With what was looked at. */
  readonly onSubmit: (seen: View) => void;
  readonly children: ReactNode;
};

const STALE_ONLY = ['STALE_VERSION'];

/**
 * S-3, C-8 · a binding step over what was looked at when the dialog opened: when somebody was first, what was typed stays and
 * one looks again before it is sent.
 */
export function StepDialog<View extends { readonly version: number }>(props: Props<View>) {
  const { t } = useTranslation();
  const { view, isBusy, isReady, words, lostBy = STALE_ONLY } = props;
  const [seen, setSeen] = useState(view);
  const [sentVersion, setSentVersion] = useState<number | null>(null);
  const look = useMutation({
    mutationFn: props.fetchFresh,
    onSuccess: (fresh) => {
      setSeen(fresh);
      setSentVersion(null);
    },
  });
  const isLost = lostBy.includes(refusalOf(props.error)?.code ?? '');
  // While a step is sent the page behind it may already show what came of it.
  const isStale = (view.version !== seen.version && !isBusy) || (isLost && sentVersion === seen.version);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy || isStale || !isReady) return;
    setSentVersion(seen.version);
    props.onSubmit(seen);
  };
  return (
    <FormDialog title={props.title} size={props.size ?? 600} onClose={props.onClose}>
      <form className="form" noValidate={props.noValidate} onSubmit={submit}>
        {props.children}
        {isStale ? (
          <div className="note tone-threatened" role="alert">
            <Icon name="threatened" />
            <div className="stack">
              <p>{words.stale}</p>
              <div>
                <Button size="xs" variant="default" loading={look.isPending} onClick={() => look.mutate()}>
                  {words.again}
                </Button>
              </div>
            </div>
          </div>
        ) : (
          !isLost && <ErrorNote error={props.error} />
        )}
        <ErrorNote error={look.error} />
        <div className="row">
          <Button type="submit" loading={isBusy} disabled={isStale || !isReady}>
            {props.submit}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
