import { afterAll, beforeAll, expect, test } from 'vitest';
import { NAMED_ACCOUNTS } from './accounts.ts';
import { type FilledStore, filledStore } from './fixture/filled-store.ts';
import { RHO_AREAS } from './rho-areas.ts';

let demo: FilledStore;
beforeAll(async () => {
  demo = await filledStore({ scale: 0.01 });
});
afterAll(() => demo.remove());

/** Municipality codes by code of the region they lie in. */
async function membersByRegion(): Promise<Map<string, string[]>> {
  const { q, t } = demo.store.read;
  const members = new Map<string, string[]>();
  for (const { regionCode, municipalityCode } of await q.select().from(t.regionMemberships)) {
    members.set(regionCode, [...(members.get(regionCode) ?? []), municipalityCode]);
  }
  return members;
}

test('every municipality lies in exactly one RHO area', async () => {
  const members = await membersByRegion();
  const all = RHO_AREAS.flatMap(({ code }) => members.get(code) ?? []);
  expect(all).toHaveLength(342);
  expect(new Set(all).size).toBe(342);
  expect(RHO_AREAS.filter(({ code }) => !members.has(code))).toEqual([]);
});

test('three care-office regions are cut by RHO areas', async () => {
  const members = await membersByRegion();
  const cut = [...members.keys()].filter((code) => {
    if (!code.startsWith('ZK')) return false;
    const inside = members.get(code) ?? [];
    const areas = RHO_AREAS.filter((area) =>
      members.get(area.code)?.some((member) => inside.includes(member)),
    );
    return areas.length > 1;
  });
  expect(cut.sort()).toEqual(['ZK04', 'ZK19', 'ZK21']);
});

test.each([
  ['RHO Noord', 'Noorderzorg'],
  ['RHO Zuid', 'Zuiderzorg'],
])('%s lies wholly where %s is preferent', async (rhoName, insurerName) => {
  const { q, t } = demo.store.read;
  const members = await membersByRegion();
  const preferent = await q.select().from(t.preferentInsurers);
  const covered = preferent
    .filter((row) => row.insurerName === insurerName)
    .flatMap(({ regionCode }) => members.get(regionCode) ?? []);
  const area = RHO_AREAS.find(({ name }) => name === rhoName);
  const own = members.get(area?.code ?? '') ?? [];
  expect(own.length).toBeGreaterThan(10);
  expect(own.filter((code) => !covered.includes(code))).toEqual([]);
});

test('each of the 31 regions has one verified, fictitious preferent insurer', async () => {
  const { q, t } = demo.store.read;
  const rows = await q.select().from(t.preferentInsurers);
  expect(new Set(rows.map(({ regionCode }) => regionCode)).size).toBe(31);
  expect(rows).toHaveLength(31);
  expect(rows.filter(({ isVerified, organisationId }) => !isVerified || organisationId === null)).toEqual([]);
  expect(new Set(rows.map(({ source }) => source))).toEqual(new Set(['Fictieve demogegevens']));
});

test('the nine accounts of the documentation exist with their roles and a password', async () => {
  const { q, t } = demo.store.read;
  const people = await q.select().from(t.persons);
  const roles = await q.select().from(t.personRoles);
  const accounts = await q.select().from(t.accounts);
  expect(NAMED_ACCOUNTS).toHaveLength(9);
  for (const { email, role } of NAMED_ACCOUNTS) {
    const person = people.find((one) => one.email === email);
    expect(roles.filter(({ personId }) => personId === person?.id)).toEqual([{ personId: person?.id, role }]);
    expect(accounts.find(({ userId }) => userId === person?.id)).toMatchObject({
      providerId: 'credential',
      password: 'hash of regiovast-demo',
    });
  }
});
