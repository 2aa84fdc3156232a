import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { FactEffect } from './correct-form.ts';
import { valueText } from './fact-text.tsx';

/** What recording does to each fact, in words and figures, and who sees it. */
export function CorrectConsequence(props: { effects: readonly FactEffect[]; referenceDate: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="consequence">
      <strong>{t('practiceRecord.correcting.consequence')}</strong>
      <ul>
        {props.effects.map(({ name, label, kind, before, after }) => (
          <li key={name}>
            {t(`practiceRecord.correcting.${kind}`, {
              fact: t(`practices.${label}`),
              before: before === null ? t('frame.unknown') : valueText(name, before, t, format),
              after: valueText(name, after, t, format),
              date: format.date(props.referenceDate),
            })}
          </li>
        ))}
      </ul>
      <p className="meta">{t('practiceRecord.correcting.who')}</p>
    </div>
  );
}
