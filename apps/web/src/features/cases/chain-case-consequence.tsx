import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import type { consequenceOf } from './chain-case-draft.ts';

/** What opening the failure does and who will see it, before the button. */
export function ChainCaseConsequence({ consequence }: { consequence: ReturnType<typeof consequenceOf> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { opens, joins, patients, known, all } = consequence;
  return (
    <section className="consequence" aria-live="polite" aria-labelledby="chain-consequence">
      <h3 id="chain-consequence">{t('escalation.chain.whatHappens')}</h3>
      <p>
        {t('escalation.chain.opens', { count: opens })}{' '}
        {joins > 0 && t('escalation.chain.joins', { count: joins })}
      </p>
      <p>
        {t('escalation.chain.patients', {
          patients: patients === null ? t('frame.unknown') : format.integer(patients),
          known,
          all,
        })}
      </p>
      <p className="second">{t('escalation.chain.whoSees')}</p>
    </section>
  );
}
