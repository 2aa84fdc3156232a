/** One thing the command line does; see `commands.ts`. */
export type Command = {
  /** The words that call it, such as `quarter close`. */
  readonly name: string;
  /** What follows the name, as the usage text shows it. */
  readonly usage: string;
  readonly summary: string;
  /**
   * Does it and prints what came of it; false when it was refused and the reasons have been printed.
   * @throws WrongUse, Refusal, DomainError
   */
  readonly run: (args: string[]) => Promise<boolean>;
};
