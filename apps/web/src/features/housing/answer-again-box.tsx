import type { AnswerAgainPage, AnswerAgainRow } from '@regiovast/domain/housing/answer-again.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Pager } from '../../components/pager.tsx';
import { type Column, DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';

const PAGE_SIZE = 25;

/** H-2 · what the guidance that holds asks to be answered again, page by page. */
export function AnswerAgainBox({ page }: { page: number }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { data, error } = useQuery({
    ...trpc.housing.answerAgain.queryOptions({ page, pageSize: PAGE_SIZE }),
    placeholderData: keepPreviousData,
  });
  return (
    <section className="box" aria-labelledby="answer-again">
      <div className="box-head">
        <h2 id="answer-again">{t('housingAdmin.again.title')}</h2>
        <span className="second" role="status">
          {data && data.total > 0 && <AgainTotal data={data} />}
        </span>
      </div>
      {error && <ErrorNote error={error} />}
      {data?.total === 0 && (
        <p className="empty">
          {t('housingAdmin.again.none', { version: data.version, date: format.date(data.validFrom) })}
        </p>
      )}
      {data && data.total > 0 && (
        <>
          <AnswerAgainTable rows={data.rows} />
          <Pager
            page={page}
            pageSize={PAGE_SIZE}
            total={data.total}
            onPage={(pagina) =>
              void navigate({
                to: '/beheer/huisvesting',
                search: { soort: 'guidance', pagina },
                replace: true,
              })
            }
          />
        </>
      )}
    </section>
  );
}

/** How many answers in how many cases. */
export function AgainTotal({ data }: { data: AnswerAgainPage }) {
  const { t } = useTranslation();
  const format = useFormat();
  return t('housingAdmin.again.total', {
    version: data.version,
    answers: format.integer(data.total),
    cases: format.integer(data.cases),
  });
}

/** Which step of which case, who answers it, and why again. */
export function AnswerAgainTable({ rows }: { rows: readonly AnswerAgainRow[] }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const columns: Column<AnswerAgainRow>[] = [
    {
      id: 'number',
      header: t('housingAdmin.again.case'),
      isRowHeader: true,
      cell: ({ housingCaseId, number }) =>
        housingCaseId === null ? (
          number
        ) : (
          <Link to="/huisvesting/$id" params={{ id: housingCaseId }} search={{ tab: 'stappen' }}>
            {number}
          </Link>
        ),
    },
    {
      id: 'cell',
      header: t('housingAdmin.again.cell'),
      cell: ({ label, step }) => (
        <>
          {label[language]} <span className="meta">{t(`housing.steps.${step}`)}</span>
        </>
      ),
    },
    { id: 'party', header: t('housingAdmin.party'), cell: ({ party }) => t(`housing.parties.${party}`) },
    {
      id: 'reason',
      header: t('housingAdmin.again.reason'),
      cell: ({ reason }) => t(`housingAdmin.again.reasons.${reason}`),
    },
    {
      id: 'answeredBy',
      header: t('housingAdmin.again.answeredBy'),
      cell: ({ answeredBy }) =>
        answeredBy?.name ?? <span className="unknown">{t('housingAdmin.again.notShared')}</span>,
    },
  ];
  return (
    <DataTable
      caption={t('housingAdmin.again.title')}
      columns={columns}
      rows={rows}
      rowId={({ number, cell }) => `${number} ${cell}`}
    />
  );
}
