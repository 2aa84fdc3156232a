import { Button } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { FormDialog } from '../../components/form-dialog.tsx';
import { type FieldWords, RaceNote, type RowRace } from './row-race.tsx';

type Props = {
  readonly title: string;
  readonly label: string;
  readonly change: { readonly error: unknown; readonly isPending: boolean };
  readonly race: RowRace;
  /** What the row says by now in words; null: it has gone, or nobody was first. */
  readonly theirs: readonly FieldWords[] | null;
  readonly yours: readonly FieldWords[];
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form over one row of a plan; who was second sees both versions and chooses (S-3). */
export function RowDialog(props: Props) {
  const { t } = useTranslation();
  const { change, race } = props;
  const isRaced = race.theirs !== null;
  const isBusy = change.isPending || race.isReloading;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) props.onSubmit();
  };
  const words = race.theirs === 'gone' ? 'addAgain' : 'keepYours';
  return (
    <FormDialog onClose={props.onClose} size={720} title={props.title}>
      <form className="form" noValidate onSubmit={submit}>
        {props.children}
        {isRaced && <RaceNote theirs={props.theirs} yours={props.yours} />}
        {!race.isLost(change.error) && <ErrorNote error={change.error} />}
        <ErrorNote error={race.error} />
        <p className="meta">{t('planMeasures.signaturesFall')}</p>
        <div className="row">
          <Button type="submit" loading={isBusy}>
            {isRaced ? t(`planMeasures.race.${words}`) : props.label}
          </Button>
          <Button variant="default" onClick={props.onClose}>
            {t(isRaced && words === 'keepYours' ? 'planMeasures.race.keepTheirs' : 'frame.cancel')}
          </Button>
        </div>
      </form>
    </FormDialog>
  );
}
