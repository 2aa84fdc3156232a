import { type NewAuditEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { recordNumber } from '@regiovast/domain/kernel/record-number';
import { chainKey } from '@regiovast/domain/practices/chains';
import type { DemoCase } from './make-cases.ts';
import type { StatedPractice } from './make-statements.ts';
import type { CasePlan } from './plan-cases.ts';
import { rhoAreaOf } from './rho-areas.ts';

type ChainRow = Session['t']['chainCases']['$inferInsert'];

/** The RHO's of the demo accounts: each follows the failure of one chain. */
const FOLLOWED_BY = ['RHO Noord', 'RHO Zuid'];

/** What of a chain one RHO follows. */
const groupOf = ({ identity, municipality }: StatedPractice): string =>
  `${rhoAreaOf(municipality).name} ${chainKey(identity.ownerOrganisation ?? '')}`;

/** The open locations of the chain that is the largest in the area of each of these RHO's, by their id. */
function failingLocations(practices: readonly StatedPractice[]): ReadonlyMap<string, StatedPractice> {
  const locations = practices.filter(
    ({ identity, municipality }) =>
      identity.ownershipForm === 'chain' &&
      identity.closedOn === null &&
      FOLLOWED_BY.includes(rhoAreaOf(municipality).name),
  );
  const groups = [...Map.groupBy(locations, groupOf)].sort(
    ([one, these], [other, those]) => those.length - these.length || (one < other ? -1 : 1),
  );
  const largest = FOLLOWED_BY.flatMap((name) => groups.find(([key]) => key.startsWith(name))?.[1] ?? []);
  return new Map(largest.map((practice) => [practice.identity.id, practice]));
}

/** D-5 · gives every location of a failing chain an open case, by trading places with a practice that had one. */
export function planChains(plans: readonly CasePlan[], practices: readonly StatedPractice[]): CasePlan[] {
  const failing = failingLocations(practices);
  const planned = new Map(plans.map((plan) => [plan.practice.identity.id, plan]));
  const missing = [...failing.values()].filter(({ identity }) => planned.get(identity.id)?.isOpen !== true);
  const practiceOf = new Map<CasePlan, StatedPractice>();
  const donors = plans.filter(({ isOpen, practice }) => isOpen && !failing.has(practice.identity.id));
  for (const [index, location] of missing.entries()) {
    // From the end: the failure is recent.
    const donor = donors[donors.length - 1 - index];
    if (!donor) break;
    const before = planned.get(location.identity.id);
    if (before) practiceOf.set(before, donor.practice);
    practiceOf.set(donor, location);
  }
  return plans.map((plan) => ({ ...plan, practice: practiceOf.get(plan) ?? plan.practice }));
}

/** D-5 · the failures themselves, and their locations with what came to them. */
export function withChains(
  cases: readonly DemoCase[],
  practices: readonly StatedPractice[],
): { readonly cases: DemoCase[]; readonly chains: ChainRow[] } {
  const failing = failingLocations(practices);
  const locations = cases.filter(({ isOpen, record }) => isOpen && failing.has(record.practiceId));
  const byGroup = Map.groupBy(locations, ({ record }) => {
    const practice = failing.get(record.practiceId);
    return practice ? groupOf(practice) : '';
  });
  const chains: ChainRow[] = [];
  const changed = new Map<DemoCase, DemoCase>();
  for (const group of byGroup.values()) {
    const opened = openChain(group, failing);
    if (!opened) continue;
    chains.push(opened.chain);
    for (const [index, made] of group.entries()) {
      changed.set(made, asLocation(made, opened.chain.id, index === 0 ? [opened.event] : []));
    }
  }
  return { cases: cases.map((made) => changed.get(made) ?? made), chains };
}

function openChain(group: readonly DemoCase[], failing: ReadonlyMap<string, StatedPractice>) {
  const at = group.map(({ moves }) => moves[0]?.enteredAt ?? '').reduce((a, b) => (a > b ? a : b));
  const [first] = group;
  const chainName = failing.get(first?.record.practiceId ?? '')?.identity.ownerOrganisation;
  if (!first || !chainName) return null;
  const { coordinator } = first;
  const id = chainIdOf(first.record.id);
  const openedOn = at.slice(0, 10);
  const chain: ChainRow = {
    id,
    number: recordNumber('K', openedOn.slice(0, 4), sha256Hex(id)),
    chainKey: chainKey(chainName),
    chainName,
    organisationId: coordinator.organisationId,
    primaryCause: 'CHAIN_FAILURE',
    openedOn,
    ownerId: coordinator.id,
    version: 1,
  };
  const event: NewAuditEvent = {
    at,
    actorId: coordinator.id,
    organisationId: coordinator.organisationId,
    action: 'cases.chainOpened',
    subjectKind: 'chainCase',
    subjectId: id,
    payload: {
      primaryCause: chain.primaryCause,
      expectedEndOn: null,
      hasGuardedText: false,
      joined: group.length,
      withdrawnAcceptanceIds: [],
      caseIds: group.map(({ record }) => record.id),
    },
  };
  return { chain, event };
}

/** An id of the same moment as that of a location, and no other's. */
const chainIdOf = (caseId: string): string => `${caseId.slice(0, 24)}${sha256Hex(caseId).slice(0, 12)}`;

function asLocation(made: DemoCase, chainCaseId: string, events: readonly NewAuditEvent[]): DemoCase {
  const { record, secondaryCauses } = made;
  const isNew = record.primaryCause !== 'CHAIN_FAILURE' && !secondaryCauses.includes('CHAIN_FAILURE');
  return {
    ...made,
    record: { ...record, chainCaseId, version: record.version + 1 },
    secondaryCauses: isNew ? [...secondaryCauses, 'CHAIN_FAILURE'] : secondaryCauses,
    moreEvents: [...made.moreEvents, ...events],
  };
}

export async function writeChains({ q, t }: Session, chains: ChainRow[]): Promise<void> {
  if (chains.length > 0) await q.insert(t.chainCases).values(chains);
}
