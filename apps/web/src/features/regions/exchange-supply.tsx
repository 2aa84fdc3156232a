import type { ExchangeView } from '@regiovast/domain/regions/exchange.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

/** · room beside mediation: places, practices with room, people placed, each with what it rests on. */
export function ExchangeSupply({ data: { current, supply } }: { data: ExchangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const unknown = <span className="unknown">{t('frame.unknown')}</span>;
  const isStated = supply !== null && supply.practicesStating > 0;
  const placed = current?.placedPatients ?? null;
  return (
    <>
      <dl className="exchange-figures">
        {supply && (
          <>
            <div>
              <dt>{t('regionAdmin.exchange.places')}</dt>
              <dd>{isStated ? format.integer(supply.places) : unknown}</dd>
            </div>
            <div>
              <dt>{t('regionAdmin.exchange.withRoom')}</dt>
              <dd>{isStated ? format.integer(supply.practicesWithRoom) : unknown}</dd>
            </div>
          </>
        )}
        <div>
          <dt>{t('regionAdmin.exchange.placed')}</dt>
          <dd>
            {current?.isPlacedSuppressed ? (
              <span className="suppressed" title={t('frame.suppressedWhy')}>
                {t('frame.suppressed')}
              </span>
            ) : placed === null ? (
              unknown
            ) : (
              format.integer(placed)
            )}
          </dd>
          {placed !== null && current && (
            <dd className="meta">
              {t('regionAdmin.exchange.placedOn', { date: format.date(current.validFrom) })}
            </dd>
          )}
        </div>
      </dl>
      <p className="meta">
        {supply
          ? isStated
            ? [
                t('regionAdmin.exchange.stating', {
                  stating: format.integer(supply.practicesStating),
                  practices: format.integer(supply.practices),
                }),
                t('regionAdmin.exchange.asOf', { date: format.date(supply.referenceDate) }),
                supply.oldestStatement &&
                  t('regionAdmin.exchange.oldest', { date: format.date(supply.oldestStatement) }),
              ]
                .filter(Boolean)
                .join(' · ')
            : t('regionAdmin.exchange.placesUnknown')
          : t('regionAdmin.exchange.elsewhere')}
      </p>
    </>
  );
}
