import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { CaseState } from '@regiovast/domain/cases/case-address';
import { ACCEPTANCES, CAUSES, LEADS, SHARINGS } from '@regiovast/domain/cases/case-codes';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../app/me.ts';
import { dateIn } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';

type Props = { readonly state: CaseState; readonly onChange: (part: Partial<CaseState>) => void };
const DATES = [
  ['geopendvan', 'openedFrom'],
  ['geopendtot', 'openedTo'],
  ['eindevan', 'endFrom'],
  ['eindetot', 'endTo'],
] as const;

/** The filters that are asked for less often. */
export function MoreFilters({ state, onChange }: Props) {
  const { t } = useTranslation();
  const isInsurer = useMe().organisation.kind === 'insurer';
  const region = useQuery(trpc.regions.get.queryOptions(state.regio ? { code: state.regio } : skipToken));
  return (
    <div className="more-filters">
      <NativeSelect
        size="xs"
        label={t('caseViews.filter.municipality')}
        disabled={!state.regio && !state.gemeente}
        value={state.gemeente ?? ''}
        onChange={(event) => onChange({ gemeente: event.currentTarget.value || undefined })}
        data={[
          {
            value: '',
            label: t(state.regio ? 'caseViews.filter.everyMunicipality' : 'caseViews.filter.regionFirst'),
          },
          ...(state.gemeente && !region.data ? [{ value: state.gemeente, label: state.gemeente }] : []),
          ...(region.data?.municipalities ?? []).map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('caseViews.filter.cause')}
        value={state.oorzaak ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ oorzaak: CAUSES.find((cause) => cause === value) })
        }
        data={[
          { value: '', label: t('caseViews.filter.everyCause') },
          ...CAUSES.map((value) => ({ value, label: t(`terms.cause.${value}`) })),
        ]}
      />
      <Checkbox
        size="xs"
        label={t('caseViews.filter.anyCause')}
        disabled={!state.oorzaak}
        checked={state.bijoorzaak}
        onChange={(event) => onChange({ bijoorzaak: event.currentTarget.checked })}
      />
      {!isInsurer && (
        <NativeSelect
          size="xs"
          label={t('caseViews.filter.sharing')}
          value={state.gedeeld ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ gedeeld: SHARINGS.find((sharing) => sharing === value) })
          }
          data={[
            { value: '', label: t('caseViews.filter.everySharing') },
            ...SHARINGS.map((value) => ({ value, label: t(`terms.sharing.${value}`) })),
          ]}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('caseViews.filter.lead')}
        value={state.regie ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ regie: LEADS.find((lead) => lead === value) })}
        data={[
          { value: '', label: t('caseViews.filter.everyLead') },
          ...LEADS.map((value) => ({ value, label: t(`caseViews.lead.${value}`) })),
        ]}
      />
      <NativeSelect
        size="xs"
        label={t('caseViews.filter.acceptance')}
        value={state.acceptatie ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ acceptatie: ACCEPTANCES.find((acceptance) => acceptance === value) })
        }
        data={[
          { value: '', label: t('caseViews.filter.everyAcceptance') },
          // What the RHO proposes among itself is not there for an insurer.
          ...ACCEPTANCES.filter((value) => !isInsurer || value === 'ACCEPTED').map((value) => ({
            value,
            label: t(`caseViews.filter.acceptances.${value}`),
          })),
        ]}
      />
      {DATES.map(([name, words]) => (
        <TextInput
          key={name}
          size="xs"
          type="date"
          label={t(`caseViews.filter.${words}`)}
          defaultValue={state[name] ?? ''}
          onChange={({ currentTarget: { value } }) => {
            // A year that is still being typed is no date yet.
            if (value === '' || (dateIn(value) && value >= '1950')) onChange({ [name]: value || undefined });
          }}
        />
      ))}
    </div>
  );
}
