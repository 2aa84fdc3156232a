import type { Declared } from './paired-calls.ts';

type National = { readonly years: readonly { takenCents: number | null; insurers: number | null }[] };

/** C-3 · a sum is of at least three insurers, or there is none; which of the two it is may not differ either. */
function nationalWithoutSums(answer: string): string {
  const view = JSON.parse(answer) as National;
  for (const { takenCents, insurers } of view.years) {
    if ((takenCents === null) !== (insurers === null)) throw new Error('C-3: a sum without its insurers');
    if (insurers !== null && insurers < 3) throw new Error(`C-3: a sum of ${insurers} insurers`);
  }
  return JSON.stringify({
    ...view,
    years: view.years.map((year) => ({ ...year, takenCents: year.takenCents !== null })),
  });
}

const unlessRefused =
  (comparable: (answer: string) => string) =>
  (answer: string): string =>
    answer.startsWith('{"refused"') ? answer : comparable(answer);
const without = (...fields: readonly string[]) =>
  unlessRefused((answer) =>
    JSON.stringify({
      ...(JSON.parse(answer) as object),
      ...Object.fromEntries(fields.map((field) => [field, null])),
    }),
  );

/** All that may differ, and why. */
export const DECLARED: readonly Declared[] = [
  {
    path: 'arrangements.national',
    why: 'C-3: the ministry reads the sum of a year of at least three insurers',
    comparable: unlessRefused(nationalWithoutSums),
  },
  {
    path: 'audit.verify',
    why: "S-2: the platform verifies the whole chain and is told its length; insurers and RHO's may not",
    comparable: without('count'),
  },
  ...['work.jobs', 'work.runJob'].map((path) => ({
    path,
    why: 'the platform keeps the outbox of the installation running and is told how many mails wait',
    comparable: without('mail'),
  })),
  ...['housing.answerAgain', 'housing.setReference', 'housing.previewGuidance'].map((path) => ({
    path,
    to: 'platform' as const,
    why: 'H-2: the platform keeps the guidance and is told what it asks to be answered again, by number of the case',
    comparable: unlessRefused(() => ''),
  })),
  { path: 'people.invite', why: 'S-4: the token is drawn by lot', comparable: without('token', 'path') },
];
