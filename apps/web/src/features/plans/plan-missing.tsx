import type { Missing } from '@regiovast/domain/plans/completeness';
import type { PlanTab } from '@regiovast/domain/plans/plan-tabs';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

const TABS: Readonly<Record<Missing['what'], PlanTab>> = {
  section: 'teksten',
  situation: 'situatie',
  goals: 'doelen',
  measures: 'maatregelen',
  measureOwner: 'maatregelen',
  measurePeriod: 'maatregelen',
  measureFunding: 'maatregelen',
  obligations: 'verplichtingen',
};

/** L-1 · everything a plan still lacks, each with the way to where it is written. */
export function MissingList({ view }: { view: Pick<PlanView, 'id' | 'contents' | 'completeness'> }) {
  const { t, i18n } = useTranslation();
  const { missing } = view.completeness;
  const labelOf = ({ what, section, count }: Missing): string => {
    if (what !== 'section') return t(`planDrafting.missing.${what}`, { count: count ?? 0 });
    const entry = view.contents.find(({ code }) => code === section);
    const label = (i18n.language === 'en' ? entry?.en : entry?.nl) ?? section ?? '';
    return t('planDrafting.missing.section', { section: label });
  };
  return (
    <ul className="plan-missing">
      {missing.map((one) => (
        <li key={`${one.what} ${one.section ?? ''}`}>
          <Link
            to="/plannen/$id"
            params={{ id: view.id }}
            search={{
              tab: TABS[one.what],
              ...(one.section !== null && { onderdeel: one.section }),
            }}
          >
            {labelOf(one)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
