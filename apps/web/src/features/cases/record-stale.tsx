import type { RecordFields } from '@regiovast/domain/cases/case-record.schemas';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFieldText } from './record-field-text.ts';

type Name = keyof RecordFields;

/** S-3 · somebody was first: what one saw, what it says now and what one typed, and a choice per field. */
export function RecordStale(props: {
  seen: RecordFields;
  now: RecordFields;
  typed: RecordFields;
  disputed: readonly Name[];
  theirs: readonly Name[];
  onTheirs: (names: readonly Name[]) => void;
}) {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const { disputed, theirs, onTheirs } = props;
  const textOf = (fields: RecordFields, name: Name) => fieldText(fields, name) ?? t('caseRecord.notKnown');
  return (
    <div className="note tone-threatened" role="alert">
      <Icon name="threatened" />
      <div className="stack">
        <p>{t(disputed.length > 0 ? 'caseRecord.stale.title' : 'caseRecord.stale.other')}</p>
        {disputed.map((name) => (
          <fieldset key={name} className="choices stale-choices">
            <legend className="question">{t(`caseRecord.field.${name}`)}</legend>
            <span className="meta">
              {t('caseRecord.stale.seen')}: {textOf(props.seen, name)}
            </span>
            {([true, false] as const).map((isTheirs) => (
              <label key={String(isTheirs)} className="row">
                <input
                  type="radio"
                  name={`stale-${name}`}
                  checked={theirs.includes(name) === isTheirs}
                  onChange={() =>
                    onTheirs(isTheirs ? [...theirs, name] : theirs.filter((other) => other !== name))
                  }
                />
                {isTheirs
                  ? t('caseRecord.stale.keepTheirs', { value: textOf(props.now, name) })
                  : t('caseRecord.stale.keepYours', { value: textOf(props.typed, name) })}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </div>
  );
}
