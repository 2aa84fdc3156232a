import type { SignalPreview } from '@regiovast/domain/cases/signal.views';
import type { PracticeHit } from '@regiovast/domain/practices/practice.views';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { trpc } from '../../lib/trpc.ts';
import { PracticeHitText } from './practice-hit-text.tsx';

/** What the server says a signal about the practice will come to; undefined as long as it has not said so. */
export const useSignalPreview = (practice: PracticeHit | null): SignalPreview | undefined =>
  useQuery(trpc.cases.previewSignal.queryOptions(practice ? { practiceId: practice.id } : skipToken)).data;

/** The chosen practice, and whether the signal joins a case, comes under a chain, or opens a case of its own (D-5). */
export function ChosenPractice({ practice }: { practice: PracticeHit }) {
  const { t } = useTranslation();
  const preview = useSignalPreview(practice);
  const format = useFormat();
  // The server's own words, as soon as they are there: the practice may have been chosen days ago.
  const hit = preview?.practice ?? practice;
  const { openCase, closedOn } = hit;
  const chain = preview?.chainCase;
  return (
    <>
      <PracticeHitText hit={hit} />
      {closedOn !== null ? (
        <p className="note tone-acute">
          <Icon name="acute" />
          {t('signalQueue.closedChosen', { date: format.date(closedOn) })}
        </p>
      ) : openCase ? (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('cases.signal.openCase', { number: openCase.number })}
        </p>
      ) : chain ? (
        <p className="note tone-threatened">
          <Icon name="threatened" />
          {t('signalQueue.chain', { chain: chain.name, number: chain.number })}
        </p>
      ) : (
        <p className="meta">{t('cases.signal.opensCase')}</p>
      )}
    </>
  );
}
