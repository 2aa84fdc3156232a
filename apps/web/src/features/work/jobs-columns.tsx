import { Button } from '@mantine/core';
import type { JobView } from '@regiovast/domain/work/job.views';
import { type JobName, MAIL_OFF } from '@regiovast/domain/work/jobs';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import type { Column } from '../../components/table/data-table.tsx';
import { type Formatter, useFormat } from '../../lib/format.ts';
import { failureWordsKey, jobStateOf, secondsOf } from './jobs-state.ts';

const TONES = { ok: 'resolved', running: 'watch', due: 'signal', failed: 'acute', off: 'signal' } as const;
const ICONS = { ok: 'check', running: 'clock', due: 'clock', failed: 'acute', off: 'closed' } as const;

/** The columns of the jobs: how each stands, when it ran and when it runs again, and the way to run it now. */
export function useJobColumns(onRun: (name: JobName) => void): Column<JobView>[] {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { id: 'name', header: t('jobs.name'), isRowHeader: true, cell: ({ name }) => t(`jobs.names.${name}`) },
    { id: 'state', header: t('jobs.state'), cell: (job) => <StateCell job={job} format={format} /> },
    {
      id: 'lastRun',
      header: t('jobs.lastRun'),
      cell: ({ finishedAt }) => (finishedAt === null ? t('jobs.never') : format.moment(finishedAt)),
    },
    {
      id: 'took',
      header: t('jobs.took'),
      isNumeric: true,
      cell: (job) => {
        const seconds = secondsOf(job);
        if (seconds === null) return null;
        return seconds < 1 ? t('jobs.underSecond') : t('jobs.seconds', { seconds: format.integer(seconds) });
      },
    },
    {
      id: 'handled',
      header: t('jobs.handled'),
      cell: ({ name, handled }) =>
        handled === null ? null : `${format.integer(handled)} ${t(`jobs.counts.${name}`)}`,
    },
    {
      id: 'next',
      header: t('jobs.next'),
      cell: ({ schedule, nextOn, isDue, failure }) => {
        if (failure === MAIL_OFF) return null;
        if (isDue) return t('jobs.now');
        if (schedule === 'continuous' || nextOn === null) return t('jobs.continuous');
        return t(schedule === 'night' ? 'jobs.afterNight' : 'jobs.afterMorning', {
          date: format.date(nextOn),
        });
      },
    },
    {
      id: 'run',
      header: '',
      cell: ({ name, runsAt, failure }) => (
        <Button
          size="xs"
          variant="default"
          disabled={runsAt !== null || failure === MAIL_OFF}
          aria-label={t('jobs.runOf', { job: t(`jobs.names.${name}`) })}
          onClick={() => onRun(name)}
        >
          {t('jobs.run')}
        </Button>
      ),
    },
  ];
}

function StateCell({ job, format }: { job: JobView; format: Formatter }) {
  const { t } = useTranslation();
  const state = jobStateOf(job);
  const words =
    state === 'running'
      ? t('jobs.states.running', { server: job.runsAt ?? '' })
      : state === 'failed'
        ? job.restsUntil === null
          ? t('jobs.states.failedNow')
          : t('jobs.states.failed', { time: format.moment(job.restsUntil) })
        : t(`jobs.states.${state}`);
  const failure = failureWordsKey(job.failure);
  return (
    <>
      <span className={`chip tone-${TONES[state]}`}>
        <Icon name={ICONS[state]} />
        {words}
      </span>
      {failure && state !== 'off' && <p className="meta job-failure">{t(`jobs.failures.${failure}`)}</p>}
    </>
  );
}
