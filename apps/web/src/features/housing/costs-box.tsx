import { Button } from '@mantine/core';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import type { HousingShortfall } from '@regiovast/domain/housing/shortfall';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { ReadCost } from './costs-draft.ts';
import { CostsChart } from './costs-chart.tsx';
import { CostsStale } from './costs-stale.tsx';
import { CostsTable } from './costs-table.tsx';
import { ShortfallNotes } from './shortfall-notes.tsx';
import type { CostsState } from './use-costs.ts';
import { useYearsText } from './use-years-text.ts';

type Props = {
  readonly view: HousingNeedView;
  readonly costs: CostsState;
  readonly read: readonly ReadCost[];
  readonly shortfall: HousingShortfall;
  readonly onAdd: () => void;
};

/** H-4 · the shortfall with every input it is computed from; the RHO types in the table itself. */
export function CostsBox({ view, costs, read, shortfall, onAdd }: Props) {
  const { t } = useTranslation();
  const yearsText = useYearsText();
  const canSet = view.can.setCosts.can;
  const isEmpty = costs.draft.rows.length === 0;
  const { unknownYears } = shortfall;
  return (
    <section className="box" aria-labelledby="housing-shortfall">
      <div className="box-head">
        <h2 id="housing-shortfall" aria-live="polite">
          <Finding shortfall={shortfall} isEmpty={isEmpty} />
        </h2>
      </div>
      <div className="box-body stack">
        <p className="second">
          {isEmpty ? t(canSet ? 'housingNeed.leadEmpty' : 'housingNeed.emptyToRead') : t('housingNeed.lead')}
        </p>
        <p>{t('housingNeed.formula')}</p>
        {!isEmpty && <CostsTable view={view} costs={costs} read={read} shortfall={shortfall} onAdd={onAdd} />}
        {unknownYears.length > 0 && (
          <p className="note tone-signal">
            <Icon name="signal" />
            {t('housingNeed.unknownYears', { count: unknownYears.length, years: yearsText(unknownYears) })}
          </p>
        )}
        {canSet && <CostsActs view={view} costs={costs} onAdd={onAdd} />}
        <CostsChart years={shortfall.years} />
        <ShortfallNotes view={view} years={shortfall.years} />
      </div>
    </section>
  );
}

/** What it comes to, in one line. */
function Finding({ shortfall, isEmpty }: { shortfall: HousingShortfall; isEmpty: boolean }) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  const yearsText = useYearsText();
  if (isEmpty) return t('housingNeed.finding.empty');
  if (!shortfall.total) return t('housingNeed.finding.unknown');
  const { shortfallCents } = shortfall.total;
  const kind = shortfallCents > 0 ? 'short' : shortfallCents < 0 ? 'surplus' : 'even';
  return t(`housingNeed.finding.${kind}`, {
    amount: euro(Math.abs(shortfallCents)),
    years: yearsText(shortfall.knownYears),
  });
}

/** Adding a year, laying down and throwing away; who sees it stands beside the button. */
function CostsActs({ view, costs, onAdd }: Pick<Props, 'view' | 'costs' | 'onAdd'>) {
  const { t } = useTranslation();
  const isFull = costs.draft.rows.length >= HOUSING_LIMITS.years;
  return (
    <div className="stack">
      <div className="row shortfall-acts">
        <Button
          variant={costs.draft.rows.length === 0 ? 'filled' : 'default'}
          leftSection={<Icon name="plus" />}
          disabled={isFull}
          aria-describedby={isFull ? 'costs-full' : undefined}
          onClick={onAdd}
        >
          {t('housingNeed.add')}
        </Button>
        {isFull && (
          <span id="costs-full" className="meta">
            {t('housingNeed.full', { count: HOUSING_LIMITS.years })}
          </span>
        )}
      </div>
      {costs.isDirty && costs.stale === null && (
        <>
          {costs.isTried && !costs.canSend && (
            <p className="note tone-acute" role="alert">
              <Icon name="acute" />
              {t('housingNeed.mend')}
            </p>
          )}
          <ErrorNote error={costs.error} />
          <p className="meta">{t('housingNeed.seen')}</p>
          <div className="row shortfall-acts">
            <Button loading={costs.isBusy} onClick={costs.save}>
              {t('housingNeed.save')}
            </Button>
            <Button variant="default" onClick={costs.discard}>
              {t('housingNeed.discard')}
            </Button>
          </div>
        </>
      )}
      {costs.stale !== null && <CostsStale view={view} costs={costs} />}
    </div>
  );
}
