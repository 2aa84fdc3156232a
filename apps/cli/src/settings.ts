const DEFAULT_DATA_FOLDER = './data';
const DEFAULT_PUBLIC_URL = 'http://localhost:3000';

export type Settings = {
  readonly dataFolder: string;
  readonly databaseUrl: string | undefined;
  /** Address under which people reach the server, for links. */
  readonly publicUrl: string;
};

/**
 * The settings the command line shares with the server (spec section 13); an empty one counts as absent.
 * @throws Error when one is wrong
 */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  const { REGIOVAST_DATA, DATABASE_URL, REGIOVAST_PUBLIC_URL } = variables;
  if (DATABASE_URL && !/^postgres(ql)?:\/\//.test(DATABASE_URL)) {
    throw new Error('DATABASE_URL moet beginnen met postgres://');
  }
  if (REGIOVAST_PUBLIC_URL && !URL.canParse(REGIOVAST_PUBLIC_URL)) {
    throw new Error('REGIOVAST_PUBLIC_URL is geen adres');
  }
  return {
    dataFolder: REGIOVAST_DATA || DEFAULT_DATA_FOLDER,
    databaseUrl: DATABASE_URL || undefined,
    publicUrl: REGIOVAST_PUBLIC_URL || DEFAULT_PUBLIC_URL,
  };
}
