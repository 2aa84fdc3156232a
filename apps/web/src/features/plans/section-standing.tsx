import { RICH_TEXT_LIMITS, plainTextOf } from '@regiovast/domain/plans/rich-text';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { useRefusalText } from '../../lib/refusal-text.ts';
import type { WriterView } from './section-writer.ts';

/** Whether the text is saved, on its way, or kept on this device; what is wrong is said aloud, what goes well is not. */
export function SectionStanding({ state: { writing, isKept } }: { state: WriterView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const refusalText = useRefusalText();
  const { mode, base, refusal, text } = writing;
  if (mode === 'idle' || mode === 'dirty' || mode === 'saving') {
    const saved = base.updatedAt && base.updatedBy;
    return (
      <span className="meta section-standing">
        {mode === 'idle' && saved && <Icon name="check" size={14} />}
        {mode === 'dirty' && t('planEditor.standing.dirty')}
        {mode === 'saving' && t('planEditor.standing.saving')}
        {mode === 'idle' &&
          (saved
            ? t('planEditor.standing.saved', {
                time: format.time(base.updatedAt),
                when: format.moment(base.updatedAt),
                by: base.updatedBy,
              })
            : t('planEditor.standing.never'))}
      </span>
    );
  }
  const isTooLong = plainTextOf(text).length > RICH_TEXT_LIMITS.characters;
  const words =
    mode === 'offline'
      ? t(isKept ? 'planEditor.standing.offlineKept' : 'planEditor.standing.offline')
      : mode === 'conflict'
        ? t('planEditor.standing.conflict')
        : refusal
          ? refusalText(refusal)
          : t(isTooLong ? 'planEditor.standing.tooLong' : 'planEditor.standing.notAllowed');
  return (
    <p className={`note ${mode === 'refused' ? 'tone-acute' : 'tone-threatened'}`} role="status">
      <Icon name={mode === 'refused' ? 'acute' : 'clock'} />
      <span>
        <strong>{t('frame.notSaved')}.</strong> {words}
      </span>
    </p>
  );
}
