import { ENGINES } from '@regiovast/db/testing/test-store';
import { MOST_VIEWS } from '@regiovast/domain/work/saved-view.schemas';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeTestWorld, outcomeOf, type TestWorld } from '../testing/test-world.ts';

describe.each(ENGINES)('saved views, on %s', (engine) => {
  let world: TestWorld;
  beforeAll(async () => {
    world = await makeTestWorld(engine);
  });
  afterAll(() => world.discard());

  const mine = () => world.as('noord', 'procurementOfficer').work;
  const theirs = () => world.as('zuid', 'procurementOfficer').work;
  const events = () => world.store.read.q.$count(world.store.read.t.auditEvents);
  const view = { page: 'regions', name: 'Mijn gebied', search: 'mijn=true&sort=score' } as const;

  test('a view is kept for its person and its page alone, with one event that leaves the name out', async () => {
    const before = await events();
    const { id } = await mine().saveView(view);
    expect(await mine().views({ page: 'regions' })).toMatchObject([
      { id, name: view.name, search: view.search },
    ]);
    expect(await mine().views({ page: 'cases' })).toEqual([]);
    expect(await theirs().views({ page: 'regions' })).toEqual([]);
    expect(await events()).toBe(before + 1);
    const rows = await world.store.read.q.select().from(world.store.read.t.auditEvents);
    expect(rows.at(-1)).toMatchObject({ action: 'work.viewSaved', subjectId: id });
    expect(rows.at(-1)?.payload).not.toContain(view.name);
  });

  test('a name that is taken is replaced only when that was meant', async () => {
    const again = { ...view, search: 'zoek=drenthe' };
    expect(await outcomeOf(mine().saveView(again))).toBe('VIEW_NAME_TAKEN');
    await mine().saveView({ ...again, replace: true });
    expect(await mine().views({ page: 'regions' })).toMatchObject([
      { name: view.name, search: again.search },
    ]);
  });

  test('renaming onto another name leaves one view, with one event', async () => {
    const { id } = await mine().saveView({ ...view, name: 'Hoogste druk', search: 'klasse=A_HIGHEST' });
    const renamed = { ...view, id, search: 'klasse=A_HIGHEST' };
    expect(await outcomeOf(mine().saveView(renamed))).toBe('VIEW_NAME_TAKEN');
    const before = await events();
    await mine().saveView({ ...renamed, replace: true });
    expect(await events()).toBe(before + 1);
    expect(await mine().views({ page: 'regions' })).toMatchObject([
      { id, name: view.name, search: renamed.search },
    ]);
  });

  test("C-6: somebody else's view can be neither changed nor removed, and does not seem to be there", async () => {
    const [kept] = await mine().views({ page: 'regions' });
    const id = kept?.id ?? '';
    const before = await events();
    expect(await outcomeOf(theirs().saveView({ ...view, id, name: 'Gekaapt' }))).toBe('NOT_FOUND');
    expect(await outcomeOf(theirs().removeView({ id }))).toBe('NOT_FOUND');
    expect(await outcomeOf(mine().saveView({ ...view, id, page: 'cases', name: 'Elders' }))).toBe(
      'NOT_FOUND',
    );
    expect(await events()).toBe(before);
    expect(await mine().views({ page: 'regions' })).toEqual([kept]);
  });

  test('a view is removed once', async () => {
    const { id } = await mine().saveView({ ...view, page: 'practices' });
    await mine().removeView({ id });
    expect(await mine().views({ page: 'practices' })).toEqual([]);
    expect(await outcomeOf(mine().removeView({ id }))).toBe('NOT_FOUND');
  });

  test('there is an end to the number of views, and changing one is still possible then', async () => {
    const reader = world.as('ministry', 'ministryAnalyst').work;
    for (let index = 0; index < MOST_VIEWS; index += 1)
      await reader.saveView({ ...view, name: `Weergave ${index}` });
    expect(await outcomeOf(reader.saveView({ ...view, name: 'Een te veel' }))).toBe('VIEW_LIMIT_REACHED');
    await reader.saveView({ ...view, name: 'Weergave 7', search: 'zoek=zeeland', replace: true });
    expect((await reader.views({ page: 'regions' })).length).toBe(MOST_VIEWS);
  });
});
