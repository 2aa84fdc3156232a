import { may } from '@regiovast/domain/access/rights';
import type { IdSource } from '@regiovast/domain/kernel/ids';
import type { Role } from '@regiovast/domain/people/organisation';
import type { AnyRouter } from '@trpc/server';
import { createCallerFactory } from '../../trpc/procedure.ts';
import { answerTo, INPUTS, type Reader } from '../every-query.ts';
import { type Procedure, proceduresOf } from '../procedures-of.ts';
import { seededRandom } from '../seeded-random.ts';
import type { OrganisationKey, TestWorld } from '../test-world.ts';
import { makeInput } from './input-maker.ts';
import { WRITTEN } from './written-inputs.ts';
import { idsOfCall, type TwinWorlds } from './twin-worlds.ts';
import { readRecords, type Records } from './world-records.ts';

export type Leak = {
  readonly path: string;
  readonly reader: string;
  readonly input: unknown;
  readonly plain: string;
  readonly changed: string;
};

/** What was called how often, and what became of it. */
export type Tally = { asked: number; fitting: number; granted: number };
export type Proof = {
  readonly leaks: readonly Leak[];
  /** Faults of the program that the calls ran into: no leaks, but nothing to be proud of. */
  readonly faults: readonly Leak[];
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly calls: number;
  /** What the south changed meanwhile, in one world only. */
  readonly southernActs: number;
};

/** An answer that may differ, and how the two are made comparable; it throws when the rule behind it is broken. */
export type Declared = {
  readonly path: string;
  /** The organisation to which alone it may differ; left out: to all. */
  readonly to?: Reader[0];
  readonly why: string;
  readonly comparable: (answer: string) => string;
};

export type Plan = {
  readonly seed: number;
  readonly calls: number;
  readonly readers: readonly Reader[];
  readonly router: AnyRouter;
  readonly declared: readonly Declared[];
  /** What moves borders, and with them rights: it is asked about everything but the south. */
  readonly movesBorders: (path: string) => boolean;
  /** The south lives on meanwhile, in one world only: who does what there. */
  readonly south: { readonly readers: readonly Reader[]; readonly does: (path: string) => boolean };
};

/** How often what both worlds hold is read anew. */
const REFRESHED_EVERY = 100;
/** After each so many calls the south does something, in one world only. */
const SOUTH_ACTS_EVERY = 10;
/** How often an input is tried until its schema takes it. */
const TRIES = 20;

/**
 * Makes the same calls in both worlds, each by somebody who may not notice that they differ, and compares the answers to the
 * byte. Procedures and inputs come from the router itself; what changes something changes both worlds alike.
 */
