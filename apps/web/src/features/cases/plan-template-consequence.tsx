import { type PlanTemplateItem, templateChanges } from '@regiovast/domain/cases/plan-template';
import { useTranslation } from 'react-i18next';

type Props = { readonly before: readonly PlanTemplateItem[]; readonly after: readonly PlanTemplateItem[] };

const KINDS = ['added', 'removed', 'reworded', 'requiredNow', 'optionalNow'] as const;

/** What the next version would do to every plan, by name: what is asked anew, and what no longer. */
export function PlanTemplateConsequence({ before, after }: Props) {
  const { t, i18n } = useTranslation();
  const changes = templateChanges(before, after);
  const language = i18n.language === 'en' ? 'en' : 'nl';
  const names = (codes: readonly string[]): string =>
    codes
      .map((code) => [...after, ...before].find((item) => item.code === code)?.[language].label ?? code)
      .join(', ');
  const lines: string[] = KINDS.filter((kind) => changes[kind].length > 0).map((kind) =>
    t(`emergencyPlans.admin.consequences.${kind}`, { items: names(changes[kind]) }),
  );
  if (changes.isReordered) lines.push(t('emergencyPlans.admin.consequences.reordered'));
  return (
    <section aria-labelledby="template-consequence">
      <h3 id="template-consequence">{t('emergencyPlans.admin.consequence')}</h3>
      {lines.length === 0 ? (
        <p className="second">{t('emergencyPlans.admin.unchanged')}</p>
      ) : (
        <ul className="plan-consequences">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
