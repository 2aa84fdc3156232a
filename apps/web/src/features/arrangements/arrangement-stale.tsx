import { Button } from '@mantine/core';
import type { ArrangementView } from '@regiovast/domain/arrangements/arrangement.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { FrameFacts } from './frame-facts.tsx';
import { frameDraftOf } from './frame-draft.ts';

type Props = {
  readonly seen: ArrangementView;
  readonly now: ArrangementView;
  readonly onAgain: () => void;
};

/** S-3 · what somebody else made of it meanwhile, beside what was typed, and a choice. */
export function ArrangementStale({ seen, now, onAgain }: Props) {
  const { t } = useTranslation();
  // The version also rises when only amounts changed.
  const isSame = JSON.stringify(frameDraftOf(seen)) === JSON.stringify(frameDraftOf(now));
  return (
    <section className="note tone-watch stack" role="alert">
      <p>
        <Icon name="watch" /> {t('arrangementDrafting.frame.stale')}
      </p>
      {isSame ? (
        <p>{t('arrangementDrafting.frame.staleSame')}</p>
      ) : (
        <>
          <h3>{t('arrangementDrafting.frame.staleNow')}</h3>
          <p>{now.title}</p>
          <FrameFacts view={now} />
        </>
      )}
      <p>
        <Button size="xs" variant="default" onClick={onAgain}>
          {t('arrangementDrafting.frame.again')}
        </Button>
      </p>
    </section>
  );
}
