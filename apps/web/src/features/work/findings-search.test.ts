import { expect, test } from 'vitest';
import { findingsInputOf, isNarrowed, readFindingsSearch } from './findings-search.ts';

const known = (search: object) =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined));

test('an address that somebody made up asks for everything', () => {
  const search = readFindingsSearch({
    ernst: 'ramp',
    wie: 7,
    regel: 'NO_SUCH_RULE',
    soort: '',
    regio: '<b>',
    mijn: 'ja',
    op: 'id',
    pagina: -3,
  });
  expect(known(search)).toEqual({});
  expect(known(findingsInputOf(search))).toEqual({
    mineOnly: false,
    sort: 'severity',
    descending: false,
    page: 1,
    pageSize: 25,
  });
  expect(isNarrowed(search)).toBe(false);
});

test('P-5: every choice stands in the address and reaches the server', () => {
  const search = readFindingsSearch({
    ernst: 'error',
    wie: 'person',
    regel: 'SIGNAL_LATE',
    soort: 'case',
    regio: 'ZK09',
    mijn: true,
    op: 'foundOn',
    aflopend: true,
    pagina: 2,
  });
  expect(findingsInputOf(search)).toEqual({
    severity: 'error',
    owner: 'person',
    ruleId: 'SIGNAL_LATE',
    kind: 'case',
    regionCode: 'ZK09',
    mineOnly: true,
    sort: 'foundOn',
    descending: true,
    page: 2,
    pageSize: 25,
  });
  expect(isNarrowed(search)).toBe(true);
});
