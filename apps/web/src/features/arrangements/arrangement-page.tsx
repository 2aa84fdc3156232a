import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { trpc } from '../../lib/trpc.ts';
import { ArrangementBand } from './arrangement-band.tsx';
import { ArrangementHeader } from './arrangement-header.tsx';
import { ArrangementTabs } from './arrangement-tabs.tsx';
import './arrangement-words.ts';
import '../plans/plan-words.ts';
import '../../components/record-header.css';
import './arrangement-page.css';

const route = getRouteApi('/_app/maatwerk/$id');

/** One arrangement: what it is, how far it is, who sees it, and every part of it. */
export function ArrangementPage() {
  const { id } = route.useParams();
  const { data: view } = useSuspenseQuery(trpc.arrangements.get.queryOptions({ arrangementId: id }));
  return (
    <div className="stack">
      <ArrangementHeader key={view.id} view={view} />
      <ArrangementBand view={view} />
      <ArrangementTabs view={view} />
    </div>
  );
}
