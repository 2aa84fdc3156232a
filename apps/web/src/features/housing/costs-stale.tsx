import { Button } from '@mantine/core';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useReaderLanguage } from '../plans/use-reader-language.ts';
import { type CostRow, costsDraftOf } from './costs-draft.ts';
import type { CostsState } from './use-costs.ts';

/** S-3 · somebody was first: what stands now beside what was typed, and one chooses before anything is sent. */
export function CostsStale({ view, costs }: { view: HousingNeedView; costs: CostsState }) {
  const { t } = useTranslation();
  const language = useReaderLanguage();
  const now = costsDraftOf(view, language);
  const sides = [now, costs.draft] as const;
  const years = [...new Set(sides.flatMap(({ rows }) => rows.map(({ year }) => year.trim())))].toSorted();
  const said = (row: CostRow | undefined): string =>
    row
      ? t('housingNeed.stale.line', { cost: row.cost, enrolled: row.enrolled, source: row.source })
      : t('housingNeed.stale.nothing');
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div className="stack">
        <p>{t(`housingNeed.stale.${costs.stale ?? 'other'}`)}</p>
        {costs.stale === 'costs' && (
          <div
            className="table-scroll"
            role="region"
            tabIndex={0}
            aria-label={t('housingNeed.stale.caption')}
          >
            <table className="data-table costs-race">
              <caption className="visually-hidden">{t('housingNeed.stale.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('housingNeed.columns.year')}</th>
                  <th scope="col">{t('housingNeed.stale.theirs')}</th>
                  <th scope="col">{t('housingNeed.stale.yours')}</th>
                </tr>
              </thead>
              <tbody>
                {years.map((year) => (
                  <tr key={year}>
                    <th scope="row">{year || '–'}</th>
                    {sides.map(({ rows }, side) => (
                      <td key={side === 0 ? 'theirs' : 'yours'}>
                        {said(rows.find((row) => row.year.trim() === year))}
                      </td>
                    ))}
                  </tr>
                ))}
                <tr>
                  <th scope="row">{t('housingNeed.stale.contribution')}</th>
                  {sides.map(({ contribution }, side) => (
                    <td key={side === 0 ? 'theirs' : 'yours'}>
                      {contribution || t('housingNeed.stale.nothing')}
                    </td>
                  ))}
                </tr>
              </tbody>
            </table>
          </div>
        )}
        {costs.isTried && !costs.canSend && <p>{t('housingNeed.mend')}</p>}
        <div className="row shortfall-acts">
          <Button loading={costs.isBusy} onClick={costs.saveOver}>
            {t(costs.stale === 'costs' ? 'housingNeed.stale.keepMine' : 'housingNeed.stale.again')}
          </Button>
          <Button variant="default" onClick={costs.discard}>
            {t('housingNeed.stale.takeTheirs')}
          </Button>
        </div>
      </div>
    </div>
  );
}
