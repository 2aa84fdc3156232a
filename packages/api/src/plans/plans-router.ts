import { router } from '../trpc/procedure.ts';
import { addMeasures } from './add-measures.ts';
import { removeGoal, setGoal } from './goal-changes.ts';
import { goals } from './goals.ts';
import { answerInitiative, removeInitiative, setInitiative } from './initiative-changes.ts';
import { initiatives } from './initiatives.ts';
import { library } from './library.ts';
import { removeMeasure, setMeasure } from './measure-changes.ts';
import { measures } from './measures.ts';
import { removeObligation, setObligation } from './obligation-changes.ts';
import { obligations } from './obligations.ts';
import { attend } from './attend.ts';
import { get } from './get-plan.ts';
import { askSignOff } from './ask-sign-off.ts';
import { list } from './list-plans.ts';
import { partnerOrganisations, partners } from './partners.ts';
import { recordSignature, sign, takeBackSignature } from './sign-plan.ts';
import { regions } from './regions-to-plan.ts';
import { release } from './release-plan.ts';
import { removePartner } from './remove-partner.ts';
import { setFrame } from './set-frame.ts';
import { setPartner } from './set-partner.ts';
import { start } from './start-plan.ts';
import { submit } from './submit-plan.ts';
import { importSections } from './import-sections.ts';
import { saveSection } from './save-section.ts';
import { section } from './section.ts';
import { sectionTexts } from './section-texts.ts';
import { compare, comparePiece } from './compare.ts';
import { startNext } from './start-next.ts';
import { versions } from './versions.ts';
import { reference } from './reference.ts';
import { setReference } from './set-reference.ts';
import { assessment } from './assessment.ts';
import { contract } from './contract.ts';
import { decide } from './decide.ts';
import { evaluate } from './evaluate.ts';
import { markCriterion } from './mark-criterion.ts';
import { setSectionMessage } from './section-message.ts';
import { startAssessment } from './start-assessment.ts';
import { startExecution } from './start-execution.ts';
import { freezeSituation } from './freeze-situation.ts';
import { ofRegion } from './of-region.ts';
import { previewSituation } from './preview-situation.ts';
import { progress } from './progress.ts';
import { reportProgress } from './report-progress.ts';
import { situation } from './situation.ts';

/** L-1 … L-7 · everything that can be asked of and done with continuity plans. */
export const plansRouter = router({
  situation,
  previewSituation,
  freezeSituation,
  progress,
  reportProgress,
  ofRegion,
  goals,
  setGoal,
  removeGoal,
  library,
  measures,
  addMeasures,
  setMeasure,
  removeMeasure,
  obligations,
  setObligation,
  removeObligation,
  initiatives,
  setInitiative,
  removeInitiative,
  answerInitiative,
  assessment,
  startAssessment,
  markCriterion,
  setSectionMessage,
  decide,
  contract,
  startExecution,
  evaluate,
  get,
  askSignOff,
  list,
  partnerOrganisations,
  partners,
  recordSignature,
  sign,
  takeBackSignature,
  regions,
  release,
  removePartner,
  setFrame,
  setPartner,
  start,
  submit,
  attend,
  importSections,
  saveSection,
  section,
  sectionTexts,
  reference,
  setReference,
  compare,
  comparePiece,
  startNext,
  versions,
});
