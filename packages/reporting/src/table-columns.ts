import type { IndicatorDefinition, QuarterSnapshot, QuarterValue } from '@regiovast/domain/quarters/snapshot';

/** A column of a published table, with a datatype of CSV on the Web (W3C tabular data model, 6.4). */
export type TableColumn<Name extends string> = {
  readonly name: Name;
  readonly titleNl: string;
  readonly titleEn: string;
  readonly datatype: 'string' | 'integer' | 'number' | 'date' | 'boolean';
  readonly isNullable?: boolean;
};

export const VALUE_COLUMNS: readonly TableColumn<keyof QuarterValue>[] = [
  { name: 'indicatorCode', titleNl: 'Indicator', titleEn: 'Indicator', datatype: 'string' },
  {
    name: 'definitionVersion',
    titleNl: 'Definitieversie',
    titleEn: 'Definition version',
    datatype: 'integer',
  },
  { name: 'regionType', titleNl: 'Regio-indeling', titleEn: 'Region type', datatype: 'string' },
  { name: 'regionCode', titleNl: 'Regiocode', titleEn: 'Region code', datatype: 'string' },
  { name: 'referenceDate', titleNl: 'Peildatum', titleEn: 'Reference date', datatype: 'date' },
  { name: 'value', titleNl: 'Waarde', titleEn: 'Value', datatype: 'number', isNullable: true },
  { name: 'unit', titleNl: 'Eenheid', titleEn: 'Unit', datatype: 'string' },
  { name: 'source', titleNl: 'Bron', titleEn: 'Source', datatype: 'string' },
  { name: 'quality', titleNl: 'Kwaliteit', titleEn: 'Quality', datatype: 'string' },
  { name: 'suppressed', titleNl: 'Weggelaten', titleEn: 'Suppressed', datatype: 'boolean' },
];

export const DEFINITION_COLUMNS: readonly TableColumn<keyof IndicatorDefinition>[] = [
  { name: 'code', titleNl: 'Code', titleEn: 'Code', datatype: 'string' },
  { name: 'version', titleNl: 'Versie', titleEn: 'Version', datatype: 'integer' },
  { name: 'unit', titleNl: 'Eenheid', titleEn: 'Unit', datatype: 'string' },
  { name: 'labelNl', titleNl: 'Naam (Nederlands)', titleEn: 'Label (Dutch)', datatype: 'string' },
  { name: 'labelEn', titleNl: 'Naam (Engels)', titleEn: 'Label (English)', datatype: 'string' },
  {
    name: 'definitionNl',
    titleNl: 'Definitie (Nederlands)',
    titleEn: 'Definition (Dutch)',
    datatype: 'string',
  },
  {
    name: 'definitionEn',
    titleNl: 'Definitie (Engels)',
    titleEn: 'Definition (English)',
    datatype: 'string',
  },
  { name: 'source', titleNl: 'Bron', titleEn: 'Source', datatype: 'string' },
  { name: 'validFrom', titleNl: 'Geldig vanaf', titleEn: 'Valid from', datatype: 'date' },
];

export const REGION_COLUMNS: readonly TableColumn<keyof QuarterSnapshot['regions'][number]>[] = [
  { name: 'code', titleNl: 'Regiocode', titleEn: 'Region code', datatype: 'string' },
  { name: 'name', titleNl: 'Regio', titleEn: 'Region', datatype: 'string' },
];
