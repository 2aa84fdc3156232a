import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Term = NonNullable<CaseRow['term']>;

/** Sign and colour of how a term stands; the word is always there. */
const STANDING_SIGNS: Readonly<Record<Term['standing'], { icon: IconName; tone: string }>> = {
  late: { icon: 'clock', tone: 'text-acute' },
  due: { icon: 'clock', tone: 'text-threatened' },
  running: { icon: 'clock', tone: 'second' },
  onHold: { icon: 'lock', tone: 'second' },
};

/** D-3 · the running term: what it asks, by when, and how it stands. */
export function TermText({ term }: { term: CaseRow['term'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!term) return <span className="second">{t('caseViews.noTerm')}</span>;
  const { icon, tone } = STANDING_SIGNS[term.standing];
  return (
    <span className="term-text">
      {format.date(term.on)}{' '}
      <span className={`with-icon ${tone}`}>
        <Icon name={icon} size={14} />
        {t(`caseViews.standing.${term.standing}`)}
      </span>
      <span className="meta">{t(`caseViews.termKind.${term.kind}`)}</span>
      {term.standing === 'onHold' && term.holdUntil && (
        <span className="meta">{t('caseViews.heldUntil', { date: format.date(term.holdUntil) })}</span>
      )}
    </span>
  );
}
