import type { Prng } from './prng.ts';

/** Words that say of themselves that they are made up (S-9). */
const FICTIONS = [
  'Proef',
  'Model',
  'Voorbeeld',
  'Schijn',
  'Fabel',
  'Denk',
  'Droom',
  'Schets',
  'Spiegel',
  'Sprookjes',
  'Papier',
  'Oefen',
  'Kladblok',
  'Fantasie',
  'Décor',
  'Ideeën',
  'Scène',
  'Maquette',
  'Reünie',
  'Façade',
] as const;
const PLACES = [
  'polder',
  'straat',
  'laan',
  'hof',
  'akker',
  'brug',
  'molen',
  'duin',
  'terp',
  'kade',
  'veld',
  'singel',
  'tuin',
  'plein',
  'weide',
  'haven',
  'sluis',
  'burcht',
  'eiland',
  'bos',
  'wijk',
  'dijk',
  'poort',
  'château',
] as const;
const PREFIXES = [
  ['Huisartsenpraktijk', 5],
  ['Huisartsenpraktijk De', 4],
  ['Praktijk', 3],
  ['Huisartsen', 2],
  ['Gezondheidscentrum', 2],
  ['Huisartsenhuis', 1],
] as const;
const LONG_ENDINGS = [
  'aan de Denkbeeldige Vaart (voorheen Praktijk Verzonnen Weide en Praktijk Fictieve Akker)',
  'en Apotheekhoudende Nevenvestiging Het Papieren Dorp, coöperatieve maatschap in oprichting',
  'voor de Bewoners van de Bedachte Buurten aan weerszijden van het Denkbeeldige Kanaal',
] as const;
const SHARE_LONG = 0.01;

/** The fictitious chains; together some 2 % of the practices. */
export const DEMO_CHAINS = ['Ketenzorg Fabel', 'Modelzorg Nergenshuizen', 'Schijnketen Huisartsen'] as const;

/** A name that no practice has. */
export function practiceName(prng: Prng): string {
  const name = `${prng.weighted(PREFIXES)} ${prng.pick(FICTIONS)}${prng.pick(PLACES)}`;
  return prng.chance(SHARE_LONG) ? `${name} ${prng.pick(LONG_ENDINGS)}` : name;
}

const LARGEST_HOUSE_NUMBER = 240;

export const practiceAddress = (prng: Prng): string =>
  `${prng.pick(FICTIONS)}${prng.pick(PLACES)}weg ${prng.between(1, LARGEST_HOUSE_NUMBER)}`;

/** Four digits per province (CBS code), roughly as the country is numbered. */
const POSTCODE_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  PV20: [9_700, 9_999],
  PV21: [8_400, 9_299],
  PV22: [7_800, 7_999],
  PV23: [7_400, 8_199],
  PV24: [8_200, 8_259],
  PV25: [6_500, 7_399],
  PV26: [3_400, 3_999],
  PV27: [1_000, 2_159],
  PV28: [2_200, 3_399],
  PV29: [4_300, 4_599],
  PV30: [4_600, 5_799],
  PV31: [5_800, 6_499],
};
const DISTRICTS_PER_MUNICIPALITY = 10;

/**
 * A postcode that is never issued: the letters SS do not occur in Dutch postcodes.
 * @param position 0 to 1: where the municipality lies in the range of its province
 */
export function practicePostcode(prng: Prng, provinceCode: string, position: number): string {
  const [low, high] = POSTCODE_RANGES[provinceCode] ?? [1_000, 9_999];
  const start = low + Math.floor((high - low - DISTRICTS_PER_MUNICIPALITY) * position);
  return `${start + prng.below(DISTRICTS_PER_MUNICIPALITY)} SS`;
}
