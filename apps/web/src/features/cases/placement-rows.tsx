import { ActionIcon, Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { PlacementDraft } from './move-form.ts';
import { PracticeCombobox } from './practice-combobox.tsx';

type Props = {
  readonly practice: CaseView['practice'];
  readonly rows: readonly PlacementDraft[];
  readonly placed: number;
  readonly mustPlaceAll: boolean;
  readonly onRows: (rows: readonly PlacementDraft[]) => void;
};

/** Which practices take how many patients, with the running total against those enrolled. */
export function PlacementRows({ practice, rows, placed, mustPlaceAll, onRows }: Props) {
  const { t } = useTranslation();
  const nextKey = useRef(1);
  const change = (key: number, part: Partial<PlacementDraft>): void =>
    onRows(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));
  return (
    <fieldset className="choices placements">
      <legend className="question">{t('cases.moving.placements')}</legend>
      {rows.map((row, index) => (
        <div key={row.key} className="placement">
          <PracticeCombobox
            label={t('cases.moving.placementPractice', { row: index + 1 })}
            isLabelHidden
            chosenName={row.practice?.name}
            onChoose={(chosen) => change(row.key, { practice: chosen })}
          />
          <input
            className="field numeric"
            inputMode="numeric"
            maxLength={6}
            aria-label={t('cases.moving.placementPatients', { row: index + 1 })}
            placeholder={t('cases.record.patients')}
            value={row.patients}
            onChange={(event) => change(row.key, { patients: event.currentTarget.value })}
          />
          <ActionIcon
            size={36}
            variant="subtle"
            color="gray"
            aria-label={t('cases.moving.removePlacement', { row: index + 1 })}
            disabled={rows.length === 1 && row.practice === null && row.patients === ''}
            onClick={() => {
              const rest = rows.filter(({ key }) => key !== row.key);
              onRows(rest.length > 0 ? rest : [{ key: nextKey.current++, practice: null, patients: '' }]);
            }}
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
          onClick={() => onRows([...rows, { key: nextKey.current++, practice: null, patients: '' }])}
        >
          {t('cases.moving.addPlacement')}
        </Button>
        {mustPlaceAll && practice.enrolledPatients !== null && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() =>
              onRows([
                { key: nextKey.current++, practice, patients: String(practice.enrolledPatients ?? '') },
              ])
            }
          >
            {t('cases.moving.stay', { practice: practice.name })}
          </Button>
        )}
      </div>
      <RunningTotal placed={placed} enrolled={practice.enrolledPatients} />
    </fieldset>
  );
}

function RunningTotal({ placed, enrolled }: { placed: number; enrolled: number | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (enrolled === null) {
    return <p role="status">{t('cases.moving.totalUnknown', { placed: format.integer(placed) })}</p>;
  }
  const left = enrolled - placed;
  return (
    <div role="status">
      <strong>
        {t('cases.moving.totalOf', { placed: format.integer(placed), enrolled: format.integer(enrolled) })}
      </strong>{' '}
      <span className={left < 0 ? 'text-acute' : 'second'}>
        {left > 0 && t('cases.moving.totalLeft', { left: format.integer(left) })}
        {left < 0 && t('cases.moving.totalOver', { over: format.integer(-left) })}
        {left === 0 && t('cases.moving.totalDone')}
      </span>
    </div>
  );
}
