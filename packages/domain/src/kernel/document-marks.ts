const MARK = /\{\{([^{}]*)\}\}/gu;

/** The names between double braces, each once, in the order in which they stand. */
export const marksIn = (text: string): string[] => [
  ...new Set([...text.matchAll(MARK)].map(([, name = '']) => name.trim())),
];

/** Text with its marks filled in; a mark that is unknown here stays as it stands. */
export const fillMarks = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(MARK, (mark, name: string) =>
    Object.hasOwn(values, name.trim()) ? (values[name.trim()] ?? mark) : mark,
  );