export async function callInPairs(twins: TwinWorlds, plan: Plan): Promise<Proof> {
  const random = seededRandom(plan.seed);
  const procedures = [...proceduresOf(plan.router)];
  // The room of the money comes by more often than the others.
  const weighted = procedures.flatMap((one) =>
    one[0].startsWith('arrangements.') ? [one, one, one] : [one],
  );
  const tallies = new Map<string, Tally>(
    procedures.map(([path]) => [path, { asked: 0, fitting: 0, granted: 0 }]),
  );
  const ofTheSouth = procedures.filter(([path]) => plan.south.does(path));
  let southernActs = 0;
  const leaks: Leak[] = [];
  const faults: Leak[] = [];
  let records: Records = { byTable: new Map(), naming: new Map() };
  let round = weighted;
  for (let call = 0; call < plan.calls; call += 1) {
    if (call % REFRESHED_EVERY === 0) records = await readRecords(twins);
    if (call % SOUTH_ACTS_EVERY === 0 && ofTheSouth.length > 0) {
      const [path, procedure] = ofTheSouth[Math.floor(random() * ofTheSouth.length)] ?? [];
      if (path && procedure) {
        const reader = pickReader(twins.south, plan.south.readers, procedure, random);
        const { input } = inputFor(twins, plan, path, procedure, reader, records, random);
        const answer = await answerIn(twins.south, plan.router, reader, path, input, twins.south.deps.ids);
        if (!isRefused(answer)) southernActs += 1;
      }
    }
    // In rounds, so that none is left out, each in an order of its own.
    if (call % weighted.length === 0) round = shuffled(weighted, random);
    const turn = round[call % weighted.length];
    if (!turn) throw new Error('a router without procedures');
    const [path, procedure] = turn;
    const reader = pickReader(twins.plain, plan.readers, procedure, random);
    const { input, isFitting } = inputFor(twins, plan, path, procedure, reader, records, random);
    const asks = (world: TestWorld) => answerIn(world, plan.router, reader, path, input, idsOfCall(call));
    const [plain, changed] = [await asks(twins.plain), await asks(twins.changed)];
    const tally = tallies.get(path);
    if (tally) {
      tally.asked += 1;
      if (isFitting) tally.fitting += 1;
      if (!isRefused(plain)) tally.granted += 1;
    }
    const told = { path, reader: reader.join('/'), input, plain, changed };
    if (isFault(plain) || isFault(changed)) faults.push(told);
    const rule = plan.declared.find(
      (known) => known.path === path && (known.to === undefined || known.to === reader[0]),
    );
    const [one, other] = rule ? [plain, changed].map(rule.comparable) : [plain, changed];
    if (one !== other) leaks.push(told);
  }
  return { leaks, faults, tallies, calls: plan.calls, southernActs };
}

const isFault = (answer: string): boolean => answer.startsWith('{"refused":"INTERNAL');
const isRefused = (answer: string): boolean => answer.startsWith('{"refused"');

const shuffled = <Value>(values: readonly Value[], random: () => number): Value[] =>
  values
    .map((value) => [random(), value] as const)
    .sort(([one], [other]) => one - other)
    .map(([, value]) => value);

/** Mostly somebody who has the right: a refusal before anything is read proves little. */
function pickReader(
  world: TestWorld,
  readers: readonly Reader[],
  procedure: Procedure,
  random: () => number,
): Reader {
  const action = procedure._def.meta?.action;
  const entitled = readers.filter(
    ([organisation, role]) => action && may(world.actor(organisation, role), action),
  );
  const from = entitled.length > 0 && random() < 0.93 ? entitled : readers;
  const reader = from[Math.floor(random() * from.length)];
  if (!reader) throw new Error('nobody reads');
  return reader;
}

function inputFor(
  { plain, known }: TwinWorlds,
  plan: Plan,
  path: string,
  procedure: Procedure,
  [organisation, role]: Reader,
  records: Records,
  random: () => number,
): { input: unknown; isFitting: boolean } {
  const [schema] = procedure._def.inputs;
  if (!schema) return { input: undefined, isFitting: true };
  const written = [...(INPUTS[path]?.(known) ?? []), ...(WRITTEN[path] ?? [])];
  const ready = { input: written[Math.floor(random() * written.length)], isFitting: written.length > 0 };
  if (ready.isFitting && random() < 0.3) return ready;
  const asking = {
    path,
    reader: plain.actor(organisation, role),
    records,
    random,
    isOfTheNorth: plan.movesBorders(path),
  };
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const input = makeInput(schema, asking);
    if (schema.safeParse(input).success) return { input, isFitting: true };
  }
  return ready.isFitting ? ready : { input: makeInput(schema, asking), isFitting: false };
}

type Call = (input: unknown) => Promise<unknown>;

function answerIn(
  world: TestWorld,
  router: AnyRouter,
  [organisation, role]: readonly [OrganisationKey, Role],
  path: string,
  input: unknown,
  ids: IdSource,
): Promise<string> {
  const deps = { ...world.deps, ids };
  const caller: unknown = createCallerFactory(router)({ deps, actor: world.actor(organisation, role) });
  const procedure = path
    .split('.')
    .reduce((at, name) => (at as Record<string, unknown>)[name], caller) as Call;
  return answerTo(procedure(input));
}
