import { Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { refusalOf } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { StaleNote, useSeenVersion } from './seen-version.tsx';

type Props = {
  readonly view: Pick<CaseView, 'id' | 'version'>;
  readonly title: string;
  readonly submit: string;
  readonly isBusy: boolean;
  readonly error: unknown;
  readonly onClose: () => void;
  /** Sends it with the version that was looked at. */
  readonly onSubmit: (version: number) => void;
  /** A second way out of the dialog that does something too. */
  readonly other?: {
    readonly label: string;
    readonly isReady?: boolean;
    readonly onPress: (version: number) => void;
  };
  readonly children: ReactNode;
};

/** A small form over a case, that is told when somebody else changed the case meanwhile (S-3). */
export function VersionDialog(props: Props) {
  const { t } = useTranslation();
  const seen = useSeenVersion(props.view);
  const [sent, setSent] = useState<number | null>(null);
  const isLost = refusalOf(props.error)?.code === 'STALE_VERSION';
  const isStale = seen.isStale || (isLost && sent === seen.version);
  const send = (press: (version: number) => void): void => {
    if (props.isBusy || isStale) return;
    setSent(seen.version);
    press(seen.version);
  };
  const { other } = props;
  return (
    <FormDialog onClose={props.onClose} size={520} title={props.title}>
      <form
        className="form"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          send(props.onSubmit);
        }}
      >
        {props.children}
        {isStale ? (
          <StaleNote words={t('caseTerms.stale')} seen={seen} />
        ) : (
          !isLost && <ErrorNote error={props.error} />
        )}
        <div className="row">
          <Button type="submit" loading={props.isBusy}>
            {props.submit}
          </Button>
          {other && (
            <Button
              variant="default"
              disabled={props.isBusy || isStale || other.isReady === false}
              onClick={() => send(other.onPress)}
            >
              {other.label}
            </Button>
          )}
          <Button variant="subtle" onClick={props.onClose}>
            {t('frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
