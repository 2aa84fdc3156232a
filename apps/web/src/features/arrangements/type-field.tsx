import { NativeSelect } from '@mantine/core';
import type { ArrangementType } from '@regiovast/domain/arrangements/arrangement-codes';
import type { ArrangementTemplate } from '@regiovast/domain/arrangements/arrangement-reference';
import { useTranslation } from 'react-i18next';
import { TYPE_CHOICES } from './arrangement-choices.ts';

type Props = {
  readonly value: ArrangementType | '';
  readonly templates: readonly ArrangementTemplate[];
  readonly error?: string | undefined;
  readonly onChange: (type: ArrangementType | '') => void;
};

/** Which type it is, with what the reference data says of that and where that comes from. */
export function TypeField({ value, templates, error, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const template = templates.find(({ code }) => code === value);
  const hint = template?.hint[i18n.language === 'en' ? 'en' : 'nl'];
  return (
    <div>
      <NativeSelect
        label={t('arrangementDrafting.type')}
        value={value}
        error={error}
        onChange={(event) => onChange(TYPE_CHOICES.find((code) => code === event.currentTarget.value) ?? '')}
        data={[
          { value: '', label: t('arrangementDrafting.start.chooseType'), disabled: value !== '' },
          ...TYPE_CHOICES.map((code) => ({ value: code, label: t(`arrangements.types.${code}`) })),
        ]}
      />
      {hint && <p className="second">{hint}</p>}
      {template && (
        <p className="meta">
          {template.isProposal
            ? t('arrangementDrafting.start.proposal')
            : t('arrangementDrafting.start.source', { source: template.source })}
        </p>
      )}
    </div>
  );
}
