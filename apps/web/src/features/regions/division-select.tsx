import { NativeSelect } from '@mantine/core';
import { DIVISIONS } from '@regiovast/domain/regions/region-table-query';
import type { RegionType } from '@regiovast/domain/regions/region-types';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { oneOf } from '../../lib/search-params.ts';
import { trpc } from '../../lib/trpc.ts';

type Props = { readonly division: RegionType; readonly onDivision: (division: RegionType) => void };

/** Switches between the divisions of the country that have regions; the one on the screen is always there. */
export function DivisionSelect({ division, onDivision }: Props) {
  const { t } = useTranslation();
  const { data } = useQuery(trpc.regions.divisions.queryOptions());
  const offered = DIVISIONS.filter((type) => type === division || data?.some((known) => known.type === type));
  return (
    <NativeSelect
      size="xs"
      aria-label={t('frame.regionType')}
      value={division}
      data={offered.map((type) => ({ value: type, label: t(`terms.regionType.${type}`) }))}
      onChange={(event) => {
        const chosen = oneOf(DIVISIONS, event.currentTarget.value);
        if (chosen) onDivision(chosen);
      }}
    />
  );
}
