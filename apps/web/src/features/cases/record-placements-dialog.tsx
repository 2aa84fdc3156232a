import { ActionIcon, Button } from '@mantine/core';
import type { CaseRecordView } from '@regiovast/domain/cases/case-record.views';
import { PLACE_KINDS, type PlaceKind } from '@regiovast/domain/cases/record-fields';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { FormDialog } from '../../components/form-dialog.tsx';
import { PracticeCombobox } from './practice-combobox.tsx';
import { wholeOf } from './record-form.ts';
import { RecordFormFoot } from './record-form-foot.tsx';
import { useFreshVersion } from './record-fresh.ts';

const MOST = 100_000;
type Line = {
  readonly key: number;
  readonly kind: PlaceKind;
  readonly practice: { readonly id: string; readonly name: string } | null;
  readonly patients: string;
};
type Props = { readonly record: CaseRecordView; readonly onClose: () => void; readonly onDone: () => void };

const linesOf = (record: CaseRecordView): Line[] =>
  record.placements.rows.map((row, key) => ({
    key,
    kind: row.kind,
    practice: row.practiceId === null ? null : { id: row.practiceId, name: row.practiceName ?? '' },
    patients: String(row.patients),
  }));

/** D-7 · mends how patients are divided over places; the whole division is sent. */
export function PlacementsDialog({ record, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const fresh = useFreshVersion(record);
  const [lines, setLines] = useState(() => linesOf(record));
  const nextKey = useRef(lines.length);
  const [isTried, setTried] = useState(false);
  const save = useMutation(trpc.cases.setPlacements.mutationOptions());
  const placements = lines.flatMap(({ kind, practice, patients }) => {
    const count = wholeOf(patients, MOST);
    const isPlace = kind === 'PRACTICE' ? practice !== null : true;
    if (!count || !isPlace) return [];
    return [{ kind, practiceId: kind === 'PRACTICE' ? (practice?.id ?? null) : null, patients: count }];
  });
  const isIncomplete = placements.length < lines.length || lines.length === 0;
  const isTwice =
    new Set(placements.map(({ kind, practiceId }) => practiceId ?? kind)).size < placements.length;
  const placed = placements.reduce((sum, { patients }) => sum + patients, 0);
  const change = (key: number, part: Partial<Line>): void =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const add = (kind: PlaceKind): void =>
    setLines([...lines, { key: nextKey.current++, kind, practice: null, patients: '' }]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (isIncomplete || isTwice || save.isPending) return;
    save.mutate(
      { caseId: record.caseId, version: fresh.version, placements },
      {
        onSuccess: () => {
          onClose();
          onDone();
        },
      },
    );
  };
  const problem = isTwice
    ? t('caseRecord.placements.twice')
    : isIncomplete
      ? t('caseRecord.placements.incomplete')
      : null;
  const { patients } = record.placements;
  return (
    <FormDialog onClose={onClose} size={600} title={t('caseRecord.placements.edit')}>
      <form className="form" noValidate onSubmit={submit}>
        <fieldset className="choices placements">
          <legend className="question">{t('cases.moving.placements')}</legend>
          {lines.map((line, index) => (
            <div key={line.key} className="placement">
              {line.kind === 'PRACTICE' ? (
                <PracticeCombobox
                  label={t('cases.moving.placementPractice', { row: index + 1 })}
                  isLabelHidden
                  chosenName={line.practice?.name}
                  onChoose={(practice) => change(line.key, { practice })}
                />
              ) : (
                <select
                  className="field"
                  aria-label={t('caseRecord.placements.kind', { row: index + 1 })}
                  value={line.kind}
                  onChange={(event) => {
                    const kind = PLACE_KINDS.find((code) => code === event.currentTarget.value);
                    if (kind) change(line.key, { kind });
                  }}
                >
                  {PLACE_KINDS.filter((kind) => kind !== 'PRACTICE').map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`caseRecord.place.${kind}`)}
                    </option>
                  ))}
                </select>
              )}
              <input
                className="field numeric"
                inputMode="numeric"
                maxLength={6}
                aria-label={t('cases.moving.placementPatients', { row: index + 1 })}
                value={line.patients}
                onChange={(event) => change(line.key, { patients: event.currentTarget.value })}
              />
              <ActionIcon
                size={36}
                variant="subtle"
                color="gray"
                aria-label={t('cases.moving.removePlacement', { row: index + 1 })}
                disabled={lines.length === 1}
                onClick={() => setLines(lines.filter(({ key }) => key !== line.key))}
              >
                <span aria-hidden="true">✕</span>
              </ActionIcon>
            </div>
          ))}
          <div className="row">
            <Button
              size="xs"
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => add('PRACTICE')}
            >
              {t('caseRecord.placements.addPractice')}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<Icon name="plus" />}
              onClick={() => add('TEMPORARY_LOCATION')}
            >
              {t('caseRecord.placements.addOther')}
            </Button>
          </div>
          <p role="status">
            <strong>{format.integer(placed)}</strong>{' '}
            {patients === null
              ? t('caseRecord.placements.ofUnknown')
              : t('caseRecord.placements.ofPatients', { patients: format.integer(patients) })}
          </p>
        </fieldset>
        {isTried && problem && (
          <p className="text-acute" role="alert">
            {problem}
          </p>
        )}
        <RecordFormFoot
          change={save}
          fresh={fresh}
          now={
            fresh.version !== record.version &&
            fresh.known.placements.rows
              .map((row) => `${row.practiceName ?? t(`caseRecord.place.${row.kind}`)} ${row.patients}`)
              .join(', ')
          }
          label={t('caseRecord.placements.save')}
          onClose={onClose}
        />
      </form>
    </FormDialog>
  );
}
