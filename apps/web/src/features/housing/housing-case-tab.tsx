import type { HousingView } from '@regiovast/domain/housing/housing.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CapabilityButton } from '../../components/capability-button.tsx';
import { DoneNote } from '../../components/done-note.tsx';
import { Icon } from '../../components/icon.tsx';
import { HousingCourse } from './housing-course.tsx';
import { HousingFacts } from './housing-facts.tsx';
import { HousingFrameForm } from './housing-frame-form.tsx';

/** What is wrong, for how many, where it is now and what is wanted; changed here while the case is open. */
export function HousingCaseTab({ housing }: { readonly housing: HousingView }) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  const [isSaved, setSaved] = useState(false);
  return (
    <div className="stack">
      <section className="box" aria-labelledby="housing-frame">
        <div className="box-head">
          <h2 id="housing-frame">{t('housingCases.frame.caption')}</h2>
          {!isEditing && (
            <span className="push">
              <CapabilityButton
                capability={housing.can.edit}
                label={t('housingCases.frame.edit')}
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
          <DoneNote>{isSaved && t('housingCases.frame.saved')}</DoneNote>
          {isEditing ? (
            <HousingFrameForm
              housing={housing}
              onClose={() => setEditing(false)}
              onSaved={() => {
                setEditing(false);
                setSaved(true);
              }}
            />
          ) : (
            <HousingFacts housing={housing} />
          )}
        </div>
      </section>
      <HousingCourse housing={housing} />
    </div>
  );
}
