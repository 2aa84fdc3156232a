import type { HousingView } from '@regiovast/domain/housing/housing.views';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Fact } from '../../components/fact.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { useReaderLanguage } from '../plans/use-reader-language.ts';
import { UnknownOr } from './unknown-or.tsx';

type Line = HousingNeedView['need']['lines'][number];
type Props = { readonly housing: HousingView; readonly view: HousingNeedView };
const HUNDREDTHS = 100;

/** H-3 · what each norm asks beside what is there and wanted; without a norm no number, and why. */
export function NeedBox({ housing, view }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { need } = view;
  const columns = useNeedColumns();
  const pair = (now: number | null, wanted: number | null, unit: string): string => {
    const said = (value: number | null): string =>
      value === null ? t('frame.unknown') : `${format.integer(value)} ${unit}`;
    return t('housingNeed.need.pair', { now: said(now), wanted: said(wanted) });
  };
  const { premises, wanted } = housing;
  return (
    <section className="box" aria-labelledby="housing-need">
      <div className="box-head">
        <h2 id="housing-need">{t('housingNeed.need.title')}</h2>
      </div>
      {need.unknown !== null && <p className="box-body">{t(`housingNeed.need.unknown.${need.unknown}`)}</p>}
      {need.unknown === 'NO_NORM' ? (
        <div className="box-body stack">
          <p className="second">{t('housingNeed.need.without')}</p>
          <dl className="facts">
            <Fact term={t('housingNeed.need.floorArea')}>
              {pair(premises.floorAreaM2, wanted.floorAreaM2, t('housingNeed.need.units.M2'))}
            </Fact>
            <Fact term={t('housingNeed.need.rooms')}>
              {pair(premises.consultingRooms, wanted.consultingRooms, t('housingNeed.need.units.ROOM'))}
            </Fact>
          </dl>
        </div>
      ) : (
        <>
          <p className="box-body second">{t('housingNeed.need.lead')}</p>
          <DataTable
            caption={t('housingNeed.need.caption')}
            columns={columns}
            rows={need.lines}
            rowId={({ norm }) => norm.code}
          />
        </>
      )}
      <p className="box-foot meta">
        {t('housingNeed.need.version', {
          version: need.norms.version,
          date: format.date(need.norms.validFrom),
          source: need.norms.source,
        })}
      </p>
    </section>
  );
}

function useNeedColumns(): Column<Line>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useReaderLanguage();
  const inUnit =
    ({ norm }: Line) =>
    (value: number): string =>
      `${format.integer(value)} ${t(`housingNeed.need.units.${norm.unit}`)}`;
  const count = (value: number): string => format.integer(Math.abs(value));
  const missing = (value: number | null): ReactNode => {
    if (value === null) return <UnknownOr value={null} text={format.integer} />;
    if (value === 0) return t('housingNeed.need.exactly');
    return t(value > 0 ? 'housingNeed.need.short' : 'housingNeed.need.enough', { number: count(value) });
  };
  const beyond = (value: number | null): ReactNode => {
    if (value === null) return null;
    if (value === 0) return t('housingNeed.need.wantedSame');
    return t(value > 0 ? 'housingNeed.need.wantedMore' : 'housingNeed.need.wantedLess', {
      number: count(value),
    });
  };
  const needed = (line: Line, at: Line['now']): ReactNode => (
    <>
      <UnknownOr value={at.need} text={inUnit(line)} />
      {at.patients !== null && (
        <span className="meta need-under">
          {t('housingNeed.need.patients', { number: format.integer(at.patients) })}
        </span>
      )}
    </>
  );
  return [
    {
      id: 'norm',
      header: t('housingNeed.need.norm'),
      isRowHeader: true,
      cell: ({ norm }) => (
        <span className="need-norm">
          {norm[language].label}
          <span className="meta need-under">{t('housingNeed.need.source', { source: norm.source })}</span>
        </span>
      ),
    },
    {
      id: 'per1000',
      header: t('housingNeed.need.per1000'),
      isNumeric: true,
      cell: ({ norm }) =>
        `${format.number(norm.per1000Hundredths / HUNDREDTHS)} ${t(`housingNeed.need.units.${norm.unit}`)}`,
    },
    { id: 'now', header: t('housingNeed.need.now'), isNumeric: true, cell: (line) => needed(line, line.now) },
    {
      id: 'later',
      header: t('housingNeed.need.later'),
      isNumeric: true,
      cell: (line) => needed(line, line.atCompletion),
    },
    {
      id: 'there',
      header: t('housingNeed.need.there'),
      isNumeric: true,
      cell: (line) => (
        <>
          <UnknownOr value={line.there} text={inUnit(line)} />
          {line.now.missing !== null && <span className="meta need-under">{missing(line.now.missing)}</span>}
        </>
      ),
    },
    {
      id: 'missing',
      header: t('housingNeed.need.missingLater'),
      isNumeric: true,
      cell: ({ atCompletion }) => missing(atCompletion.missing),
    },
    {
      id: 'wanted',
      header: t('housingNeed.need.wanted'),
      isNumeric: true,
      cell: (line) => (
        <>
          <UnknownOr value={line.wanted} text={inUnit(line)} />
          <span className="meta need-under">{beyond(line.wantedBeyondNeed)}</span>
        </>
      ),
    },
  ];
}
