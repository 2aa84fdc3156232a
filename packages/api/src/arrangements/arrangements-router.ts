import { router } from '../trpc/procedure.ts';
import { answerOffer } from './answer-offer.ts';
import { approval } from './approval.ts';
import { contract } from './contract.ts';
import { decide } from './decide.ts';
import { submit } from './submit.ts';
import { withdraw } from './withdraw.ts';
import { answerFollow } from './answer-follow.ts';
import { askToFollow } from './ask-to-follow.ts';
import { followRequest } from './follow-request.ts';
import { followRequests } from './follow-requests.ts';
import { following } from './following.ts';
import { effects } from './effects.ts';
import { get } from './get-arrangement.ts';
import { grid } from './grid.ts';
import { saveGrid } from './save-grid.ts';
import { saveRealised } from './save-realised.ts';
import { priorityTest } from './priority-test.ts';
import { setPriorityTest } from './set-priority-test.ts';
import { duplicate } from './duplicate-arrangement.ts';
import { list } from './list-arrangements.ts';
import { ofRegion } from './of-region.ts';
import { setFrame } from './set-frame.ts';
import { start } from './start-arrangement.ts';
import { startOptions } from './start-options.ts';
import { reference } from './reference.ts';
import { setReference } from './set-reference.ts';
import { ceilings } from './ceilings.ts';
import { impact } from './impact.ts';
import { national } from './national.ts';
import { portfolio } from './portfolio.ts';
import { setCeiling } from './set-ceiling.ts';
import { setTerms } from './set-terms.ts';
import { terms } from './terms.ts';
import { endEarly } from './end-early.ts';
import { evaluate } from './evaluate.ts';
import { recordPayment } from './record-payment.ts';
import { recordResult } from './record-result.ts';
import { running } from './running.ts';

export const arrangementsRouter = router({
  portfolio,
  impact,
  national,
  terms,
  setTerms,
  ceilings,
  setCeiling,
  list,
  ofRegion,
  startOptions,
  start,
  duplicate,
  setFrame,
  effects,
  get,
  approval,
  submit,
  decide,
  answerOffer,
  contract,
  withdraw,
  grid,
  saveGrid,
  saveRealised,
  priorityTest,
  setPriorityTest,
  reference,
  setReference,
  running,
  recordPayment,
  recordResult,
  endEarly,
  evaluate,
  following,
  askToFollow,
  followRequests,
  followRequest,
  answerFollow,
});
