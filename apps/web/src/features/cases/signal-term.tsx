import { DEFAULT_CASE_TERMS, termEnd } from '@regiovast/domain/cases/case-terms';
import type { PracticeHit } from '@regiovast/domain/practices/practice.views';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { useFormat } from '../../lib/format.ts';
import { useSignalPreview } from './signal-preview.tsx';

/** D-3 · by when the signal has to be judged; the product's own term until the server has said which holds. */
export function SignalTerm({ practice }: { practice: PracticeHit | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  const preview = useSignalPreview(practice);
  const open = preview?.practice.openCase ?? practice?.openCase;
  const judgeBy = preview?.judgeBy ?? termEnd(DEFAULT_CASE_TERMS.JUDGE_SIGNAL, today, null) ?? today;
  return (
    <p className="meta signal-term">
      {open
        ? t('cases.signal.termJoined', { number: open.number })
        : t('signalQueue.judgeBy', { date: format.date(judgeBy) })}
      <span className="wide-only"> · {t('cases.signal.keys')}</span>
    </p>
  );
}
