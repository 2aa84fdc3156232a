import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';
import { trpc } from '../../../lib/trpc.ts';
import { AreaForm } from './area-form.tsx';

/** C-2 · which RHO's have no working area yet and so see nothing, and the way to give one. */
export function AreasBox() {
  const { t } = useTranslation();
  const { data: areas } = useSuspenseQuery(trpc.people.areas.queryOptions());
  const waiting = areas.filter(({ areaCode }) => areaCode === null);
  return (
    <section className="box" aria-labelledby="areas">
      <div className="box-head">
        <h2 id="areas">{t('regionAdmin.area.title')}</h2>
      </div>
      <div className="box-body stack">
        <p className="second">{t('regionAdmin.area.explain')}</p>
        {areas.length === 0 && <p>{t('regionAdmin.area.empty')}</p>}
        {areas.length > 0 && waiting.length === 0 && <p>{t('regionAdmin.area.allHave')}</p>}
        {waiting.map(({ organisationId, organisationName }) => (
          <p key={organisationId} className="row">
            {organisationName}
            <span className="chip tone-threatened">
              <Icon name="threatened" size={14} />
              {t('regionAdmin.area.noArea')}
            </span>
          </p>
        ))}
      </div>
      {areas.length > 0 && <AreaForm key={waiting.length} areas={areas} />}
    </section>
  );
}
