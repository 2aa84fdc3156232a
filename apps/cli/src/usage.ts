import type { Command } from './command.ts';

const PROGRAM = 'pnpm regiovast';

const ENVIRONMENT = `Instellingen: REGIOVAST_DATA (map, anders ./data), DATABASE_URL (postgres://…; anders SQLite in die map),
REGIOVAST_PUBLIC_URL (adres in links). Afsluitcode: 0 gedaan, 1 geweigerd met redenen, 2 verkeerd gebruikt.`;

export const usageOf = ({ name, usage, summary }: Command): string =>
  `Gebruik: ${PROGRAM} ${`${name} ${usage}`.trim()}\n  ${summary}`;

/** Every command on two lines, and what they share. */
export function usageOfAll(commands: readonly Command[]): string {
  const lines = commands.map(
    ({ name, usage, summary }) => `  ${`${name} ${usage}`.trim()}\n      ${summary}`,
  );
  return `Gebruik: ${PROGRAM} OPDRACHT\n\n${lines.join('\n')}\n\n${ENVIRONMENT}`;
}
