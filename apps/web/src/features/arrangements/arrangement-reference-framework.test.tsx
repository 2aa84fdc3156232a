import { HeadlessMantineProvider } from '@mantine/core';
import type { FrameworkYear } from '@regiovast/domain/arrangements/arrangement-reference';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { draftOfItems, itemsOfDraft } from './arrangement-reference-draft.ts';
import { ArrangementReferenceFramework } from './arrangement-reference-framework.tsx';
import { ArrangementReferenceItems } from './arrangement-reference-items.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./arrangement-words.ts');
});
afterEach(cleanup);

const YEAR: FrameworkYear = {
  sector: 'gpCare',
  year: 2028,
  amountCents: 527_300_000_000,
  priceLevelYear: 2025,
  growthBasisPoints: null,
  source: '',
};

function Editor({ told }: { told: (items: unknown) => void }) {
  const [years, setYears] = useState(() => draftOfItems([YEAR], 'nl').years);
  return (
    <HeadlessMantineProvider>
      <ArrangementReferenceFramework
        years={years}
        onChange={(changed) => {
          setYears(changed);
          told(itemsOfDraft({ types: [], years: changed, articles: [] }, 'nl'));
        }}
      />
    </HeadlessMantineProvider>
  );
}

test('A-8: a year is added and its amount typed as the reader writes it, exact to the cent', async () => {
  const user = userEvent.setup();
  let items: unknown = null;
  render(<Editor told={(changed) => (items = changed)} />);
  await user.click(screen.getByRole('button', { name: 'Jaar toevoegen' }));
  const [, amount] = screen.getAllByLabelText('Kader in euro');
  if (!amount) throw new Error('there is no second year');
  await user.type(amount, '5.467.000.000,05');
  expect(items).toEqual([
    YEAR,
    { ...YEAR, year: 2029, amountCents: 546_700_000_005, growthBasisPoints: null },
  ]);
});

test('R-1: a growth that no source states and a missing source are said in words', () => {
  render(
    <HeadlessMantineProvider>
      <ArrangementReferenceItems items={[YEAR, { ...YEAR, year: 2029, growthBasisPoints: 350 }]} />
    </HeadlessMantineProvider>,
  );
  expect(screen.getAllByText('€ 5.273.000.000,00')).toHaveLength(2);
  expect(screen.getByText('niet genoemd')).toBeDefined();
  expect(screen.getByText('3,5%')).toBeDefined();
  expect(screen.getAllByText('geen bron')).toHaveLength(2);
});
