import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementFrameForm } from './arrangement-frame-form.tsx';
import { FrameFacts } from './frame-facts.tsx';

/** A-1 · for whom, which measure and result, when, and what is expected; a draft is changed here. */
export default function ArrangementFrameTab({ arrangementId }: { arrangementId: string }) {
  const { t } = useTranslation();
  const { data: view } = useSuspenseQuery(trpc.arrangements.get.queryOptions({ arrangementId }));
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <section className="box" aria-labelledby="arrangement-frame">
      <div className="box-head">
        <h2 id="arrangement-frame">{t('arrangementDrafting.frame.caption')}</h2>
        {!isEditing && (
          <span className="push">
            <CapabilityButton
              capability={view.can.edit}
              label={t('arrangementDrafting.frame.edit')}
              look={{ size: 'xs', variant: 'default', leftSection: <Icon name="pencil" /> }}
              onClick={() => {
                setSaved(false);
                setEditing(true);
              }}
            />
          </span>
        )}
      </div>
      <div className="box-body stack">
        <DoneNote>{isSaved && t('arrangementDrafting.frame.saved')}</DoneNote>
        {isEditing ? (
          <ArrangementFrameForm
            view={view}
            onClose={() => setEditing(false)}
            onSaved={() => {
              setEditing(false);
              setSaved(true);
            }}
          />
        ) : (
          <FrameFacts view={view} />
        )}
      </div>
    </section>
  );
}
