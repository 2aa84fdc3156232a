import { Button, NativeSelect } from '@mantine/core';
import type { AreaRow } from '@regiovast/domain/regions/keep-regions.views';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNote } from '../../../components/error-note.tsx';
import { Icon } from '../../../components/icon.tsx';
import { trpc } from '../../../lib/trpc.ts';

/** Gives an RHO its working area, and says first what its people will see. */
export function AreaForm({ areas }: { areas: readonly AreaRow[] }) {
  const { t } = useTranslation();
  const { data } = useSuspenseQuery(trpc.regions.kept.queryOptions({ regionType: 'rhoArea' }));
  const [organisationId, setOrganisationId] = useState(areas[0]?.organisationId ?? '');
  const [chosen, setChosen] = useState<string | null>(null);
  const set = useMutation(trpc.people.setArea.mutationOptions());
  const organisation = areas.find((row) => row.organisationId === organisationId);
  const areaCode = chosen ?? organisation?.areaCode ?? '';
  const area = data.rows.find(({ code }) => code === areaCode);
  const free = data.rows.filter(({ areaOf, code }) => areaOf === null || code === organisation?.areaCode);
  const isChanged = organisation !== undefined && areaCode !== (organisation.areaCode ?? '');
  return (
    <form
      className="form box-body"
      onSubmit={(event) => {
        event.preventDefault();
        if (!organisation) return;
        const input = { organisationId, knownAreaCode: organisation.areaCode, areaCode: areaCode || null };
        set.mutate(input, { onSuccess: () => setChosen(null) });
      }}
    >
      <NativeSelect
        label={t('regionAdmin.area.rho')}
        data={areas.map((row) => ({ value: row.organisationId, label: row.organisationName }))}
        value={organisationId}
        onChange={(event) => {
          setOrganisationId(event.currentTarget.value);
          setChosen(null);
          set.reset();
        }}
      />
      <NativeSelect
        label={t('regionAdmin.area.area')}
        data={[
          { value: '', label: t('regionAdmin.area.noArea') },
          ...free.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
        ]}
        value={areaCode}
        onChange={(event) => setChosen(event.currentTarget.value)}
      />
      {isChanged && (
        <div className="note tone-watch" role="status">
          <Icon name="watch" />
          <div>
            <strong>{t('regionAdmin.consequence.title')}</strong>
            <ul className="consequences">
              {area ? (
                <li>
                  {t('regionAdmin.area.consequence', {
                    organisation: organisation.organisationName,
                    area: area.name,
                    municipalities: t('regionAdmin.area.municipalityCount', { count: area.municipalities }),
                  })}
                </li>
              ) : (
                <li>{t('regionAdmin.area.losesAll', { organisation: organisation.organisationName })}</li>
              )}
              {area && organisation.areaName && (
                <li>{t('regionAdmin.area.loses', { area: organisation.areaName })}</li>
              )}
            </ul>
          </div>
        </div>
      )}
      <ErrorNote error={set.error} />
      {set.isSuccess && !isChanged && <p role="status">{t('regionAdmin.saved')}</p>}
      <div>
        <Button type="submit" disabled={!isChanged} loading={set.isPending}>
          {t('regionAdmin.area.set')}
        </Button>
      </div>
    </form>
  );
}
