import './my-work-texts.ts';
import './findings-texts.ts';
import { addDays } from '@regiovast/domain/kernel/calendar-date';
import { grouped, WEEK_DAYS } from '@regiovast/domain/work/work-list';
import type { WorkList } from '@regiovast/domain/work/work-list.views';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { MyWorkKinds } from './my-work-kinds.tsx';
import { myWorkInputOf, type MyWorkSearch } from './my-work-search.ts';
import { MyWorkTable } from './my-work-table.tsx';
import './my-work.css';

const route = getRouteApi('/_app/mijn-werk');

/** W-1 · what waits for the reader, by when it is due, each with its one next step. */
export function MyWorkPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const search = route.useSearch();
  const { data, error } = useQuery({
    ...trpc.work.mine.queryOptions(myWorkInputOf(search)),
    placeholderData: keepPreviousData,
  });
  const total = data && t('myWork.total', { count: data.total, shown: format.integer(data.total) });
  return (
    <>
      <PageTitle title={t('myWork.title')} aside={data && data.total > 0 ? total : ''} />
      <div className="stack">
        {error && <ErrorNote error={error} />}
        {data && (data.total === 0 ? <NothingWaits /> : <Waiting list={data} search={search} />)}
      </div>
    </>
  );
}

function NothingWaits() {
  const { t } = useTranslation();
  return (
    <div className="box empty">
      <p>
        <strong>{t('myWork.none')}</strong>
      </p>
      <p>{t('myWork.noneExplain')}</p>
    </div>
  );
}

function Waiting({ list, search }: { list: WorkList; search: MyWorkSearch }) {
  const { t } = useTranslation();
  const format = useFormat();
  const me = useMe();
  const navigate = route.useNavigate();
  const { items, kinds, total } = list;
  const wanted = kinds.find(({ kind }) => kind === search.soort)?.count ?? (search.soort ? 0 : total);
  const counted = { shown: format.integer(items.length), total: format.integer(wanted) };
  return (
    <>
      <MyWorkKinds
        kinds={kinds}
        total={total}
        chosen={search.soort}
        onChoose={(soort) => void navigate({ search: { soort }, replace: true })}
      />
      {items.length === 0 && <p className="box empty">{t('myWork.noneOfKind')}</p>}
      {grouped(items).map(({ group, items: held }) => (
        <section key={group} className="box" aria-labelledby={`work-${group}`}>
          <div className="box-head">
            <h2 id={`work-${group}`} className={group === 'late' ? 'text-acute' : undefined}>
              {t('myWork.groupCount', {
                group: t(`myWork.group.${group}`),
                shown: format.integer(held.length),
              })}
            </h2>
            {group === 'week' && (
              <span className="meta">
                {t('myWork.weekHint', { date: format.date(addDays(me.today, WEEK_DAYS)) })}
              </span>
            )}
          </div>
          <MyWorkTable caption={t(`myWork.group.${group}`)} items={held} />
        </section>
      ))}
      {items.length < wanted && <p className="meta">{t('myWork.more', counted)}</p>}
    </>
  );
}
