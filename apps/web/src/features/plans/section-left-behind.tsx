import { Button } from '@mantine/core';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { RichText } from '@regiovast/domain/plans/rich-text';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { Icon } from '../../components/icon.tsx';
import { openSectionShelf, sectionDevice } from './section-drafts.ts';
import { RichTextView } from './rich-text-view.tsx';

/**
 * S-1 · a text that was still on this device when its section was closed to changes: it cannot be saved any more, and is
 * shown so that it can be used elsewhere, until the writer throws it away.
 */
export function SectionLeftBehind({ planId, code }: { planId: string; code: PlanSection }) {
  const { t } = useTranslation();
  const { personId, may } = useMe();
  const [left, setLeft] = useState<{ readonly text: RichText; readonly forget: () => Promise<void> } | null>(
    null,
  );
  const mayWrite = may('plans.saveSection');
  useEffect(() => {
    if (!mayWrite) return undefined;
    let isGone = false;
    const look = async (): Promise<void> => {
      const device = sectionDevice(await openSectionShelf(personId), planId, code);
      const draft = await device.takeOver();
      if (draft && !isGone) setLeft({ text: draft.document, forget: device.forget });
    };
    // A device that cannot be read holds nothing to show.
    look().catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [personId, planId, code, mayWrite]);
  if (!left) return null;
  return (
    <div className="note tone-threatened" role="status">
      <Icon name="threatened" />
      <div className="stack">
        <p>{t('planEditor.leftBehind')}</p>
        <RichTextView text={left.text} />
        <div>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              setLeft(null);
              left.forget().catch(() => undefined);
            }}
          >
            {t('planEditor.throwAway')}
          </Button>
        </div>
      </div>
    </div>
  );
}
