import { expect, test } from 'vitest';
import { xmlElement, xmlText } from './xml-element.ts';

test('signs of XML in a text or an attribute stay text', () => {
  expect(xmlElement('a', { name: `"'t & <5>"` }, xmlText('<5 & >'))).toBe(
    '<a name="&quot;\'t &amp; &lt;5&gt;&quot;">&lt;5 &amp; &gt;</a>',
  );
});

test('an attribute without value and an element without content are left out and closed', () => {
  expect(xmlElement('a', { b: undefined, c: 0 }, '')).toBe('<a c="0"/>');
});
