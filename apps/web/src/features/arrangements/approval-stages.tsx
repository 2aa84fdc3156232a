import type { StageState } from '@regiovast/domain/arrangements/approval-stages';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../lib/format.ts';

type Stage = ApprovalView['stages'][number];

const SIGNS: Readonly<Record<Exclude<StageState, 'now' | 'later'>, IconName>> = {
  done: 'check',
  notNeeded: 'closed',
  stopped: 'acute',
};

/** A-3 · drafting, one or two approvals, the RHO, the contract: what was done by whom, and whose move it is. */
export function ApprovalStages({ view }: { view: ApprovalView }) {
  const { t } = useTranslation();
  return (
    <ol className="approval-stages">
      {view.stages.map((stage, index) => (
        <li
          key={stage.stage}
          className={stage.state}
          aria-current={stage.state === 'now' ? 'step' : undefined}
        >
          <span className="approval-sign" aria-hidden="true">
            {stage.state === 'now' || stage.state === 'later' ? (
              index + 1
            ) : (
              <Icon name={SIGNS[stage.state]} size={14} />
            )}
          </span>
          <div>
            <p>
              <strong>{t(`arrangementApproval.stages.${stage.stage}`)}</strong>{' '}
              <span className="meta">{t(`arrangementApproval.states.${stage.state}`)}</span>
            </p>
            <StageWho stage={stage} view={view} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function StageWho({ stage, view }: { stage: Stage; view: ApprovalView }) {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const list = new Intl.ListFormat(i18n.language === 'en' ? 'en' : 'nl', { type: 'disjunction' });
  const names = list.format(stage.by);
  const isApproval = stage.stage === 'approve' || stage.stage === 'secondApproval';
  const limit = view.mandate?.secondFromCents ?? null;
  if (stage.state === 'stopped') return null;
  if (stage.state === 'notNeeded')
    return limit === null ? null : (
      <p className="second">{t('arrangementApproval.notNeededUnder', { amount: format.euro(limit) })}</p>
    );
  return (
    <>
      {names !== '' && (
        <p className="second">
          {stage.on === null ? names : t('arrangementApproval.byOn', { names, date: format.date(stage.on) })}
        </p>
      )}
      {isApproval && names === '' && stage.state !== 'done' && view.standing === 'insurer' && (
        <p className="second">{t('arrangementApproval.nobody')}</p>
      )}
      {isApproval && stage.state === 'now' && view.can.decide.because.includes('FOUR_EYES_REQUIRED') && (
        <p className="second">{t('arrangementApproval.fourEyes')}</p>
      )}
      {stage.stage === 'secondApproval' && stage.state !== 'done' && limit !== null && (
        <p className="meta">{t('arrangementApproval.neededFrom', { amount: format.euro(limit) })}</p>
      )}
      {stage.stage === 'contract' && stage.state !== 'done' && view.standing === 'insurer' && (
        <p className="meta">{t('arrangementApproval.afterContract')}</p>
      )}
    </>
  );
}
