import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingShortfall, ShortfallYear } from '@regiovast/domain/housing/shortfall';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { CostsInputs } from './costs-inputs.tsx';
import { COST_FIELDS, type CostField, type ReadCost } from './costs-draft.ts';
import { UnknownOr } from './unknown-or.tsx';
import type { CostsState } from './use-costs.ts';
import { useYearsText } from './use-years-text.ts';

type Props = {
  readonly view: HousingNeedView;
  readonly costs: CostsState;
  readonly read: readonly ReadCost[];
  readonly shortfall: HousingShortfall;
  readonly onAdd: () => void;
};

/** How far a key goes; Enter and the arrows stay in the column, as in a spreadsheet. */
const STEPS: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };
const isField = (value: string | undefined): value is CostField =>
  COST_FIELDS.some((field) => field === value);

/** H-4 · every input and what comes of it, a line per year; the sum is over the years that are known. */
export function CostsTable({ view, costs, read, shortfall, onAdd }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const yearsText = useYearsText();
  const table = useRef<HTMLTableElement>(null);
  const wanted = useRef<{ row: number; field: CostField } | null>(null);
  const isEditable = view.can.setCosts.can;
  const { rows } = costs.draft;
  const focus = (row: number, field: CostField): boolean => {
    const input = table.current?.querySelector<HTMLInputElement>(
      `[data-row="${row}"][data-field="${field}"]`,
    );
    input?.focus();
    input?.select();
    return input !== null && input !== undefined;
  };
  // A year that a key began is there after the next drawing.
  useEffect(() => {
    if (wanted.current && focus(wanted.current.row, wanted.current.field)) wanted.current = null;
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const { row, field } = (event.target as HTMLElement).dataset;
    if (step === undefined || row === undefined || !isField(field) || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const to = Number(row) + step;
    if (focus(to, field) || event.key !== 'Enter' || to >= HOUSING_LIMITS.years) return;
    wanted.current = { row: to, field: 'cost' };
    onAdd();
  };
  const caption = t('housingNeed.caption');
  const headers = ['per1000', 'component', 'shortfall'] as const;
  const { total, knownYears } = shortfall;
  return (
    <>
      <div className="table-scroll" role="region" tabIndex={0} aria-label={caption}>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields in it */}
        <table ref={table} className="data-table costs-table" onKeyDown={onKeyDown}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {COST_FIELDS.map((field) => (
                <th
                  key={field}
                  scope="col"
                  className={field === 'cost' || field === 'enrolled' ? 'numeric' : undefined}
                >
                  {t(`housingNeed.columns.${field}`)}
                </th>
              ))}
              {headers.map((name) => (
                <th key={name} scope="col" className="numeric">
                  {t(`housingNeed.columns.${name}`)}
                </th>
              ))}
              {isEditable && (
                <th scope="col">
                  <span className="visually-hidden">{t('housingNeed.columns.remove')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const own = read[index];
              const year = shortfall.years.find((known) => known.year === own?.year);
              return isEditable ? (
                <CostsInputs key={row.key} row={row} index={index} read={own} costs={costs}>
                  <Outcome year={year} />
                </CostsInputs>
              ) : (
                year && <ReadRow key={row.key} year={year} />
              );
            })}
          </tbody>
          {total && (
            <tfoot>
              <tr>
                <th scope="row">{t('housingNeed.total', { years: yearsText(knownYears) })}</th>
                <td className="numeric">{euro(total.costCents)}</td>
                <td colSpan={3} aria-hidden="true" />
                <td className="numeric">{euro(total.componentCents)}</td>
                <td className="numeric">
                  <Shortfall cents={total.shortfallCents} />
                </td>
                {isEditable && <td aria-hidden="true" />}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {isEditable && <p className="meta costs-keys">{t('housingNeed.keys')}</p>}
    </>
  );
}

/** A year as it was stated, for who only reads. */
function ReadRow({ year }: { year: ShortfallYear }) {
  const format = useFormat();
  return (
    <tr>
      <th scope="row">{year.year}</th>
      <td className="numeric">{format.euro(year.yearlyCostCents)}</td>
      <td className="numeric">{format.integer(year.enrolledPatients)}</td>
      <td className="costs-source">{year.source}</td>
      <Outcome year={year} />
    </tr>
  );
}

/** What comes of a year; nothing while it is not filled in. */
function Outcome({ year }: { year: ShortfallYear | undefined }) {
  const { euro } = useFormat();
  if (!year)
    return (
      <>
        <td className="numeric">–</td>
        <td className="numeric">–</td>
        <td className="numeric">–</td>
      </>
    );
  const { component, componentCents, shortfallCents } = year;
  return (
    <>
      <td className="numeric">
        <UnknownOr value={component?.centsPer1000 ?? null} text={euro} />
      </td>
      <td className="numeric">
        <UnknownOr value={componentCents} text={euro} />
      </td>
      <td className="numeric">
        {shortfallCents === null ? (
          <UnknownOr value={null} text={euro} />
        ) : (
          <Shortfall cents={shortfallCents} />
        )}
      </td>
    </>
  );
}

/** A surplus says so in a word, not by its sign alone. */
function Shortfall({ cents }: { cents: number }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  return (
    <>
      <strong>{euro(cents)}</strong>
      {cents < 0 && <span className="meta costs-surplus">{t('housingNeed.surplusWord')}</span>}
    </>
  );
}
