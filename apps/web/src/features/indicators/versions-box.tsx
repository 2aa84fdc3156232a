import type { Definition } from '@regiovast/domain/indicators/definition';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { SourceText } from './source-text.tsx';
import { useIndicatorWords } from './use-indicator-words.ts';

/** Q-8 · every version of a definition, newest first, with what it means and how its figures may be used. */
export function VersionsBox({ versions }: { versions: readonly Definition[] }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="indicator-versions">
      <div className="box-head">
        <h2 id="indicator-versions">{t('indicators.versions')}</h2>
      </div>
      {versions.map((definition) => (
        <VersionText key={definition.version} definition={definition} />
      ))}
    </section>
  );
}

function VersionText({ definition }: { definition: Definition }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { meaningOf } = useIndicatorWords();
  const { version, validFrom, kind, period, aggregation, worse, staleAfterMonths, source } = definition;
  return (
    <article className="indicator-version">
      <h3>
        {t('indicators.version', { version })}{' '}
        <span className="meta">{t('indicators.validFrom', { date: format.date(validFrom) })}</span>
      </h3>
      <p>{meaningOf(definition)}</p>
      {kind === 'register' && (
        <p>
          {t('indicators.own')} <Link to="/kwartaal">{t('indicators.perQuarter')}</Link>
        </p>
      )}
      <dl className="indicator-facts">
        <dt>{t('indicators.source')}</dt>
        <dd>
          <SourceText source={source} />
        </dd>
        <dt>{t('indicators.period')}</dt>
        <dd>{t(`indicators.periodOf.${period}`)}</dd>
        <dt>{t('indicators.holds')}</dt>
        <dd>
          {staleAfterMonths === null
            ? t('indicators.holdsAlways')
            : t('indicators.holdsMonths', { count: staleAfterMonths })}
        </dd>
        <dt>{t('indicators.group')}</dt>
        <dd>{t('indicators.groupOwn')}</dd>
        <dt>{t('indicators.aggregation')}</dt>
        <dd>{t(`indicators.aggregationOf.${aggregation}`)}</dd>
        <dt>{t('indicators.worse')}</dt>
        <dd>{t(`indicators.worseOf.${worse ?? 'none'}`)}</dd>
      </dl>
    </article>
  );
}
