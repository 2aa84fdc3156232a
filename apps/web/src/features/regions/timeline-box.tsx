import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { Pager } from '../../components/pager.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import './admin/region-admin-texts.ts';
import { TIMELINE_ICONS, TimelineText } from './timeline-text.tsx';
import './timeline.css';

const PAGE_SIZE = 10;

/** Everything that happened in the region, newest first, as far as the reader may see it. */
export function TimelineBox({ code, asOf }: { code: string; asOf?: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [page, setPage] = useState(1);
  const { data, error } = useQuery(
    trpc.regions.timeline.queryOptions(
      { code, page, pageSize: PAGE_SIZE, asOf },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <section className="box" aria-labelledby="region-timeline">
      <div className="box-head">
        <h2 id="region-timeline">{t('regionAdmin.timeline.title')}</h2>
        {data && <span className="second">{t('regionAdmin.timeline.count', { count: data.total })}</span>}
      </div>
      <ErrorNote error={error} />
      {!data && !error && <div className="timeline-waiting" role="status" aria-label={t('frame.loading')} />}
      {data && (
        <ol className="region-timeline">
          {data.rows.map((event) => (
            <li key={`${event.kind} ${event.on} ${event.key}`}>
              <Icon name={TIMELINE_ICONS[event.kind]} />
              <time dateTime={event.on}>{format.date(event.on)}</time>
              <div>
                <TimelineText event={event} />
              </div>
            </li>
          ))}
        </ol>
      )}
      {data?.total === 0 && <p className="empty">{t('regionAdmin.timeline.empty')}</p>}
      {data && data.total > PAGE_SIZE && (
        <Pager page={page} pageSize={PAGE_SIZE} total={data.total} onPage={setPage} />
      )}
    </section>
  );
}
