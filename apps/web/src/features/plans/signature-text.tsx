import type { PlanSignature } from '@regiovast/domain/plans/signing.views';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';
import { hashText } from './signing-words.ts';

/** Whether a partner signed, when, by whom and which state; one that is missing says so. */
export function SignatureText(props: { signature: PlanSignature | null; isAsked: boolean }) {
  const { t } = useTranslation();
  const { signature, isAsked } = props;
  if (!signature) {
    return (
      <span className="second with-icon">
        <Icon name="clock" size={14} />
        {t(isAsked ? 'planDrafting.signature.waits' : 'planDrafting.signature.notAsked')}
      </span>
    );
  }
  return (
    <span className="signature">
      <span className="chip tone-resolved">
        <Icon name="check" size={14} />
        {t('planDrafting.signature.signed')}
      </span>
      <SignatureFacts signature={signature} />
    </span>
  );
}

/** Which version, on which day, by whom, and for one on paper where it is kept. */
export function SignatureFacts({ signature }: { signature: PlanSignature }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { versionNumber, contentSha256, signedOn, recordedBy, signatory, evidence } = signature;
  return (
    <span className="meta">
      {format.date(signedOn)} ·{' '}
      {signatory === null ? recordedBy : t('planDrafting.signature.onPaper', { signatory, recordedBy })} ·{' '}
      {t('planDrafting.signature.version', { number: versionNumber })}{' '}
      <code title={contentSha256}>{hashText(contentSha256)}</code>
      {evidence !== null && ` · ${evidence}`}
    </span>
  );
}
