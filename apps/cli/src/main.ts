import { COMMANDS } from './commands.ts';
import { print, printError } from './print.ts';
import { reportFailure } from './report-failure.ts';
import { usageOf, usageOfAll } from './usage.ts';

const HELP = new Set(['--help', '-h']);

/** Runs the command that the arguments name; answers the exit status (spec section 13). */
async function main(args: string[]): Promise<0 | 1 | 2> {
  const [room = '', verb = '', ...rest] = args;
  const command = COMMANDS.find(({ name }) => name === `${room} ${verb}`);
  if (args.some((arg) => HELP.has(arg))) {
    print(command ? usageOf(command) : usageOfAll(COMMANDS));
    return 0;
  }
  if (!command) {
    printError(
      room === '' ? usageOfAll(COMMANDS) : `onbekende opdracht: ${room} ${verb}\n\n${usageOfAll(COMMANDS)}`,
    );
    return 2;
  }
  try {
    return (await command.run(rest)) ? 0 : 1;
  } catch (error) {
    return reportFailure(error, command, rest.includes('--json'));
  }
}

process.exitCode = await main(process.argv.slice(2));
