import { Button } from '@mantine/core';
import type { ChainView } from '@regiovast/domain/practices/chain.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { trpc } from '../../lib/trpc.ts';
import { ChainCaseOpenDialog } from './chain-case-open-dialog.tsx';

/** D-5 · says that the failure of a chain is being followed; begins following it, or adds locations to it. */
export function ChainCaseButton({ chain }: { chain: ChainView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [isOpening, setOpening] = useState(false);
  const seesCases = me.may('cases.chains');
  const list = useQuery({
    ...trpc.cases.chains.queryOptions({ chainKey: chain.key }),
    enabled: seesCases,
  });
  const [running] = list.data?.rows ?? [];
  const failure = useQuery({
    ...trpc.cases.chain.queryOptions({ id: running?.id ?? '' }),
    enabled: running !== undefined,
  });
  const followed = new Set(failure.data?.locations.map(({ practiceId }) => practiceId));
  const left = chain.practices.filter(({ id, isOpen }) => isOpen && !followed.has(id));
  // What can be added is known once the locations of the failure are.
  const isKnown = list.isSuccess && (running === undefined || failure.isSuccess);
  return (
    <>
      {running && (
        <Link to="/casussen/keten/$id" params={{ id: running.id }}>
          {t('escalation.chain.running', { number: running.number })}
        </Link>
      )}
      {me.may('cases.openChain') && isKnown && left.length > 0 && (
        <Button variant={running ? 'default' : 'filled'} onClick={() => setOpening(true)}>
          {running ? t('escalation.chain.addLocations') : t('escalation.chain.open')}
        </Button>
      )}
      {isOpening && (
        <ChainCaseOpenDialog
          chain={chain}
          practices={left}
          isAdding={running !== undefined}
          onClose={() => setOpening(false)}
        />
      )}
    </>
  );
}
