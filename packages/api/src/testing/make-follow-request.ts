import { insertFollowRequests } from '@regiovast/db/arrangements/write-follow-requests';
import { sha256Hex } from '@regiovast/db/audit/append-event';
import { followPayload, payloadText } from '@regiovast/domain/arrangements/follow-payload';
import { makeArrangement, type MadeArrangement } from './make-arrangement.ts';
import { PLACES, type Side, type TestWorld } from './test-world.ts';

export type MadeFollowRequest = MadeArrangement & { readonly requestId: string };

/** A running arrangement of an insurer that the other one is asked to follow, put in place beside the procedures. */
export async function makeFollowRequest(world: TestWorld, from: Side = 'zuid'): Promise<MadeFollowRequest> {
  const made = await makeArrangement(world, from, { status: 'ACTIVE' });
  const officer = world.actor(from, 'procurementOfficer');
  const requestId = world.deps.ids.next();
  const { regionCode } = PLACES[from];
  const payload = payloadText(
    followPayload(requestId, {
      number: `MW-2026-${made.arrangementId.slice(-5)}`,
      insurerName: officer.organisationName,
      type: 'PRACTICE_MANAGEMENT',
      nature: 'INCIDENTAL',
      region: { code: regionCode, name: regionCode },
      periodFrom: '2027-01-01',
      periodTo: '2027-06-30',
      resultObligation: 'De praktijk blijft open voor 2.000 patiënten',
      beneficiaryNames: [],
    }),
  );
  await world.store.transaction((tx) =>
    insertFollowRequests(tx, [
      {
        id: requestId,
        arrangementId: made.arrangementId,
        insurerId: world.organisationIds[from === 'noord' ? 'zuid' : 'noord'],
        state: 'UNKNOWN',
        payload,
        payloadSha256: sha256Hex(payload),
        sentAt: '2026-11-10T09:00:00.000Z',
        sentBy: officer.personId,
        answer: '',
        version: 1,
      },
    ]),
  );
  return { ...made, requestId };
}
