import { Button, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { ArrangementType, LineKind } from '@regiovast/domain/arrangements/arrangement-codes';
import {
  ARRANGEMENT_REFERENCE_LIMITS as LIMITS,
  type ArrangementTemplate,
} from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';

type Line = ArrangementTemplate['lines'][number];

const KINDS: readonly LineKind[] = ['FIXED', 'PER_PATIENT', 'PER_HOUR'];
const NEW_LINE: Line = { label: { nl: '', en: '' }, kind: 'FIXED', breakEvenPatients: null };

type Props = {
  readonly type: ArrangementType;
  readonly lines: readonly Line[];
  readonly onChange: (lines: Line[]) => void;
};

/** A-1 · the lines that a draft of a type begins with; prices and amounts are each insurer's own. */
export function ArrangementReferenceLines({ type, lines, onChange }: Props) {
  const { t } = useTranslation();
  const name = t(`arrangements.types.${type}`);
  const set = (index: number, changed: Line): void =>
    onChange(lines.map((line, place) => (place === index ? changed : line)));
  return (
    <fieldset className="reference-choices">
      <legend>{t('arrangementAdmin.lines')}</legend>
      <div className="stack">
        {lines.map((line, index) => (
          <LineFields
            // Lines of a template have no name of their own but their place.
            key={index}
            line={line}
            number={index + 1}
            removeLabel={t('arrangementAdmin.removeLine', { number: index + 1, type: name })}
            onChange={(changed) => set(index, changed)}
            onRemove={() => onChange(lines.filter((_, place) => place !== index))}
          />
        ))}
        {lines.length === 0 && <p className="second">{t('arrangementAdmin.noLines')}</p>}
        <div>
          <Button
            size="compact-xs"
            variant="default"
            disabled={lines.length >= LIMITS.lines}
            onClick={() => onChange([...lines, NEW_LINE])}
          >
            {t('arrangementAdmin.addLine', { type: name })}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}

type LineProps = {
  readonly line: Line;
  readonly number: number;
  readonly removeLabel: string;
  readonly onChange: (line: Line) => void;
  readonly onRemove: () => void;
};

function LineFields({ line, number, removeLabel, onChange, onRemove }: LineProps) {
  const { t } = useTranslation();
  return (
    <div className="two-columns">
      {(['nl', 'en'] as const).map((language) => (
        <TextInput
          key={language}
          size="xs"
          label={
            language === 'nl'
              ? t('arrangementAdmin.lineNl', { number })
              : t('arrangementAdmin.lineEn', { number })
          }
          maxLength={LIMITS.label}
          value={line.label[language]}
          onChange={({ currentTarget }) =>
            onChange({ ...line, label: { ...line.label, [language]: currentTarget.value } })
          }
        />
      ))}
      <NativeSelect
        size="xs"
        label={t('arrangementAdmin.lineKind', { number })}
        value={line.kind}
        data={KINDS.map((value) => ({ value, label: t(`arrangements.lineKinds.${value}`) }))}
        onChange={({ currentTarget }) => {
          const kind = KINDS.find((known) => known === currentTarget.value);
          if (kind)
            onChange({
              ...line,
              kind,
              breakEvenPatients: kind === 'PER_PATIENT' ? line.breakEvenPatients : null,
            });
        }}
      />
      {line.kind === 'PER_PATIENT' && (
        <NumberInput
          size="xs"
          label={t('arrangementAdmin.breakEven', { number })}
          description={t('arrangementAdmin.breakEvenWhy')}
          min={1}
          allowDecimal={false}
          value={line.breakEvenPatients ?? ''}
          onChange={(value) => onChange({ ...line, breakEvenPatients: value === '' ? null : Number(value) })}
        />
      )}
      <div>
        <Button size="compact-xs" variant="default" onClick={onRemove}>
          {removeLabel}
        </Button>
      </div>
    </div>
  );
}
