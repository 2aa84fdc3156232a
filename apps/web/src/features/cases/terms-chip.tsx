import type { TermStanding } from '@regiovast/domain/cases/case-terms';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { STANDING_SIGNS } from './standing-signs.ts';

/** D-3 · how a term stands, in a sign and a word. */
export function TermChip({ standing }: { standing: TermStanding }) {
  const { t } = useTranslation();
  const { icon, tone } = STANDING_SIGNS[standing];
  return (
    <span className={`chip tone-${tone}`}>
      <Icon name={icon} size={14} />
      {t(`caseTerms.standing.${standing}`)}
    </span>
  );
}
