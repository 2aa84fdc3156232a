import type {
  HousingReferenceVersionView,
  HousingReferenceView,
} from '@regiovast/domain/housing/housing-reference.views';
import { useTranslation } from 'react-i18next';
import { ReferenceHistory } from '../../components/reference-history.tsx';
import { HousingReferenceItems } from './housing-reference-items.tsx';
import { useChangeLines } from './housing-reference-words.ts';

/** Every version of reference data of housing cases, with what it changed. */
export function HousingReferenceHistory({ view }: { view: HousingReferenceView }) {
  const { t } = useTranslation();
  const changeLines = useChangeLines();
  const changed = ({ version, items, changes }: HousingReferenceVersionView): string => {
    if (changes === null) return t('housingAdmin.changes.first');
    const before = view.versions.find((other) => other.version === version - 1)?.items ?? [];
    return changeLines(changes, [...items, ...before]).join(' ') || t('housingAdmin.changes.none');
  };
  return (
    <ReferenceHistory<HousingReferenceVersionView>
      versions={view.versions}
      current={view.current}
      changeText={changed}
      words={{
        history: t('housingAdmin.history'),
        version: t('housingAdmin.version'),
        now: t('housingAdmin.now'),
        valid: t('housingAdmin.valid'),
        from: (date) => t('housingAdmin.from', { date }),
        fromUntil: (from, to) => t('housingAdmin.fromUntil', { from, to }),
        replaced: t('housingAdmin.replaced'),
        changed: t('housingAdmin.changed'),
        reason: t('housingAdmin.reason'),
        source: t('housingAdmin.versionSource'),
        recordedAt: t('housingAdmin.recordedAt'),
        product: t('housingAdmin.product'),
        show: (version) => t('housingAdmin.show', { version }),
      }}
    >
      {({ items }) => <HousingReferenceItems items={items} />}
    </ReferenceHistory>
  );
}
