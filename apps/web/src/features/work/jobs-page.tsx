import { Button } from '@mantine/core';
import type { JobsView } from '@regiovast/domain/work/job.views';
import { MAIL_OFF } from '@regiovast/domain/work/jobs';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../components/error-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { PageTitle } from '../../components/page-title.tsx';
import { DataTable } from '../../components/table/data-table.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { useJobColumns } from './jobs-columns.tsx';
import './notices.css';

/** A run takes seconds: who waits for one sees it end. */
const LOOK_EVERY_MS = 5_000;

/** S-8 · how the work stands that nobody asks for: jobs and mail. */
export function JobsPage() {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery({ ...trpc.work.jobs.queryOptions(), refetchInterval: LOOK_EVERY_MS });
  const asking = useMutation(trpc.work.runJob.mutationOptions());
  const columns = useJobColumns((name) => asking.mutate({ name }));
  return (
    <>
      <PageTitle title={t('jobs.title')} />
      <div className="stack">
        <ErrorNote error={asking.error} />
        {asking.isSuccess && <p role="status">{t('jobs.asked')}</p>}
        <div className="box">
          <DataTable
            caption={t('jobs.caption')}
            columns={columns}
            rows={data.jobs}
            rowId={({ name }) => name}
          />
        </div>
        <MailBox
          mail={data.mail}
          isOn={data.jobs.every(({ failure }) => failure !== MAIL_OFF)}
          onRetry={() => asking.mutate({ name: 'mail' })}
        />
        <p className="meta">{t('jobs.explain')}</p>
      </div>
    </>
  );
}

function MailBox(props: { mail: JobsView['mail']; isOn: boolean; onRetry: () => void }) {
  const { mail, isOn, onRetry } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const since =
    mail.waitingSince === null ? '' : ` ${t('jobs.mail.since', { time: format.moment(mail.waitingSince) })}`;
  const facts = [
    [t('jobs.mail.waiting'), `${format.integer(mail.waiting)}${since}`],
    [t('jobs.mail.failed'), format.integer(mail.failed)],
    [t('jobs.mail.sent'), format.integer(mail.sentLastWeek)],
    [
      t('jobs.mail.lastSent'),
      mail.lastSentAt === null ? t('jobs.mail.none') : format.moment(mail.lastSentAt),
    ],
  ] as const;
  return (
    <section className="box" aria-labelledby="mail">
      <div className="box-head">
        <h2 id="mail">{t('jobs.mail.title')}</h2>
        {isOn && mail.waiting + mail.failed > 0 && (
          <Button className="push" size="xs" variant="default" onClick={onRetry}>
            {t('jobs.mail.retry')}
          </Button>
        )}
      </div>
      {!isOn && (
        <p className="note tone-watch">
          <Icon name="watch" />
          <span>{t('jobs.failures.MAIL_OFF')}</span>
        </p>
      )}
      <dl className="job-facts box-body">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="meta">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
