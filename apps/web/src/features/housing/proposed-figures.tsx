import { Checkbox } from '@mantine/core';
import type { ProposedFigure } from '@regiovast/domain/housing/access-figures';
import { useTranslation } from 'react-i18next';
import { type AccessTestDraft, withTaken } from './access-test-draft.ts';
import { useAccessFigure } from './use-access-figure.ts';

type Props = {
  readonly proposed: readonly ProposedFigure[];
  readonly draft: AccessTestDraft;
  readonly onChange: (draft: AccessTestDraft) => void;
};

/** H-1, R-1 · what Regiovast knows of access here, to take along or leave out; what is unknown says so. */
export function ProposedFigures({ proposed, draft, onChange }: Props) {
  const { t } = useTranslation();
  const { valueOf, sourceOf } = useAccessFigure();
  return (
    <fieldset className="housing-fieldset">
      <legend className="question">{t('housingTest.offer.proposed')}</legend>
      <p className="meta">{t('housingTest.offer.proposedHint')}</p>
      <ul className="access-proposed">
        {proposed.map((figure) => (
          <li key={figure.code}>
            <Checkbox
              label={`${t(`housingTest.codes.${figure.code}`)}: ${valueOf(figure)}`}
              description={sourceOf(figure)}
              disabled={figure.value === null}
              checked={figure.value !== null && draft.taken.includes(figure.code)}
              onChange={(event) => onChange(withTaken(draft, figure.code, event.currentTarget.checked))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
