import type { ArrangementTab } from '@regiovast/domain/arrangements/arrangement-tabs';
import type { ApprovalView } from '@regiovast/domain/arrangements/approval.views';
import type { CompletenessTab } from '@regiovast/domain/arrangements/completeness';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { useRefusalText } from '../../lib/refusal-text.ts';

type Missing = NonNullable<ApprovalView['missing']>[number];

const TABS: Readonly<Record<Exclude<CompletenessTab, 'terms'>, ArrangementTab>> = {
  frame: 'kader',
  amounts: 'bedragen',
  priority: 'voorrangstoets',
};

/** · all that keeps a draft from being submitted, each with the way to where it is filled in. */
export function ApprovalMissing({ view, missing }: { view: ApprovalView; missing: readonly Missing[] }) {
  const { t } = useTranslation();
  if (missing.length === 0)
    return (
      <p className="row">
        <Icon name="check" />
        {t('arrangementApproval.missing.none')}
      </p>
    );
  return (
    <div className="stack">
      <h3>{t('arrangementApproval.missing.title', { count: missing.length })}</h3>
      <ul className="approval-missing">
        {missing.map((one) => (
          <li key={one.piece}>
            <MissingPiece arrangementId={view.arrangementId} missing={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function MissingPiece({ arrangementId, missing }: { arrangementId: string; missing: Missing }) {
  const { t } = useTranslation();
  const refusalText = useRefusalText();
  const { piece, tab, code, details } = missing;
  const text = t(`arrangementApproval.missing.pieces.${piece}`);
  // What is plainly empty says so itself; a rule that is broken says which.
  const why = code === 'ARRANGEMENT_INCOMPLETE' ? '' : refusalText({ code, details });
  return (
    <>
      {tab === 'terms' ? (
        <Link to="/maatwerk/voorwaarden">{text}</Link>
      ) : (
        <Link to="/maatwerk/$id" params={{ id: arrangementId }} search={{ tab: TABS[tab] }}>
          {text}
        </Link>
      )}
      {why !== '' && <span className="second">: {why}</span>}
    </>
  );
}
