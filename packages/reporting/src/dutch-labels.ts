import { NATION, type Quality } from '@regiovast/domain/quarters/snapshot';

export const NATION_NAME = 'Nederland';

const REGION_TYPES: Readonly<Record<string, string>> = {
  careOffice: 'zorgkantoorregio',
  azwa: 'AZWA-regio',
  rhoArea: 'werkgebied van de RHO',
  province: 'provincie',
  custom: 'eigen indeling',
  [NATION]: 'land',
};

const QUALITIES: Readonly<Record<Quality, string>> = {
  MEASURED: 'gemeten',
  ESTIMATED: 'geschat',
  UNKNOWN: 'onbekend',
};

export const regionTypeLabel = (regionType: string): string => REGION_TYPES[regionType] ?? regionType;
export const qualityLabel = (quality: Quality): string => QUALITIES[quality];
export const yesOrNo = (value: boolean): string => (value ? 'ja' : 'nee');
