import { DomainError } from '@regiovast/domain/kernel/errors';
import type { Command } from './command.ts';
import { print, printError } from './print.ts';
import { Refusal } from './refusal.ts';
import { refusalWords } from './refusal-words.ts';
import { usageOf } from './usage.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * Says why a command did not do its work and answers the exit status: 1 refused or failed, 2 wrong use.
 * @param isJson the caller reads JSON from stdout
 */
export function reportFailure(error: unknown, command: Command, isJson: boolean): 1 | 2 {
  if (error instanceof WrongUse) {
    printError(`${error.message}\n\n${usageOf(command)}`);
    return 2;
  }
  const { code, details, words } = reasonOf(error);
  if (isJson) print(JSON.stringify({ error: { code, details } }));
  printError(`${code}: ${words}`);
  return 1;
}

function reasonOf(error: unknown) {
  if (error instanceof DomainError) return { ...pick(error), words: refusalWords(error) };
  if (error instanceof Refusal) return { ...pick(error), words: error.message };
  const [firstLine = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return { code: 'UNEXPECTED', details: {}, words: firstLine };
}

const pick = ({ code, details }: DomainError | Refusal) => ({ code, details });
