import type { HousingTerm } from '@regiovast/domain/housing/next-term';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

/** H-5 · the next date of a case and what it is; one that passed says so. */
export function HousingTermText({ term }: { term: HousingTerm | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useMe();
  if (!term) return <span className="second">{t('housingCases.noTerm')}</span>;
  return (
    <>
      <strong>{format.date(term.on)}</strong>{' '}
      <span className="meta">{t(`housingCases.term.${term.kind}`)}</span>
      {term.on < today && (
        <span className="text-acute">
          {' '}
          <Icon name="clock" size={14} /> {t('housingCases.passed')}
        </span>
      )}
    </>
  );
}
