import { Button } from '@mantine/core';
import type { CaseTermsView } from '@regiovast/domain/cases/term.views';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { ReachBox } from './reach-box.tsx';
import { SetTermDialog } from './terms-dialog.tsx';
import { TermHistory, useTermWords } from './terms-history.tsx';
import './terms.css';

type Term = CaseTermsView['terms'][number];

/** D-3 · how long every term is and where that comes from: for everybody to read, for the platform to change. */
export function TermsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { data } = useSuspenseQuery(trpc.cases.terms.queryOptions());
  const [changing, setChanging] = useState<Term | null>(null);
  const [done, setDone] = useState('');
  const columns = useTermColumns(me.may('cases.setTerm') ? setChanging : null, data.today);
  return (
    <div className="stack">
      <PageTitle title={t('caseTerms.page.title')} />
      <p>{t('caseTerms.page.intro')}</p>
      <div role="status">
        {done && (
          <p className="note tone-resolved">
            <Icon name="resolved" />
            {done}
          </p>
        )}
      </div>
      <section className="box terms-current">
        <DataTable
          caption={t('caseTerms.page.caption')}
          columns={columns}
          rows={data.terms}
          rowId={({ kind }) => kind}
        />
      </section>
      <ReachBox />
      {changing && (
        <SetTermDialog
          term={changing}
          today={data.today}
          onClose={() => setChanging(null)}
          onDone={(words) => {
            setChanging(null);
            setDone(words);
          }}
        />
      )}
    </div>
  );
}

function useTermColumns(onChange: ((term: Term) => void) | null, today: string): readonly Column<Term>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useTermWords();
  const columns: Column<Term>[] = [
    {
      id: 'kind',
      header: t('caseTerms.page.kind'),
      isRowHeader: true,
      cell: ({ kind }) => t(`caseTerms.page.kinds.${kind}`),
    },
    {
      id: 'length',
      header: t('caseTerms.page.length'),
      cell: ({ current, rows }) => {
        const next = rows.findLast(({ validFrom }) => validFrom > today);
        return (
          <>
            <strong>{words.length(current)}</strong>
            {next && (
              <p className="meta">
                {t('caseTerms.page.coming', {
                  date: format.date(next.validFrom),
                  length: words.length(next),
                })}
              </p>
            )}
          </>
        );
      },
    },
    {
      id: 'source',
      header: t('caseTerms.page.source'),
      cell: ({ kind, current }) => (
        <>
          {words.source(current)}{' '}
          {current.isDefault && <span className="chip tone-signal">{t('caseTerms.page.proposal')}</span>}
          <p className="meta">{words.reason(kind, current)}</p>
        </>
      ),
    },
    {
      id: 'history',
      header: t('caseTerms.page.history'),
      cell: (term) => <TermHistory term={term} today={today} />,
    },
  ];
  if (!onChange) return columns;
  return [
    ...columns,
    {
      id: 'change',
      header: t('caseTerms.page.change'),
      cell: (term) => (
        <Button
          size="xs"
          variant="default"
          aria-label={t('caseTerms.page.changeOf', { term: t(`caseTerms.page.kinds.${term.kind}`) })}
          onClick={() => onChange(term)}
        >
          {t('caseTerms.page.change')}
        </Button>
      ),
    },
  ];
}
