import { Button, Checkbox } from '@mantine/core';
import { PAGE_SIZE } from '@regiovast/domain/kernel/page';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { Pager } from '../../components/pager.tsx';
import { trpc } from '../../lib/trpc.ts';
import { NoticeItem } from './notices-item.tsx';
import { noticesInputOf } from './notices-search.ts';
import './notices.css';

const route = getRouteApi('/_app/berichten/');

/** W-2 · what the reader was told, unread first. */
export function NoticesPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const input = noticesInputOf(search);
  const { data, error } = useQuery({
    ...trpc.work.notices.queryOptions(input),
    placeholderData: keepPreviousData,
  });
  const reading = useMutation(trpc.work.readNotices.mutationOptions());
  return (
    <>
      <PageTitle
        title={t('notices.title')}
        aside={data && <span role="status">{t('notices.unread', { count: data.unread })}</span>}
      >
        <Link to="/berichten/instellingen">{t('notices.toSettings')}</Link>
      </PageTitle>
      <div className="stack">
        <ErrorNote error={error ?? reading.error} />
        {data && (
          <div className="box">
            <div className="box-head">
              <Checkbox
                label={t('notices.onlyUnread')}
                checked={input.unreadOnly}
                onChange={(event) => {
                  void navigate({
                    search: { ongelezen: event.currentTarget.checked || undefined },
                    replace: true,
                  });
                }}
              />
              <Button
                className="push"
                size="xs"
                variant="default"
                disabled={data.unread === 0}
                loading={reading.isPending}
                onClick={() => reading.mutate({ ids: 'all' })}
              >
                {t('notices.readAll')}
              </Button>
            </div>
            <ul className="notice-list" aria-label={t('notices.list')}>
              {data.rows.map((notice) => (
                <NoticeItem key={notice.id} notice={notice} onRead={(id) => reading.mutate({ ids: [id] })} />
              ))}
            </ul>
            {data.total === 0 && (
              <div className="empty">{t(input.unreadOnly ? 'notices.noneUnread' : 'notices.none')}</div>
            )}
            {data.total > PAGE_SIZE && (
              <Pager
                page={input.page}
                pageSize={PAGE_SIZE}
                total={data.total}
                onPage={(pagina) => void navigate({ search: (now) => ({ ...now, pagina }) })}
              />
            )}
          </div>
        )}
        <p className="meta">{t('notices.seen')}</p>
      </div>
    </>
  );
}
