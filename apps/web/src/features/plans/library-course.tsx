import { useTranslation } from 'react-i18next';
import { PickButton, type PickProps } from './pick-button.tsx';

/** A course of action of the catalogue. */
export function LibraryCourse({ name, inPlan, ...pick }: { name: string; inPlan: number } & PickProps) {
  const { t } = useTranslation();
  return (
    <li>
      <span>
        {name}
        {inPlan > 0 && <span className="meta"> {t('planMeasures.library.inPlan', { count: inPlan })}</span>}
      </span>
      <PickButton name={name} {...pick} />
    </li>
  );
}
