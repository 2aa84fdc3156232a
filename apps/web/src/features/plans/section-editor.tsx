import { Button } from '@mantine/core';
import type { SectionView } from '@regiovast/domain/plans/section.views';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { RichTextEditor } from './rich-text-editor.tsx';
import { SectionConflict } from './section-conflict.tsx';
import { SectionEarlier } from './section-earlier.tsx';
import { SectionStanding } from './section-standing.tsx';
import { canSend } from './section-state.ts';
import { useSectionWriter } from './use-section-writer.ts';

type Props = {
  readonly planId: string;
  readonly view: SectionView;
  readonly label: string;
  readonly hintId: string | undefined;
};

/** L-1 · writes a section: it saves by itself after a rest and when one leaves, and by Ctrl S. */
export function SectionEditor({ planId, view, label, hintId }: Props) {
  const { t } = useTranslation();
  const { writer, state } = useSectionWriter(planId, view);
  const { writing, isReady } = state;
  const save = (): void => {
    writer.saveNow().catch(() => undefined);
  };
  const saveOnKey = (event: KeyboardEvent): void => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    save();
  };
  if (!isReady) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Ctrl S works from anything in it
    <div className="stack" onKeyDown={saveOnKey}>
      {writing.isFound && (canSend(writing) || writing.mode === 'saving') && (
        <p className="note tone-watch" role="status">
          <Icon name="clock" />
          {t('planEditor.found')}
        </p>
      )}
      {writing.mode === 'conflict' && <SectionConflict writing={writing} writer={writer} />}
      {writing.setAside && writing.mode !== 'conflict' && (
        <div className="note tone-watch">
          <Icon name="clock" />
          <div className="stack">
            <p>{t('planEditor.setAside')}</p>
            <div>
              <Button size="compact-sm" variant="default" onClick={() => writer.tell({ type: 'takeBack' })}>
                {t('planEditor.takeBack')}
              </Button>
            </div>
          </div>
        </div>
      )}
      <RichTextEditor
        label={label}
        describedBy={hintId}
        value={writing.text}
        revision={writing.revision}
        onText={(text) => writer.tell({ type: 'typed', text })}
      />
      <div className="row">
        <Button
          size="compact-sm"
          disabled={!canSend(writing)}
          loading={writing.mode === 'saving'}
          onClick={save}
        >
          {t('planEditor.save')}
        </Button>
        <SectionStanding state={state} />
      </div>
      <SectionEarlier planId={planId} view={view} canRestore={writing.mode === 'idle'} />
    </div>
  );
}
