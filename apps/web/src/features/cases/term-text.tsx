import type { CaseRow } from '@regiovast/domain/cases/case.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { STANDING_SIGNS } from './standing-signs.ts';
import './term-text.css';

/** Colour for what asks attention; the rest stays grey. */
const textTone = (tone: string): string =>
  tone === 'acute' || tone === 'threatened' ? `text-${tone}` : 'second';

/** D-3 · the running term: what it asks, by when, and how it stands. */
export function TermText({ term }: { term: CaseRow['term'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!term) return <span className="second">{t('caseViews.noTerm')}</span>;
  const { icon, tone } = STANDING_SIGNS[term.standing];
  return (
    <span className="term-text">
      {format.date(term.on)}{' '}
      <span className={`with-icon ${textTone(tone)}`}>
        <Icon name={icon} size={14} />
        {t(`caseTerms.standing.${term.standing}`)}
      </span>
      <span className="meta">{t(`cases.record.term.${term.kind}`)}</span>
      {term.standing === 'onHold' && term.holdUntil && (
        <span className="meta">{t('caseViews.heldUntil', { date: format.date(term.holdUntil) })}</span>
      )}
    </span>
  );
}
