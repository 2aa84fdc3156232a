import type { AgreementArticle } from '@regiovast/domain/arrangements/arrangement-reference';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { AgreementPreview } from './agreement-preview.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./arrangement-words.ts');
  await import('../plans/plan-words.ts');
});
afterEach(cleanup);

const article = (code: string, text: string, hasAmounts = false): AgreementArticle => ({
  code,
  nl: { heading: `Kop ${code}`, text },
  en: { heading: code, text: '' },
  hasAmounts,
});

test('A-7: the preview reads as the agreement will, with invented details; an unknown field stays to be seen', () => {
  render(
    <AgreementPreview
      articles={[
        article('ONE', '{{insurerName}} betaalt {{ total }} voor {{type}}.\n{{naam}}'),
        article('TWO', 'Per kwartaal.', true),
      ]}
    />,
  );
  expect(screen.getByText(/Voorbeeldverzekeraar betaalt € 96\.000,00/).textContent).toBe(
    'Voorbeeldverzekeraar betaalt € 96.000,00 voor Vast bedrag per patiënt tijdens opbouw.',
  );
  expect(screen.getByText('{{naam}}')).toBeDefined();
  expect(screen.getByText('2. Kop TWO')).toBeDefined();
  expect(screen.getByText('(hier komt de tabel met bedragen)')).toBeDefined();
});
