import { Button } from '@mantine/core';
import type { ReachView } from '@regiovast/domain/cases/impact-reach';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ReachForm } from './reach-form.tsx';
import './cases.css';
import './case-record.css';

type Setting = ReachView['settings'][number];

/** D-6 · how far patients are taken to go: what holds, what held, and another value by who may. */
export function ReachBox() {
  const { t } = useTranslation();
  const format = useFormat();
  const { may } = useMe();
  const [isChanging, setChanging] = useState(false);
  const [done, setDone] = useState('');
  const { data, error } = useQuery(trpc.cases.reach.queryOptions());
  const valueOf = ({ radiusKm, detourFactor }: Setting): string =>
    t('caseImpact.setting.now', { radius: format.number(radiusKm), factor: format.number(detourFactor) });
  const columns: Column<Setting>[] = [
    {
      id: 'valid',
      header: t('caseImpact.setting.valid'),
      isRowHeader: true,
      cell: (row) => (
        <>
          {t('caseImpact.setting.from', { date: format.date(row.validFrom) })}
          {row.validFrom === data?.current && <strong> · {t('cases.today')}</strong>}
        </>
      ),
    },
    {
      id: 'value',
      header: t('caseImpact.setting.value'),
      cell: (row) => (
        <>
          {valueOf(row)} {row.isDefault && <span className="chip">{t('caseImpact.setting.isDefault')}</span>}
        </>
      ),
    },
    {
      id: 'source',
      header: t('caseImpact.setting.source'),
      cell: (row) => (row.isDefault ? t('caseImpact.setting.defaultSource') : row.source),
    },
    {
      id: 'reason',
      header: t('caseImpact.setting.reason'),
      cell: (row) => (row.isDefault ? t('caseImpact.setting.defaultReason') : row.reason),
    },
  ];
  return (
    <section className="box" aria-labelledby="reach">
      <div className="box-head">
        <h2 id="reach">{t('caseImpact.setting.title')}</h2>
        {may('cases.setReach') && !isChanging && (
          <span className="push">
            <Button size="xs" variant="default" onClick={() => setChanging(true)}>
              {t('caseImpact.setting.change')}
            </Button>
          </span>
        )}
      </div>
      <p className="box-foot">{t('caseImpact.setting.what')}</p>
      <div role="status">{done && <p className="box-foot">{done}</p>}</div>
      <ErrorNote error={error} />
      {isChanging && data && (
        <ReachForm
          today={data.today}
          onClose={() => setChanging(false)}
          onDone={() => setDone(t('caseImpact.setting.saved'))}
        />
      )}
      {data && (
        <DataTable
          caption={t('caseImpact.setting.history')}
          columns={columns}
          rows={data.settings}
          rowId={(row) => row.validFrom}
        />
      )}
    </section>
  );
}
