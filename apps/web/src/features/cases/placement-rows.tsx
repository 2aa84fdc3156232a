import { ActionIcon, Button } from '@mantine/core';
import type { CaseView } from '@regiovast/domain/cases/case.views';
import { PLACE_KINDS, placeKindSchema } from '@regiovast/domain/cases/record-fields';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { emptyPlacement, type PlacementDraft, roomOf } from './move-form.ts';
import { PracticeCombobox } from './practice-combobox.tsx';

type Props = {
  readonly view: Pick<CaseView, 'practice' | 'patientsToPlace'>;
  readonly rows: readonly PlacementDraft[];
  readonly placed: number;
  readonly mustPlaceAll: boolean;
  readonly onRows: (rows: readonly PlacementDraft[]) => void;
};

/** Where how many patients go, with the running total against those who need a place. */
export function PlacementRows({ view, rows, placed, mustPlaceAll, onRows }: Props) {
  const { t } = useTranslation();
  const nextKey = useRef(1);
  const { practice, patientsToPlace } = view;
  return (
    <fieldset className="choices placements">
      <legend className="question">{t('cases.moving.placements')}</legend>
      {rows.map((row, index) => (
        <PlacementRow
          key={row.key}
          row={row}
          index={index}
          isOnly={rows.length === 1}
          onChange={(part) =>
            onRows(rows.map((other) => (other.key === row.key ? { ...other, ...part } : other)))
          }
          onRemove={() => {
            const rest = rows.filter(({ key }) => key !== row.key);
            onRows(rest.length > 0 ? rest : [emptyPlacement(nextKey.current++)]);
          }}
        />
      ))}
      <div className="row">
        <Button
          size="xs"
          variant="default"
          leftSection={<Icon name="plus" />}
          onClick={() => onRows([...rows, emptyPlacement(nextKey.current++)])}
        >
          {t('caseTerms.placing.addLine')}
        </Button>
        {mustPlaceAll && patientsToPlace !== null && (
          <Button
            size="xs"
            variant="subtle"
            onClick={() =>
              onRows([
                {
                  ...emptyPlacement(nextKey.current++),
                  practice: { id: practice.id, name: practice.name },
                  patients: String(patientsToPlace),
                },
              ])
            }
          >
            {t('cases.moving.stay', { practice: practice.name })}
          </Button>
        )}
      </div>
      <RunningTotal placed={placed} toPlace={patientsToPlace} mustPlaceAll={mustPlaceAll} />
    </fieldset>
  );
}

function PlacementRow(props: {
  row: PlacementDraft;
  index: number;
  isOnly: boolean;
  onChange: (part: Partial<PlacementDraft>) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { row, index, onChange } = props;
  const room = roomOf(row);
  const noteId = `placement-note-${row.key}`;
  return (
    <div className="placement">
      <select
        className="field"
        aria-label={t('caseTerms.placing.kind', { row: index + 1 })}
        value={row.kind}
        onChange={(event) =>
          onChange({ kind: placeKindSchema.parse(event.currentTarget.value), practice: null })
        }
      >
        {PLACE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`caseTerms.place.${kind}`)}
          </option>
        ))}
      </select>
      {row.kind === 'PRACTICE' ? (
        <PracticeCombobox
          label={t('cases.moving.placementPractice', { row: index + 1 })}
          isLabelHidden
          chosenName={row.practice?.name}
          onChoose={(chosen) => onChange({ practice: chosen })}
        />
      ) : (
        <span />
      )}
      <input
        className="field numeric"
        inputMode="numeric"
        maxLength={6}
        aria-label={t('cases.moving.placementPatients', { row: index + 1 })}
        aria-describedby={room ? noteId : undefined}
        placeholder={t('cases.record.patients')}
        value={row.patients}
        onChange={(event) => onChange({ patients: event.currentTarget.value })}
      />
      <ActionIcon
        size={36}
        variant="subtle"
        color="gray"
        aria-label={t('cases.moving.removePlacement', { row: index + 1 })}
        disabled={props.isOnly && row.practice === null && row.patients === '' && row.kind === 'PRACTICE'}
        onClick={props.onRemove}
      >
        <span aria-hidden="true">✕</span>
      </ActionIcon>
      {room && (
        <p id={noteId} className={room === 'above' ? 'placement-note' : 'placement-note meta'}>
          {room === 'above' && <Icon name="threatened" size={14} />}
          {room === 'above'
            ? t('caseTerms.placing.aboveStated', {
                places: format.integer(row.practice?.placesAvailable ?? 0),
                date: row.practice?.referenceDate
                  ? format.date(row.practice.referenceDate)
                  : t('frame.unknown'),
              })
            : t('caseTerms.placing.placesUnknown')}
        </p>
      )}
    </div>
  );
}

function RunningTotal(props: { placed: number; toPlace: number | null; mustPlaceAll: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { placed, toPlace } = props;
  if (toPlace === null) {
    return <p role="status">{t('cases.moving.totalUnknown', { placed: format.integer(placed) })}</p>;
  }
  const left = toPlace - placed;
  return (
    <div role="status">
      <strong>
        {t('cases.moving.totalOf', { placed: format.integer(placed), enrolled: format.integer(toPlace) })}
      </strong>{' '}
      <span className={left < 0 ? 'text-acute' : 'second'}>
        {left > 0 &&
          (props.mustPlaceAll
            ? t('cases.moving.totalLeft', { left: format.integer(left) })
            : t('caseTerms.placing.remain', { left: format.integer(left) }))}
        {left < 0 && t('cases.moving.totalOver', { over: format.integer(-left) })}
        {left === 0 && t('cases.moving.totalDone')}
      </span>
    </div>
  );
}
