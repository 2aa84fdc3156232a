import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanAttachmentName } from './attachment-name.ts';

test.each([
  ['Verslag overleg.pdf', 'Verslag overleg.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['..\\..\\Windows\\win.ini', 'win.ini'],
  ['C:\\Users\\k.bos\\Bureaublad\\brief.docx', 'brief.docx'],
  ['con.pdf', '_con.pdf'],
  ['LPT1.backup.csv', '_LPT1.backup.csv'],
  ['console.pdf', 'console.pdf'],
  ['factuur\u202Efdp.exe', 'factuurfdp.exe'],
  ['a\u0000b\r\nc.txt', 'abc.txt'],
  ['"; filename="evil.html', '_; filename=_evil.html'],
  ['...verborgen.pdf', 'verborgen.pdf'],
  ['eind. . .', 'eind'],
  ['', 'bestand'],
  ['///', 'bestand'],
  ['.pdf', 'pdf'],
  ['   .  pdf', 'pdf'],
  ['Ça e\u0301te\u0301 – ’s-Gravenhage (2).xlsx', 'Ça été – ’s-Gravenhage (2).xlsx'],
  [`${'a'.repeat(400)}.pdf`, `${'a'.repeat(116)}.pdf`],
])('W-4: the name %j is kept as %j', (sent, kept) => {
  expect(cleanAttachmentName(sent)).toBe(kept);
});

test('W-4: whatever is sent, a name never leaves its folder, hides, or is empty', () => {
  const sent = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom('/', '\\', '.', ' ', 'con', '\u202E', '\r\n', 'pdf', '€', '😀') }),
  );
  fc.assert(
    fc.property(sent, (text) => {
      const name = cleanAttachmentName(text);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(120);
      expect(name).not.toMatch(/[/\\:"<>|?*\p{Cc}\p{Cf}]|^\.|[. ]$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul)(?:\.|$)/i);
      expect(cleanAttachmentName(name)).toBe(name);
    }),
  );
});
