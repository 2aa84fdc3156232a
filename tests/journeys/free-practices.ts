import { inStore } from '../server/demo-store.ts';

/** Open practices of RHO Noord in the area of Noorderzorg without an open case. */
export const freePractices = (dataFolder: string) =>
  inStore(dataFolder, async ({ store }) => {
    const { q, t } = store.read;
    const [practices, members, cases] = await Promise.all([
      q.select().from(t.practices),
      q.select().from(t.regionMemberships),
      q.select().from(t.cases),
    ]);
    const inGroningen = new Set(
      members.filter((row) => row.regionCode === 'ZK09').map((row) => row.municipalityCode),
    );
    const withCase = new Set(cases.map((row) => row.practiceId));
    return practices.filter(
      (row) => row.closedOn === null && inGroningen.has(row.municipalityCode) && !withCase.has(row.id),
    );
  });
