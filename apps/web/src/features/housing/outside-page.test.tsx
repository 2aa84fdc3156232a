import type { LinkQuestion } from '@regiovast/domain/housing/link.views';
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { loadPageTexts, startLanguage } from '../../i18n/language.ts';
import { queryClient } from '../../lib/trpc.ts';

const TOKEN = 't'.repeat(43);
const PASS = 'p'.repeat(43);

const QUESTION: LinkQuestion = {
  language: 'nl',
  rhoName: 'RHO Proef',
  contact: { name: 'Coördinator', email: 'c@rho.example' },
  recipientName: 'Gerda de Vries',
  party: 'MUNICIPALITY',
  municipalityName: 'Groningen',
  subjectName: 'Praktijk Proef',
  message: 'Graag snel',
  asked: { label: 'Contactpersoon', text: 'Noem wie aanspreekbaar is.' },
  isProposal: true,
  cellSha256: 'a'.repeat(64),
  dueOn: '2026-11-29',
  answerableUntil: '2026-12-17',
  expiry: { from: '2026-11-20', to: '2028-11-19' },
  files: [],
};

/** Brings its own texts, so it is loaded after the language. */
let OutsidePage: () => ReactNode;

/** What the server says to each procedure: data, or the code of a refusal. */
let says: Record<string, unknown> = {};
let asked: { path: string; body: string }[] = [];

function answer(url: string, init: RequestInit) {
  const path = /\/trpc\/([\w.]+)/.exec(url)?.[1] ?? '';
  asked.push({ path, body: typeof init.body === 'string' ? init.body : '' });
  const said = says[path];
  const refused = { code: -32_600, message: String(said) };
  const entry =
    typeof said === 'string'
      ? { error: { ...refused, data: { httpStatus: 404, domain: { code: said, details: {} } } } }
      : { result: { data: said } };
  return Promise.resolve(Response.json([entry]));
}

beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: vi.fn<() => void>(),
    removeEventListener: vi.fn<() => void>(),
  }));
  await startLanguage();
  await loadPageTexts();
  ({ OutsidePage } = await import('./outside-page.tsx'));
});
beforeEach(() => {
  asked = [];
  says = {
    'housing.openLink': {
      language: 'nl',
      rhoName: 'RHO Proef',
      maskedEmail: 'g•••@gemeente.example',
      answerableUntil: '2026-12-17',
    },
    'housing.askLinkCode': { maskedEmail: 'g•••@gemeente.example', expiresAt: '2026-11-19T10:15:00.000Z' },
    'housing.enterLinkCode': { pass: PASS, expiresAt: '2026-11-19T18:00:00.000Z' },
    'housing.linkQuestion': QUESTION,
    'housing.answerLink': { state: 'APPLIED', answeredAt: '2026-11-19T10:05:00.000Z', rhoName: 'RHO Proef' },
  };
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => answer(url, init));
  location.hash = `#${TOKEN}`;
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  queryClient.clear();
});

const open = () =>
  render(
    <MantineProvider>
      <QueryClientProvider client={queryClient}>
        <OutsidePage />
      </QueryClientProvider>
    </MantineProvider>,
  );
const press = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
async function enterCode(code = '123 456'): Promise<void> {
  await press('Mail mij een code');
  fireEvent.change(await screen.findByLabelText(/Code uit de mail/), { target: { value: code } });
  await press('Open de vraag');
}

test('H-6: code, question, answer, thanks; the token and the pass travel in bodies only', async () => {
  open();
  expect(await screen.findByText(/RHO Proef vraagt u om een antwoord/)).toBeTruthy();
  expect(screen.queryByText('Praktijk Proef')).toBeNull();
  await enterCode();
  expect(await screen.findByText('Praktijk Proef')).toBeTruthy();
  expect(screen.getByText('Noem wie aanspreekbaar is.')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: 'toegepast' }));
  await press('Antwoord versturen');
  expect(await screen.findByText('Bedankt, uw antwoord is ontvangen')).toBeTruthy();
  expect(asked.map(({ path }) => path)).toEqual([
    'housing.openLink',
    'housing.askLinkCode',
    'housing.enterLinkCode',
    'housing.linkQuestion',
    'housing.answerLink',
  ]);
  expect(asked[2]?.body).toContain('"code":"123456"');
  expect(JSON.stringify(sessionStorage)).not.toContain(PASS);
});

test('H-6: when the pass is over while one types, a new code brings back what was typed', async () => {
  open();
  await enterCode();
  fireEvent.click(await screen.findByRole('radio', { name: 'toegepast' }));
  fireEvent.change(screen.getByLabelText(/Wat is er gedaan/), { target: { value: 'Mevrouw Jansen' } });
  says['housing.answerLink'] = 'HOUSING_LINK_PASS_EXPIRED';
  await press('Antwoord versturen');
  expect(await screen.findByText(/Uw toegang is verlopen/)).toBeTruthy();
  await enterCode();
  const note = await screen.findByLabelText<HTMLTextAreaElement>(/Wat is er gedaan/);
  expect(note.value).toBe('Mevrouw Jansen');
});

test('H-6: an explanation that lacks something is not sent, and says what beside the field', async () => {
  open();
  await enterCode();
  fireEvent.click(await screen.findByRole('radio', { name: 'afgeweken' }));
  await press('Antwoord versturen');
  expect(await screen.findByText('Kies een soort reden.', { selector: 'p' })).toBeTruthy();
  expect(asked.map(({ path }) => path)).not.toContain('housing.answerLink');
});

test.each([
  ['HOUSING_LINK_INVALID', /Deze link werkt niet/],
  ['HOUSING_LINK_TOO_OFTEN', /te vaak geprobeerd/],
  ['HOUSING_LINK_ANSWERED', /al beantwoord/],
])('H-6: a link that is refused with %s says so, and shows nothing else', async (code, words) => {
  says['housing.openLink'] = code;
  open();
  expect((await screen.findByRole('alert')).textContent).toMatch(words);
  expect(screen.queryByRole('button', { name: 'Mail mij een code' })).toBeNull();
});

test('H-6: an address without a whole link explains what to do and asks nothing', () => {
  location.hash = '#kort';
  open();
  expect(screen.getByText(/kopieer hem helemaal/)).toBeTruthy();
  expect(asked).toEqual([]);
});
