import { Button } from '@mantine/core';
import type { CostComparison as Comparison } from '@regiovast/domain/arrangements/priority-figures';
import type { PriorityView } from '@regiovast/domain/arrangements/priority.views';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { CostStrip } from './cost-strip.tsx';
import { CostTable } from './cost-table.tsx';

type Props = { readonly view: PriorityView; readonly comparison: Comparison };

/** A-2, C-1 · what a place costs here beside the insurer's own other arrangements of the type, drawn or as a table. */
export function CostComparison({ view, comparison }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const title = t('arrangementPriority.strip.title', { count: comparison.count });
  const shown = { own: view.figures.centsPerPlace, comparison };
  return (
    <section className="box" aria-labelledby={heading}>
      <div className="box-head">
        <h2 id={heading}>{title}</h2>
        <span className="push meta row">
          <Icon name="lock" size={14} />
          {t('arrangementPriority.onlyInsurer', { insurer: view.insurerName })}
        </span>
        <Button
          size="compact-xs"
          variant="default"
          aria-pressed={asTable}
          aria-label={`${t('arrangementPriority.strip.asTable')}: ${title}`}
          onClick={() => setAsTable(!asTable)}
        >
          {t('arrangementPriority.strip.asTable')}
        </Button>
      </div>
      <figure className="box-body stack priority-figure">
        {asTable ? <CostTable caption={title} {...shown} /> : <CostStrip {...shown} />}
        <figcaption className="meta">
          {t('arrangementPriority.strip.source', {
            insurer: view.insurerName,
            type: t(`arrangements.types.${view.type}`),
            date: format.date(view.figures.asOf),
          })}
        </figcaption>
      </figure>
    </section>
  );
}
