import { Button } from '@mantine/core';
import { NEAR_DAYS } from '@regiovast/domain/housing/time-line';
import type { OptionsView } from '@regiovast/domain/housing/options.views';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { timeLineFinding } from './time-line-finding.ts';
import { TimeLineFigure } from './time-line-figure.tsx';
import { TimeLineTable } from './time-line-table.tsx';
import './time-line.css';

/** H-5 · the days of a case with what they come down to, drawn or as a table. */
export function TimeLineBox({ view }: { view: OptionsView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const heading = useId();
  const [asTable, setAsTable] = useState(false);
  const finding = useFindingText(view);
  return (
    <section className="box" aria-labelledby={heading}>
      <div className="box-head">
        <h2 id={heading}>{finding}</h2>
        <span className="push">
          <Button
            size="compact-xs"
            variant="default"
            aria-pressed={asTable}
            aria-label={`${t('housingOptions.timeLine.asTable')}: ${finding}`}
            onClick={() => setAsTable(!asTable)}
          >
            {t('housingOptions.timeLine.asTable')}
          </Button>
        </span>
      </div>
      <figure className="box-body stack time-line">
        {asTable ? (
          <TimeLineTable view={view} caption={finding} />
        ) : (
          <TimeLineFigure view={view} finding={finding} />
        )}
        <figcaption className="meta">
          {t('housingOptions.timeLine.source', { date: format.date(view.today), days: NEAR_DAYS })}
        </figcaption>
      </figure>
    </section>
  );
}

function useFindingText(view: OptionsView): string {
  const { t } = useTranslation();
  const format = useFormat();
  const finding = timeLineFinding(view);
  const facts = {
    days: 'days' in finding ? t('housingOptions.days', { count: finding.days }) : '',
    date: 'on' in finding ? format.date(finding.on) : '',
  };
  return t(`housingOptions.timeLine.finding.${finding.kind}`, facts);
}
