import { Button } from '@mantine/core';
import { useFocusReturn } from '@mantine/hooks';
import type { ExchangeView } from '@regiovast/domain/regions/exchange.views';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import './admin/region-admin-texts.ts';
import { ExchangeChip } from './exchange-chip.tsx';
import { ExchangeDialog } from './exchange-dialog.tsx';
import { ExchangeSupply } from './exchange-supply.tsx';
import './exchange.css';

/** R-5 · how far the enrolment exchange of the region is, who says so, and where there is room. */
export function ExchangeBox({ code, asOf }: { code: string; asOf?: string | undefined }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useFocusReturn({ opened: isOpen });
  const { data, error } = useQuery(trpc.regions.exchange.queryOptions({ code, asOf }));
  return (
    <section className="box" aria-labelledby="region-exchange">
      <div className="box-head">
        <h2 id="region-exchange">{t('regionAdmin.exchange.title')}</h2>
        {data?.set.can && (
          <Button className="push" size="compact-xs" variant="default" onClick={() => setOpen(true)}>
            {t('regionAdmin.exchange.set')}
          </Button>
        )}
      </div>
      <ErrorNote error={error} />
      {!data && !error && <div className="exchange-waiting" role="status" aria-label={t('frame.loading')} />}
      {data && (
        <div className="box-body stack">
          <ExchangeNow data={data} />
          <ExchangeSupply data={data} />
          <ExchangeHistory data={data} />
        </div>
      )}
      {data && isOpen && <ExchangeDialog data={data} onClose={() => setOpen(false)} />}
    </section>
  );
}

function ExchangeNow({ data: { current, since } }: { data: ExchangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!current) return <p className="unknown">{t('regionAdmin.exchange.unknown')}</p>;
  return (
    <div>
      <p className="row">
        <ExchangeChip state={current.state} />
        <span>{t('regionAdmin.exchange.since', { date: format.date(since ?? current.validFrom) })}</span>
      </p>
      {current.note && <p className="second">{current.note}</p>}
      <p className="meta exchange-source">{t('frame.source', { source: current.source })}</p>
    </div>
  );
}

function ExchangeHistory({ data: { history } }: { data: ExchangeView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (history.length < 2) return null;
  return (
    <details>
      <summary>{t('regionAdmin.exchange.history')}</summary>
      <ul className="exchange-history">
        {history.slice(1).map((row) => (
          <li key={row.id}>
            {`${format.date(row.validFrom)}: ${t(`regionAdmin.exchange.state.${row.state}`)}`}
            {row.isPlacedSuppressed &&
              `, ${t('regionAdmin.timeline.exchangePlaced', { placed: t('frame.suppressed') })}`}
            {row.placedPatients !== null &&
              `, ${t('regionAdmin.timeline.exchangePlaced', { placed: format.integer(row.placedPatients) })}`}
            <span className="meta exchange-source">{t('frame.source', { source: row.source })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
