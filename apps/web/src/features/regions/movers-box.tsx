import type { Mover, MoversView } from '@regiovast/domain/regions/region-movers.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import type { OverviewState } from './overview-search.ts';

/** The three regions whose pressure rose most since the last closed quarter, and why where the reader may know. */
export function MoversBox({ state }: { state: OverviewState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { indeling: regionType, peildatum: asOf } = state;
  const { data } = useQuery(trpc.regions.movers.queryOptions({ regionType, asOf }));
  const quarter = data?.quarter ? format.quarter(data.quarter) : '';
  const previous = data?.previousQuarter ? format.quarter(data.previousQuarter) : '';
  const shown = data?.own ?? data?.elsewhere ?? [];
  return (
    <section className="box movers" aria-labelledby="movers" aria-busy={!data}>
      <div className="box-head">
        <h2 id="movers">{t('regions.movers.title')}</h2>
        {data?.quarter && (
          <span className="second">
            {data.own
              ? t('regions.movers.since', { quarter })
              : t('regions.movers.between', { previous, quarter })}
          </span>
        )}
        {data && (
          <span className="meta push">
            {t('regions.movers.source', { date: format.date(data.referenceDate) })}
          </span>
        )}
      </div>
      {data && shown.length === 0 && <p className="second">{t(`regions.movers.${whyNone(data)}`)}</p>}
      {shown.length > 0 && (
        <ol>
          {shown.map((mover) => (
            <li key={mover.code}>
              <MoverText mover={mover} asOf={asOf} />
            </li>
          ))}
        </ol>
      )}
      {data?.own && data.elsewhere.length > 0 && (
        <p className="second movers-elsewhere">
          {t('regions.movers.elsewhere', { previous, quarter })}{' '}
          {data.elsewhere.map((mover, index) => (
            <span key={mover.code}>
              {index > 0 && ', '}
              <MoverLink mover={mover} asOf={asOf} /> +{format.integer(mover.score.change ?? 0)}
            </span>
          ))}
        </p>
      )}
    </section>
  );
}

function whyNone({
  quarter,
  compared,
  own,
}: MoversView): 'noQuarter' | 'notCompared' | 'noneRose' | 'noneRoseOwn' {
  if (!quarter) return 'noQuarter';
  if (compared === 0) return 'notCompared';
  return own ? 'noneRoseOwn' : 'noneRose';
}

type MoverProps = { readonly mover: Mover; readonly asOf: string | undefined };

const MoverLink = ({ mover, asOf }: MoverProps) => (
  <Link to="/regios/$code" params={{ code: mover.code }} search={{ peildatum: asOf }}>
    {mover.name}
  </Link>
);

function MoverText({ mover, asOf }: MoverProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sign = (change: number): string => `${change > 0 ? '+' : '−'}${format.integer(Math.abs(change))}`;
  const why = (): string => {
    if (!mover.parts) return t('regions.movers.noParts');
    if (mover.parts.length === 0) return t('regions.movers.sameParts');
    const parts = mover.parts.map(({ part, change }) =>
      t('regions.movers.part', { part: t(`regions.movers.parts.${part}`), change: sign(change) }),
    );
    return `${t('regions.movers.why')} ${parts.join(', ')}.`;
  };
  return (
    <>
      <h3>
        <MoverLink mover={mover} asOf={asOf} />
      </h3>
      <p>
        <span aria-hidden="true">▴ </span>
        {t('regions.movers.rose', {
          count: mover.score.change ?? 0,
          score: format.integer(mover.score.value ?? 0),
        })}
      </p>
      <p className="second">{why()}</p>
    </>
  );
}
