import { expect, test } from 'vitest';
import { csvFileText } from './csv-lines.ts';

test.each<[string, readonly (string | number)[], string]>([
  ['plain cells', ['a', 2, ''], 'a;2;'],
  ['a separator', ['a;b'], '"a;b"'],
  ['a quote', ['6" pijp'], '"6"" pijp"'],
  ['a line break', ['a\nb'], '"a\nb"'],
  ['a formula', ['=1+1'], "'=1+1"],
  ['a formula behind spaces', ['  =1+1'], "'  =1+1"],
  ['a link formula with quotes', ['=HYPERLINK("x";"y")'], '"\'=HYPERLINK(""x"";""y"")"'],
  ['other signs of formulas', ['+1', '-1', '@a', '|x', '＝1'], "'+1;'-1;'@a;'|x;'＝1"],
  ['a tab in front', ['\t=1'], "'\t=1"],
  ['a number below 0', [-1], '-1'],
])('P-3: %s in the download', (_name, cells, line) => {
  expect(csvFileText([cells])).toBe(`\uFEFF${line}\r\n`);
});
