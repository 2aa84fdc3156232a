import { Button } from '@mantine/core';
import type { ChainView } from '@regiovast/domain/practices/chain.views';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { trpc } from '../../lib/trpc.ts';
import { ChainCaseOpenDialog } from './chain-case-open-dialog.tsx';

/** D-5 · says that the failure of a chain is being followed, and begins following it. */
export function ChainCaseButton({ chain }: { chain: ChainView }) {
  const { t } = useTranslation();
  const me = useMe();
  const [isOpening, setOpening] = useState(false);
  const { data } = useQuery({
    ...trpc.cases.chains.queryOptions({ chainKey: chain.key }),
    enabled: me.may('cases.chains'),
  });
  const [running] = data?.rows ?? [];
  return (
    <>
      {running && (
        <Link to="/casussen/keten/$id" params={{ id: running.id }}>
          {t('escalation.chain.running', { number: running.number })}
        </Link>
      )}
      {me.may('cases.openChain') && chain.practices.some(({ isOpen }) => isOpen) && (
        <Button onClick={() => setOpening(true)}>{t('escalation.chain.open')}</Button>
      )}
      {isOpening && <ChainCaseOpenDialog chain={chain} onClose={() => setOpening(false)} />}
    </>
  );
}
