import { router } from '../trpc/procedure.ts';
import { answerLink } from './answer-link.ts';
import { askLinkCode } from './ask-link-code.ts';
import { enterLinkCode } from './enter-link-code.ts';
import { removeLinkFile } from './evidence.ts';
import { linkQuestion } from './link-question.ts';
import { links } from './links.ts';
import { openLink } from './open-link.ts';
import { revokeLink } from './revoke-link.ts';
import { sendLink } from './send-link.ts';
import { accessTest } from './access-test.ts';
import { answerAgain } from './answer-again.ts';
import { answer } from './answer-cell.ts';
import { close } from './close-housing.ts';
import { counterSign } from './counter-sign.ts';
import { decideAccessTest } from './decide-access-test.ts';
import { get } from './get-housing.ts';
import { offerAccessTest } from './offer-access-test.ts';
import { options } from './housing-options.ts';
import { judgeOption } from './judge-option.ts';
import { need } from './need.ts';
import { needMap } from './need-map.ts';
import { setCosts } from './set-costs.ts';
import { previewGuidance } from './preview-guidance.ts';
import { reference } from './reference.ts';
import { setReference } from './set-reference.ts';
import { matrix } from './matrix.ts';
import { reopen } from './reopen-housing.ts';
import { setOption } from './set-option.ts';
import { setWeights } from './set-weights.ts';
import { list } from './list-housing.ts';
import { move } from './move-housing.ts';
import { ofRegion } from './of-region.ts';
import { setFrame } from './set-frame.ts';
import { share } from './share-housing.ts';
import { start } from './start-housing.ts';

/** Housing cases (spec section 7). */
export const housingRouter = router({
  accessTest,
  offerAccessTest,
  decideAccessTest,
  answer,
  close,
  counterSign,
  matrix,
  reopen,
  answerAgain,
  get,
  need,
  needMap,
  setCosts,
  previewGuidance,
  reference,
  setReference,
  judgeOption,
  options,
  setOption,
  setWeights,
  list,
  move,
  ofRegion,
  setFrame,
  share,
  start,
  links,
  sendLink,
  revokeLink,
  // H-6 · for outside parties, who have no account: under the token of a link, or the pass that its code gave.
  openLink,
  askLinkCode,
  enterLinkCode,
  linkQuestion,
  removeLinkFile,
  answerLink,
});
