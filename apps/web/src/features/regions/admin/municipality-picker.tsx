import { MultiSelect } from '@mantine/core';
import type { PlacedMunicipality } from '@regiovast/domain/regions/keep-regions.views';
import { useTranslation } from 'react-i18next';

/** Chooses municipalities by typing; each says in which region of the type it lies now. */
export function MunicipalityPicker(props: {
  label: string;
  municipalities: readonly PlacedMunicipality[];
  value: readonly string[];
  onChange: (codes: string[]) => void;
  withRegion?: boolean;
}) {
  const { t } = useTranslation();
  const text = ({ name, regionName }: PlacedMunicipality): string =>
    props.withRegion && regionName !== null
      ? t('regionAdmin.members.elsewhere', { municipality: name, region: regionName })
      : name;
  return (
    <MultiSelect
      label={props.label}
      searchable
      clearable
      hidePickedOptions
      limit={50}
      nothingFoundMessage={t('regionAdmin.members.nothing')}
      data={props.municipalities.map((row) => ({ value: row.code, label: text(row) }))}
      value={[...props.value]}
      onChange={props.onChange}
    />
  );
}
