/** What the command is asked for: the only thing on stdout, so that it can be piped. */
export const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

export const printError = (text: string): void => {
  process.stderr.write(`${text}\n`);
};
