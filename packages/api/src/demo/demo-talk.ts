import { type NewAuditEvent, sha256Hex } from '@regiovast/db/audit/append-event';
import type { Session } from '@regiovast/db/store/store';
import { addDays, daysBetween } from '@regiovast/domain/kernel/calendar-date';
import type { Audience } from '@regiovast/domain/work/audience';
import { type DemoCalendar, instantOn } from './demo-calendar.ts';
import { inChunks } from './in-chunks.ts';
import type { DemoCase } from './make-cases.ts';
import type { Prng } from './prng.ts';
import type { DemoPerson } from './write-organisations.ts';

type Row<Name extends keyof Session['t']> = Session['t'][Name]['$inferInsert'];
type Talk = {
  readonly comments: Row<'comments'>[];
  readonly mentions: Row<'commentMentions'>[];
  readonly attachments: Row<'attachments'>[];
  readonly events: NewAuditEvent[];
};

/** Assumed: how often an open case is talked about, asked about by its insurer, answered, and has a file. */
const SHARE_TALKED = 0.5;
const SHARE_ASKED = 0.5;
const SHARE_ANSWERED = 0.6;
const SHARE_FILED = 0.12;
const MOST_DAYS_AGO = 20;

const NOTES = [
  'Praktijk wil eerst met de hagro overleggen.',
  'Assistente belt terug zodra de waarneming rond is.',
  'Afgesproken: volgende week opnieuw bellen.',
  'Buurpraktijk kan tijdelijk helpen, op papier nog niet geregeld.',
];
const QUESTIONS = [
  'Hoeveel patiënten kunnen bij de buurpraktijken terecht?',
  'Is de verhuurder al gesproken?',
  'Wanneer verwachten jullie een besluit?',
];
const ANSWERS = ['Dat hoor ik vrijdag, ik zet het hier neer.', 'Ja, verslag zit bij de bestanden.'];
const FILES = ['Gespreksverslag.txt', 'Belrondje buurpraktijken.txt', 'Afspraken waarneming.txt'];

/** W-4 · what people say and hand each other about open cases; fictitious, and about no patient. */
export function makeTalk(
  cases: readonly DemoCase[],
  { prng, calendar }: { prng: Prng; calendar: DemoCalendar },
): Talk {
  const talk: Talk = { comments: [], mentions: [], attachments: [], events: [] };
  for (const made of cases) {
    if (!made.isOpen || !prng.chance(SHARE_TALKED)) continue;
    const { coordinator, sharing } = made;
    const about = { subjectKind: 'case', subjectId: made.record.id } as const;
    const say = (
      who: DemoPerson,
      text: string,
      audience: Audience,
      daysAgo: number,
      mentioned?: DemoPerson,
    ) => addComment(talk, { ...about, audience }, { prng, calendar, who, text, daysAgo, mentioned });
    const known = daysBetween(made.record.phaseSince, calendar.lastDay);
    if (known < 1) continue;
    const daysAgo = prng.between(1, Math.min(known, MOST_DAYS_AGO));
    say(coordinator, prng.pick(NOTES), 'organisation', daysAgo);
    if (prng.chance(SHARE_FILED)) addFile(talk, about, { prng, calendar, who: coordinator });
    const isAsked = prng.chance(SHARE_ASKED);
    const since = sharing?.acknowledgedAt?.slice(0, 10);
    if (!isAsked || !sharing || since === undefined || since >= calendar.lastDay) continue;
    const asked = Math.min(daysAgo, daysBetween(since, calendar.lastDay) - 1);
    if (asked < 1) continue;
    say(sharing.officer, prng.pick(QUESTIONS), 'everyone', asked, coordinator);
    if (prng.chance(SHARE_ANSWERED)) say(coordinator, prng.pick(ANSWERS), 'everyone', asked - 1);
  }
  return talk;
}

type About = { readonly subjectKind: 'case'; readonly subjectId: string };
type Saying = { readonly prng: Prng; readonly calendar: DemoCalendar; readonly who: DemoPerson };

function addComment(
  talk: Talk,
  about: About & { readonly audience: Audience },
  saying: Saying & {
    readonly text: string;
    readonly daysAgo: number;
    readonly mentioned: DemoPerson | undefined;
  },
): void {
  const { prng, calendar, who, text, daysAgo, mentioned } = saying;
  const writtenAt = instantOn(addDays(calendar.lastDay, -daysAgo), prng.next());
  const id = prng.idAt(writtenAt);
  const { organisationId } = who;
  talk.comments.push({ id, ...about, organisationId, text, writtenAt, writtenBy: who.id, removedAt: null });
  if (mentioned) talk.mentions.push({ commentId: id, personId: mentioned.id });
  const isForEveryone = about.audience === 'everyone';
  talk.events.push({
    at: writtenAt,
    actorId: who.id,
    organisationId,
    action: 'work.commentAdded',
    subjectKind: isForEveryone ? about.subjectKind : 'comment',
    subjectId: isForEveryone ? about.subjectId : id,
    payload: { commentId: id, audience: about.audience, mentions: mentioned ? 1 : 0 },
  });
}

function addFile(talk: Talk, about: About, { prng, calendar, who }: Saying): void {
  const uploadedAt = instantOn(calendar.lastDay, prng.next());
  const id = prng.idAt(uploadedAt);
  const content = Buffer.from('Fictief bestand van de demo.\n');
  const [mediaType, bytes, sha256] = ['text/plain', content.length, sha256Hex(content)];
  const { organisationId } = who;
  talk.attachments.push({
    id,
    ...about,
    audience: 'everyone',
    organisationId,
    name: prng.pick(FILES),
    mediaType,
    bytes,
    sha256,
    content,
    uploadedAt,
    uploadedBy: who.id,
    removedAt: null,
  });
  talk.events.push({
    at: uploadedAt,
    actorId: who.id,
    organisationId,
    action: 'work.attachmentAdded',
    ...about,
    payload: { attachmentId: id, audience: 'everyone', mediaType, bytes, sha256 },
  });
}

export async function writeTalk({ q, t }: Session, talk: Talk): Promise<void> {
  await inChunks(talk.comments, (chunk) => q.insert(t.comments).values(chunk));
  await inChunks(talk.mentions, (chunk) => q.insert(t.commentMentions).values(chunk));
  await inChunks(talk.attachments, (chunk) => q.insert(t.attachments).values(chunk));
}
