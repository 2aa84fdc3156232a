import {
  bothWorkers,
  bothWorkersOutside,
  caseReaders,
  caseReadersOutside,
  cells,
  everybody,
  NOTHING,
  type Row,
  type Target,
} from './access-cells.ts';

const DUE = '2026-12-01';
const about = ({ caseId }: Target) => ({ subjectKind: 'case' as const, subjectId: caseId });
/** A comment or file that nobody has is absent for who could have had one. */
const absentForWorkers = cells('404', '404', '403', '404', '404', '403', '403', '403');

/** Who may call which procedure of actions, one's own work, comments and files, typed by hand. */
export const TALK_ROWS: Record<string, Row> = {
  'cases.owners': {
    call: (as, { caseId }) => as.cases.owners({ caseId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.addAction': {
    call: (as, { caseId, ownerId }) => as.cases.addAction({ caseId, title: 'Bezoek', ownerId, dueOn: DUE }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.changeAction': {
    call: async (as, { caseId, actionId }, world) => {
      const { q, t } = world.store.read;
      const found = (await q.select().from(t.caseActions)).find(({ id }) => id === actionId);
      const { title = '', ownerId = '', dueOn = DUE, remindOn = null } = found ?? {};
      const seen = { title, ownerId, dueOn, remindOn };
      return as.cases.changeAction({ caseId, actionId, ...seen, title: 'Anders', seen });
    },
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.completeAction': {
    call: (as, { caseId, actionId }) => as.cases.completeAction({ caseId, actionId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'cases.reopenAction': {
    // The action is open still: that it is refused for its state is past the rights.
    call: (as, { caseId, actionId }) => as.cases.reopenAction({ caseId, actionId }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'work.mine': { call: (as) => as.work.mine({}), inside: everybody },
  'work.counts': { call: (as) => as.work.counts(), inside: everybody },
  'work.comments': {
    call: (as, target) => as.work.comments(about(target)),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'work.mentionable': {
    call: (as, target) => as.work.mentionable({ ...about(target), audience: 'everyone' }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'work.addComment': {
    call: (as, target) => as.work.addComment({ ...about(target), text: 'Gebeld.' }),
    inside: bothWorkers,
    outside: bothWorkersOutside,
  },
  'work.removeComment': { call: (as) => as.work.removeComment({ id: NOTHING }), inside: absentForWorkers },
  'work.attachments': {
    call: (as, target) => as.work.attachments(about(target)),
    inside: caseReaders,
    outside: caseReadersOutside,
  },
  'work.removeAttachment': {
    call: (as) => as.work.removeAttachment({ id: NOTHING }),
    inside: absentForWorkers,
  },
};
