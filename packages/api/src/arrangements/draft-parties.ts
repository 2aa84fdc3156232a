import {
  findPracticeOption,
  findPreferentRegions,
  findRhosOfRegion,
} from '@regiovast/db/arrangements/start-options';
import type { ArrangementRow } from '@regiovast/db/arrangements/read-arrangements';
import type { Session } from '@regiovast/db/store/store';
import type { BeneficiaryInput } from '@regiovast/domain/arrangements/frame.schemas';
import { findDeclinedVersion } from '@regiovast/db/arrangements/declined-version';
import { DomainError } from '@regiovast/domain/kernel/errors';
import type { SignedIn } from '../trpc/deps.ts';

/**
 * A-1 · an insurer drafts only where it is preferent today; a region that is not there answers the same.
 * @throws ARRANGEMENT_REGION_NOT_PREFERENT
 */
export async function mustBePreferent(
  tx: Session,
  { organisationId }: Pick<SignedIn, 'organisationId'>,
  regionCode: string,
  today: string,
): Promise<void> {
  const regions = await findPreferentRegions(tx, organisationId, today);
  if (!regions.some(({ code }) => code === regionCode))
    throw new DomainError('ARRANGEMENT_REGION_NOT_PREFERENT');
}

export type Parties = Pick<
  ArrangementRow,
  'beneficiaryKind' | 'practiceId' | 'startingPracticeName' | 'rhoId'
>;

/**
 * A-1, C-1 · who receives it, and the RHO that is party to it: of a practice the one in whose working area it lies, else
 * the chosen one, whose area touches the region.
 * @throws ARRANGEMENT_BENEFICIARY_WRONG for whoever does not belong to the region, and for who is not there
 */
export async function mustBeParties(
  tx: Session,
  regionCode: string,
  beneficiary: BeneficiaryInput,
  today: string,
): Promise<Parties> {
  const wrong = new DomainError('ARRANGEMENT_BENEFICIARY_WRONG');
  if (beneficiary.kind === 'PRACTICE') {
    const { practiceId } = beneficiary;
    const practice = await findPracticeOption(tx, regionCode, practiceId, today);
    if (!practice) throw wrong;
    return { beneficiaryKind: 'PRACTICE', practiceId, startingPracticeName: null, rhoId: practice.rho.id };
  }
  const { kind: beneficiaryKind, rhoId } = beneficiary;
  const rhos = await findRhosOfRegion(tx, regionCode, today);
  if (!rhos.some(({ id }) => id === rhoId)) throw wrong;
  const startingPracticeName =
    beneficiary.kind === 'STARTING_PRACTICE' ? beneficiary.startingPracticeName : null;
  return { beneficiaryKind, practiceId: null, startingPracticeName, rhoId };
}

/** Who an arrangement is for, as the input of one. */
export const beneficiaryOf = (row: ArrangementRow): BeneficiaryInput => {
  const { beneficiaryKind, practiceId, rhoId, startingPracticeName } = row;
  if (practiceId !== null) return { kind: 'PRACTICE', practiceId };
  return beneficiaryKind === 'RHO'
    ? { kind: 'RHO', rhoId }
    : { kind: 'STARTING_PRACTICE', rhoId, startingPracticeName: startingPracticeName ?? '' };
};

/**
 * A-1, C-1 · what was chosen when it was drafted still holds on the day: the practice is open, and the RHO that is about to
 * read all amounts has it in its working area.
 * @throws ARRANGEMENT_BENEFICIARY_WRONG
 */
export async function mustStillBeParties(tx: Session, row: ArrangementRow, today: string): Promise<void> {
  const { regionCode, practiceId, rhoId } = row;
  const isRight =
    practiceId === null
      ? (await findRhosOfRegion(tx, regionCode, today)).some(({ id }) => id === rhoId)
      : (await findPracticeOption(tx, regionCode, practiceId, today, rhoId)) !== null;
  if (!isRight) throw new DomainError('ARRANGEMENT_BENEFICIARY_WRONG');
}

/**
 * C-1 · what an RHO once had is not handed to another: it would read the draft before it is offered, and what the first
 * answered and wrote.
 * @throws ARRANGEMENT_RHO_FIXED
 */
export async function mustKeepRho(
  tx: Session,
  was: Pick<ArrangementRow, 'id' | 'rhoId'>,
  parties: Pick<Parties, 'rhoId'> | undefined,
): Promise<void> {
  if (!parties || parties.rhoId === was.rhoId) return;
  if (await findDeclinedVersion(tx, was.id)) throw new DomainError('ARRANGEMENT_RHO_FIXED');
}
