import type { ApprovalVersion, ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';
import { ApprovalHash } from './approval-hash.tsx';

/** C-8 · every version that was submitted, with its hash and who decided what on it; what was withdrawn stays to be seen. */
export function ApprovalVersions({ view }: { view: ApprovalView }) {
  const { t } = useTranslation();
  return (
    <section className="box" aria-labelledby="approval-versions">
      <div className="box-head">
        <h2 id="approval-versions">{t('arrangementApproval.versions.title')}</h2>
      </div>
      {view.versions.length === 0 ? (
        <p className="box-body second">{t('arrangementApproval.versions.none')}</p>
      ) : (
        <ul className="rows">
          {view.versions.map((version) => (
            <li key={version.id} className="approval-version">
              <VersionFacts version={version} />
              <Decisions view={view} version={version} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function VersionFacts({ version }: { version: ApprovalVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { number, totalCents, frozenAt, frozenBy, contentSha256, isProposed } = version;
  const moment = format.moment(frozenAt);
  return (
    <>
      <p>
        <strong>{t('arrangementApproval.versions.name', { number: String(number) })}</strong>{' '}
        {isProposed && <span className="meta">{t('arrangementApproval.versions.proposed')}</span>}
      </p>
      <p className="second">
        {t('arrangementApproval.versions.total')} {format.euro(totalCents)} ·{' '}
        {frozenBy === null
          ? t('arrangementApproval.versions.frozen', { moment })
          : t('arrangementApproval.versions.frozenBy', { moment, name: frozenBy })}{' '}
        · {t('arrangementApproval.versions.hash')} <ApprovalHash sha256={contentSha256} />
      </p>
    </>
  );
}

function Decisions({ view, version }: { view: ApprovalView; version: ApprovalVersion }) {
  const { t } = useTranslation();
  const { decisions, isOffered } = version;
  const { standing, insurerName } = view;
  return (
    <>
      {standing === 'rho' && isOffered && (
        <p>{t('arrangementApproval.versions.approved', { insurer: insurerName })}</p>
      )}
      {standing === 'insurer' && decisions.length === 0 && (
        <p className="second">{t('arrangementApproval.versions.noDecisions')}</p>
      )}
      <ul>
        {decisions.map((decision) => (
          <li key={decision.id}>
            <Decision decision={decision} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Decision({ decision }: { decision: ApprovalVersion['decisions'][number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { kind, message, decidedAt, decidedBy, organisation, withdrawnAt, withdrawnReason } = decision;
  const text = t('arrangementApproval.versions.decision', {
    decision: t(`arrangementApproval.decisions.${kind}`),
    name: decidedBy,
    organisation,
    moment: format.moment(decidedAt),
  });
  return (
    <>
      <p>{withdrawnAt === null ? text : <del>{text}</del>}</p>
      {withdrawnAt !== null && withdrawnReason !== null && (
        <p>
          {t(`arrangementApproval.versions.withdrawn.${withdrawnReason}`, {
            moment: format.moment(withdrawnAt),
          })}
        </p>
      )}
      {message !== '' && <p className="second approval-words">{message}</p>}
    </>
  );
}
