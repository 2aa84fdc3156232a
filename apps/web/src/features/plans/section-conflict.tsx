import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import type { Writing } from './section-state.ts';
import type { SectionWriter } from './section-writer.ts';
import { TextCompare } from './text-compare.tsx';

/** S-3 · somebody else was first: both texts beside each other, and what can be done. The own one stays in the editor. */
export function SectionConflict({ writing, writer }: { writing: Writing; writer: SectionWriter }) {
  const { t } = useTranslation();
  const format = useFormat();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { theirs, text } = writing;
  if (!theirs) return null;
  const keepMine = (): void => {
    writer.tell({ type: 'keepMine' });
    writer.saveNow().catch(() => undefined);
  };
  return (
    <div className="stack section-conflict">
      <div className="note tone-threatened" role="alert">
        <Icon name="threatened" />
        <div>
          <h3 ref={title}>{t('planEditor.conflict.title')}</h3>
          <p>
            {theirs.updatedBy && theirs.updatedAt
              ? t('planEditor.conflict.who', {
                  by: theirs.updatedBy,
                  when: format.moment(theirs.updatedAt),
                })
              : t('planEditor.conflict.somebody')}{' '}
            {t('planEditor.conflict.what')}
          </p>
        </div>
      </div>
      <TextCompare
        before={theirs.document}
        after={text}
        beforeLabel={t('planEditor.conflict.theirs')}
        afterLabel={t('planEditor.conflict.mine')}
      />
      <div className="row">
        <Button size="compact-sm" onClick={keepMine}>
          {t('planEditor.conflict.keepMine')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => writer.tell({ type: 'keepTheirs' })}>
          {t('planEditor.conflict.keepTheirs')}
        </Button>
      </div>
      <p className="meta">{t('planEditor.conflict.merge')}</p>
    </div>
  );
}
