import { appendEvent } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { findJobRun } from '@regiovast/db/work/job-runs';
import { countMailsSince } from '@regiovast/db/work/mails';
import {
  findDeliveries,
  findMailSettings,
  silencePending,
  storeDeliveries,
  storeMailSettings,
} from '@regiovast/db/work/notice-settings';
import { instantNow } from '@regiovast/domain/kernel/clock';
import { MAIL_OFF } from '@regiovast/domain/work/jobs';
import {
  DEFAULT_DELIVERY,
  DEFAULT_MAIL_LANGUAGE,
  DEFAULT_WEEKLY_CAP,
  KINDS_TOLD_TO,
} from '@regiovast/domain/work/notice-defaults';
import { weekBefore } from '@regiovast/domain/work/notice-delivery';
import {
  type NoticeSettings,
  noticeSettingsSchema,
  setNoticeSettingsSchema,
} from '@regiovast/domain/work/notice.schemas';
import type { Deps, SignedIn } from '../trpc/deps.ts';
import { procedure } from '../trpc/procedure.ts';

async function settingsOf(
  s: Session,
  { clock }: Pick<Deps, 'clock'>,
  actor: SignedIn,
): Promise<NoticeSettings> {
  const { personId, email, organisationKind } = actor;
  const kinds = KINDS_TOLD_TO[organisationKind];
  const [chosen, [mail], counts, mailRun] = [
    await findDeliveries(s, [personId], kinds),
    await findMailSettings(s, [personId]),
    await countMailsSince(s, [personId], weekBefore(clock.now())),
    await findJobRun(s, 'mail'),
  ];
  return {
    deliveries: kinds.map((kind) => ({
      kind,
      delivery: chosen.find((row) => row.kind === kind)?.delivery ?? DEFAULT_DELIVERY[kind],
      byDefault: DEFAULT_DELIVERY[kind],
    })),
    weeklyCap: mail?.weeklyCap ?? DEFAULT_WEEKLY_CAP,
    language: mail?.language ?? DEFAULT_MAIL_LANGUAGE,
    mailsThisWeek: counts.get(personId) ?? 0,
    isMailOn: mailRun?.failure !== MAIL_OFF,
    email,
  };
}

/** W-2 · how news reaches the reader, and how many mails the week has had. */
export const noticeSettings = procedure('work.noticeSettings')
  .output(noticeSettingsSchema)
  .query(({ ctx: { actor, deps } }) => settingsOf(deps.store.read, deps, actor));

/** W-2 · keeps how news reaches the reader; what waits for a digest and is no longer wanted stays out of it. */
export const setNoticeSettings = procedure('work.setNoticeSettings')
  .input(setNoticeSettingsSchema)
  .output(noticeSettingsSchema)
  .mutation(({ ctx: { actor, deps }, input }) =>
    deps.store.transaction(async (tx) => {
      const { personId, organisationId } = actor;
      const before = await settingsOf(tx, deps, actor);
      const changed = before.deliveries.flatMap(({ kind, delivery }) => {
        const wanted = input.deliveries[kind] ?? delivery;
        return wanted === delivery ? [] : [[kind, wanted, delivery] as const];
      });
      await storeDeliveries(tx, personId, new Map(changed.map(([kind, wanted]) => [kind, wanted])));
      await storeMailSettings(tx, personId, input);
      await silencePending(
        tx,
        personId,
        changed.filter(([, wanted]) => wanted === 'off').map(([kind]) => kind),
      );
      const changes = Object.fromEntries(changed.map(([kind, wanted, was]) => [kind, [was, wanted]]));
      await appendEvent(tx, {
        at: instantNow(deps.clock),
        actorId: personId,
        organisationId,
        action: 'work.noticeSettingsSet',
        subjectKind: 'person',
        subjectId: personId,
        payload: {
          changes: {
            ...changes,
            ...(before.weeklyCap === input.weeklyCap
              ? {}
              : { weeklyCap: [before.weeklyCap, input.weeklyCap] }),
            ...(before.language === input.language ? {} : { language: [before.language, input.language] }),
          },
        },
      });
      return settingsOf(tx, deps, actor);
    }),
  );
