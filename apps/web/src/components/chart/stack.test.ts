import { expect, test } from 'vitest';
import { drawnRows, heightOfStack, type StackPart } from './stack.ts';

const PARTS: StackPart[] = [
  { id: 'paid', name: 'Betaald', look: 0 },
  { id: 'own', name: 'Dit voorstel', look: 1 },
  { id: 'free', name: 'Vrij', look: 'open' },
];

test('nothing is drawn below zero, and a part without a value is none', () => {
  expect(
    drawnRows(PARTS, [
      { id: '2027', name: '2027', values: { paid: 30, own: 20, free: 50 }, end: '50 vrij' },
      { id: '2028', name: '2028', values: { paid: -5, free: -1 }, end: '' },
    ]),
  ).toEqual([
    { id: '2027', name: '2027', end: '50 vrij', paid: 30, own: 20, free: 50 },
    { id: '2028', name: '2028', end: '', paid: 0, own: 0, free: 0 },
  ]);
});

test('every bar has its room', () => {
  expect(heightOfStack(3) - heightOfStack(2)).toBe(heightOfStack(2) - heightOfStack(1));
});
