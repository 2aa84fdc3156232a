import { HeadlessMantineProvider } from '@mantine/core';
import type { GuidanceCell } from '@regiovast/domain/housing/housing-reference';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { startLanguage } from '../../i18n/language.ts';
import { GuidanceEditor } from './guidance-editor.tsx';
import {
  draftOfItems,
  type HousingReferenceItem,
  itemsOfDraft,
  readHousingReference,
} from './housing-reference-draft.ts';
import { HousingReferenceIssues } from './housing-reference-issues.tsx';
import { HousingReferenceItems } from './housing-reference-items.tsx';
import { NormEditor } from './norm-editor.tsx';

beforeAll(async () => {
  await startLanguage();
  await import('./housing-words.ts');
});
afterEach(cleanup);

const ABOUT = { validFrom: '2026-11-22', source: 'proef', reason: 'proef', latest: 1 };
const CELL: GuidanceCell = {
  code: 'GP_SIGNAL',
  step: 'REPORTED',
  party: 'GP',
  instrument: 'SIGNAL_IN_TIME',
  nl: { label: 'Op tijd melden', text: 'De praktijk meldt het.' },
  en: { label: 'Report in time', text: 'The practice reports it.' },
  dueDays: 14,
  isProposal: true,
  source: '',
};

function Norms({ told }: { told: (items: HousingReferenceItem[]) => void }) {
  const [norms, setNorms] = useState(() => draftOfItems([], 'nl').norms);
  const items = itemsOfDraft({ cells: [], norms, years: [] }, 'nl');
  return (
    <HeadlessMantineProvider>
      <NormEditor
        norms={norms}
        onChange={(changed) => {
          setNorms(changed);
          told(itemsOfDraft({ cells: [], norms: changed, years: [] }, 'nl'));
        }}
      />
      <HousingReferenceIssues issues={readHousingReference('norms', items, ABOUT).issues} />
    </HeadlessMantineProvider>
  );
}

test('H-3: no norms says why; a norm without a source is named, one with a source counts to the hundredth', async () => {
  const user = userEvent.setup();
  let items: HousingReferenceItem[] = [];
  render(<Norms told={(changed) => (items = changed)} />);
  expect(screen.getByText(/geen normen voor kamers of vierkante meters per praktijk gevonden/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Norm toevoegen' }));
  await user.type(screen.getByLabelText('Naam (Nederlands)'), 'Spreekkamers');
  await user.type(screen.getByLabelText('Naam (Engels)'), 'Consulting rooms');
  await user.type(screen.getByLabelText('Per 1.000 patiënten'), '1,25');
  await user.type(screen.getByLabelText('Code'), 'consulting_room');
  expect(within(screen.getByRole('alert')).getByText('Regel 1 is nog niet compleet: bron.')).toBeDefined();
  await user.type(screen.getByLabelText('Bron'), 'Referentienorm');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(items).toEqual([
    {
      code: 'CONSULTING_ROOM',
      unit: 'ROOM',
      per1000Hundredths: 125,
      nl: { label: 'Spreekkamers' },
      en: { label: 'Consulting rooms' },
      source: 'Referentienorm',
    },
  ]);
});

function Guidance({ told }: { told: (items: HousingReferenceItem[]) => void }) {
  const [cells, setCells] = useState(() => draftOfItems([CELL], 'nl').cells);
  return (
    <HeadlessMantineProvider>
      <GuidanceEditor
        cells={cells}
        onChange={(changed) => {
          setCells(changed);
          told(itemsOfDraft({ cells: changed, norms: [], years: [] }, 'nl'));
        }}
      />
    </HeadlessMantineProvider>
  );
}

test('H-2: a cell is given to another party, and what it can bring in is that party’s own', async () => {
  const user = userEvent.setup();
  let items: HousingReferenceItem[] = [];
  render(<Guidance told={(changed) => (items = changed)} />);
  await user.selectOptions(screen.getByLabelText('Partij'), 'Gemeente');
  expect(items).toEqual([{ ...CELL, party: 'MUNICIPALITY', instrument: null }]);
  await user.selectOptions(screen.getByLabelText('Middel'), 'Vergunning');
  await user.clear(screen.getByLabelText('Termijn in dagen'));
  await user.type(screen.getByLabelText('Termijn in dagen'), '0');
  expect(items).toEqual([{ ...CELL, party: 'MUNICIPALITY', instrument: 'PERMIT', dueDays: 0 }]);
  await user.click(screen.getByRole('button', { name: 'Vraag toevoegen' }));
  expect(items).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Op tijd melden (Gemeente) weghalen' }));
  expect(items).toMatchObject([{ code: '', party: 'MUNICIPALITY' }]);
});

test('R-1: what is read says that it is a proposal, and which version is empty', () => {
  const { rerender } = render(
    <HeadlessMantineProvider>
      <HousingReferenceItems items={[CELL]} />
    </HeadlessMantineProvider>,
  );
  expect(screen.getByText('voorstel van Regiovast')).toBeDefined();
  rerender(
    <HeadlessMantineProvider>
      <HousingReferenceItems items={[]} />
    </HeadlessMantineProvider>,
  );
  expect(screen.getByText('Deze versie is leeg.')).toBeDefined();
});
