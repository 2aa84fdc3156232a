import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../../components/page-title.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { InsurerBox } from './insurer-box.tsx';
import { MembersBox } from './members-box.tsx';
import { RenameForm } from './rename-form.tsx';
import './region-admin-texts.ts';
import './region-admin.css';

/** One region as the platform keeps it: name, members, preferent insurer or RHO, each with its history. */
export function KeptRegionPage({ code }: { code: string }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(trpc.regions.keptOne.queryOptions({ code }));
  return (
    <>
      <PageTitle
        title={t('regionAdmin.keepOne', { name: data.name })}
        aside={`${t(`terms.regionType.${data.type}`)} · ${code}`}
      >
        <Link to="/beheer/regios" search={{ soort: data.type }}>
          {t('regionAdmin.backToList')}
        </Link>
        <Link to="/regios/$code" params={{ code }}>
          {t('regionAdmin.toRegion')}
        </Link>
      </PageTitle>
      <div className="kept-grid">
        <MembersBox key={`members-${code}`} data={data} />
        <div className="stack">
          {data.type === 'careOffice' && <InsurerBox key={`insurer-${code}`} data={data} />}
          {data.type === 'rhoArea' && (
            <section className="box" aria-labelledby="area-of">
              <div className="box-head">
                <h2 id="area-of">{t('regionAdmin.area.title')}</h2>
              </div>
              <div className="box-body stack">
                <p>
                  {data.areaOf
                    ? t('regionAdmin.area.of', { name: data.areaOf.name })
                    : t('regionAdmin.area.nobody')}
                </p>
                <Link to="/beheer/regios" search={{ soort: 'rhoArea' }} hash="areas">
                  {t('regionAdmin.area.manage')}
                </Link>
              </div>
            </section>
          )}
          <RenameForm key={`name-${code}-${data.name}`} data={data} />
          <p className="meta">{`${t('regionAdmin.source')}: ${data.source}`}</p>
        </div>
      </div>
    </>
  );
}
