import { addOrganisation, type Deps, invitePerson } from '@regiovast/api';
import { findOrganisations } from '@regiovast/db/people/read-people';
import {
  ORGANISATION_KINDS,
  type OrganisationKind,
  organisationKindSchema,
  ROLES,
  roleSchema,
} from '@regiovast/domain/people/organisation';
import { emailSchema } from '@regiovast/domain/people/people.schemas';
import type { Command } from './command.ts';
import { print, printError } from './print.ts';
import { readArguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { readSettings } from './settings.ts';
import { withDeps } from './with-deps.ts';
import { WrongUse } from './wrong-use.ts';

/** S-4 · a link with which someone makes an account; how the first person of an organisation gets in. */
export const inviteCommand: Command = {
  name: 'people invite',
  usage: 'E-MAIL --organisation NAAM --role ROL [--role ROL] [--kind SOORT]',
  summary:
    `Maakt een uitnodiging die een week geldt. Rollen: ${ROLES.join(', ')}. Met --kind ` +
    `(${ORGANISATION_KINDS.join(', ')}) wordt een organisatie gemaakt die er nog niet is.`,
  async run(args) {
    const options = {
      organisation: { type: 'string' },
      role: { type: 'string', multiple: true },
      kind: { type: 'string' },
    } as const;
    const { values, positionals } = readArguments(args, options, ['E-MAIL']);
    const email = emailSchema.safeParse(positionals[0]);
    if (!email.success) throw new WrongUse(`${positionals[0]} is geen e-mailadres`);
    const { organisation: name } = values;
    if (!name) throw new WrongUse('--organisation NAAM ontbreekt');
    const roles = (values.role ?? []).map(roleArgument);
    if (roles.length === 0) throw new WrongUse('--role ROL ontbreekt');
    const kind = values.kind === undefined ? null : kindArgument(values.kind);
    const { publicUrl } = readSettings(process.env);
    const invitation = await withDeps(async (deps) => {
      const organisationId = await organisationIdOf(deps, name, kind);
      return invitePerson(deps, null, { email: email.data, organisationId, roles });
    });
    print(new URL(invitation.path, publicUrl).href);
    printError(`Werkt eenmaal, tot ${invitation.expiresAt}.`);
    return true;
  },
};

function roleArgument(text: string) {
  const role = roleSchema.safeParse(text);
  if (!role.success) throw new WrongUse(`${text} is geen rol`);
  return role.data;
}

function kindArgument(text: string): OrganisationKind {
  const kind = organisationKindSchema.safeParse(text);
  if (!kind.success) throw new WrongUse(`${text} is geen soort organisatie`);
  return kind.data;
}

async function organisationIdOf(deps: Deps, name: string, kind: OrganisationKind | null): Promise<string> {
  const organisations = await findOrganisations(deps.store.read);
  const [found, another] = organisations.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found && !another) return found.id;
  if (!found && kind) return (await addOrganisation(deps, null, { name, kind })).id;
  const known = organisations.map((one) => one.name).join(', ');
  const words = found ? `Er is meer dan een organisatie ${name}.` : `Organisatie ${name} bestaat niet.`;
  throw new Refusal('ORGANISATION_UNKNOWN', `${words} Wel: ${known || 'geen enkele'}.`, {
    organisation: name,
  });
}
