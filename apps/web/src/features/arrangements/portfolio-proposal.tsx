import { NativeSelect } from '@mantine/core';
import type { PortfolioView } from '@regiovast/domain/arrangements/portfolio.views';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../lib/format.ts';

type Props = {
  readonly view: PortfolioView;
  readonly chosen: string | undefined;
  readonly onChoose: (arrangementId: string | undefined) => void;
};

/** A-4 · the choice of a draft or proposal to lay beside the budget. */
export function PortfolioProposal({ view: { proposals }, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const { euro } = useFormat();
  if (proposals.length === 0 && chosen === undefined) return null;
  const known = proposals.find(({ id }) => id === chosen);
  return (
    <div className="budget-picks">
      <NativeSelect
        label={t('arrangementBudget.portfolio.proposal')}
        description={t('arrangementBudget.portfolio.proposalHint')}
        value={known?.id ?? ''}
        onChange={(event) => onChoose(event.currentTarget.value || undefined)}
        data={[
          { value: '', label: t('arrangementBudget.portfolio.noProposal') },
          ...proposals.map(({ id, number, title, status, totalCents }) => ({
            value: id,
            label: t('arrangementBudget.portfolio.proposalOption', {
              number,
              title,
              status: t(`arrangements.statuses.${status}`),
              amount: euro(totalCents),
            }),
          })),
        ]}
      />
      {known && (
        <Link to="/maatwerk/$id" params={{ id: known.id }}>
          {t('arrangementBudget.portfolio.openProposal', { number: known.number })}
        </Link>
      )}
    </div>
  );
}
