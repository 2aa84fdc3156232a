import type { PlanPartnersView, PlanPartnerView } from '@regiovast/domain/plans/signing.views';

/** What a dialog about one partner is given. */
export type PartnerAct = {
  readonly planId: string;
  readonly partner: PlanPartnerView;
  /** The version that is offered. */
  readonly version: PlanPartnersView['version'];
  readonly onClose: () => void;
  readonly onDone: (text: string) => void;
};
