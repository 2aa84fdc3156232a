import type { PlanSignature } from '@regiovast/domain/plans/signing.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { SignatureFacts } from './signature-text.tsx';

/** C-8 · signatures that stand no longer: struck through, with when and why. */
export function SigningPast({ past }: { past: readonly PlanSignature[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="box" aria-labelledby="signing-past">
      <div className="box-head">
        <h2 id="signing-past">{t('planDrafting.past.title')}</h2>
      </div>
      <ul className="rows signing-past">
        {past.map((signature) => (
          <li key={signature.id}>
            <del>
              {signature.partnerName} <SignatureFacts signature={signature} />
            </del>
            <span>
              {signature.withdrawnAt === null || signature.withdrawnReason === null
                ? t('planDrafting.past.earlier')
                : t(`planDrafting.past.${signature.withdrawnReason}`, {
                    moment: format.moment(signature.withdrawnAt),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
