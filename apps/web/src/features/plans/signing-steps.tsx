import type { PlanView } from '@regiovast/domain/plans/plan.views';
import type { PlanPartnersView } from '@regiovast/domain/plans/signing.views';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PlanButton } from './plan-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { MissingList } from './plan-missing.tsx';
import { type SigningStep, SigningDialog } from './signing-dialog.tsx';
import { hashText } from './signing-words.ts';

type Props = {
  readonly view: PlanView;
  readonly sides: PlanPartnersView;
  readonly onDone: (text: string) => void;
};

/** From a complete plan to one that the insurer has: where it stands, and the step that is next. */
export function SigningSteps({ view, sides, onDone }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const [step, setStep] = useState<SigningStep | null>(null);
  const { live, released } = view;
  if (!live) return null;
  const { signOff } = live;
  const unsigned = sides.partners.filter(({ signature }) => signature === null);
  return (
    <section className="box" aria-labelledby="signing-steps">
      <div className="box-head">
        <h2 id="signing-steps">{t('planDrafting.signing.title')}</h2>
        {signOff && (
          <span className="push second">
            {t('planDrafting.signing.signedOf', { signed: signOff.signed, partners: live.partners })}
          </span>
        )}
      </div>
      <div className="box-body stack">
        {view.completeness.missing.length > 0 ? (
          <div>
            <p>{t('planDrafting.signing.incomplete')}</p>
            <MissingList view={view} />
          </div>
        ) : (
          <p className="row">
            <Icon name="check" />
            {t('planDrafting.signing.complete')}
          </p>
        )}
        <p className="row">
          <Icon name={signOff ? 'check' : 'clock'} />
          {signOff
            ? t('planDrafting.signing.offered', {
                number: signOff.number,
                hash: hashText(signOff.contentSha256),
              })
            : t('planDrafting.signing.notOffered')}
        </p>
        {signOff && unsigned.length > 0 && (
          <p className="row">
            <Icon name="clock" />
            {t('planDrafting.signing.waits', { names: unsigned.map(({ name }) => name).join(', ') })}
          </p>
        )}
        <p className="row">
          <Icon name={released ? 'share' : 'lock'} />
          {released
            ? t('planDrafting.signing.released', {
                number: released.number,
                date: format.date(released.releasedAt),
                insurer: view.insurer?.name ?? t('planDrafting.theInsurer'),
              })
            : t('planDrafting.signing.notReleased')}
          {released && !live.isReleased && ` ${t('planDrafting.signing.changedSince')}`}
        </p>
        <div className="row">
          <PlanButton
            capability={view.can.askSignOff}
            label={t('planDrafting.signing.ask')}
            look={{ variant: signOff ? 'default' : 'filled' }}
            onClick={() => setStep('askSignOff')}
          />
          <PlanButton
            capability={view.can.submit}
            label={t('planDrafting.signing.submit')}
            look={{ variant: signOff ? 'filled' : 'default' }}
            onClick={() => setStep('submit')}
          />
          <PlanButton
            capability={view.can.release}
            label={t('planDrafting.signing.release')}
            look={{ variant: 'default' }}
            onClick={() => setStep('release')}
          />
        </div>
      </div>
      {step && (
        <SigningDialog step={step} view={view} sides={sides} onClose={() => setStep(null)} onDone={onDone} />
      )}
    </section>
  );
}
