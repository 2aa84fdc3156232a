import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { housingShortfall } from '@regiovast/domain/housing/shortfall';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { DoneNote } from '../../components/done-note.tsx';
import { LeaveGuard } from '../../components/leave-guard.tsx';
import { trpc } from '../../lib/trpc.ts';
import { useReaderLanguage } from '../plans/use-reader-language.ts';
import { ContributionBox } from './contribution-box.tsx';
import { computableCosts, contributionOf, nextRow, readCosts } from './costs-draft.ts';
import { CostsBox } from './costs-box.tsx';
import { HousingArrangements } from './housing-arrangements.tsx';
import { NeedBox } from './need-box.tsx';
import { useCosts } from './use-costs.ts';
import './housing-words.ts';
import './shortfall.css';

/** H-3, H-4 · what housing costs beyond the tariff, what a contribution covers of it, and what space is needed. */
export function ShortfallTab({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const { today } = useMe();
  const language = useReaderLanguage();
  const { data: view } = useSuspenseQuery(trpc.housing.need.queryOptions({ housingCaseId: housing.id }));
  const costs = useCosts(view, language);
  // What is typed is summed as it is typed, by the rule that sums what is kept.
  const read = readCosts(costs.draft, language);
  const shortfall = housingShortfall(computableCosts(read), view.component.years);
  const contributionCents = contributionOf(costs.draft, language);
  return (
    <div className="stack">
      <DoneNote>{costs.isSaved && t('housingNeed.saved')}</DoneNote>
      <CostsBox
        view={view}
        costs={costs}
        read={read}
        shortfall={shortfall}
        onAdd={() =>
          costs.change({
            ...costs.draft,
            rows: [...costs.draft.rows, nextRow(costs.draft.rows, housing, today)],
          })
        }
      />
      <ContributionBox
        housing={housing}
        view={view}
        shortfall={shortfall}
        text={costs.draft.contribution}
        contributionCents={contributionCents}
        onText={(contribution) => costs.change({ ...costs.draft, contribution })}
      />
      <HousingArrangements view={view} />
      <NeedBox housing={housing} view={view} />
      <LeaveGuard
        isDirty={costs.isDirty && view.can.setCosts.can}
        words={{
          title: t('housingNeed.leave.title'),
          words: t('housingNeed.leave.words'),
          stay: t('housingNeed.leave.stay'),
          go: t('housingNeed.leave.go'),
        }}
      />
    </div>
  );
}
