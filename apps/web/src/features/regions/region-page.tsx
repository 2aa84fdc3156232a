import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { PageTitle } from '../../components/page-title.tsx';
import { trpc } from '../../lib/trpc.ts';
import { PreferentText } from './preferent-text.tsx';
import { RegionCases } from './region-cases.tsx';
import { RegionFigures } from './region-figures.tsx';
import { RegionMunicipalities } from './region-municipalities.tsx';
import { RegionPhases } from './region-phases.tsx';
import { RegionPractices } from './region-practices.tsx';
import { RegionTrends } from './region-trends.tsx';
import './regions.css';
import './region-page.css';

const route = getRouteApi('/_app/regios/$code');

/** One region in full; the lists are there for whoever may see practices and cases of it. */
export function RegionPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { code } = route.useParams();
  const { data } = useSuspenseQuery(trpc.regions.get.queryOptions({ code }));
  const isOwn = data.row.basis === 'live';
  return (
    <div className="stack">
      <PageTitle title={data.row.name} aside={`${t(`terms.regionType.${data.regionType}`)} · ${code}`}>
        <PreferentText data={data} />
      </PageTitle>
      <RegionFigures data={data} />
      <div className="region-grid">
        <div className="stack">
          {isOwn && me.may('cases.list') && <RegionCases code={code} />}
          {isOwn && me.may('practices.list') && <RegionPractices code={code} />}
          <RegionTrends data={data} />
        </div>
        <div className="stack">
          <RegionPhases row={data.row} />
          <RegionMunicipalities data={data} />
        </div>
      </div>
    </div>
  );
}
