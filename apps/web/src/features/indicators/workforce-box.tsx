import { Skeleton } from '@mantine/core';
import type { CatalogueItem, RegionIndicator } from '@regiovast/domain/indicators/indicator.views';
import { WORKFORCE_CODES } from '@regiovast/domain/indicators/workforce';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { trpc } from '../../lib/trpc.ts';
import { IndicatorLink } from './indicator-link.tsx';
import { stated } from './stated.ts';
import { StatedOrigin } from './stated-origin.tsx';
import { StatedValue } from './stated-value.tsx';
import './indicator-texts.ts';
import './indicators.css';

type Props = { readonly asOf: string | undefined };

/** R-6 · the workforce of the country: each indicator with its definition, unknown in words. */
export default function WorkforceBox({ asOf }: Props) {
  return <WorkforceList asOf={asOf} ofRegion={[]} />;
}

/** R-6 · the same on the page of a region, with the region's own figure where there is one. */
export function RegionWorkforceBox({ code, asOf }: Props & { readonly code: string }) {
  const { data } = useQuery(trpc.indicators.ofRegion.queryOptions({ code, asOf }));
  return <WorkforceList asOf={asOf} ofRegion={data?.indicators ?? []} />;
}

function WorkforceList({ asOf, ofRegion }: Props & { readonly ofRegion: readonly RegionIndicator[] }) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.indicators.catalogue.queryOptions({ codes: [...WORKFORCE_CODES], asOf }));
  if (!data) return <Skeleton height={240} />;
  const items = data.topics.flatMap(({ indicators }) => indicators);
  return (
    <section className="box workforce-box" aria-labelledby="workforce">
      <div className="box-head">
        <h2 id="workforce">{t('indicators.workforce.title')}</h2>
        <span className="meta">{t('indicators.workforce.explain')}</span>
        <Link to="/cijfers" className="push">
          {t('indicators.workforce.all')}
        </Link>
      </div>
      <ul className="indicator-cards">
        {WORKFORCE_CODES.map((code) => {
          const item = items.find(({ definition }) => definition.code === code);
          const own = ofRegion.find(({ definition }) => definition.code === code);
          return item && <WorkforceItem key={code} item={item} own={own} />;
        })}
      </ul>
    </section>
  );
}

function WorkforceItem({ item, own }: { item: CatalogueItem; own: RegionIndicator | undefined }) {
  const { t } = useTranslation();
  const national = stated(item.definition, item.national);
  const figure = own ? stated(own.definition, own.figure) : national;
  return (
    <li>
      <h3>
        <IndicatorLink definition={figure.definition} />
      </h3>
      <p className="indicator-value">
        <StatedValue figure={figure} withUnit />
      </p>
      <StatedOrigin figure={figure} />
      {own && (
        <p className="meta">
          {t('indicators.national')}: <StatedValue figure={national} withUnit />
        </p>
      )}
    </li>
  );
}
