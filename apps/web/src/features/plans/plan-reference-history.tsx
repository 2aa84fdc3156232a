import type {
  PlanReferenceVersionView,
  PlanReferenceView,
} from '@regiovast/domain/plans/plan-reference.views';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import { ReferenceHistory } from '../../components/reference-history.tsx';
import { PlanReferenceItems } from './plan-reference-items.tsx';
import { useChangeLines } from './plan-reference-words.ts';

type Props = { readonly view: PlanReferenceView; readonly sectionNames: (code: PlanSection) => string };

/** Every version of reference data of plans, with what it changed. */
export function PlanReferenceHistory({ view, sectionNames }: Props) {
  const { t } = useTranslation();
  const changeLines = useChangeLines();
  const changed = ({ version, items, changes }: PlanReferenceVersionView): string => {
    if (changes === null) return t('planAdmin.changes.first');
    const before = view.versions.find((other) => other.version === version - 1)?.items ?? [];
    return changeLines(changes, [...items, ...before]).join(' ') || t('planAdmin.changes.none');
  };
  return (
    <ReferenceHistory<PlanReferenceVersionView>
      versions={view.versions}
      current={view.current}
      changeText={changed}
      words={{
        history: t('planAdmin.history'),
        version: t('planAdmin.version'),
        now: t('planAdmin.now'),
        valid: t('planAdmin.valid'),
        from: (date) => t('planAdmin.from', { date }),
        fromUntil: (from, to) => t('planAdmin.fromUntil', { from, to }),
        replaced: t('planAdmin.replaced'),
        changed: t('planAdmin.changed'),
        reason: t('planAdmin.reason'),
        source: t('planAdmin.versionSource'),
        recordedAt: t('planAdmin.recordedAt'),
        product: t('planAdmin.product'),
        show: (version) => t('planAdmin.show', { version }),
      }}
    >
      {({ items }) => <PlanReferenceItems items={items} sectionNames={sectionNames} />}
    </ReferenceHistory>
  );
}
