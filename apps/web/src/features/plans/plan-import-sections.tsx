import { NativeSelect } from '@mantine/core';
import type { ImportMode, ImportPart } from '@regiovast/domain/plans/import-mapping';
import type { PlanView } from '@regiovast/domain/plans/plan.views';
import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { type ImportChoice, importSummary } from './plan-import-send.ts';

type Props = {
  readonly plan: Pick<PlanView, 'contents'>;
  readonly parts: readonly ImportPart[];
  readonly choice: ImportChoice;
  readonly nameOf: (code: PlanSection) => string;
  readonly onMode: (code: PlanSection, mode: ImportMode) => void;
};

/** What each section gets, and for those that have text already whether it comes behind that or in its place. */
export function PlanImportSections({ plan, parts, choice, nameOf, onMode }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const wordsNow = (code: PlanSection): number =>
    plan.contents.find((entry) => entry.code === code)?.words ?? 0;
  const modes = (['append', 'replace'] as const).map((value) => ({
    value,
    label: t(`planEditor.import.modes.${value}`),
  }));
  return (
    <section className="stack" aria-labelledby="import-sections">
      <h3 id="import-sections">{t('planEditor.import.sections')}</h3>
      <ul className="import-parts">
        {importSummary(parts, choice).map(({ code, words }) => (
          <li key={code}>
            <div>
              <strong>{nameOf(code)}</strong>{' '}
              <span className="meta">
                {t('planEditor.import.gets', { count: words, shown: format.integer(words) })}
                {wordsNow(code) > 0 &&
                  ` · ${t('planEditor.import.has', { count: wordsNow(code), shown: format.integer(wordsNow(code)) })}`}
              </span>
            </div>
            {wordsNow(code) > 0 && (
              <NativeSelect
                size="xs"
                aria-label={t('planEditor.import.modeOf', { section: nameOf(code) })}
                data={modes}
                value={choice.modes.get(code) ?? 'append'}
                onChange={(event) =>
                  onMode(code, event.currentTarget.value === 'replace' ? 'replace' : 'append')
                }
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
