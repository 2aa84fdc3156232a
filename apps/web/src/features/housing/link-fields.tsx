import { NativeSelect, TextInput } from '@mantine/core';
import { HOUSING_LIMITS } from '@regiovast/domain/housing/housing.schemas';
import { LINK_LANGUAGES } from '@regiovast/domain/housing/link.schemas';
import type { HousingLinksView } from '@regiovast/domain/housing/link.views';
import { OUTSIDE_LINK } from '@regiovast/domain/housing/outside-links';
import { useTranslation } from 'react-i18next';
import { Choices, Question } from '../../components/question.tsx';
import { freeCells, type LinkDraft, type LinkPart, linkProblems } from './link-draft.ts';

type Props = {
  readonly draft: LinkDraft;
  readonly view: HousingLinksView;
  /** Whether it was sent once: from then on a field says what is wrong with it. */
  readonly isTried: boolean;
  readonly onChange: (draft: LinkDraft) => void;
};

const MOST = { most: OUTSIDE_LINK.daysMax };

/** H-6 · whom a link goes to, for which step, in which language and for how long. */
export function LinkFields({ draft, view, isTried, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const cells = freeCells(view.cells, view.links);
  const problems = linkProblems(draft);
  const change = (part: Partial<LinkDraft>): void => onChange({ ...draft, ...part });
  const wrong = (part: LinkPart): string | undefined =>
    isTried && problems.includes(part) ? t(`housingLinks.dialog.missing.${part}`, MOST) : undefined;
  const asked = cells.find(({ code }) => code === draft.cell);
  return (
    <>
      {cells.length === 0 && <p className="note tone-threatened">{t('housingLinks.dialog.noCells')}</p>}
      <NativeSelect
        label={t('housingLinks.dialog.cell')}
        value={draft.cell}
        error={wrong('cell')}
        onChange={(event) => change({ cell: event.currentTarget.value })}
        data={[
          { value: '', label: t('housingLinks.dialog.choose') },
          ...cells.map((cell) => ({
            value: cell.code,
            label: `${t(`housing.parties.${cell.party}`)}: ${cell[language].label}`,
          })),
        ]}
      />
      {asked && <p className="second">{asked[draft.language].text}</p>}
      <TextInput
        label={t('housingLinks.dialog.name')}
        description={t('housingLinks.dialog.nameHint')}
        maxLength={HOUSING_LIMITS.name}
        autoComplete="off"
        value={draft.name}
        error={wrong('name')}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        type="email"
        label={t('housingLinks.dialog.email')}
        description={t('housingLinks.dialog.emailHint')}
        autoComplete="off"
        value={draft.email}
        error={wrong('email')}
        onChange={(event) => change({ email: event.currentTarget.value })}
      />
      <Choices
        name="link-language"
        label={t('housingLinks.dialog.language')}
        value={draft.language}
        choices={LINK_LANGUAGES.map((value) => ({
          value,
          label: t(`housingLinks.dialog.languages.${value}`),
        }))}
        onChoose={(chosen) => change({ language: chosen })}
      />
      <Question
        id="link-message"
        label={t('housingLinks.dialog.message')}
        canWait
        hint={t('housingLinks.dialog.messageHint')}
      >
        {(field) => (
          <textarea
            {...field}
            className="field"
            rows={3}
            maxLength={HOUSING_LIMITS.reason}
            value={draft.message}
            onChange={(event) => change({ message: event.currentTarget.value })}
          />
        )}
      </Question>
      <Question
        id="link-days"
        label={t('housingLinks.dialog.days')}
        hint={t('housingLinks.dialog.daysHint', MOST)}
        error={wrong('days')}
      >
        {(field) => (
          <input
            {...field}
            className="field"
            inputMode="numeric"
            value={draft.days}
            onChange={(event) => change({ days: event.currentTarget.value })}
          />
        )}
      </Question>
    </>
  );
}
