import type { HousingNeedView } from '@regiovast/domain/housing/need.views';
import type { NumberLanguage } from '@regiovast/domain/kernel/number-text';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { queryClient, refusalOf, trpc } from '../../lib/trpc.ts';
import { areSameCosts, type CostsDraft, costsDraftOf, costsToSend } from './costs-draft.ts';

/** What is typed of the costs, over what one looked at when typing began (S-3). */
type Typed = { readonly base: HousingNeedView; readonly draft: CostsDraft };

/** H-4, S-3 · the costs of a housing case while they are typed: kept until they are laid down or thrown away. */
export function useCosts(view: HousingNeedView, language: NumberLanguage) {
  const [typed, setTyped] = useState<Typed | null>(null);
  const [isTried, setTried] = useState(false);
  const [isSaved, setSaved] = useState(false);
  const { housingCaseId } = view;
  const query = trpc.housing.need.queryOptions({ housingCaseId });
  const set = useMutation(
    trpc.housing.setCosts.mutationOptions({
      onSuccess: (saved) => {
        // First what was saved, so that what is asked anew does not look like somebody else's.
        queryClient.setQueryData(query.queryKey, saved);
        setTyped(null);
        setTried(false);
        setSaved(true);
        return queryClient.invalidateQueries();
      },
      onError: () => void queryClient.invalidateQueries({ queryKey: query.queryKey }),
    }),
  );
  const kept = costsDraftOf(view, language);
  // Who only reads tries a contribution over what is kept, also when that changes meanwhile.
  const draft = view.can.setCosts.can
    ? (typed?.draft ?? kept)
    : { ...kept, contribution: typed?.draft.contribution ?? kept.contribution };
  const isStale = typed !== null && view.version !== typed.base.version && !set.isPending;
  const send = (version: number): void => {
    setSaved(false);
    setTried(true);
    const costs = costsToSend(draft, language);
    if (costs && !set.isPending) set.mutate({ housingCaseId, version, ...costs });
  };
  const discard = (): void => {
    setTyped(null);
    setTried(false);
    set.reset();
  };
  return {
    draft,
    isDirty: typed !== null,
    isTried,
    isSaved,
    isBusy: set.isPending,
    canSend: costsToSend(draft, language) !== null,
    /** What others did meanwhile: other costs, or only another part of the case. */
    stale: isStale ? (areSameCosts(typed.base, view) ? ('other' as const) : ('costs' as const)) : null,
    /** What went wrong, unless it is told as what others did. */
    error: refusalOf(set.error)?.code === 'STALE_VERSION' ? null : set.error,
    change: (next: CostsDraft): void => {
      setSaved(false);
      setTyped((before) => ({ base: before?.base ?? view, draft: next }));
    },
    save: (): void => send(typed?.base.version ?? view.version),
    /** After looking at what is there now. */
    saveOver: (): void => {
      setTyped({ base: view, draft });
      send(view.version);
    },
    discard,
  };
}
export type CostsState = ReturnType<typeof useCosts>;
