import type {
  ArrangementReferenceVersionView,
  ArrangementReferenceView,
} from '@regiovast/domain/arrangements/arrangement-reference.views';
import { useTranslation } from 'react-i18next';
import { ReferenceHistory } from '../../components/reference-history.tsx';
import { ArrangementReferenceItems } from './arrangement-reference-items.tsx';
import { useChangeLines } from './arrangement-reference-words.ts';

/** Every version of reference data of arrangements, with what it changed. */
export function ArrangementReferenceHistory({ view }: { view: ArrangementReferenceView }) {
  const { t } = useTranslation();
  const changeLines = useChangeLines();
  const changed = ({ version, items, changes }: ArrangementReferenceVersionView): string => {
    if (changes === null) return t('arrangementAdmin.changes.first');
    const before = view.versions.find((other) => other.version === version - 1)?.items ?? [];
    return changeLines(changes, [...items, ...before]).join(' ') || t('arrangementAdmin.changes.none');
  };
  return (
    <ReferenceHistory<ArrangementReferenceVersionView>
      versions={view.versions}
      current={view.current}
      changeText={changed}
      words={{
        history: t('arrangementAdmin.history'),
        version: t('arrangementAdmin.version'),
        now: t('arrangementAdmin.now'),
        valid: t('arrangementAdmin.valid'),
        from: (date) => t('arrangementAdmin.from', { date }),
        fromUntil: (from, to) => t('arrangementAdmin.fromUntil', { from, to }),
        replaced: t('arrangementAdmin.replaced'),
        changed: t('arrangementAdmin.changed'),
        reason: t('arrangementAdmin.reason'),
        source: t('arrangementAdmin.versionSource'),
        recordedAt: t('arrangementAdmin.recordedAt'),
        product: t('arrangementAdmin.product'),
        show: (version) => t('arrangementAdmin.show', { version }),
      }}
    >
      {({ items }) => <ArrangementReferenceItems items={items} />}
    </ReferenceHistory>
  );
}
