import { cpSync, rmSync } from 'node:fs';
import { queryPath } from '../server/wire.ts';
import { type Bench, inProcess, type Who } from './bench.ts';
import { type Figure, figure, rate } from './figures.ts';
import { LARGE_SECTIONS, type LargePlan, longText } from './large-plans.ts';
import { underLoad } from './load.ts';
import { openRaw, prepared, recordQueries } from './raw-database.ts';
import { median, timesOf } from './timing.ts';

const SECONDS = 4;
const RAW_ROUNDS = 50;
const RAW_WRITES = 300;

type Asked = { readonly path: string; readonly input: object };

/**
 * Ten plans of thirty pages with sixty measures each: opening one and comparing two versions, as the RHO that writes it and
 * as the insurer that reads what was released, and saving a section; each beside its bare queries. A plan is worked out anew
 * each time it is opened; only of frozen versions, which never change, the server keeps what it read.
 */
export async function measurePlans(
  bench: Bench,
  scratch: string,
  plans: readonly LargePlan[],
): Promise<Figure[]> {
  const ids = plans.map(({ planId }) => ({ planId }));
  const sections = ids.flatMap((plan) => LARGE_SECTIONS.map((code) => ({ ...plan, code })));
  const gets = ids.map((input) => ({ path: 'plans.get', input }));
  const texts = sections.map((input) => ({ path: 'plans.section', input }));
  const compared = plans.map(({ planId, versionIds: [from, to] }) => ({
    path: 'plans.compare',
    input: { planId, from, to },
  }));
  return [
    ...(await reading(bench, 'coordinator', 'one plan of 30 pages', gets, '>= 1500')),
    ...(await reading(bench, 'coordinator', 'one section of a plan', texts, '>= 1500')),
    ...(await reading(bench, 'insurer', 'one plan of 30 pages, as released', gets, '>= 1500')),
    ...(await reading(bench, 'coordinator', 'two versions of a plan compared', compared, '')),
    ...(await reading(bench, 'insurer', 'two versions of a plan compared, as released', compared, '')),
    ...(await saving(bench, scratch, plans)),
  ];
}

/** A query under load, beside the queries it sends. */
async function reading(
  bench: Bench,
  who: Who,
  name: string,
  asked: readonly Asked[],
  target: string,
): Promise<Figure[]> {
  const queries = await inProcess(bench.dataFolder, who, async (call) => {
    const askAll = async () => {
      for (const { path, input } of asked) await procedureOf(call, path)(input);
    };
    // What is kept of frozen versions is not read again under load either.
    await askAll();
    return recordQueries(askAll);
  });
  const connection = openRaw(bench.dataFolder);
  const rawMs = median(await timesOf(RAW_ROUNDS, prepared(connection, queries))) / asked.length;
  connection.close();
  const { perSecond, p97_5 } = await underLoad(bench, who, {
    requests: asked.map(({ path, input }) => ({ method: 'GET' as const, path: queryPath(path, input) })),
    seconds: SECONDS,
  });
  return [rate(name, perSecond, rawMs, target), figure(`${name}, p97.5`, p97_5, 'ms', '')];
}

type Call = (input: unknown) => Promise<unknown>;
const procedureOf = (caller: unknown, path: string): Call =>
  path.split('.').reduce((at, name) => (at as Record<string, unknown>)[name], caller) as Call;

/**
 * A section saved as its next version with its audit event, beside the bare statements that store it. Every request is for
 * another section than those under way, so that none loses a race.
 */
async function saving(bench: Bench, scratch: string, plans: readonly LargePlan[]): Promise<Figure[]> {
  const rawMs = await rawSaveMs(bench.dataFolder, scratch, plans[0]?.planId ?? '');
  const middle = plans.length / 2;
  // The warm-up has plans of its own: the measurement knows how often each of its sections was saved.
  const halves = [plans.slice(0, middle), plans.slice(middle)];
  const { perSecond, p97_5 } = await underLoad(bench, 'coordinator', {
    requests: () => {
      const saves = savesOf(halves.shift() ?? []);
      return [
        {
          method: 'POST',
          path: '/trpc/plans.saveSection',
          headers: { 'content-type': 'application/json' },
          setupRequest: (one, context) => ({ ...one, body: saves.next(context) }),
          onResponse: (_status, _body, context) => saves.done(context),
        },
      ];
    },
    seconds: SECONDS,
  });
  return [
    rate('section of a plan saved', perSecond, rawMs, '>= 400'),
    figure('section of a plan saved, p97.5', p97_5, 'ms', '<= 60'),
  ];
}

type Slot = { readonly planId: string; readonly code: string; seen: number };

/** The saves of the sections of some plans: a section is saved again once the answer to its last save is there. */
function savesOf(plans: readonly LargePlan[]) {
  const free: Slot[] = plans.flatMap(({ planId }) =>
    LARGE_SECTIONS.map((code) => ({ planId, code, seen: code === 'SCOPE' ? 2 : 1 })),
  );
  const under = new WeakMap<object, Slot>();
  let saves = 0;
  return {
    next(context: object): string {
      const slot = under.get(context) ?? free.shift();
      if (!slot) throw new Error('more saves under way than there are sections');
      under.set(context, slot);
      const { planId, code, seen } = slot;
      saves += 1;
      return JSON.stringify({ planId, code, seenTextVersion: seen, document: longText(saves) });
    },
    done(context: object): void {
      const slot = under.get(context);
      if (!slot) return;
      slot.seen += 1;
      under.delete(context);
      free.push(slot);
    },
  };
}

async function rawSaveMs(dataFolder: string, scratch: string, planId: string): Promise<number> {
  cpSync(dataFolder, scratch, { recursive: true });
  const connection = openRaw(scratch);
  const document = JSON.stringify(longText(1));
  const text = connection.prepare(
    `insert into plan_section_texts (plan_id, code, text_version, document, words, origin, saved_at, saved_by)
     select plan_id, code, ?, ?, words, origin, saved_at, saved_by from plan_section_texts
     where plan_id = ? and code = 'FINANCE' and text_version = 1`,
  );
  const section = connection.prepare(
    `update plan_sections set text_version = text_version + 1 where plan_id = ? and code = 'FINANCE'`,
  );
  const plan = connection.prepare(
    'update continuity_plans set content_revision = content_revision + 1 where id = ?',
  );
  const event = connection.prepare(
    `insert into audit_events (seq, at, action, subject_kind, subject_id, payload, previous_hash, hash)
     select seq + 1, 'x', 'plans.sectionSaved', 'plan', ?, '{}', hash, hash from audit_head`,
  );
  const head = connection.prepare('update audit_head set seq = seq + 1');
  let version = 1;
  const write = connection.transaction(() => {
    version += 1;
    text.run(version, document, planId);
    section.run(planId);
    plan.run(planId);
    event.run(planId);
    head.run();
  });
  const times = await timesOf(RAW_WRITES, () => write.immediate());
  connection.close();
  rmSync(scratch, { recursive: true });
  return median(times);
}
