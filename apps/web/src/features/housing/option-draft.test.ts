import type { OptionView } from '@regiovast/domain/housing/options.views';
import { expect, test } from 'vitest';
import {
  coordinateOfText,
  newOptionDraft,
  type OptionDraft,
  optionDraftOf,
  readOptionDraft,
} from './option-draft.ts';

const unknown = { score: null, gap: 'OPTION' } as const;
const OPTION: OptionView = {
  id: 'a',
  name: 'Oude school',
  address: 'Schoolstraat 1',
  municipality: { code: 'GM0014', name: 'Groningen' },
  place: { latitude: 53.2194, longitude: 6.5665 },
  floorAreaM2: 1_250,
  consultingRooms: 5,
  yearlyCostCents: 61_234_56,
  oneOffCostCents: 0,
  planningStatus: 'PERMIT_REQUESTED',
  permitExpectedOn: '2027-01-15',
  completionOn: '2027-06-01',
  note: 'Naast de school',
  state: 'OPEN',
  stateReason: null,
  reach: { kilometres: 1.2, isAbout: false, isSameMunicipality: true },
  scores: {
    SIZE: unknown,
    YEARLY_COST: unknown,
    ONE_OFF_COST: unknown,
    COMPLETION: unknown,
    PLANNING: unknown,
    REACH: unknown,
  },
};

test.each(['nl', 'en'] as const)('H-5: what is typed in %s is what is sent', (language) => {
  expect(readOptionDraft(optionDraftOf(OPTION, language), language)).toEqual({
    option: {
      name: 'Oude school',
      address: 'Schoolstraat 1',
      municipalityCode: 'GM0014',
      place: { latitude: 53.2194, longitude: 6.5665 },
      floorAreaM2: 1_250,
      consultingRooms: 5,
      yearlyCostCents: 61_234_56,
      oneOffCostCents: 0,
      planningStatus: 'PERMIT_REQUESTED',
      permitExpectedOn: '2027-01-15',
      completionOn: '2027-06-01',
      note: 'Naast de school',
    },
  });
});

const typed = (change: Partial<OptionDraft>) =>
  readOptionDraft({ ...newOptionDraft('GM0014'), name: 'Plek', ...change }, 'nl');

test('R-1: what is left empty is unknown, never 0', () => {
  expect(typed({})).toEqual({
    option: {
      name: 'Plek',
      address: '',
      municipalityCode: 'GM0014',
      place: null,
      floorAreaM2: null,
      consultingRooms: null,
      yearlyCostCents: null,
      oneOffCostCents: null,
      planningStatus: 'UNKNOWN',
      permitExpectedOn: null,
      completionOn: null,
      note: '',
    },
  });
});

test.each([
  [{ name: '  ' }, ['name']],
  [{ municipalityCode: '' }, ['municipality']],
  [{ floorAreaM2: '20.001' }, ['area']],
  [{ floorAreaM2: '250,5' }, ['area']],
  [{ consultingRooms: '-1' }, ['rooms']],
  [{ yearlyCost: '10.000.000,01' }, ['yearly']],
  [{ oneOffCost: 'veel' }, ['oneOff']],
  [{ latitude: '53,2' }, ['place']],
  [{ latitude: '49,9', longitude: '6,5' }, ['place']],
  [{ permitExpectedOn: '2027-03-02', completionOn: '2027-03-01' }, ['completion']],
  [{ name: '', yearlyCost: 'x' }, ['name', 'yearly']],
])('H-5: %j is refused beside its field: %j', (change, problems) => {
  const read = typed(change);
  expect('problems' in read && read.problems.toSorted()).toEqual(problems);
});

test.each([
  ['53,2194', 53.2194],
  ['53.2194', 53.2194],
  [' 6.566 ', 6.566],
  ['', null],
  ['noord', undefined],
  ['-53', undefined],
])('H-5: the coordinate %s is %s, with a comma or a point', (text, expected) => {
  expect(coordinateOfText(text)).toBe(expected);
});
