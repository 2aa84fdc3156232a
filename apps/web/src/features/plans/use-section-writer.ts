import type { PlanSection } from '@regiovast/domain/plans/plan-sections';
import type { SectionView } from '@regiovast/domain/plans/section.views';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../../app/me.ts';
import { queryClient, trpc } from '../../lib/trpc.ts';
import { openSectionShelf, sectionDevice, sendSection } from './section-drafts.ts';
import { type SectionWriter, sectionWriter, type WriterView } from './section-writer.ts';

const sectionQuery = (planId: string, code: PlanSection) => trpc.plans.section.queryOptions({ planId, code });

/** With a text the contents, the versions and the signatures changed; what is typed meanwhile is its writer's. */
const refreshPlan = (): Promise<void> => queryClient.invalidateQueries(trpc.plans.pathFilter());

function writerOf(planId: string, view: SectionView, me: { personId: string; name: string }): SectionWriter {
  const { code } = view;
  const shelf = openSectionShelf(me.personId);
  const device = shelf.then((opened) => sectionDevice(opened, planId, code));
  return sectionWriter(
    {
      send: (document, seenTextVersion) => sendSection({ planId, code, seenTextVersion, document }),
      fetchNow: () => queryClient.fetchQuery({ ...sectionQuery(planId, code), staleTime: 0 }),
      device: {
        keep: async (draft) => (await device).keep(draft),
        takeOver: async () => (await device).takeOver(),
        forget: async () => (await device).forget(),
      },
      wakeAfter: (milliseconds, wake) => {
        const alarm = setTimeout(wake, milliseconds);
        return () => clearTimeout(alarm);
      },
      onSaved: () => {
        refreshPlan().catch(() => undefined);
      },
      writerName: me.name,
    },
    view,
  );
}

/** L-1 · the writer of the section that is open, and how its text stands; for as long as the section is shown. */
export function useSectionWriter(
  planId: string,
  view: SectionView,
): { readonly writer: SectionWriter; readonly state: WriterView } {
  const me = useMe();
  const [writer] = useState(() => writerOf(planId, view, me));
  const state = useSyncExternalStore(writer.watch, writer.view);
  useEffect(() => {
    writer.open().catch(() => undefined);
    const lineIsBack = (): void => {
      if (writer.view().writing.mode === 'offline') writer.saveNow().catch(() => undefined);
    };
    const isOutOfSight = (): void => {
      if (document.hidden) writer.leave();
    };
    addEventListener('online', lineIsBack);
    addEventListener('focus', lineIsBack);
    document.addEventListener('visibilitychange', isOutOfSight);
    return () => {
      document.removeEventListener('visibilitychange', isOutOfSight);
      removeEventListener('online', lineIsBack);
      removeEventListener('focus', lineIsBack);
      writer.close();
    };
  }, [writer]);
  const { textVersion, document: text, updatedAt, updatedBy } = view;
  useEffect(() => {
    writer.tell({ type: 'fresh', now: { textVersion, document: text, updatedAt, updatedBy } });
  }, [writer, textVersion, text, updatedAt, updatedBy]);
  const isUnsafe = state.writing.mode !== 'idle' && !state.isKept;
  useEffect(() => {
    if (!isUnsafe) return undefined;
    // Only where the device cannot keep the text does the browser ask before it goes.
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsafe]);
  return { writer, state };
}
