import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../lib/format.ts';
import { trpc } from '../lib/trpc.ts';

const MINUTE_MS = 60_000;
const MOST_SHOWN = 99;

/** W-1, W-2 · what waits and what is unread; asked anew every minute, and after every change made here. */
export const useWorkCounts = () =>
  useQuery({ ...trpc.work.counts.queryOptions(), refetchInterval: MINUTE_MS }).data;

/** How much waits for the reader, behind the entry of their work; nothing when nothing waits. */
export function WorkCount() {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = useWorkCounts();
  if (!counts || counts.mine === 0) return null;
  const words = { shown: format.integer(counts.mine), pressing: format.integer(counts.pressing) };
  return (
    <span
      className="work-count"
      data-pressing={counts.pressing > 0 || undefined}
      title={t('frame.waits', words)}
    >
      <span aria-hidden="true">{counts.mine > MOST_SHOWN ? `${MOST_SHOWN}+` : words.shown}</span>
      <span className="visually-hidden">{t('frame.waits', words)}</span>
    </span>
  );
}
